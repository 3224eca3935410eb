import type { ColumnKey } from '../../src/domain/appendices';
import { appendixOf } from '../../src/domain/appendices';
import { convertValue } from '../../src/domain/import/convert-value';
import type { SourceCell } from '../../src/domain/import/source';
import { campaign } from './desk';
import { sourceCell } from './imported-row';

/** What goes into a column of PL01 for these cells; text in quotation marks where it is as it was. */
function into(key: ColumnKey, unit: string, ...cells: SourceCell[]): string {
  const column = appendixOf.PL01.columns.find((each) => each.key === key);
  const conversion = convertValue(cells, column!, { campaign, unit, convertEncoding: false });
  if (conversion.kind !== 'value') return conversion.kind;
  const { value, isConverted } = conversion;
  return `${typeof value === 'number' ? value : `«${value}»`}${isConverted ? ' converted' : ''}`;
}
const number = (value: number, isPercent = false) =>
  sourceCell(isPercent ? `${value}%` : String(value), { value: { kind: 'number', value, isPercent } });
const day = sourceCell('10/11/2022', { value: { kind: 'date', date: '2022-11-10' } });

test.each<[string, string, SourceCell[], string]>([
  ['a number', 'đơn vị', [number(98.5)], '98.5'],
  ['a per cent of a target in per cent', '%', [number(98.5, true)], '98.5 converted'],
  ['a per cent where no unit is told', '', [number(98.5, true)], '98.5 converted'],
  ['a per cent of a target in units', 'đơn vị', [number(98.5, true)], '«98.5%»'],
  ['text in the unit of the target', 'đơn vị', [sourceCell('4 đơn vị')], '4 converted'],
  ['text in another unit', 'đơn vị', [sourceCell('4 hồ sơ')], '«4 hồ sơ»'],
  ['text in per cent of a target in units', 'đơn vị', [sourceCell('98,5%')], '«98,5%»'],
  ['text in per cent', 'Tỷ lệ', [sourceCell('98,5%')], '98.5 converted'],
  ['text in per cent, told in words', 'Phần trăm', [sourceCell('98,5%')], '98.5 converted'],
  ['text in per cent, told as a rate', 'tỷ lệ %', [sourceCell('98,5%')], '98.5 converted'],
  ['text of two readings', '', [sourceCell('1.234')], '«1.234»'],
  ['a day', '', [day], '«10/11/2022»'],
  ['two cells', '', [number(1), number(2)], '«1\n2»'],
])('into a column of numbers: %s', (_, unit, cells, expected) => {
  expect(into('actual', unit, ...cells)).toBe(expected);
});

test.each<[ColumnKey, string, string]>([
  ['verdict', 'Hoàn thành', '«Hoàn thành»'],
  ['verdict', 'đạt', '«Hoàn thành» converted'],
  ['verdict', 'Cơ bản', 'notInList'],
  ['area', 'CẢI CÁCH THỂ CHẾ', '«Cải cách thể chế» converted'],
  ['area', 'Văn hóa', 'notInList'],
  ['reason', 'Chậm', '«Chậm»'],
  ['owner', 'STC', '«STC»'],
  ['reason', 'x'.repeat(50_001), 'tooLong'],
])('into %s: «%.20s»', (key, text, expected) => {
  expect(into(key, '', sourceCell(text))).toBe(expected);
});

test('a cell holds fifty thousand letters', () => {
  expect(into('reason', '', sourceCell('x'.repeat(50_000)))).toHaveLength(50_002);
});
