import type { CellData } from '../../src/host';
import { formatValue } from '../../src/local/format-value';
import { localeOf } from '../../src/local/locale';

const vi = localeOf('vi_VN');
const en = localeOf('en_US');

const cell = (numberValue: number, pattern?: string, type = 'NUMBER'): CellData => ({
  userEnteredValue: { numberValue },
  ...(pattern !== undefined && { userEnteredFormat: { numberFormat: { type, pattern } } }),
});

test.each<[string | undefined, number, string, string]>([
  [undefined, 1234.5, '1234,5', '1234.5'],
  [undefined, 0.1 + 0.2, '0,3', '0.3'],
  [undefined, 1 / 3, '0,3333333333', '0.3333333333'],
  [undefined, -7, '-7', '-7'],
  [undefined, 0, '0', '0'],
  [undefined, 123_456_789_012, '123456789012', '123456789012'],
  ['@', 98.5, '98,5', '98.5'],
  ['#,##0', 1_234_567.5, '1.234.568', '1,234,568'],
  ['#,##0', 999, '999', '999'],
  ['#,##0', -1234, '-1.234', '-1,234'],
  ['#,##0', -0.2, '0', '0'],
  ['0', 1234, '1234', '1234'],
  ['#,##0.0##', 48.3, '48,3', '48.3'],
  ['#,##0.0##', 48, '48,0', '48.0'],
  ['#,##0.0##', 1052.12345, '1.052,123', '1,052.123'],
  ['#,##0.00', 1.005, '1,01', '1.01'],
  ['0.0%', 0.985, '98,5%', '98.5%'],
  ['0%', 0.07, '7%', '7%'],
  ['"$"#,##0.00', -1234.5, '-$1.234,50', '-$1,234.50'],
  ['#,##0\\ "₫"', 1000, '1.000 ₫', '1,000 ₫'],
  ['#,##0\\ [$₫-42A]', 1000, '1.000 ₫', '1,000 ₫'],
  ['h:mm', 9.5 / 24, '9:30', '9:30'],
  ['hh:mm:ss', 1.75, '18:00:00', '18:00:00'],
  ['h:mm am/pm', 0, '12:00 AM', '12:00 AM'],
  ['h:mm am/pm', 0.5, '12:00 PM', '12:00 PM'],
  ['h:mm:ss am/pm', 13.5 / 24, '1:30:00 PM', '1:30:00 PM'],
  ['dd/mm/yyyy', 44_875, '10/11/2022', '10/11/2022'],
  ['m/d/yyyy', 44_875, '11/10/2022', '11/10/2022'],
  ['dd/mm/yyyy hh:mm', 44_875 + 9.5 / 24, '10/11/2022 09:30', '10/11/2022 09:30'],
  ['dd/mm/yyyy hh:mm:ss', 44_875.999_999_9, '11/11/2022 00:00:00', '11/11/2022 00:00:00'],
  ['dd/mm/yyyy hh:mm', 2.5, '01/01/1900 12:00', '01/01/1900 12:00'],
])('%s of %d', (pattern, value, inVietnamese, inEnglish) => {
  expect(formatValue(cell(value, pattern), vi)).toBe(inVietnamese);
  expect(formatValue(cell(value, pattern), en)).toBe(inEnglish);
});

test.each([
  ['DATE', '10/11/2022', '11/10/2022'],
  ['DATE_TIME', '10/11/2022 00:00:00', '11/10/2022 00:00:00'],
  ['TIME', '00:00:00', '12:00:00 AM'],
  ['CURRENCY', '44.875,00 ₫', '$44,875.00'],
  ['PERCENT', '4487500,00%', '4487500.00%'],
  ['NUMBER', '44.875,00', '44,875.00'],
  ['TEXT', '44875', '44875'],
])('type %s without a pattern', (type, inVietnamese, inEnglish) => {
  const typed = { userEnteredValue: { numberValue: 44_875 }, userEnteredFormat: { numberFormat: { type } } };
  expect([formatValue(typed, vi), formatValue(typed, en)]).toEqual([inVietnamese, inEnglish]);
});

test.each<[CellData | undefined, string | undefined]>([
  [undefined, undefined],
  [{ note: 'n' }, undefined],
  [{ userEnteredValue: { stringValue: 'x' } }, 'x'],
  [{ userEnteredValue: { boolValue: false } }, 'FALSE'],
])('%j', (given, shown) => {
  expect(formatValue(given, vi)).toBe(shown);
});

test.each([
  ['[Red]0', 'the number format [Red]0'],
  ['# ?/?', 'the number format # ?/?'],
  ['mmmm yyyy', 'the number format mmmm yyyy'],
  ['ddd', 'the number format ddd'],
])('refused by name: %s', (pattern, what) => {
  expect(() => formatValue(cell(5, pattern), vi)).toThrow(`The local host does not emulate ${what}.`);
});
