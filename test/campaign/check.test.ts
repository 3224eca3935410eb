import { OfficeSheet } from '../../src/local/play/office-sheet';
import { click, coordinator, fillOffice, findings, refusal, setUpOffice, type, values } from './office';

const STC = 'stc@hatinh.example';
const STP = 'stp@hatinh.example';

/** The verdict that stands at the end of a row. */
function verdict(google: ReturnType<typeof setUpOffice>, title: string, id: string): unknown {
  const sheet = new OfficeSheet(google.book(), title);
  return sheet.values()[sheet.row(id) - 1]?.[sheet.column('check') - 1];
}

it('says of an untouched campaign what nobody sent and nobody reported, with a link to each', () => {
  const google = setUpOffice();
  click(google, 'Kiểm tra toàn bộ');
  const count = (rule: string) => findings(google).filter((finding) => finding.rule === rule).length;
  expect([count('S01'), count('C01'), count('N01')]).toEqual([32, 54, 29]);
  expect(findings(google)).toHaveLength(32 + 54 + 29);
  const links = google
    .book()
    .sheets.find(({ properties }) => properties.title === 'Kiểm tra')!
    .rows.slice(3)
    .filter((row) => row?.[1]?.userEnteredValue);
  expect(links.every((row) => row?.[2]?.userEnteredFormat?.textFormat?.link?.uri?.includes('#gid='))).toBe(true);
});

it('finds nothing in a campaign that is filled well, and says of each row that it is complete', () => {
  const google = fillOffice();
  expect(click(google, 'Kiểm tra toàn bộ').message).toBe('Đã kiểm tra 32 biểu, không còn chỗ nào cần sửa.');
  expect(verdict(google, 'STC·PL01', 'CT32')).toBe('✔ Đủ');
  expect(verdict(google, 'STC·PL01', 'STC-PL01-10') ?? '').toBe('');
  expect(
    values(google, 'Tiến độ')
      .slice(3, 11)
      .map((row) => [row[5], row.at(-1)]),
  ).toEqual(Array(8).fill(['100%', 'Nhắc nộp']));
});

it('puts the fault into the row, counts it in Tiến độ, and clears both when it is mended', () => {
  const google = fillOffice();
  type(google, STC, 'STC·PL01', 'CT32', 'reason', '');
  click(google, 'Kiểm tra toàn bộ');
  expect(verdict(google, 'STC·PL01', 'CT32')).toBe('✖ Thiếu lý do cụ thể');
  expect(values(google, 'Tiến độ').find(([name]) => name === 'Sở Tài chính')?.[1]).toBe('◐ 3/4 · 1✖');
  expect(findings(google)[0]?.sentence).toBe(
    '7 | Lý do không hoàn thành | Chỉ tiêu không hoàn thành phải nêu rõ lý do cụ thể. | Ghi nguyên nhân, văn bản, số lượng hoặc thời điểm.',
  );
  type(
    google,
    STC,
    'STC·PL01',
    'CT32',
    'reason',
    '01 đơn vị chưa được phê duyệt phương án tự chủ do thay đổi cách tính nguồn thu từ tháng 8/2022',
  );
  click(google, 'Kiểm tra toàn bộ');
  expect(verdict(google, 'STC·PL01', 'CT32')).toBe('✔ Đủ');
  expect(findings(google).filter(({ rule }) => rule === 'C02')).toEqual([]);
});

it('wipes the verdict of a row that was emptied, the last one of a tab too', () => {
  const google = setUpOffice();
  const put = (value: string) => {
    type(google, STC, 'STC·PL03', 'STC-PL03-02', 'name', value);
  };
  put('Nội dung nhiệm vụ');
  click(google, 'Kiểm tra toàn bộ');
  type(google, STC, 'STC·PL03', 'STC-PL03-02', 'area', 'Cải cách tài chính công');
  click(google, 'Kiểm tra toàn bộ');
  expect(verdict(google, 'STC·PL03', 'STC-PL03-02')).toBe('✔ Đủ');
  put('');
  type(google, STC, 'STC·PL03', 'STC-PL03-02', 'area', '');
  click(google, 'Kiểm tra toàn bộ');
  expect(verdict(google, 'STC·PL03', 'STC-PL03-02') ?? '').toBe('');
});

describe('«Kiểm tra biểu này»', () => {
  it('checks the tab in front for its own agency, which needs no other right', () => {
    const google = fillOffice();
    type(google, STC, 'STC·PL01', 'CT32', 'verdict', 'Hoàn thành');
    google.activate(STC, 'STC·PL01');
    expect(click(google, 'Kiểm tra biểu này', STC).message).toBe(
      'Biểu STC·PL01 còn 1 lỗi, 0 cảnh báo. Xem cột Kiểm tra ở cuối mỗi dòng.',
    );
    expect(verdict(google, 'STC·PL01', 'CT32')).toBe('✖ Đánh giá không khớp số liệu');
  });

  it('tells another agency the outcome and writes nothing', () => {
    const google = fillOffice();
    google.activate(STP, 'STC·PL01');
    const before = google.book();
    expect(click(google, 'Kiểm tra biểu này', STP).message).toBe('Biểu STC·PL01 không còn chỗ nào cần sửa.');
    expect(google.book()).toEqual(before);
  });

  it('says so where the tab in front is no submission', () => {
    const google = setUpOffice();
    google.activate(coordinator, 'Tiến độ');
    expect(refusal(google, 'Kiểm tra biểu này')).toMatch(/không phải là biểu của một cơ quan/);
  });
});

test.each([
  'Kiểm tra toàn bộ',
  'Tổng hợp',
  'Lưu phiên bản',
  'Xuất XLSX',
  'Xuất CSV',
  'Xuất DOCX phụ lục',
  'Xuất PDF',
  'Dự thảo Kế hoạch',
  'Công văn đôn đốc',
  'Công văn trả lại',
])('«%s» is not for an agency', (label) => {
  const google = setUpOffice();
  const before = google.book();
  expect(refusal(google, label, STC)).toMatch(/Chỉ cơ quan điều phối được làm việc này/);
  expect(google.book()).toEqual(before);
});

test.each(['Tiến độ', 'Kiểm tra', 'Tổng hợp PL03', 'Phiên bản'])(
  'where %s is gone, it says to set up again',
  (title) => {
    const google = setUpOffice();
    const sheetId = google.book().sheets.find(({ properties }) => properties.title === title)!.properties.sheetId;
    google
      .sheets(coordinator)
      .Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId } }] }, google.spreadsheetId);
    const label =
      title === 'Phiên bản' ? 'Lưu phiên bản' : title.startsWith('Tổng hợp') ? 'Tổng hợp' : 'Kiểm tra toàn bộ';
    expect(refusal(google, label)).toMatch(new RegExp(`Chưa có tab ${title}. Chạy «Dựng chiến dịch»`));
  },
);
