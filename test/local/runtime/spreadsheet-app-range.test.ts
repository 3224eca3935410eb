import type { LocalGoogle } from '../../../src/local';
import { bind, caught, evaluate, owner } from './office';

/** A script whose `sheet` is the first tab. */
const onSheet = (body: string, more = '') =>
  `function main() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${body} } ${more}`;

const run = (body: string, options?: Parameters<typeof bind>[1]) => bind(onSheet(body), options).run(owner, 'main');

const shown = (google: LocalGoogle, range: string) =>
  google.sheets(owner).Spreadsheets.Values.batchGet(google.spreadsheetId, { ranges: [range] }).valueRanges?.[0]?.values;

describe('places', () => {
  test.each([
    ['sheet.getRange(2, 3)', [2, 3, 1, 1, 2, 3, 'C2']],
    ['sheet.getRange(2, 3, 4)', [2, 3, 4, 1, 5, 3, 'C2:C5']],
    ['sheet.getRange(2, 3, 4, 2)', [2, 3, 4, 2, 5, 4, 'C2:D5']],
    ['sheet.getRange("D5:C2")', [2, 3, 4, 2, 5, 4, 'C2:D5']],
    [`sheet.getRange("'" + sheet.getName() + "'!B2")`, [2, 2, 1, 1, 2, 2, 'B2']],
    ['sheet.getRange("B2:C4").offset(1, -1)', [3, 1, 3, 2, 5, 2, 'A3:B5']],
    ['sheet.getRange("B2:C4").offset(0, 0, 1)', [2, 2, 1, 2, 2, 3, 'B2:C2']],
    ['sheet.getRange("B2:C4").offset(0, 0, 1, 1)', [2, 2, 1, 1, 2, 2, 'B2']],
  ])('%s', (range, expected) => {
    const read = `const range = ${range}; return [range.getRow(), range.getColumn(), range.getNumRows(),
      range.getNumColumns(), range.getLastRow(), range.getLastColumn(), range.getA1Notation()];`;
    expect(run(read)).toEqual(expected);
  });

  it('lead back to the tab', () => {
    expect(run('return sheet.getRange(1, 1).getSheet().getSheetId();')).toBe(0);
  });

  test.each([
    ['sheet.getRange("A:B")', 'the open range A:B'],
    ['sheet.getRange(1.5, 1)', '1.5 as the place of a range'],
    ['sheet.getRange("A1").rowStart', 'Range.rowStart'],
    ['sheet.getRange("A1").setBackground("red")', 'Range.setBackground'],
  ])('%s is refused by name', (call, what) => {
    expect(run(caught(call))).toBe(`NotEmulated: The local host does not emulate ${what}.`);
  });
});

describe('getValues', () => {
  it('gives text, numbers, booleans, dates and blanks', () => {
    const google = bind(
      onSheet(`return sheet.getRange('A1:E1').getValues()[0].map((value) =>
        value instanceof Date ? value.toISOString() : value);`),
    );
    google.edit(owner, { sheet: 0, range: 'A1', values: [['a', '1,5', true, '10/11/2022']] });
    expect(google.run(owner, 'main')).toEqual(['a', 1.5, true, '2022-11-09T17:00:00.000Z', '']);
  });

  it('reads dates on the clock of the spreadsheet, whatever that of the script', () => {
    const google = bind(onSheet('return sheet.getRange("A1").getValue().toISOString();'), { timeZone: 'Etc/UTC' });
    google.edit(owner, { sheet: 0, range: 'A1', values: [['10/11/2022 08:30']] });
    expect(google.run(owner, 'main')).toBe('2022-11-10T08:30:00.000Z');
  });

  it('sees what the script wrote before', () => {
    expect(run('sheet.getRange("B2").setValue(7); return sheet.getDataRange().getValues();')).toEqual([
      ['', ''],
      ['', 7],
    ]);
  });
});

it('getDisplayValues gives what people see', () => {
  const google = bind(onSheet('const r = sheet.getRange("A1:C1"); return [...r.getDisplayValues()[0], r.getDisplayValue()];')); // prettier-ignore
  google.edit(owner, { sheet: 0, range: 'A1', values: [['1.234,5', '48,3%']] });
  expect(google.run(owner, 'main')).toEqual(['1.234,50', '48,30%', '', '1.234,50']);
});

