import { readKeyedTable } from '../../src/workbook/keyed-table';
import { sheet, table } from './snapshot';

const keys = ['id', 'name', 'unit', 'check'] as const;

test.each([
  ['as made', `| id | name | unit | check |\n| 1 | x | % | |`, 1, [1, 2, 3, 4], [], []],
  ['columns moved, one put in', `| unit | | id | check | name |`, 1, [3, 5, 1, 4], [], []],
  ['rows put in above', `| | |\n| x | |\n| id | name | unit | check |`, 3, [1, 2, 3, 4], [], []],
  ['a column gone', `| id | unit | check |`, 1, [1, 0, 2, 3], ['name'], []],
  ['a column twice', `| id | name | unit | name | check |`, 1, [1, 2, 3, 5], [], ['name']],
  ['a word of the keys in the data', `| name | |\n| id | name | unit | check |`, 2, [1, 2, 3, 4], [], []],
])('%s', (_name, drawing, keyRow, columns, missing, twice) => {
  const read = readKeyedTable(sheet('areas', 'Tab', table(drawing)), keys);
  expect(read?.keyRow).toBe(keyRow);
  expect(keys.map((key) => read?.columns.get(key) ?? 0)).toEqual(columns);
  expect(read?.missing).toEqual(missing);
  expect(read?.twice).toEqual(twice);
});

test.each([
  ['an empty tab', ''],
  ['half of the keys', '| id | name | x | y |'],
  ['only headings', '| Mã | Tên | ĐVT | Kiểm tra |'],
])('%s has no row of keys', (_name, drawing) => {
  expect(readKeyedTable(sheet('areas', 'Tab', table(drawing)), keys)).toBeUndefined();
});
