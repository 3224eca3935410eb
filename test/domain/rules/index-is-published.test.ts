import type { Cells } from '../../../src/domain/appendices';
import { indexIsPublished } from '../../../src/domain/rules/index-is-published';
import { aCampaign, aRow, blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

const KHT = 'Không hoàn thành';

const papi = 'Thứ hạng Chỉ số hiệu quả quản trị (PAPI)';
test.each<Case>([
  ['a figure', { name: 'Thứ hạng Chỉ số CCHC (PAR Index) của tỉnh', actual: 8, verdict: 'Hoàn thành' }],
  ['a figure without verdict', { name: papi, actual: 8 }],
  ['called unmet without a figure', { name: 'Chỉ số hài lòng (SIPAS)', verdict: KHT }],
  ['the year reported in its name', { name: 'Chỉ số PCI năm 2022', actual: 65 }],
])('raises for %s', (_, cells) => {
  expect(blamedColumn(indexIsPublished, cells)).toBe('verdict');
});

test.each<Case>([
  ['not published', { name: papi, verdict: 'Chưa có số liệu công bố' }],
  ['the figure of the year before', { name: papi, actual: 12, verdict: 'Chưa có số liệu công bố' }],
  ['neither figure nor verdict', { name: papi }],
  ['the index of another year', { name: 'Thứ hạng PAPI năm 2021', actual: 12, verdict: 'Hoàn thành' }],
  ['a share of criteria', { name: 'Tỷ lệ tiêu chí PAR Index được khắc phục', actual: 90, verdict: 'Hoàn thành' }],
  ['another target', { name: 'Thứ hạng chuyển đổi số', actual: 37, verdict: 'Hoàn thành' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(indexIsPublished, cells)).toBeUndefined();
});

test('keeps silent once it is published', () => {
  const row = aRow({ name: papi, actual: 8, verdict: 'Hoàn thành' });
  const check = (asOfDate: string) => indexIsPublished.check(row.cells, { ...aCampaign(), asOfDate }, row);
  expect(check('2023-04-01')).toBeUndefined();
  expect(check('2023-03-31')).toEqual({ column: 'verdict', expected: 'PAPI 2022', received: '8' });
});
