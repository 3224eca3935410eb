import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { PageAnswer } from '../../src/commands/answer-page';
import type { LocalGoogle } from '../../src/local/local-google';
import { faultOfXml, partsOf } from '../documents/well-formed';
import type { Outcome } from './office';
import { click, coordinator, fillOffice, refusal, setUpOffice, sheetNamed, type, values } from './office';
import { agency, filled } from './crash/stages';

const office = fillOffice();
const STC = 'stc@hatinh.example';

/** A file that a menu item made, as another's reader finds it. */
async function read(google: LocalGoogle, { figures }: Outcome): Promise<string> {
  const bytes = google.fileBytes(String(figures.fileId));
  expect(Object.values(partsOf(bytes)).filter((xml) => faultOfXml(xml) !== undefined)).toEqual([]);
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

function file(google: LocalGoogle, { figures }: Outcome) {
  return google.files().find(({ id }) => id === figures.fileId);
}

describe('«Dự thảo Kế hoạch»', () => {
  const outcome = click(office, 'Dự thảo Kế hoạch');

  it('is a Word file in the campaign’s folder, named and linked in the outcome', () => {
    const folder = office.files().find(({ mimeType }) => mimeType?.endsWith('.folder'));
    expect(file(office, outcome)).toMatchObject({ name: 'Dự thảo Kế hoạch CCHC năm 2023.docx', parents: [folder?.id] });
    expect(outcome.message).toContain(`https://drive.google.com/file/d/${String(outcome.figures.fileId)}/view`);
  });

  it('has every proposal of the summary', async () => {
    const text = await read(office, outcome);
    click(office, 'Tổng hợp');
    const proposed = values(office, 'Tổng hợp PL04').flatMap(([no, name]) =>
      typeof no === 'number' ? [String(name)] : [],
    );
    expect(proposed.length).toBeGreaterThan(30);
    expect(proposed.filter((name) => !text.includes(name))).toEqual([]);
  });
});

it('«Xuất DOCX phụ lục» holds every row of the four summaries', async () => {
  const text = await read(office, click(office, 'Xuất DOCX phụ lục'));
  click(office, 'Tổng hợp');
  for (const title of ['Tổng hợp PL01', 'Tổng hợp PL02', 'Tổng hợp PL03', 'Tổng hợp PL04']) {
    const names = values(office, title).flatMap(([no, name]) => (typeof no === 'number' ? [String(name)] : []));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  }
});

it('«Xuất CSV» holds a flat table for each appendix, a line for each row', () => {
  const outcome = click(office, 'Xuất CSV');
  expect(file(office, outcome)?.name).toBe('Tổng hợp phụ lục CCHC 2022-2023 (CSV).zip');
  const tables = unzipSync(office.fileBytes(String(outcome.figures.fileId)));
  expect(Object.keys(tables)).toEqual(['PL01.csv', 'PL02.csv', 'PL03.csv', 'PL04.csv']);
  expect([...tables['PL02.csv']!.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = strFromU8(tables['PL02.csv']!).split('\r\n');
  expect(lines[0]).toMatch(/^Lĩnh vực;Mã cơ quan;Cơ quan báo cáo;Biểu;Dòng;Mã dòng;Nhiệm vụ;/);
  // 29 tasks of the sample, the headings, and nothing behind the last line's end.
  expect(lines).toHaveLength(31);
});

describe('«Công văn đôn đốc»', () => {
  it('names who owes what', async () => {
    const text = await read(office, click(office, 'Công văn đôn đốc'));
    expect(text).toContain('- Sở Tài chính;');
    expect(text).toContain('chưa nộp');
  });
});

describe('«Công văn trả lại»', () => {
  const google = filled().fork();
  const ask = (agencies: unknown, reason: unknown) =>
    google.callServer(coordinator, 'writeReturnLetters', { agencies, reason }) as PageAnswer<Outcome>;

  it('is for the agency of the tab in front', async () => {
    const twin = filled().fork();
    twin.activate(coordinator, 'STC·PL01');
    type(twin, agency.email, 'STC·PL01', 'CT32', 'actual', '');
    const outcome = click(twin, 'Công văn trả lại');
    expect(await read(twin, outcome)).toMatch(/Kính gửi: Sở Tài chính\.[^]*STC·PL01, dòng \d+, cột Kết quả đến/);
    twin.activate(coordinator, 'Tiến độ');
    expect(refusal(twin, 'Công văn trả lại')).toMatch(/không phải là biểu của một cơ quan/);
  });

  it('is for the agencies a page asks for, with a reason', async () => {
    const answer = ask(['STC', 'stc'], ' Số liệu chưa khớp kho bạc ');
    expect(answer).toMatchObject({ ok: true, result: { figures: { agencies: 1 } } });
    if (answer.ok) expect(await read(google, answer.result)).toContain('Lý do trả lại: Số liệu chưa khớp kho bạc');
  });

  it.each([
    [['XYZ'], '', /Không có cơ quan «XYZ»/],
    [[], 'a', /Không có cơ quan/],
  ])('refuses %p', (agencies, reason, message) => {
    const files = google.files().length;
    expect(ask(agencies, reason)).toMatchObject({ ok: false, message: expect.stringMatching(message) as string });
    expect(google.files()).toHaveLength(files);
  });

  it('refuses what is no request', () => {
    expect(ask('STC', 7)).toMatchObject({ ok: false });
  });
});

describe('hostile text', () => {
  const hostile = ['=1+1', '<b>đậm</b> & "ngoặc"', ']]>', '\u200f\u202eabc', '👍🏽', 'a'.repeat(30_000), '&#x1;'];

  it('arrives in Word and CSV as the text that was typed', async () => {
    const google = filled().fork();
    hostile.forEach((text, index) => {
      const id = `STC-PL03-${String(20 + index)}`;
      type(google, agency.email, 'STC·PL03', id, 'area', 'Cải cách tài chính công');
      type(google, agency.email, 'STC·PL03', id, 'name', text);
    });
    const word = await read(google, click(google, 'Xuất DOCX phụ lục'));
    expect(hostile.filter((text) => !word.includes(text))).toEqual([]);
    const { figures } = click(google, 'Xuất CSV');
    const csv = strFromU8(unzipSync(google.fileBytes(String(figures.fileId)))['PL03.csv']!).replaceAll('""', '"');
    expect(hostile.filter((text) => !csv.includes(text))).toEqual([]);
    expect(csv).toContain(";'=1+1;");
  });

  it.each<[string, string, string]>([
    ['Xuất DOCX phụ lục', 'a\u0001b', 'có ký tự điều khiển'],
    ['Dự thảo Kế hoạch', 'a\u0001b', 'có ký tự điều khiển'],
    ['Xuất DOCX phụ lục', 'a\ud800b', 'có ký tự hỏng'],
    ['Xuất CSV', 'a\ud800b', 'có ký tự hỏng'],
  ])('«%s» refuses a cell with %j, naming it, and makes no file', (label, text, reason) => {
    const google = filled().fork();
    // A paste through the Sheets service brings in what no keyboard does.
    const { sheetId } = sheetNamed(google, 'STC·PL03').properties;
    const rows = values(google, 'STC·PL03');
    const rowIndex = rows.findIndex(([id]) => id === 'STC-PL03-20');
    const columnIndex = rows[0]!.indexOf('name');
    const request = {
      updateCells: {
        start: { sheetId, rowIndex, columnIndex },
        rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
        fields: 'userEnteredValue',
      },
    };
    google.sheets(coordinator).Spreadsheets.batchUpdate({ requests: [request] }, google.spreadsheetId);
    const files = google.files().length;
    const cell = `${String.fromCharCode(65 + columnIndex)}${rowIndex + 1}`;
    expect(refusal(google, label)).toContain(`Tab STC·PL03, ô ${cell}: ${reason}`);
    expect(google.files()).toHaveLength(files);
  });
});

describe('a workbook made before its papers were known', () => {
  const google = setUpOffice();
  const { sheetId } = sheetNamed(google, 'Chiến dịch').properties;
  const keys = values(google, 'Chiến dịch').map(([key]) => String(key));
  const first = keys.indexOf('superiorOrgan');
  const range = { sheetId, dimension: 'ROWS', startIndex: first, endIndex: keys.length };
  google
    .sheets(coordinator)
    .Spreadsheets.batchUpdate({ requests: [{ deleteDimension: { range } }] }, google.spreadsheetId);

  it('still drafts its plan', async () => {
    expect(await read(google, click(google, 'Dự thảo Kế hoạch'))).toContain('TM. ỦY BAN NHÂN DÂN');
  });

  it('gets the missing lines by «Dựng chiến dịch», once', () => {
    expect(click(google, 'Dựng chiến dịch').message).toMatch(/Đã thêm 11 dòng/);
    expect(values(google, 'Chiến dịch').map(([key]) => String(key))).toEqual(keys);
    expect(click(google, 'Dựng chiến dịch').message).not.toMatch(/Đã thêm/);
  });

  it('numbers appendices as the office then chooses, and refuses other words', async () => {
    type(google, coordinator, 'Chiến dịch', 'appendixNumbers', 'value', 'ả rập');
    expect(await read(google, click(google, 'Dự thảo Kế hoạch'))).toContain('Phụ lục 02');
    type(google, coordinator, 'Chiến dịch', 'appendixNumbers', 'value', 'Hy Lạp');
    expect(refusal(google, 'Dự thảo Kế hoạch')).toMatch(/có giá trị «Hy Lạp»: cần «La Mã» hoặc «Ả Rập»/);
  });
});

it('an agency may not write to others', () => {
  const answer = office.callServer(STC, 'writeReturnLetters', { agencies: ['SNV'], reason: 'a' });
  expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/Chỉ cơ quan điều phối/) as string });
});
