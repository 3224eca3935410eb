import type { ColumnKey } from '../../src/domain/appendices';
import type { ImportChoices } from '../../src/domain/import/import-choices';
import { matchRows } from '../../src/domain/import/match-rows';
import type { TargetTab } from '../../src/domain/import/target-tab';
import { tabs, targetName } from './desk';
import { importedRow } from './imported-row';

type Texts = Partial<Record<ColumnKey, string>>;

/** Rows «1», «2» … of a file beside PL02 of Sở Tài chính: where each goes and why, then what goes nowhere. */
function told(rows: readonly Texts[], to: Record<string, string> = {}, tab: Partial<TargetTab> = {}): string[] {
  const [, pl02] = tabs();
  const choices: ImportChoices = { rows: Object.entries(to).map(([row, target]) => ({ row, to: target })) };
  const imported = rows.map((texts, index) => importedRow(String(index + 1), texts));
  const { matched, unmatched, added, missing } = matchRows(imported, { ...pl02!, ...tab }, choices);
  return [
    ...matched.map(({ row, target, because }) => `${row.key} → ${targetName(target)} ${because}`),
    ...unmatched.map(({ row, reason, instead }) => `${row.key} ! ${reason}${instead ? ` ${instead}` : ''}`),
    ...(added > 0 ? [`${added} added`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
  ];
}

const nv2 = 'Rà soát thủ tục hành chính lĩnh vực tài chính';
const own = 'Xây kho lưu trữ điện tử';

test.each<[string, Texts[], Record<string, string>, string[]]>([
  ['its id in the column of numbers', [{ no: 'nv2', name: own }], {}, ['1 → NV2 id']],
  ['its name', [{ no: '1', name: nv2.toUpperCase() }], {}, ['1 → NV2 name']],
  ['a name that is like it', [{ name: 'Rà soát thủ tục hành chính ngành tài chính' }], {}, ['1 → NV2 similar']],
  ['a name like two of the plan', [{ name: 'Kiểm tra công tác cải cách hành chính tại các đơn vị' }], {}, ['1 ! doubtfulRow Kiểm tra công tác cải cách hành chính tại 05 huyện']],
  ['a name of its own', [{ name: own }], {}, ['1 → PL02-1 new']],
  ['a name that another row of the file had', [{ name: nv2 }, { name: nv2 }], {}, ['1 → NV2 name', '2 ! rowTwice NV2']],
  ['the officer’s word', [{ name: own }], { 1: 'NV2' }, ['1 → NV2 chosen']],
  ['the officer’s word before its name', [{ name: nv2 }, { name: own }], { 2: 'NV2' }, ['2 → NV2 chosen', '1 ! rowTwice NV2']],
  ['the officer’s word that it is new', [{ name: nv2 }], { 1: 'new' }, ['1 → PL02-1 new']],
  ['the officer’s word that it is none', [{ name: nv2 }], { 1: 'none' }, ['1 ! leftOutByChoice']],
  ['the officer’s word for a row that is gone', [{ name: nv2 }], { 1: 'NV9' }, ['1 ! rowTwice NV9']],
  ['the officer’s word for a row given twice', [{ name: own }, { name: nv2 }], { 1: 'NV2', 2: 'NV2' }, ['1 → NV2 chosen', '2 ! rowTwice NV2']],
])('a row goes by %s', (_, rows, to, expected) => {
  expect(told(rows, to)).toEqual(expected);
}); // prettier-ignore

test.each<[string, Texts[], string[]]>([
  ['the more alike of two in the file has the row of the plan', [{ name: 'Tiếp tục rà soát thủ tục hành chính ngành tài chính' }, { name: 'Rà soát thủ tục hành chính lĩnh vực tài chính công' }], ['1 → PL02-1 new', '2 → NV2 similar']],
  ['one that is clearly more like one of two than the other is that', [{ name: 'Kiểm tra công tác cải cách hành chính tại 05 huyện, thị' }], ['1 → NV4 similar']],
  ['a row without a name is like none', [{ no: '1', result: 'Xong' }], ['1 → PL02-1 new']],
  ['a row found by its id is not sought by its name, too', [{ no: 'NV1', name: nv2 }], ['1 → NV1 id']],
  ['a row whose id another had is not sought by its name, either', [{ no: 'NV2', name: own }, { no: 'NV2', name: 'Xử lý nhà, đất dôi dư sau sáp nhập xã' }], ['1 → NV2 id', '2 ! rowTwice NV2']],
])('%s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
}); // prettier-ignore

const four = ['Một', 'Hai', 'Ba', 'Bốn'].map((word) => ({ name: `${own} ${word}` }));

test.each<[string, Partial<TargetTab>, string[]]>([
  ['waits for a coordinator', {}, ['4 ! noSpareRow', '1 missing']],
  ['is put in by a coordinator', { mayInsert: true }, ['4 → +1 new', '1 added']],
])('a row for which no blank one is left %s', (_, tab, expected) => {
  expect(told(four, {}, tab)).toEqual(['1 → PL02-1 new', '2 → PL02-2 new', '3 → PL02-3 new', ...expected]);
});

test('of a tab that was returned only the returned rows are written', () => {
  const openIds = new Set(['NV2']);
  expect(told([{ name: nv2 }, { no: 'NV1' }, { name: own }], {}, { openIds })).toEqual([
    '1 → NV2 name',
    '2 ! lockedRow NV1',
    '3 ! lockedRow',
  ]);
});

test('a row without a name is not that one of the tab which has none either', () => {
  const [, pl02] = tabs({ filled: { 'STC-PL02-1': { result: 'Đang làm' } } });
  expect(told([{ result: 'Xong' }], {}, pl02)).toEqual(['1 → PL02-2 new']);
});
