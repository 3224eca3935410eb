import { taskParagraphs } from '../../../src/domain/papers/task-paragraphs';
import { assemble } from '../../../src/domain/summary/assemble';
import { campaign, row, submission } from '../summary/sample';

const summary = assemble(campaign, [
  submission('STP', 'PL03', [row({ area: 'A2', name: 'Rà soát văn bản\n\n+ Theo dõi thi hành\na) Tập huấn' })]),
]);
const [paragraphOf] = summary.appendices.PL03.flatMap(({ rows }) => rows);
const texts = (ending?: { text: string }) =>
  taskParagraphs(paragraphOf!, ending).map(({ runs }) => runs.map(({ text }) => text).join(''));

test('each line is a point of its own, after a dash of ours where it has no mark', () => {
  expect(texts()).toEqual(['- Rà soát văn bản', '+ Theo dõi thi hành', 'a) Tập huấn']);
});

test.each(['– a', '* a', '• a', 'đ) a', '12. a', '3) a', '  - a'])('«%s» has a mark of its own', (name) => {
  const { appendices } = assemble(campaign, [submission('STP', 'PL03', [row({ area: 'A2', name })])]);
  const [first] = appendices.PL03.flatMap(({ rows }) => rows);
  expect(taskParagraphs(first!).flatMap(({ runs }) => runs.map(({ text }) => text))).toEqual([name]);
});

test('what ends the paragraphs stands behind the last line alone', () => {
  expect(texts({ text: ' (STP)' })).toEqual(['- Rà soát văn bản', '+ Theo dõi thi hành', 'a) Tập huấn (STP)']);
});
