import fc from 'fast-check';
import type { LeftOutKind } from '../../../src/domain/campaign';
import { assemble } from '../../../src/domain/summary/assemble';
import type { Choice, Decision } from '../../../src/domain/summary/decision';
import { choices, pairKey } from '../../../src/domain/summary/decision';
import { exclusionReason } from '../../../src/domain/summary/exclusion-reason';
import { findRivals } from '../../../src/domain/summary/find-rivals';
import { brokenLines } from '../../../src/domain/summary/prove-conservation';
import type { Submission } from '../../../src/domain/submission';
import { submissionsArbitrary } from './arbitrary';
import { campaign, row, submission } from './sample';

const task = (agency: string, name: string, lead: string) =>
  submission(agency, 'PL04', [row({ id: `${agency}-1`, area: 'A1', name, lead })]);
const name = 'Kiểm tra công tác cải cách hành chính tại các sở, ngành';
const [one, other] = [task('SNV', name, 'Sở Nội vụ'), task('STP', name, 'Sở Tư pháp')];
const twice = { ...other, rows: [...other.rows, ...other.rows] };

const decide = (choice: Choice, first = 'SNV', second = 'STP'): Decision => ({
  appendix: 'PL04',
  first: { agency: first, rowId: `${first}-1` },
  second: { agency: second, rowId: `${second}-1` },
  choice,
});

/** Agencies of the rows that came out, joined ones behind a plus; then what is out and why. */
function outcome(submissions: readonly Submission[], decisions: readonly Decision[]): string {
  const { appendices, exclusions } = assemble(campaign, submissions, decisions);
  const rows = appendices.PL04.flatMap((group) =>
    group.rows.map(({ agency, joined = [] }) => [agency, ...joined.map((each) => each.agency)].join('+')),
  );
  return [...rows, ...exclusions.map(({ agency, reason }) => `${agency} ${reason}`)].join(', ');
}

test.each<[name: string, submissions: Submission[], decisions: Decision[], expected: string]>([
  ['no decision', [one, other], [], 'SNV, STP'],
  ['both kept', [one, other], [decide('keepBoth')], 'SNV, STP'],
  ['the first kept', [one, other], [decide('keepFirst')], 'SNV, STP decidedOut'],
  ['the second kept', [one, other], [decide('keepSecond')], 'STP, SNV decidedOut'],
  ['joined', [one, other], [decide('join')], 'SNV+STP, STP joined'],
  ['the other row is gone', [one], [decide('keepSecond')], 'SNV'],
  ['the other is a nil return', [one, { ...other, isNil: true }], [decide('keepSecond')], 'SNV, STP nilReturn'],
  ['the other stands twice', [one, twice], [decide('keepFirst')], 'SNV, STP, STP'],
  ['each for the other', [one, other], [decide('keepFirst'), decide('keepFirst', 'STP', 'SNV')], 'SNV, STP decidedOut'],
  [
    'three in a chain',
    [one, other, task('STC', name, 'Sở Tài chính')],
    [decide('join'), decide('join', 'STP', 'STC')],
    'SNV+STP+STC, STP joined, STC joined',
  ],
  [
    'a row that another was joined to, gone for a third',
    [one, other, task('STC', name, 'Sở Tài chính')],
    [decide('join', 'SNV', 'STC'), decide('keepSecond')],
    'STP+STC, SNV decidedOut, STC joined',
  ],
  [
    'a row gone for one that was joined to it',
    [one, other, task('STC', name, 'Sở Tài chính')],
    [decide('join', 'STC', 'SNV'), decide('join'), decide('keepFirst', 'STP', 'STC')],
    'STC+SNV+STP, SNV joined, STP joined',
  ],
])('%s', (_, submissions, decisions, expected) => {
  expect(outcome(submissions, decisions)).toBe(expected);
});

test('of a pair asked for from either side there is one key', () => {
  expect(pairKey(decide('join', 'STP', 'SNV'))).toBe('PL04:SNV:SNV-1 | PL04:STP:STP-1');
  expect(pairKey(decide('join'))).toBe('PL04:SNV:SNV-1 | PL04:STP:STP-1');
});

test.each<[name: string, submissions: Submission[], expected: string[]]>([
  ['two leads of one task', [one, other], ['conflict SNV STP']],
  ['one lead', [one, task('STP', name, 'Sở Nội vụ')], ['duplicate SNV STP']],
  ['another task', [one, task('STP', 'Đào tạo tin học cho cán bộ xã', 'Sở Tư pháp')], []],
  ['one agency twice', [one, task('SNV', name, 'Sở Tư pháp')], []],
  ['a nil return', [one, { ...other, isNil: true }], []],
  ['three of one', [other, one, task('STC', name, 'Sở Nội vụ')], ['conflict SNV STP', 'duplicate SNV STC']],
])('sets side by side: %s', (_, submissions, expected) => {
  const rivals = findRivals(campaign, submissions);
  expect(
    rivals.map(({ kind, first, second }) => [kind, first.submission.agency, second.submission.agency].join(' ')),
  ).toEqual(expected);
});

test.each<[state: Submission['state'], isLate: boolean, leftOut: LeftOutKind[], reason: string | undefined]>([
  ['empty', false, ['notSubmitted'], 'notSubmitted'],
  ['empty', false, ['returned', 'late'], undefined],
  ['draft', false, [], undefined],
  ['draft', false, ['notSubmitted'], 'notSubmitted'],
  ['submitted', false, ['notSubmitted', 'returned', 'late'], undefined],
  ['submitted', true, ['late'], 'late'],
  ['returned', true, ['late', 'returned'], 'returned'],
  ['accepted', true, ['returned'], undefined],
])('a %s submission, late %s, where %j is left out: %s', (state, isLate, leftOut, reason) => {
  const record = { state: 'submitted', submittedAt: '', submittedBy: '', isLate, contentHash: '' } as const;
  expect(exclusionReason({ leftOut }, { ...one, state, record })).toBe(reason);
});

test('rows in are rows out and exclusions, whatever is decided, in any order', () => {
  const choice = fc.constantFrom(...choices);
  const picked = fc.array(fc.tuple(choice, fc.nat(), fc.nat()), { maxLength: 12 });
  fc.assert(
    fc.property(submissionsArbitrary, picked, (submissions, picks) => {
      const rows = submissions
        .filter(({ appendix }) => appendix === 'PL04')
        .flatMap(({ agency, rows: all }) => all.map(({ id }) => ({ agency, rowId: id })));
      const made = picks.map(([each, first, second]): Decision => ({
        appendix: 'PL04',
        first: rows[first % rows.length] ?? { agency: '', rowId: '' },
        second: rows[second % rows.length] ?? { agency: '', rowId: '' },
        choice: each,
      }));
      // The tab keeps one decision on a pair.
      const decisions = [...new Map(made.map((decision) => [pairKey(decision), decision])).values()];
      const summary = assemble(campaign, submissions, decisions);
      expect(brokenLines(summary.proof)).toEqual([]);
      expect(assemble(campaign, [...submissions].reverse(), [...decisions].reverse())).toEqual(summary);
    }),
  );
});
