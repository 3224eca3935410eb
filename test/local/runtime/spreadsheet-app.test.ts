import type { LocalGoogle } from '../../../src/local';
import { bind, caught, editor, owner } from './office';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The tab as text, one line a row, to the last row with content. */
function drawn(google: LocalGoogle): string[] {
  const { valueRanges = [] } = google.sheets(owner).Spreadsheets.Values.batchGet(google.spreadsheetId, {
    ranges: ['A1:C20'],
  });
  return ((valueRanges[0]?.values ?? []) as string[][]).map((row) => row.join(' | '));
}

const append = (rows: string, after = '') => `function main() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(0);
  for (const row of ${rows}) sheet.appendRow(row);
  ${after}
}`;

describe('appendRow', () => {
  it('writes below the last row with content, values as typed', () => {
    const google = bind(append('[["a", 1.5, true], ["10/11/2022", "48,3"]]'));
    google.edit(owner, { sheet: 0, range: 'B2', values: [['đầu']] });
    google.run(editor, 'main');
    expect(drawn(google)).toEqual(['', ' | đầu', 'a | 1,5 | TRUE', '10/11/2022 | 48,3']);
  });

  test.each([
    ['and a look as none, where the host is told so', false, ['', '', 'FALSE', 'a']],
    ['and a look too, where nothing is said', undefined, ['', '', 'FALSE', '', '', '', '', '', '', '', 'a']],
  ])('counts an unticked box as content, %s', (_, bareLooksAreContent, expected) => {
    const switches = bareLooksAreContent === undefined ? {} : { bareLooksAreContent };
    const google = bind(append('[["a"]]'), { switches });
    google.edit(owner, { sheet: 0, range: 'A3', values: [[false]] });
    google.sheets(owner).Spreadsheets.batchUpdate(
      {
        requests: [
          {
            repeatCell: {
              range: { sheetId: 0, startRowIndex: 9, endRowIndex: 10 },
              cell: { userEnteredFormat: { textFormat: { bold: true } } },
              fields: 'userEnteredFormat',
            },
          },
        ],
      },
      google.spreadsheetId,
    );
    google.run(owner, 'main');
    expect(drawn(google)).toEqual(expected);
  });

  it('adds a row to a full grid', () => {
    const google = bind(append('[["cuối"]]'));
    google.edit(owner, { sheet: 0, range: 'A1000', values: [['x']] });
    google.run(owner, 'main');
    expect(google.book().sheets[0]!.properties.gridProperties.rowCount).toBe(1001);
    expect(google.book().sheets[0]!.rows).toHaveLength(1001);
  });

  test.each([
    ['a formula', '[["=1+1"]]', 'formulas written by a script (=1+1)'],
    ['more than the tab is wide', '[Array(27).fill("x")]', 'a row wider than its tab in Sheet.appendRow'],
  ])('refuses %s', (_, rows, what) => {
    expect(() => bind(append(rows)).run(owner, 'main')).toThrow(`The local host does not emulate ${what}.`);
  });
});

describe('writes are held back', () => {
  const countRows = `Sheets.Spreadsheets.Values.batchGet(SpreadsheetApp.getActiveSpreadsheet().getId(), { ranges: ['A1:A9'] })
    .valueRanges[0].values`;

  test.each([
    ['from the Sheets service', `return ${countRows};`, undefined],
    ['until they are flushed', `SpreadsheetApp.flush(); return ${countRows};`, [['a']]],
    [
      'until the Spreadsheet service reads',
      `SpreadsheetApp.getActiveSpreadsheet().getSheetById(0); return ${countRows};`,
      [['a']],
    ],
  ])('%s', (_, after, expected) => {
    expect(bind(append('[["a"]]', after)).run(owner, 'main')).toEqual(expected);
  });

  it('and written at the end', () => {
    const google = bind(append('[["a"], ["b"]]'));
    google.run(owner, 'main');
    expect(drawn(google)).toEqual(['a', 'b']);
  });

  it('even where the script fails', () => {
    const google = bind(append('[["a"]]', 'throw new Error("giữa chừng");'));
    expect(() => google.run(owner, 'main')).toThrow('giữa chừng');
    expect(drawn(google)).toEqual(['a']);
  });
});

describe('protection', () => {
  const google = bind(
    append('[["a"]]', caught('SpreadsheetApp.flush()')) +
      `\nfunction late() { SpreadsheetApp.getActiveSpreadsheet().getSheetById(0).appendRow(['b']); }
       function failing() { late(); throw new Error('trước'); }`,
  );
  google
    .sheets(owner)
    .Spreadsheets.batchUpdate(
      { requests: [{ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: [owner] } } } }] },
      google.spreadsheetId,
    );

  it('holds for a script as for who runs it', () => {
    expect(google.run(editor, 'main')).toBe(`Exception: ${PROTECTED}`);
    expect(google.run(owner, 'main')).toBe('nothing thrown');
    expect(drawn(google)).toEqual(['a']);
  });

  it('shows at the end of an execution that does not flush', () => {
    expect(() => google.run(editor, 'late')).toThrow(PROTECTED);
  });

  it('does not hide what the script itself threw', () => {
    expect(() => google.run(editor, 'failing')).toThrow('trước');
    expect(drawn(google)).toEqual(['a']);
  });
});

it('knows its tabs by id', () => {
  const google = bind(`function main() {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    return [file.getId(), file.getSheetById(0).getSheetId(), file.getSheetById(1)];
  }`);
  expect(google.run(owner, 'main')).toEqual([google.spreadsheetId, 0, null]);
});
