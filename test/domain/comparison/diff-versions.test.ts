import fc from 'fast-check';
import { canonicalJson } from '../../../src/domain/canonical-json';
import { applyDiff } from '../../../src/domain/comparison/apply-diff';
import { countChanges } from '../../../src/domain/comparison/count-changes';
import { diffVersions, isSameContent } from '../../../src/domain/comparison/diff-versions';
import type { RowSnapshot, VersionSnapshot } from '../../../src/domain/version';
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
