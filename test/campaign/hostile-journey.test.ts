import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { LocalGoogle } from '../../src/local/local-google';
import { OfficeSheet } from '../../src/local/play/office-sheet';
import { agency } from './crash/stages';
import { change, click, coordinator, refusal, sheetNamed, values } from './office';
import { sheetIdOf, tick } from './workflow/desk';
import { filledTabs } from './workflow/stage';

const TAB = `${agency.code}·PL04`;

/** What any of the ways out might take for something else, and what is long. */
const harmless: Readonly<Record<string, string>> = {
  formula: '=HYPERLINK("http://x.vn","bấm")',
  command: "=cmd|' /C calc'!A0",
  sum: '+1-2',
  mention: '@phòng CCHC',
  html: '<script>alert("x")</script> & <b>đậm</b>',
  xml: ']]> &amp; &#10; _x000D_ <w:t>',
  csv: 'a;b,"c"\td',
  lines: 'dòng 1\ndòng 2\n\n- dòng 4',
  emoji: '👩‍👩‍👧 👍🏽 𡨸喃',
  rightToLeft: '\u202eđảo\u202c \u200fעברית\u200f العربية',
  decomposed: 'Kế hoạch'.normalize('NFD'),
  spaces: 'hai  dấu  cách\u00a0và nbsp',
  date: '12/13/2023',
  number: '1e5',
  long: `đầu ${'văn bản '.repeat(3_900)}cuối`,
};

/** A submission's cell as the service writes it: nothing is read as if it were typed. */
function put(google: LocalGoogle, id: string, key: string, text: string): void {
  const sheet = new OfficeSheet(google.book(), TAB);
  change(google, {
    updateCells: {
      start: {
        sheetId: sheetNamed(google, TAB).properties.sheetId,
        rowIndex: sheet.row(id) - 1,
        columnIndex: sheet.column(key) - 1,
      },
      rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
      fields: 'userEnteredValue',
    },
  });
}

const idOf = (index: number) => `${agency.code}-PL04-${String(index + 4).padStart(2, '0')}`;

const journey = (() => {
  let made: LocalGoogle | undefined;
  return () => {
    if (made) return made;
    made = filledTabs().fork();
    for (const [index, text] of Object.values(harmless).entries()) put(made, idOf(index), 'name', text);
    return made;
  };
})();

const bytesOf = (google: LocalGoogle, label: string) => google.fileBytes(String(click(google, label).figures.fileId));

