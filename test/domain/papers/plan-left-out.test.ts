import { drawPlan } from '../../../src/domain/papers/draw-plan';
import { planContent } from '../../../src/domain/papers/plan-content';
import { assemble } from '../../../src/domain/summary/assemble';
import { campaign, row, submission } from '../summary/sample';
import { asDrawn } from './as-drawn';

const met = { area: 'A1', unit: '%', verdict: 'Hoàn thành' };
const summary = assemble(campaign, [
  submission('SNV', 'PL01', [
    row({ ...met, name: 'Kiểm tra', proposed: '98' }),
    row({ ...met, row: 9, name: 'Thi đua', proposed: 'Đề nghị bỏ' }),
    row({ ...met, row: 10, name: 'Hội nghị', proposed: '' }),
    row({ ...met, row: 11, area: 'A2', name: 'Sáng kiến', proposed: 'Đề nghị bỏ' }),
    row({ ...met, row: 12, name: ' ', proposed: '5', verdict: 'Không hoàn thành' }),
  ]),
  submission('STC', 'PL04', [row({ area: 'A3', name: 'Giao tự chủ', lead: 'STC' })]),
]);
const body = (all = summary) => drawPlan(campaign, all, 2022).sections.slice(0, 1).flatMap(asDrawn);
const between = (lines: readonly string[], first: string, last: string) =>
  lines.slice(lines.indexOf(first) + 1, lines.indexOf(last));

test('a target that is dropped, without proposal or without name is none of the plan, nor is an area of such', () => {
  expect(between(body(), 'textItalic: (Chi tiết tại Phụ lục I kèm theo)', 'heading1: II. NHIỆM VỤ')).toEqual([
    'heading3: a) Chỉ đạo, điều hành',
    'text: - Kiểm tra@A8: 98@A8%.',
  ]);
  expect(planContent(campaign, summary).remarks.map(({ reason }) => reason)).toEqual([
    'dropped',
    'noProposal',
    'noName',
    'dropped',
  ]);
});

test('a year that left nothing undone, or nothing with a name, adds none to the standing solutions', () => {
  const solutions = between(body(), 'heading1: III. GIẢI PHÁP', 'heading1: IV. KINH PHÍ THỰC HIỆN');
  expect(solutions.map((line) => line.slice(0, 9))).toEqual(['text: 1. ', 'text: 2. ', 'text: 3. ']);
});

test('without a sum there is a word for it, and without a target, too', () => {
  expect(between(body(), 'heading1: IV. KINH PHÍ THỰC HIỆN', 'heading1: V. TỔ CHỨC THỰC HIỆN').slice(1)).toEqual([
    'text: 2. Các cơ quan chưa đề xuất kinh phí cho nhiệm vụ cụ thể.',
  ]);
  expect(body(assemble(campaign, []))).toContain('textItalic: Chưa có chỉ tiêu đề xuất.');
});
