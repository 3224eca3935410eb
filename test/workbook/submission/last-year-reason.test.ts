import { appendixOf } from '../../../src/domain/appendices';
import { drawSubmission } from '../../../src/workbook/submission/draw-submission';
import { aCampaign, aTarget, aTask } from '../../domain/rules/row';

const campaign = aCampaign({
  targets: [{ ...aTarget('CT01'), lastYearReason: 'Chờ Nghị định' }, aTarget('CT02')],
  tasks: [{ ...aTask('NV01'), lastYearReason: 'Thiếu kinh phí' }, aTask('NV02')],
});
const agency = campaign.agencies[1]!;

test.each([
  ['PL01', 'Năm 2021 chưa hoàn thành. Lý do: Chờ Nghị định'],
  ['PL02', 'Năm 2021 chưa hoàn thành. Lý do: Thiếu kinh phí'],
] as const)('%s notes beside a name why it was not done the year before', (code, note) => {
  const { drawing, firstDataRow } = drawSubmission(campaign, agency, appendixOf[code]);
  const notes = drawing.rows.slice(firstDataRow - 1).flatMap(({ cells }) => cells.filter((cell) => cell.note));
  expect(notes.map((cell) => [cell.value, cell.note])).toEqual([[code === 'PL01' ? 'Tỷ lệ CT01' : 'Việc NV01', note]]);
  expect(drawing.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).not.toContain('Chờ Nghị định');
});