describe('setValues', () => {
  test.each([
    ['text', '"a"', 'a'],
    ['a number', '1.5', 1.5],
    ['a boolean', 'false', false],
    ['text like a number', '"1,5"', 1.5],
    ['text like a truth', '"TRUE"', true],
    ['text behind an apostrophe', `"'1,5"`, '1,5'],
    ['blank text', '""', ''],
    ['null', 'null', ''],
    ['undefined', 'undefined', ''],
  ])('%s', (_, value, expected) => {
    expect(run(`const cell = sheet.getRange(1, 1); cell.setValue('cũ'); cell.setValues([[${value}]]); return cell.getValue();`)).toBe(expected); // prettier-ignore
  });

  test.each([
    ['2022-11-09T17:00:00Z', '10/11/2022'],
    ['2022-11-10T01:30:00Z', '10/11/2022 08:30:00'],
  ])('gives a date the look of one: %s', (moment, look) => {
    const body = `const cell = sheet.getRange(1, 1).setValue(new Date('${moment}')); return [cell.getDisplayValue(), cell.getValue().getTime()];`;
    expect(run(body)).toEqual([look, Date.parse(moment)]);
  });

  test.each([
    ['=A1', 'formulas written by a script (=A1)'],
    ['{}', 'an object as the value of a cell'],
    ['NaN', 'NaN as the value of a cell'],
    ['[1]', 'an object as the value of a cell'],
    ['new Date(NaN)', 'an invalid date as the value of a cell'],
  ])('refuses %s', (value, what) => {
    const literal = value.startsWith('=') ? `'${value}'` : value;
    expect(run(caught(`sheet.getRange(1, 1).setValue(${literal})`))).toBe(
      `NotEmulated: The local host does not emulate ${what}.`,
    );
  });

  it('fills the whole range by setValue', () => {
    expect(run('return sheet.getRange("A1:B2").setValue(1).getValues();')).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test.each([
    ['is read, where nothing is said', undefined, 15],
    ['stays text, where the host is told so', { textCellsKeepScriptText: true }, '15'],
  ])('text for a cell of the format @ %s', (_, switches, expected) => {
    const body = `return sheet.getRange(1, 1).setNumberFormat('@').setValue('15').getValue();`;
    expect(run(body, switches && { switches })).toBe(expected);
  });

  it('changes nothing where the sizes differ', () => {
    const google = bind(onSheet(caught('sheet.getRange("A1:B2").setValues([[1, 2], [3]])')));
    google.run(owner, 'main');
    expect(shown(google, 'A1:B2')).toBeUndefined();
  });

  it('does not write into what a merge hides', () => {
    const google = bind(onSheet(caught('sheet.getRange("A1:B1").setValues([[1, 2]]); SpreadsheetApp.flush()')));
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 };
    google.sheets(owner).Spreadsheets.batchUpdate(
      { requests: [{ mergeCells: { range, mergeType: 'MERGE_ALL' } }] },
      google.spreadsheetId,
    ); // prettier-ignore
    expect(google.run(owner, 'main')).toBe(
      'NotEmulated: The local host does not emulate writing into the hidden part of a merge.',
    );
  });
});

describe('content', () => {
  const sizes = 'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];';

  test.each([
    ['nothing', '', [0, 0, 'A1']],
    ['a value', 'sheet.getRange("C2").setValue(1);', [2, 3, 'A1:C2']],
    ['an unticked box', 'sheet.getRange("C2").insertCheckboxes();', [2, 3, 'A1:C2']],
    ['what was cleared', 'sheet.getRange("C2").setValue(1).clearContent();', [0, 0, 'A1']],
  ])('of %s', (_, write, expected) => {
    expect(run(write + sizes)).toEqual(expected);
  });

  test.each([
    [true, [2, 3, 'A1:C2']],
    [false, [0, 0, 'A1']],
  ])('of a look, a rule or a note alone: bareLooksAreContent %j', (bareLooksAreContent, expected) => {
    for (const write of [`setNumberFormat('0')`, `setNote('x')`, `insertCheckboxes().clearContent()`]) {
      expect(run(`sheet.getRange("C2").${write}; ${sizes}`, { switches: { bareLooksAreContent } })).toEqual(expected);
    }
  });

  it('isBlank where there is no value', () => {
    const body =
      'sheet.getRange("A1").insertCheckboxes(); return ["A1:B1", "B1"].map((a1) => sheet.getRange(a1).isBlank());';
    expect(run(body)).toEqual([false, true]);
  });
});

describe('notes and number formats', () => {
  it('are set, read and taken off', () => {
    const body = `const range = sheet.getRange('A1:B1').setNotes([['a', 25]]).setNumberFormats([['@', '#,##0.0']]);
      const was = [range.getNotes(), range.getNote(), range.getNumberFormats(), range.getNumberFormat()];
      return [...was, range.setNote(null).getNotes(), range.getFormulas()];`;
    expect(run(body)).toEqual([[['a', '25.0']], 'a', [['@', '#,##0.0']], '@', [['', '']], [['', '']]]);
  });

  test.each([
    ['@', 'TEXT'],
    ['dd/mm/yyyy', 'DATE'],
    ['dd/mm/yyyy hh:mm:ss', 'DATE_TIME'],
    ['0.0%', 'PERCENT'],
    ['#,##0', 'NUMBER'],
  ])('%s is a format of the type %s', (pattern, type) => {
    const google = bind(onSheet(`sheet.getRange(1, 1).setNumberFormat('${pattern}')`));
    google.run(owner, 'main');
    const cell = google.book().sheets[0]!.rows[0]![0]!;
    expect(cell.userEnteredFormat!.numberFormat).toEqual({ type, pattern });
  });

  test.each([
    [`setNumberFormat('hh:mm')`, 'the number format hh:mm'],
    [`setNumberFormat('General')`, 'the number format General'],
    ['getNumberFormat()', 'the number format of an automatic cell'],
  ])('%s is refused', (call, what) => {
    expect(run(caught(`sheet.getRange(1, 1).${call}`))).toBe(`NotEmulated: The local host does not emulate ${what}.`);
  });
});

describe('checkboxes', () => {
  test.each([
    ['insertCheckboxes()', [[false, false]], false],
    ['insertCheckboxes().check()', [[true, true]], true],
    ['insertCheckboxes().check().uncheck()', [[false, false]], false],
    ['insertCheckboxes().offset(0, 0, 1, 1).check().offset(0, 0, 1, 2)', [[true, false]], null],
    ['offset(0, 0, 1, 1).insertCheckboxes().offset(0, 0, 1, 2).check()', [[true, '']], null],
    ['check()', [['', '']], null],
  ])('%s', (calls, values, isChecked) => {
    const body = `const range = sheet.getRange('A1:B1').${calls}; return [range.getValues(), range.isChecked()];`;
    expect(run(body)).toEqual([values, isChecked]);
  });
});

describe('data validation', () => {
  test.each([
    ['requireCheckbox()', 'CHECKBOX', []],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ['requireNumberBetween(0.5, 10)', 'NUMBER_BETWEEN', [0.5, 10]],
    ['requireNumberGreaterThanOrEqualTo(1.5)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [1.5]],
    [`requireValueInList(['Đạt', 'Chưa đạt'])`, 'VALUE_IN_LIST', [['Đạt', 'Chưa đạt'], true]],
    [`requireValueInList(['Đạt'], false)`, 'VALUE_IN_LIST', [['Đạt'], false]],
  ])('%s is kept as it was built', (require, criteria, values) => {
    const body = `const rule = SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(false).setHelpText('Chọn').build();
      const kept = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
      return [kept.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.${criteria}, kept.getCriteriaValues(),
        kept.getAllowInvalid(), kept.getHelpText()];`;
    expect(run(body)).toEqual([true, values, false, 'Chọn']);
  });

  it('is set for each cell and taken off', () => {
    const body = `const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
      const range = sheet.getRange('A1:B1').setDataValidations([[rule, null]]);
      const has = () => range.getDataValidations()[0].map((each) => each !== null);
      return [has(), range.setDataValidation(null) && has()];`;
    expect(run(body)).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it('is refused where nobody says what it does with other input', () => {
    expect(run(caught('SpreadsheetApp.newDataValidation().requireDate().build()'))).toBe(
      'NotEmulated: The local host does not emulate a rule of data validation without setAllowInvalid.',
    );
  });

  test.each([
    ['flush', undefined, 'flush'],
    ['call', { scriptWritesFailAtFlush: false }, 'call'],
  ])('refuses what a script writes at the %s', (_, switches, where) => {
    const body = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['A']).setAllowInvalid(false).build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      SpreadsheetApp.flush();
      try { cell.setValue('x'); } catch { return 'call'; }
      try { SpreadsheetApp.flush(); } catch { return 'flush'; }`;
    expect(run(body, switches && { switches })).toBe(where);
  });
});

it('the event of an edit has its range, and its places without a call', () => {
  const google = bind(`function onEdit({ range }) {
    console.log(JSON.stringify([range.rowStart, range.rowEnd, range.columnStart, range.columnEnd, range.getValues(),
      range.getSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation(),
      SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation()]));
    range.offset(0, 2, 2, 1).setValues([['x'], ['y']]);
  }`);
  google.edit(owner, { sheet: 0, range: 'B2:C3', values: [['a', 'b'], ['c', 'd']] }); // prettier-ignore
  expect(JSON.parse(google.screen.log[0]!.message)).toEqual(
    [2, 3, 2, 3, [['a', 'b'], ['c', 'd']], google.book().sheets[0]!.properties.title, 'B2:C3', 'B2:C3'], // prettier-ignore
  );
  expect(shown(google, 'D2:D3')).toEqual([['x'], ['y']]);
});

it('a script of a person who has edited nothing stands in A1', () => {
  expect(evaluate('return SpreadsheetApp.getActiveRange().getA1Notation();')).toBe('A1');
});

it('counts each call by its class', () => {
  const google = bind(onSheet('sheet.getRange("A1:B2").setValue(1).getValues(); sheet.getLastRow(); sheet.protect();'));
  google.run(owner, 'main');
  expect(google.meter.calls).toMatchObject({
    metadataRead: { calls: 3 },
    bufferedWrite: { calls: 1, cells: 4 },
    flush: { calls: 1, cells: 4 },
    scriptRead: { calls: 1, cells: 4 },
    structural: { calls: 1 },
  });
});
