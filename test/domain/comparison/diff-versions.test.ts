import fc from 'fast-check';
import { canonicalJson } from '../../../src/domain/canonical-json';
import { applyDiff } from '../../../src/domain/comparison/apply-diff';
import { countChanges } from '../../../src/domain/comparison/count-changes';
import { addressOf, diffVersions, isSameContent } from '../../../src/domain/comparison/diff-versions';
import type { RowSnapshot, SubmissionSnapshot, VersionSnapshot } from '../../../src/domain/version';
import { versionArbitrary } from './versions';

const version = (...rows: RowSnapshot[]): VersionSnapshot => ({
  schema: 'phuluc/version/2',
  campaign: { name: 'Đợt', reportYear: 2022, planYear: 2023, asOfDate: '2022-11-10', deadline: '2022-11-15' },
  submissions: [{ agency: 'STC', appendix: 'PL01', asOfDate: 44875, isNil: false, sender: {}, rows }],
  summary: { decisions: [], exclusions: [] },
});
const a: RowSnapshot = { id: 'a', cells: { name: 'một', actual: 71.4 } };
const b: RowSnapshot = { id: 'b', cells: { name: 'hai' } };

/** A diff as lines: sign, id, cells. */
function lines(from: VersionSnapshot, to: VersionSnapshot): string[] {
  return diffVersions(from, to).submissions.flatMap((each) =>
    each.kind !== 'changed'
      ? [each.kind]
      : [
          ...each.rows.map((row) =>
            row.kind === 'changed'
              ? `~ ${row.id} ${row.cells.map((cell) => `${cell.column}: ${cell.from} → ${cell.to}`).join('; ')}`
              : `${row.kind === 'added' ? '+' : '-'} ${row.id}`,
          ),
          ...(each.isReordered ? ['order'] : []),
        ],
  );
}

it.each<[name: string, from: VersionSnapshot, to: VersionSnapshot, expected: string[]]>([
  ['nothing', version(a, b), version(a, b), []],
  ['a row added below', version(a), version(a, b), ['+ b']],
  ['a row added above, which moves no other', version(b), version(a, b), ['+ a']],
  ['a row removed', version(a, b), version(b), ['- a']],
  ['a cell changed', version(a), version({ id: 'a', cells: { name: 'một', actual: 75 } }), ['~ a actual: 71.4 → 75']],
  ['a cell filled', version(b), version({ id: 'b', cells: { name: 'hai', note: 'x' } }), ['~ b note:  → x']],
  [
    'text in place of a number',
    version(a),
    version({ id: 'a', cells: { name: 'một', actual: '71.4' } }),
    ['~ a actual: 71.4 → 71.4'],
  ],
  ['another order', version(a, b), version(b, a), ['order']],
  [
    'the second of two with one id',
    version(a, a),
    version(a, { id: 'a', cells: { name: 'ba' } }),
    ['~ a name: một → ba; actual: 71.4 → '],
  ],
])('tells %s', (_, from, to, expected) => {
  expect(lines(from, to)).toEqual(expected);
});

/** A version whose one submission is otherwise; `undefined` where it has none. */
function versionOf(
  parts: Partial<SubmissionSnapshot> | undefined,
  more: Partial<VersionSnapshot> = {},
): VersionSnapshot {
  const whole = version(a, b);
  return { ...whole, submissions: parts ? whole.submissions.map((each) => ({ ...each, ...parts })) : [], ...more };
}
const form1: VersionSnapshot = {
  schema: 'phuluc/version/1',
  campaign: version().campaign,
  submissions: [{ agency: 'STC', appendix: 'PL01', asOfDate: 44875, isNil: false, rows: [a, b] }],
};
const late = { decisions: [], exclusions: [{ agency: 'STC', appendix: 'PL01', reason: 'late' } as const] };

