import { percentComplete } from '../../src/domain/percent-complete';
import type { Progress } from '../../src/domain/progress';

function progress(completeRows: number, rows: number, parts: Partial<Progress> = {}): Progress {
  const isComplete = rows > 0 && completeRows === rows;
  const facts = { state: 'draft', isNil: false, isLate: false, isChanged: false } as const;
  return { ...facts, rows, completeRows, errors: 0, warnings: 0, notes: 0, isComplete, ...parts };
}

const nil = progress(0, 0, { isNil: true, isComplete: true });

test.each<[string, (Progress | undefined)[], number]>([
  ['nothing known', [undefined, undefined, undefined, undefined], 0],
  ['no submission at all', [], 0],
  ['tabs without rows', [progress(0, 0), progress(0, 0)], 0],
  ['all complete', [progress(7, 7), progress(1, 1), nil, nil], 100],
  ['each submission weighs the same', [progress(30, 30), progress(0, 1)], 50],
  ['rounded down', [progress(2, 3)], 66],
  ['a nil return counts whole', [nil, progress(0, 4)], 50],
  ['a missing tab counts nothing', [progress(4, 4), undefined], 50],
  ['a fault of the tab as a whole', [progress(4, 4, { errors: 1, isComplete: false })], 99],
])('%s', (_, all, percent) => {
  expect(percentComplete(all)).toBe(percent);
});
