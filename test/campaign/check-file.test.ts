import { zipSync } from 'fflate';
import { checkFile } from '../../src/local/check-file';
import type { LocalGoogle } from '../../src/local/local-google';
import { readBundle } from '../../src/local/read-bundle';
import { agency, filled } from './crash/stages';
import { change, click, fillOffice, findings, sheetNamed, type } from './office';

const bundle = readBundle();
const title = (appendix: string) => `${agency.code}·${appendix}`;

function check(bytes: Uint8Array, now = new Date('2022-11-05T01:00:00Z')) {
  const { exitCode, text } = checkFile(bytes, bundle, { isJson: true, now });
  const answer = JSON.parse(text) as {
    error?: string;
    findings?: { rule: string; sheet: string; row: unknown; column: string; fault: string; remedy: string }[];
  };
  return { exitCode, ...answer };
}

/** As the tab «Kiểm tra» has it; a file can say nothing of the two kinds of wear that it does not carry. */
function onSheet(google: LocalGoogle) {
  const twin = google.fork();
  click(twin, 'Kiểm tra toàn bộ');
  return findings(twin).filter(({ sentence }) => !/lớp khóa của biểu|quy tắc nhập của cột/.test(sentence));
}

function inFile(google: LocalGoogle) {
  const { findings: found = [] } = check(google.exportXlsx(google.spreadsheetId), google.clock.now());
  return found.map(({ rule, sheet, row, column, fault, remedy }) => ({
    rule,
    sheet,
    sentence: [row, column, fault, remedy].join(' | '),
  }));
}

/** A file tells a copy by what stands in it; the sheet by its metadata, where copies have it. */
const copyIsKnown = process.env.FLIPPED_SWITCH !== 'duplicateSheetCopiesMetadata';

const idOf = (google: LocalGoogle, appendix: string) => sheetNamed(google, title(appendix)).properties.sheetId;
const rename = (google: LocalGoogle, from: string, to: string) => {
  const { sheetId } = sheetNamed(google, from).properties;
  change(google, { updateSheetProperties: { properties: { sheetId, title: to }, fields: 'title' } });
};

describe('a downloaded workbook is checked as the sheet is', () => {
  test.each<[string, (google: LocalGoogle) => void]>([
    ['as it is', () => undefined],
    [
      'with all tabs renamed',
      (google) => {
        for (const [index, { properties }] of google.book().sheets.entries()) {
          if (properties.title !== 'Kiểm tra') rename(google, properties.title, `Trang ${index + 1}`);
        }
      },
    ],
    [
      'with errors and formulas typed in',
      (google) => {
        type(google, agency.email, title('PL01'), 'CT32', 'actual', '#REF!');
        type(google, agency.email, title('PL01'), 'CT32', 'reason', '=1/0');
        type(google, agency.email, title('PL01'), 'CT33', 'actual', '=40+8,3');
      },
    ],
    [
      'with cells emptied and dates broken',
      (google) => {
        type(google, agency.email, title('PL02'), 'NV22-20', 'verdict', '');
        type(google, agency.email, title('PL04'), 'STC-PL04-01', 'deadline', '30/02/2023');
      },
    ],
    [
      'with a row lost',
      (google) => {
        change(google, {
          deleteDimension: {
            range: { sheetId: idOf(google, 'PL01'), dimension: 'ROWS', startIndex: 8, endIndex: 9 },
          },
        });
      },
    ],
    [
      'with columns moved',
      (google) => {
        change(google, {
          moveDimension: {
            source: { sheetId: idOf(google, 'PL01'), dimension: 'COLUMNS', startIndex: 2, endIndex: 4 },
            destinationIndex: 8,
          },
        });
      },
    ],
    [
      'with the row of keys gone',
      (google) => {
        change(google, {
          deleteDimension: {
            range: { sheetId: idOf(google, 'PL02'), dimension: 'ROWS', startIndex: 0, endIndex: 1 },
          },
        });
      },
    ],
    [
      'with a tab twice',
      (google) => {
        change(google, {
          duplicateSheet: { sourceSheetId: idOf(google, 'PL03'), insertSheetIndex: google.book().sheets.length },
        });
      },
    ],
    [
      'with a tab gone',
      (google) => {
        change(google, { deleteSheet: { sheetId: idOf(google, 'PL04') } });
      },
    ],
  ])('%s', (_, damage) => {
    const google = filled().fork();
    damage(google);
    const expected = onSheet(google);
    expect(expected.length).toBeGreaterThan(0);
    expect(inFile(google).filter((each) => copyIsKnown || !each.sentence.includes('thêm một bản sao'))).toEqual(
      expected,
    );
  });
});

