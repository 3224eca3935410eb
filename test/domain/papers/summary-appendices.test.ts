import { drawSummaryAppendices } from '../../../src/domain/papers/draw-summary-appendices';
import type { Block } from '../../../src/domain/papers/paper';
import { assemble } from '../../../src/domain/summary/assemble';
import { campaign, row, submission } from '../summary/sample';
import { asText } from './as-text';

const target = {
  area: 'A3',
  name: 'Giải ngân đầu tư công',
  unit: '%',
  plan: '100%',
  actual: 71.4,
  verdict: 'Không hoàn thành',
};
const submissions = [
  submission('STC', 'PL01', [row({ id: 'CT03', ...target })]),
  submission('STC', 'PL03', [row({ id: 'B', area: 'A2', name: 'Rà soát văn bản', basis: 'Nghị quyết 76' })]),
  submission('STP', 'PL03', [row({ id: 'C', area: 'A2', name: 'Thẩm định', basis: ' ' })]),
];
const paper = () => drawSummaryAppendices(campaign, assemble(campaign, submissions));
const section = (index: number): string[] => asText(paper())[index] ?? [];

it('is four sections, of which PL03 alone stands upright', () => {
  expect(paper().title).toBe('Tổng hợp phụ lục cải cách hành chính năm 2022, đề xuất năm 2023');
  expect(paper().sections.map(({ isLandscape }) => isLandscape)).toEqual([true, true, false, true]);
});

it('numbers the rows of a table, each with the appendix’s own columns, the area in the band above', () => {
  const [band, line] = section(0).slice(-2);
  expect(band).toBe('| I. CẢI CÁCH TÀI CHÍNH CÔNG |');
  expect(line).toMatch(/^\| 1 \| Giải ngân đầu tư công \| % \| 100% \| 71,4 \|/);
});

it('sets figures to the right, lists and numbers to the middle, words to the left', () => {
  const rows = paper().sections[0]!.blocks.flatMap((block: Block) => (block.kind === 'table' ? block.rows : []));
  const looks = rows
    .at(-1)!
    .map(({ blocks }) => blocks.map((each) => (each.kind === 'paragraph' ? each.look : '')).join());
  expect(looks[0]).toBe('tableCenter');
  expect(looks[1]).toBe('tableText');
  expect(looks.filter((look) => look === 'tableFigure').length).toBeGreaterThan(0);
  expect(looks[section(0).at(-1)!.split(' | ').indexOf('Không hoàn thành')]).toBe('tableCenter');
});

it('says behind each paragraph whom to ask and what it rests on', () => {
  expect(section(2).slice(-4)).toEqual([
    'II. NHIỆM VỤ',
    '1. Cải cách thể chế',
    '- Thẩm định (Sở Tư pháp)',
    '- Rà soát văn bản (Sở Tài chính; căn cứ: Nghị quyết 76)',
  ]);
});

it('says where nothing came in', () => {
  expect(section(3).at(-1)).toBe('Chưa có nội dung.');
  const empty = asText(drawSummaryAppendices(campaign, assemble(campaign, [])));
  expect(empty[2]!.slice(-2)).toEqual(['II. NHIỆM VỤ', 'Chưa có nội dung.']);
}); // prettier-ignore
