import { a1, OfficeSheet } from '../../src/local/play/office-sheet';
import { agencyAccounts, click, coordinator, setUpOffice, type, values } from './office';

const [first = '', second = ''] = agencyAccounts;
const name = 'Xây dựng kho dữ liệu dùng chung về thủ tục hành chính của tỉnh';

/** Two agencies propose the same task, each as its own. */
function rivals() {
  const google = setUpOffice();
  const titles = google
    .book()
    .sheets.flatMap(({ properties: { title = '' } }) => (title.endsWith('·PL04') ? [title] : []));
  [first, second].forEach((user, index) => {
    const title = titles[index] ?? '';
    const id = `${title.replace('·', '-')}-01`;
    type(google, user, title, id, 'area', 'Cải cách thủ tục hành chính');
    type(google, user, title, id, 'name', name);
    type(google, user, title, id, 'lead', ['Sở Nội vụ', 'Sở Tài chính'][index] ?? '');
  });
  return google;
}

const summary = (google: ReturnType<typeof rivals>) =>
  values(google, 'Tổng hợp PL04').filter((row) => row.includes(name));
const pairs = (google: ReturnType<typeof rivals>) => values(google, 'Rà soát').slice(4);

it('sets duplicates side by side and holds to the decision, whatever is sorted or assembled again', () => {
  const google = rivals();
  expect(click(google, 'Tổng hợp').message).toContain('Còn 1 cặp dòng trùng hoặc mâu thuẫn chưa quyết định');
  expect(summary(google)).toHaveLength(2);
  expect(pairs(google)).toHaveLength(1);

  const column = new OfficeSheet(google.book(), 'Rà soát').column('choice');
  google.edit(coordinator, { sheet: 'Rà soát', range: a1(5, column), values: [['Gộp vào dòng thứ nhất']] });
  const { figures } = click(google, 'Tổng hợp');
  expect(figures).toMatchObject({ rowsOut: Number(figures.rowsIn) - 1, excluded: 1, undecided: 0 });
  expect(summary(google)).toHaveLength(1);
  expect(pairs(google)[0]).toContain('Gộp vào dòng thứ nhất');
  expect(click(google, 'Tổng hợp').message).toMatch(/^Bảng tổng hợp đã đúng/);
  expect(() => {
    google.edit(coordinator, { sheet: 'Rà soát', range: a1(5, column), values: [['Xóa đi']] });
  }).toThrow();
});

it('makes one chart of the results by area, however often it assembles', () => {
  const google = rivals();
  const charts = () => google.book().sheets.flatMap((sheet) => sheet.charts ?? []);
  click(google, 'Tổng hợp');
  const made = charts();
  expect(made).toHaveLength(1);
  type(google, coordinator, 'Chiến dịch', 'name', 'value', 'Tên đợt khác');
  expect(click(google, 'Tổng hợp').message).not.toMatch(/^Bảng tổng hợp đã đúng/);
  expect(charts()).toEqual(made);
});

it('leaves out what the campaign says, and says so', () => {
  const google = rivals();
  type(google, coordinator, 'Chiến dịch', 'leftOut', 'value', 'chưa nộp');
  const { figures } = click(google, 'Tổng hợp');
  expect(figures).toMatchObject({ rowsOut: 0, excluded: figures.rowsIn });
  expect(summary(google)).toEqual([]);
});
