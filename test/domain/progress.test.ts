import fc from 'fast-check';
import { appendixOf, isMissing } from '../../src/domain/appendices';
import { checkCompleteness, checkSubmission } from '../../src/domain/check-completeness';
import type { Finding } from '../../src/domain/finding';
import { progressOf } from '../../src/domain/progress';
import type { Submission } from '../../src/domain/submission';
import { campaigns } from './campaigns';
import { aCampaign, aRow, aSubmission } from './rules/row';

const full = { area: 'A1', name: 'Rà soát', product: 'Quyết định', lead: 'STC', deadline: 'Quý III/2023' };
const progress = (parts: Partial<Submission>, extra: readonly Finding[] = []) => {
  const submission = aSubmission('PL04', parts);
  return progressOf(submission, [...checkSubmission(aCampaign(), submission), ...extra]);
};
const note: Finding = {
  rule: 'P01',
  severity: 'note',
  agency: 'STC',
  appendix: 'PL04',
  place: { row: 9 },
  expected: '',
  received: '',
};

test.each<[string, Partial<Submission>, object]>([
  ['no rows', {}, { state: 'empty', rows: 0, completeRows: 0, errors: 1, isComplete: false }],
  ['a nil return', { isNil: true }, { state: 'empty', isNil: true, rows: 0, errors: 0, isComplete: true }],
  [
    'an assigned row nobody touched',
    { rows: [aRow({ ...full }, { isTouched: false })] },
    { state: 'empty', rows: 1, completeRows: 0, isComplete: false },
  ],
  ['one full row', { rows: [aRow(full)] }, { state: 'draft', rows: 1, completeRows: 1, errors: 0, isComplete: true }],
  [
    'a full row and one with an error',
    { rows: [aRow(full), aRow({ ...full, product: '' }, { row: 10 })] },
    { rows: 2, completeRows: 1, errors: 1, isComplete: false },
  ],
  [
    'a needed column blank though no rule asks for it',
    { rows: [aRow({ ...full, name: ' ' })] },
    { rows: 1, completeRows: 0, errors: 0, isComplete: false },
  ],
  [
    'an error on the tab, none on its rows',
    { rows: [aRow(full)], defects: [{ kind: 'idColumnMissing' }] },
    { rows: 1, completeRows: 1, errors: 1, isComplete: false },
  ],
])('%s', (_, parts, expected) => {
  expect(progress(parts)).toMatchObject(expected);
});

test('a row with all its cells and an error is not complete', () => {
  const cells = { ...full, unit: '%', plan: '≥ 95', actual: 93, verdict: 'Hoàn thành', proposed: '95%', owner: 'STC' };
  const submission = aSubmission('PL01', { rows: [aRow(cells), aRow({ ...cells, actual: 96 }, { row: 10 })] });
  const findings = checkSubmission(aCampaign(), submission);
  expect(progressOf(submission, findings)).toMatchObject({ rows: 2, completeRows: 1, errors: 1 });
});

test('a tab without rows is not complete even before it was checked', () => {
  expect(progressOf(aSubmission('PL04'), []).isComplete).toBe(false);
});

test('warnings and notes hold nothing back', () => {
  const warning: Finding = { ...note, severity: 'warning' };
  expect(progress({ rows: [aRow(full)] }, [note, warning, warning])).toMatchObject({
    completeRows: 1,
    warnings: 2,
    notes: 1,
    isComplete: true,
  });
});

test('never complete with an error, a blank needed cell, an untouched row, or nothing at all', () => {
  fc.assert(
    fc.property(campaigns, ({ campaign, submissions }) => {
      const findings = checkCompleteness(campaign, submissions);
      for (const submission of submissions) {
        const own = findings.filter(
          ({ agency, appendix }) => agency === submission.agency && appendix === submission.appendix,
        );
        const { isComplete, rows, completeRows } = progressOf(submission, own);
        expect(completeRows).toBeLessThanOrEqual(rows);
        if (!isComplete) continue;
        expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(rows > 0 || submission.isNil).toBe(true);
        const { columns } = appendixOf[submission.appendix];
        for (const { cells, ...marks } of submission.rows) {
          expect(marks.isTouched).toBe(true);
          expect(columns.filter((column) => isMissing(column, { ...cells, ...marks }))).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('wiping every row of a tab never leaves it complete, unless it is a nil return', () => {
  fc.assert(
    fc.property(campaigns, ({ campaign, submissions }) => {
      for (const submission of submissions) {
        const wiped = { ...submission, isNil: false, rows: submission.rows.filter(({ isAssigned }) => isAssigned) };
        const blank = { ...wiped, rows: wiped.rows.map((row) => ({ ...row, isTouched: false })) };
        expect(progressOf(blank, checkSubmission(campaign, blank)).isComplete).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});
