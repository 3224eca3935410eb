import fc from 'fast-check';
import { CsvError } from '../../src/documents/csv/csv-error';
import { writeCsv } from '../../src/documents/csv/write-csv';
import type { CellValue } from '../../src/domain/cell-value';

/** Another's way to read it: RFC 4180 by its grammar, the separator a semicolon; one apostrophe off each text. */
function readCsv(file: string): string[][] {
  expect(file.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gy;
  for (let at = 1; at < file.length; at = fields.lastIndex) {
    fields.lastIndex = at;
    const match = fields.exec(file);
    if (!match) throw new Error(`not RFC 4180 at ${at}`);
    const [, quoted, plain = '', end] = match;
    const text = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    row.push(text.startsWith("'") ? text.slice(1) : text);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const line = (...cells: CellValue[]) => writeCsv([cells]).slice(1, -2);

test.each<[string, CellValue, string]>([
  ['text', 'Sở Nội vụ', 'Sở Nội vụ'],
  ['a separator', 'a;b', '"a;b"'],
  ['a comma', 'a,b', 'a,b'],
  ['quotes', 'a "b"', '"a ""b"""'],
  ['lines', 'a\nb', '"a\nb"'],
  ['spaces around', ' a ', '" a "'],
  ['a fraction', 48.3, '48,3'],
  ['a negative number', -3, '-3'],
  ['a large number', 1052, '1052'],
  ['true', true, 'TRUE'],
  ['blank', '', ''],
  ['a formula', '=1+1', "'=1+1"],
  ['a plus', '+84', "'+84"],
  ['a dash', '- Rà soát', "'- Rà soát"],
  ['a mention', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula after spaces', '  =1', "'  =1"],
  ['a formula in wide letters', '＝1', "'＝1"],
  ['an apostrophe', "'trích", "''trích"],
  ['a tab', '\t=1', "'\t=1"],
])('%s is written so', (_, value, expected) => {
  expect(line(value)).toBe(expected);
});

test('columns are parted by semicolons, lines by CR LF, behind a byte order mark', () => {
  expect(
    writeCsv([
      ['a', 1],
      ['b', 2],
    ]),
  ).toBe('\ufeffa;1\r\nb;2\r\n');
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1', "'=1", "''", '";"', '\r\n', '"', ';', '\ufeff', 'a'.repeat(50_000), '😀', '\u200f=1', '\u0000'),
);

test('every text comes back as the text it was', () => {
  const rows = fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(rows, (texts) => {
      expect(readCsv(writeCsv(texts))).toEqual(texts);
    }),
  );
});

test('no text is left that a spreadsheet would run', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [[field = ''] = []] = parseRaw(writeCsv([[text]]));
      expect(field).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

/** The fields with their apostrophes. */
function parseRaw(file: string): string[][] {
  return readCsv(file.replace(/^\ufeff("?)/, "\ufeff$1'"));
}

test.each([
  ['\ud800', 1, 2],
  ['a\udc00b', 2, 1],
])('half a surrogate pair is refused by its place', (text, row, column) => {
  const rows = [
    ['a', 'b'],
    ['c', 'd'],
  ].map((cells, y) => cells.map((value, x) => (y + 1 === row && x + 1 === column ? text : value)));
  expect(() => writeCsv(rows)).toThrow(new CsvError({ row, column }));
});