describe.each<[name: string, to: VersionSnapshot, fields: string[], counts: number[]]>([
  ['that is the same', versionOf({}), [], [0, 0, 0, 0]],
  ['without the submission', versionOf(undefined), [], [0, 2, 0, 1]],
  ['of another date', versionOf({ asOfDate: '10/11/2022' }), ['asOfDate: 44875 → 10/11/2022'], [0, 0, 0, 1]],
  ['without a date', versionOf({ asOfDate: '' }), ['asOfDate: 44875 → '], [0, 0, 0, 1]],
  ['of a nil return', versionOf({ isNil: true }), ['isNil: false → true'], [0, 0, 0, 1]],
  ['with a sender', versionOf({ sender: { phone: '0239' } }), ['phone:  → 0239'], [0, 0, 0, 1]],
  ['in form 1, which keeps no sender and no choices', form1, ['senderKept: true → false'], [0, 0, 0, 1]],
  ['of other choices for the summary', versionOf({}, { summary: late }), [], [0, 0, 0, 0]],
  ['with a row above, one changed, one gone', version({ id: 'c', cells: {} }, { id: 'a', cells: { name: 'x' } }), [], [1, 1, 1, 1]],
  ['in another order', version(b, a), [], [0, 0, 0, 1]],
])('a version %s', (_name, to, fields, counts) => {
  const from = versionOf({});

  it('is told field by field, and counted', () => {
    const { submissions } = diffVersions(from, to);
    const told = submissions.flatMap((each) => (each.kind === 'changed' ? each.fields : []));
    expect(told.map(({ field, from: was, to: is }) => `${field}: ${was} → ${is}`)).toEqual(fields);
    const { added, removed, changed, submissions: all } = countChanges({ submissions });
    expect([added, removed, changed, all]).toEqual(counts);
  });

  it('is made from the one before, and that from it', () => {
    expect(applyDiff(from, diffVersions(from, to))).toEqual(to);
    expect(applyDiff(to, diffVersions(to, from))).toEqual(from);
  });
}); // prettier-ignore

it('tells of the campaign what is otherwise, and of the summary what it becomes', () => {
  const campaign = { ...version().campaign, name: 'Đợt 2', planYear: 2024 };
  const diff = diffVersions(version(a), { ...version(a), campaign, summary: late });
  expect([diff.campaign, diff.summary, isSameContent(diff)]).toEqual([{ name: 'Đợt 2', planYear: 2024 }, { to: late }, true]);
  expect(diffVersions(version(a), form1).summary).toEqual({ to: undefined });
}); // prettier-ignore

it('tells submissions by agency and appendix, an order only where it does not follow from the rows', () => {
  const [one] = version(a).submissions;
  const of = (agency: string, appendix: 'PL01' | 'PL02') => ({ ...one!, agency, appendix });
  const { submissions } = diffVersions(versionOf(undefined), { ...version(), submissions: [of('STP', 'PL01'), of('STC', 'PL02'), of('STC', 'PL01')] });
  expect(submissions.map((each) => addressOf(each.kind === 'changed' ? each : each.submission))).toEqual(['STC:PL01', 'STC:PL02', 'STP:PL01']);
  const orderOf = (to: VersionSnapshot) => diffVersions(version(b), to).submissions.map((each) => each.kind === 'changed' && each.order);
  expect(orderOf(version(b, a))).toEqual([undefined]);
  expect(orderOf(version(a, b))).toEqual([[{ id: 'a', nth: 0 }, { id: 'b', nth: 0 }]]);
}); // prettier-ignore

it('passes over what the version it is done to does not know', () => {
  const diff = diffVersions(versionOf({}), versionOf({ isNil: true }));
  expect(applyDiff(versionOf(undefined), diff)).toEqual(versionOf(undefined));
});

it('makes one version of the other', () => {
  fc.assert(
    fc.property(versionArbitrary, versionArbitrary, (from, to) => {
      expect(canonicalJson(applyDiff(from, diffVersions(from, to)))).toBe(canonicalJson(to));
    }),
    { numRuns: 500 },
  );
});

it('finds nothing between a version and itself', () => {
  fc.assert(
    fc.property(versionArbitrary, (each) => {
      const diff = diffVersions(each, each);
      expect([isSameContent(diff), diff.campaign, diff.summary]).toEqual([true, {}, undefined]);
    }),
  );
});

it('counts alike whichever is first, added for removed', () => {
  fc.assert(
    fc.property(versionArbitrary, versionArbitrary, (from, to) => {
      const [there, back] = [countChanges(diffVersions(from, to)), countChanges(diffVersions(to, from))];
      expect(back).toEqual({ ...there, added: there.removed, removed: there.added });
    }),
  );
});

test('two appendices of one agency stay in their order, and a row that an order only names is none', () => {
  const from = version(a);
  const second = from.submissions.map((each) => ({ ...each, appendix: 'PL02' as const, rows: [b] }));
  const to = { ...from, submissions: [...version(b, a).submissions, ...second] };
  const diff = diffVersions(from, to);
  expect(applyDiff(from, diff).submissions.map(({ appendix }) => appendix)).toEqual(['PL01', 'PL02']);
});
