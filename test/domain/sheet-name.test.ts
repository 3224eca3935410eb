import { isSheetName, LONGEST_SHEET_NAME, submissionSheetName } from '../../src/domain/sheet-name';

test('a tab is named by agency and appendix', () => {
  expect(submissionSheetName('STC', 'PL01')).toBe('STC·PL01');
});

test.each<[string, boolean]>([
  ['STC·PL01', true],
  ['a'.repeat(LONGEST_SHEET_NAME), true],
  ['a'.repeat(LONGEST_SHEET_NAME + 1), false],
  ['Sở Y tế’s', true],
  ["'STC", false],
  ["STC'", false],
  ["S'TC", true],
  ...['/', '\\', '?', '*', ':', '[', ']'].map((mark): [string, boolean] => [`STC${mark}PL01`, false]),
])('«%s» may name a tab of an Excel file: %s', (name, isAllowed) => {
  expect(isSheetName(name)).toBe(isAllowed);
});
