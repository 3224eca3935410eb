import { stepOf } from '../../../src/commands/sidebar/coordinator-view';
import type { NextStepKind, SubmissionMark } from '../../../src/commands/sidebar/sidebar-data';

const mark: SubmissionMark = {
  agency: 'STC',
  appendix: 'PL01',
  title: 'STC·PL01',
  cell: { sheetId: 1, row: 1, column: 1, link: '' },
  state: 'draft',
  isNil: false,
  percent: 100,
  completeRows: 4,
  rows: 4,
  errors: 0,
  warnings: 0,
  isLate: false,
  changedSince: '',
};
const changed = { changedSince: '08:00 ngày 12/11/2022' };

test.each<[string, Partial<SubmissionMark>, NextStepKind | undefined]>([
  ['a tab that is missing', { cell: null, state: 'submitted' }, 'restoreTabs'],
  ['submitted', { state: 'submitted' }, 'review'],
  ['submitted with errors', { state: 'submitted', errors: 2 }, 'review'],
  ['submitted and changed since', { state: 'submitted', ...changed }, 'reviewChanged'],
  ['accepted', { state: 'accepted' }, undefined],
  ['accepted and changed since', { state: 'accepted', ...changed }, 'reviewChanged'],
  ['blank', { state: 'empty', rows: 4, completeRows: 0, errors: 1 }, 'remindToFill'],
  ['a nil return', { state: 'empty', isNil: true, rows: 0, completeRows: 0 }, 'remindToSubmit'],
  ['returned', { state: 'returned', errors: 3 }, 'remindToResubmit'],
  ['being filled, with errors', { errors: 1 }, 'remindToMend'],
  ['being filled, not full', { completeRows: 3 }, 'remindToComplete'],
  ['full', {}, 'remindToSubmit'],
])('%s', (_, facts, step) => {
  expect(stepOf({ ...mark, ...facts })).toBe(step);
});
