import fc from 'fast-check';
import type { AppendixCode } from '../../src/domain/appendices';
import type { CellValue } from '../../src/domain/cell-value';
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

const record = { state: 'submitted', submittedAt: '', submittedBy: '', isLate: false, contentHash: '' } as const;

test.each<[string, Partial<Submission>, object]>([
  ['nothing of a tab without a record', {}, { isLate: false, isChanged: false }],
  ['what came in time, as it was', { record }, { isLate: false, isChanged: false }],
  ['what came late', { record: { ...record, isLate: true } }, { isLate: true, isChanged: false }],
  [
    'what was changed since',
    { record: { ...record, change: { foundAt: '', contentHash: '' } } },
    { isLate: false, isChanged: true },
  ],
  [
    'no row that is neither the plan’s nor touched',
    { rows: [aRow(full), aRow({}, { row: 10, isAssigned: false, isTouched: false })] },
    { rows: 1, completeRows: 1, isComplete: true },
  ],
  ['a row of the agency’s own', { rows: [aRow(full, { isAssigned: false })] }, { rows: 1, completeRows: 1 }],
])('of its state is told: %s', (_, parts, expected) => {
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

test('10,000 tabs are complete just where a plain reading of the letter says so', () => {
  let tabs = 0;
  let complete = 0;
  fc.assert(
    fc.property(campaigns, ({ campaign, submissions }) => {
      const findings = checkCompleteness(campaign, submissions);
      for (const submission of submissions) {
        const own = findings.filter(
          ({ agency, appendix }) => agency === submission.agency && appendix === submission.appendix,
        );
        const { isComplete, rows, completeRows } = progressOf(submission, own);
        expect(isComplete).toBe(isCompleteByLetter(submission, own));
        expect(completeRows).toBeLessThanOrEqual(rows);
        tabs += 1;
        complete += Number(isComplete);
      }
    }),
    { numRuns: 850 },
  );
  expect(tabs).toBeGreaterThan(10_000);
  expect(complete).toBeGreaterThan(100);
});

/** What every row needs, and what a row of the plan needs; the rest hangs on its verdict. */
const needed: Readonly<Record<AppendixCode, string>> = {
  PL01: 'area name unit owner',
  PL02: 'area name product lead deadline result verdict',
  PL03: 'area name',
  PL04: 'area name product lead deadline',
};

/** Written from the letter, not from the definitions: no tab with an error, none without content, no cell left out. */
function isCompleteByLetter({ appendix, isNil, rows }: Submission, findings: readonly Finding[]): boolean {
  if (findings.some(({ severity }) => severity === 'error') || (rows.length === 0 && !isNil)) return false;
  return rows.every(({ isAssigned, isTouched, cells }) => {
    const verdict = String(cells.verdict).toLowerCase();
    const isUnmet = verdict === 'kht' || verdict === 'không hoàn thành';
    const isOwed = appendix === 'PL01' && (isAssigned || isFilled(cells.plan));
    const keys = [
      ...needed[appendix].split(' '),
      ...(isUnmet && appendix < 'PL03' ? ['reason'] : []),
      ...(isOwed ? ['verdict'] : []),
      ...(isOwed && !verdict.startsWith('chưa có số liệu') ? ['actual'] : []),
      ...(isAssigned && appendix === 'PL01' ? ['proposed'] : []),
    ];
    return isTouched && Object.entries(cells).every(([key, value]) => !keys.includes(key) || isFilled(value));
  });
}

function isFilled(value: CellValue): boolean {
  return /\S/.test(String(value));
}

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
