import fc from 'fast-check';
import type { RowSnapshot, SubmissionSnapshot, VersionSnapshot } from '../../../src/domain/version';

/** Hostile text among the plain: formulas, tags, half characters, right-to-left marks, zero-width spaces. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1+1', '<b>&', '\ud800', 'một\u200b hai', '\u202Ebac', '😀 ba', '__proto__', ' '),
);
const value = fc.oneof(
  text.filter((each) => each !== ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const cells: fc.Arbitrary<RowSnapshot['cells']> = fc.record(
  { name: value, actual: value, reason: value },
  { requiredKeys: [] },
);
/** Few ids, so that the same stands in both versions, and twice in one. */
const row: fc.Arbitrary<RowSnapshot> = fc.record({ id: fc.constantFrom('', 'a', 'b', 'c', '0:a', '__proto__'), cells });
const sender = fc.record({ reporter: value, phone: value }, { requiredKeys: [] });

const submission = (agency: string): fc.Arbitrary<SubmissionSnapshot> =>
  fc
    .record({
      asOfDate: fc.constantFrom('', 44875, '10/11/2022'),
      isNil: fc.boolean(),
      sender: fc.option(sender, { nil: undefined }),
      rows: fc.array(row, { maxLength: 6 }),
    })
    .map(({ sender: kept, ...rest }) => ({ agency, appendix: 'PL01', ...rest, ...(kept && { sender: kept }) }));

const summary = fc.constantFrom<NonNullable<VersionSnapshot['summary']>>(
  { decisions: [], exclusions: [] },
  { decisions: [], exclusions: [{ agency: 'A', appendix: 'PL01', reason: 'late' }] },
);

/** Versions of one campaign whose submissions, rows and cells overlap. */
export const versionArbitrary: fc.Arbitrary<VersionSnapshot> = fc
  .record({
    year: fc.constantFrom(2022, 2023),
    kept: fc.tuple(...['A', 'B'].map((agency) => fc.option(submission(agency), { nil: undefined }))),
    summary: fc.option(summary, { nil: undefined }),
  })
  .map(({ year, kept, summary: choices }) => ({
    schema: choices ? 'phuluc/version/2' : 'phuluc/version/1',
    campaign: { name: 'Đợt', reportYear: year, planYear: year + 1, asOfDate: '2022-11-10', deadline: '2022-11-15' },
    submissions: kept.filter((each) => each !== undefined),
    ...(choices && { summary: choices }),
  }));
