import type { CellValue } from '../../../src/domain/cell-value';
import { drawFigures } from '../../../src/domain/drawing/draw-figures';
import { assemble } from '../../../src/domain/summary/assemble';
import { countFigures } from '../../../src/domain/summary/count-figures';
import { taskShares } from '../../../src/domain/summary/task-shares';
import { campaign, row, submission } from './sample';

const NAME = 'Tỷ lệ nhiệm vụ trong Kế hoạch CCHC năm của tỉnh được hoàn thành';

/** Where nothing else is said, 2 of 3 tasks done: 66.67 %. */
function made(
  actual: CellValue,
  target: { name?: string; unit?: string } = {},
  verdicts = ['Hoàn thành', 'Hoàn thành', 'Không hoàn thành'],
  of = campaign,
) {
  const tasks = verdicts.map((verdict, index) =>
    row({
      id: index === 0 ? 'NV01' : `STC-PL02-0${index}`,
      row: 8 + index,
      isAssigned: index === 0,
      name: `Việc ${index}`,
      verdict,
    }),
  );
  const targets = [row({ id: 'CT01', area: 'A1', name: NAME, unit: '%', actual, isAssigned: true, ...target })];
  const summary = assemble(of, [submission('SNV', 'PL01', targets), submission('STC', 'PL02', tasks)]);
  const figures = countFigures(of, summary);
  return { shares: taskShares(of, summary, figures), drawing: drawFigures(figures, summary, of) };
}

test.each<[string, CellValue, boolean]>([
  ['the share', 66.67, true],
  ['the share, rounded', 66.7, true],
  ['the share as text', '66,7%', true],
  ['another share', 66.2, false],
  ['no number', 'Đạt', false],
  ['nothing', '', false],
])('PL01 says %s: agrees with PL02 %s', (_, actual, agrees) => {
  expect(made(actual).shares).toMatchObject([{ met: 2, total: 3, agrees }]);
});

test.each([
  ['as far off as the office allows', 67.5, true],
  ['farther off', 67.6, false],
])('a share %s', (_, actual, agrees) => {
  const of = { ...campaign, ruleSettings: { C08: { threshold: 0.5 } } };
  const verdicts = Array.from({ length: 100 }, (__, index) => (index < 67 ? 'Hoàn thành' : 'Không hoàn thành'));
  expect(made(actual, {}, verdicts, of).shares).toMatchObject([{ counted: 67, agrees }]);
});

test('a unit between spaces is the same unit', () => {
  expect(made(66.7, { unit: ' % ' }).shares).toMatchObject([{ reported: 66.7, agrees: true }]);
});

test.each([
  ['of another plan', { name: 'Tỷ lệ nhiệm vụ trong Kế hoạch kiểm tra được hoàn thành' }],
  ['of something else', { name: 'Tỷ lệ hồ sơ đúng hạn' }],
  ['in another unit', { unit: 'nhiệm vụ' }],
])('a target %s is not held to PL02', (_, target) => {
  expect(made(66.7, target).shares).toEqual([]);
});

it('is held to nothing where the plan has no task and none is reported', () => {
  expect(made(66.7, {}, [], { ...campaign, tasks: [] }).shares).toEqual([]);
});

it('stands below the proof, with a sign', () => {
  const lines = (actual: CellValue) =>
    made(actual)
      .drawing.rows.slice(-3)
      .map(({ cells }) => cells.map(({ value }) => value));
  expect(lines(66.7)).toEqual([
    ['Đối chiếu Phụ lục 01 với Phụ lục 02: tỷ lệ nhiệm vụ hoàn thành', '', '', '', '', '', ''],
    [
      ...['Chỉ tiêu', 'Phụ lục 01 (%)', 'Nhiệm vụ hoàn thành', 'Tổng nhiệm vụ', 'Phụ lục 02 (%)'],
      ...['Khớp', 'Ghi chú'],
    ],
    [`CT01. ${NAME}`, 66.7, 2, 3, 66.67, '✔', ''],
  ]);
  expect(lines(50).at(-1)).toEqual([`CT01. ${NAME}`, 50, 2, 3, 66.67, '✖', 'Phụ lục 01 lệch Phụ lục 02']);
  expect(lines('Đạt').at(-1)).toEqual([`CT01. ${NAME}`, '', 2, 3, 66.67, '✖', 'Phụ lục 01 lệch Phụ lục 02']);
});

it('is drawn as a table of its own, under a title over all its columns', () => {
  const { rows, merges } = made(66.7).drawing;
  expect(rows.slice(-3).map(({ cells }) => [...new Set(cells.map(({ style }) => style))])).toEqual([
    ['tableHeading'],
    ['header'],
    ['text', 'decimal', 'integer', 'center'],
  ]);
  const row = rows.length - 2;
  expect(merges.at(-1)).toEqual({ row, column: 1, lastRow: row, lastColumn: 7 });
});