/** Line breaks as every format has them in its own way. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n');

it('goes through the summary', () => {
  const google = journey().fork();
  click(google, 'Tổng hợp');
  const cells = values(google, 'Tổng hợp PL04').flat();
  expect(Object.values(harmless).filter((text) => !cells.includes(text))).toEqual([]);
});

it('goes through .xlsx', async () => {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytesOf(journey().fork(), 'Xuất XLSX').buffer as ArrayBuffer);
  const read = new Set<unknown>();
  file.getWorksheet('Tổng hợp PL04')?.eachRow((row) => {
    row.eachCell((cell) => read.add(typeof cell.value === 'string' ? plain(cell.value) : cell.value));
  });
  expect(Object.values(harmless).filter((text) => !read.has(text))).toEqual([]);
});

it('goes through CSV, and no program takes it for a formula', () => {
  const csv = strFromU8(unzipSync(bytesOf(journey().fork(), 'Xuất CSV'))['PL04.csv']!);
  const fields = plain(csv);
  const quoted = (text: string) => text.replaceAll('"', '""');
  expect(Object.values(harmless).filter((text) => !fields.includes(quoted(text)))).toEqual([]);
  expect(fields).not.toMatch(/(?:^|[;,\n]"?)[=+@](?:HYPERLINK|cmd|1-2|phòng)/m);
});

it('goes through .docx', async () => {
  const buffer = Buffer.from(bytesOf(journey().fork(), 'Xuất DOCX phụ lục'));
  const { value } = await mammoth.extractRawText({ buffer });
  // This reader gives nothing for a line break within a cell; that it stands there is for the next line.
  const letters = (text: string) => text.replace(/\s+/g, '');
  const read = letters(value);
  expect(Object.values(harmless).filter((text) => !read.includes(letters(text)))).toEqual([]);
  expect((await mammoth.convertToHtml({ buffer })).value).toContain('dòng 1<br />dòng 2<br /><br />- dòng 4');
});

it('goes through a version and comes back by a restore', () => {
  const google = journey().fork();
  click(google, 'Lưu phiên bản');
  const file = google.files().find(({ name }) => name?.endsWith('.json'));
  const saved = JSON.parse(Buffer.from(google.fileBytes(file?.id ?? '')).toString('utf8')) as {
    content: { submissions: { appendix: string; rows: { cells: { name?: unknown } }[] }[] };
  };
  const names = saved.content.submissions
    .filter(({ appendix }) => appendix === 'PL04')
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.name));
  expect(Object.values(harmless).filter((text) => !names.includes(text))).toEqual([]);

  Object.keys(harmless).forEach((_, index) => {
    put(google, idOf(index), 'name', 'Đã sửa');
  });
  interface Answer {
    ok: boolean;
    result: { fingerprint: string };
  }
  const previewed = google.callServer(coordinator, 'previewRestore', { version: 1 }) as Answer;
  const { fingerprint } = previewed.result;
  expect(google.callServer(coordinator, 'restoreVersion', { version: 1, fingerprint })).toMatchObject({ ok: true });
  const back = values(google, TAB).flat();
  expect(Object.values(harmless).filter((text) => !back.includes(text))).toEqual([]);
});

it('goes through a mail: as it is in the text, escaped in HTML', () => {
  const google = filledTabs().fork();
  const PL01 = `${agency.code}·PL01`;
  tick(google, agency.email, PL01, 'Nộp');
  const reason = `${harmless.html ?? ''} ${harmless.rightToLeft ?? ''} ${harmless.emoji ?? ''}`;
  const request = { sheetId: sheetIdOf(google, PL01), reason, rowIds: ['CT32'] };
  expect(google.callServer(coordinator, 'returnSubmission', request)).toMatchObject({ ok: true });
  google.callServer(coordinator, 'sendRemindersStep');
  const [mail] = google.outbox();
  expect(mail?.body).toContain(reason);
  expect(mail?.htmlBody).not.toContain('<script>');
  expect(mail?.htmlBody).toContain('&lt;script&gt;');
  expect(mail?.htmlBody).toContain(harmless.emoji);
});

/** All the texts of the file that a menu item makes, as another program reads them. */
async function textOf(google: LocalGoogle, label: string): Promise<string> {
  if (label === 'Lưu phiên bản') {
    click(google, label);
    const file = google.files().find(({ name }) => name?.endsWith('.json'));
    const texts: string[] = [];
    JSON.parse(Buffer.from(google.fileBytes(file?.id ?? '')).toString('utf8'), (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
    });
    return texts.join('\n');
  }
  const bytes = bytesOf(google, label);
  if (label === 'Xuất CSV') return strFromU8(unzipSync(bytes)['PL04.csv']!);
  if (label === 'Xuất DOCX phụ lục') return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes.buffer as ArrayBuffer);
  const texts: string[] = [];
  file.getWorksheet('Tổng hợp PL04')?.eachRow((row) => {
    row.eachCell((cell) => texts.push(cell.text));
  });
  return texts.join('\n');
}

describe('what a file cannot hold is refused by its cell', () => {
  const bad = { half: 'a\ud83db', control: 'a\u0001b\u000bc', huge: 'x'.repeat(50_000) };
  type Bad = keyof typeof bad;

  test.each<[Bad, string, RegExp | 'kept']>([
    ['half', 'Xuất XLSX', /Tab Tổng hợp PL04, ô [A-Z]+\d+: có ký tự hỏng/],
    ['half', 'Xuất CSV', /Tab STC·PL04, ô [A-Z]+\d+: có ký tự hỏng/],
    ['half', 'Xuất DOCX phụ lục', /Tab STC·PL04, ô [A-Z]+\d+: có ký tự hỏng/],
    ['half', 'Lưu phiên bản', /Tab Tổng hợp PL04, ô [A-Z]+\d+: có ký tự hỏng/],
    ['control', 'Xuất XLSX', 'kept'],
    ['control', 'Xuất CSV', 'kept'],
    ['control', 'Xuất DOCX phụ lục', /Tab STC·PL04, ô [A-Z]+\d+: có ký tự điều khiển/],
    ['control', 'Lưu phiên bản', 'kept'],
    ['huge', 'Xuất XLSX', /Tab Tổng hợp PL04, ô [A-Z]+\d+: nội dung dài hơn 32\.767 ký tự/],
    ['huge', 'Xuất CSV', 'kept'],
    ['huge', 'Xuất DOCX phụ lục', 'kept'],
    ['huge', 'Lưu phiên bản', /Tab Tổng hợp PL04, ô [A-Z]+\d+: nội dung dài hơn 32\.767 ký tự/],
  ])('%s in «%s»', async (which, label, expected) => {
    const google = filledTabs().fork();
    put(google, idOf(0), 'name', bad[which]);
    const before = google.files().length;
    if (expected === 'kept') expect(await textOf(google, label)).toContain(bad[which]);
    else {
      expect(refusal(google, label)).toMatch(expected);
      expect(google.files()).toHaveLength(before);
    }
  });
});