test.each([
  ['', []],
  [', with its summary beside it too', ['Tổng hợp', 'Lưu phiên bản', 'So sánh với phiên bản gần nhất']],
])('a clean workbook of eight agencies is clean%s', (_, items) => {
  const google = fillOffice();
  for (const item of items) click(google, item);
  const { exitCode, text } = checkFile(google.exportXlsx(google.spreadsheetId), bundle, {
    isJson: false,
    now: google.clock.now(),
  });
  expect([exitCode, text]).toEqual([0, 'Không còn chỗ nào cần sửa trong 32 biểu.']);
});

test('findings are told a line each, with their place', () => {
  const google = filled().fork();
  type(google, agency.email, title('PL01'), 'CT32', 'reason', 'a\u001b[31m\nb');
  const options = { isJson: false, now: google.clock.now() };
  const { exitCode, text } = checkFile(google.exportXlsx(google.spreadsheetId), bundle, options);
  const lines = text.split('\n');
  expect(exitCode).toBe(1);
  expect(lines.at(-1)).toMatch(/^\d+ (lỗi|cảnh báo)(, .*)?, trong 4 biểu\.$/);
  for (const line of lines.slice(0, -1))
    expect(line).toMatch(/^[^!]+(![A-Z]+\d+)? \[[A-Z]\d\d, (lỗi|cảnh báo|ghi chú)\] .+/);
  expect(text).not.toContain('\u001b');
});

describe('what is no workbook of a campaign is refused in one sentence', () => {
  const workbook = () => filled().exportXlsx(filled().spreadsheetId);

  /** The same archive, whose directory declares other sizes of what is in it. */
  function declaring(bytes: Uint8Array, size: number): Uint8Array {
    const copy = Buffer.from(bytes);
    for (
      let at = copy.indexOf('PK\u0001\u0002', 0, 'latin1');
      at >= 0;
      at = copy.indexOf('PK\u0001\u0002', at + 4, 'latin1')
    ) {
      copy.writeUInt32LE(size, at + 24);
    }
    return new Uint8Array(copy);
  }

  test.each<[string, () => Uint8Array, RegExp]>([
    ['nothing', () => new Uint8Array(), /không đọc được/],
    ['a text', () => Buffer.from('Phụ lục'), /không đọc được/],
    ['half a workbook', () => workbook().slice(0, 5000), /không đọc được/],
    ['a .docx', () => zipSync({ 'word/document.xml': Buffer.from('<w:document/>') }), /không đọc được/],
    ['a workbook with a password', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /mật khẩu/],
    ['a bomb that says so', () => declaring(workbook(), 300_000_000), /quá lớn/],
    ['a bomb that hides it', () => declaring(workbook(), 10), /không đọc được/],
    [
      'broken XML',
      () => zipSync({ '[Content_Types].xml': Buffer.from('<a'), 'xl/workbook.xml': Buffer.from('<') }),
      /không đọc được/,
    ],
  ])('%s', (_, make, message) => {
    const { exitCode, error = '' } = check(make());
    expect([exitCode, error.split('\n').length]).toEqual([2, 1]);
    expect(error).toMatch(message);
  });

  it('a workbook without a campaign', () => {
    const google = filled().fork();
    change(google, { deleteSheet: { sheetId: sheetNamed(google, 'Chiến dịch').properties.sheetId } });
    const { exitCode, error } = check(google.exportXlsx(google.spreadsheetId));
    expect(exitCode).toBe(2);
    expect(error).toContain('Chiến dịch');
  });
});
