import type { Cells } from '../../../src/domain/appendices';
import { areaFitsTask } from '../../../src/domain/rules/area-fits-task';
import { sample } from '../../../src/local/play/sample';
import { initialRows } from '../../../src/workbook/configuration/initial-rows';
import { aCampaign, aRow } from './row';

const areas = initialRows('areas', '').map(([code, name, order]) => ({
  code: String(code),
  name: String(name),
  order: Number(order),
}));
const campaign = aCampaign({ areas });

function fault(cells: Partial<Cells>, of = campaign) {
  const row = aRow(cells);
  return areaFitsTask.check(row.cells, of, row);
}

test.each<[string, string, string, string, string]>([
  ['procedures among institutions', 'A2', 'Rà soát TTHC tại bộ phận một cửa', 'Quyết định', 'A3'],
  ['money among cadres', 'A5', 'Giải ngân vốn đầu tư công', 'Báo cáo', 'A6'],
  ['a word in the product', 'A1', 'Nâng cao năng lực cạnh tranh', 'Hội nghị doanh nghiệp', 'A8'],
  ['capitals and another place of the tone', 'A6', 'SỐ HOÁ, CHỮ KÝ SỐ', '', 'A7'],
  ['machines among institutions', 'A2', 'Nâng cấp hạ tầng mạng, trung tâm dữ liệu', '', 'A7'],
  ['two things across one another', 'A7', 'Rà soát văn bản quy phạm pháp luật', '', 'A2'],
  ['an area by its name', 'Cải cách thể chế', 'Tuyển dụng theo vị trí việc làm', '', 'A5'],
])('raises for %s', (_, area, name, product, other) => {
  const nameOf = (wanted: string) => areas.find(({ code }) => code === wanted)?.name ?? wanted;
  expect(fault({ area, name, product })).toEqual({
    column: 'area',
    expected: nameOf(other),
    received: nameOf(area),
  });
});

test.each<[string, Partial<Cells>]>([
  ['a word of the chosen area among others', { area: 'A3', name: 'Số hóa, ký số kết quả giải quyết TTHC' }],
  ['one word of another area', { area: 'A2', name: 'Mua phần mềm' }],
  ['one word inside another', { area: 'A2', name: 'Cấp chữ ký số' }],
  ['one word twice in a row', { area: 'A2', name: 'Chữ ký số, chữ ký số' }],
  ['one word twice', { area: 'A2', name: 'Số hóa', product: 'Kho số hóa' }],
  ['as many words of two areas', { area: 'A4', name: 'Phần mềm một cửa, chữ ký số', product: 'Bộ thủ tục' }],
  ['no area', { name: 'Rà soát TTHC tại bộ phận một cửa' }],
  ['an area nobody knows', { area: 'Y tế', name: 'Rà soát TTHC tại bộ phận một cửa' }],
  ['words of no area', { area: 'A1', name: 'Mua sắm bàn ghế' }],
])('keeps silent for %s', (_, cells) => {
  expect(fault(cells)).toBeUndefined();
});

test('keeps silent for all 39 tasks of the sample, and for all of this year', () => {
  const tasks = [...sample.proposals, ...sample.tasks];
  expect(tasks.flatMap((task) => fault({ area: task.area, name: task.name, product: task.product }) ?? [])).toEqual([]);
});

test('areas of another kind are told apart by their names alone, which is never two words', () => {
  const others = aCampaign({
    areas: [
      { code: 'Y', name: 'Y tế', order: 1 },
      { code: 'G', name: 'Giáo dục', order: 2 },
    ],
  });
  expect(fault({ area: 'Y', name: 'Giáo dục, giáo dục' }, others)).toBeUndefined();
  expect(fault({ area: 'Y', name: 'Giáo dục' }, aCampaign({ areas: [] }))).toBeUndefined();
  expect(fault({ area: 'Y', name: 'Y tế' }, aCampaign({ areas: others.areas.slice(0, 1) }))).toBeUndefined();
});
