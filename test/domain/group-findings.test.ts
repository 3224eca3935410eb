import type { Finding, RuleCode, Severity } from '../../src/domain/finding';
import { groupByAgency } from '../../src/domain/group-findings';
import { rankRules } from '../../src/domain/rank-rules';

/** `STC error C02`, a finding a line. */
function read(drawing: string): Finding[] {
  return drawing
    .trim()
    .split('\n')
    .map((line): Finding => {
      const [agency = '', severity, rule] = line.trim().split(' ');
      return { agency, severity: severity as Severity, rule: rule as RuleCode, appendix: 'PL01', place: {}, expected: '', received: '' }; // prettier-ignore
    });
}

const findings = read(`
  SNV note S07
  SNV warning C03
  SNV error C02
  STC warning C03
  STC error C04
  STC error C02
  STP warning C03
  STP error C06
  SYT note S07
`);

test('the agency with most errors comes first, then most warnings; ties keep their order', () => {
  expect(groupByAgency(findings).map(({ agency, counts }) => ({ agency, ...counts }))).toEqual([
    { agency: 'STC', errors: 2, warnings: 1, notes: 0 },
    { agency: 'SNV', errors: 1, warnings: 1, notes: 1 },
    { agency: 'STP', errors: 1, warnings: 1, notes: 0 },
    { agency: 'SYT', errors: 0, warnings: 0, notes: 1 },
  ]);
});

test('within an agency errors stand before warnings before notes, each in the order given', () => {
  const rules = Object.fromEntries(groupByAgency(findings).map((each) => [each.agency, each.findings.map(({ rule }) => rule)])); // prettier-ignore
  expect(rules).toEqual({ SNV: ['C02', 'C03', 'S07'], STC: ['C04', 'C02', 'C03'], STP: ['C06', 'C03'], SYT: ['S07'] });
});

test('ranks rules by how often they fail, the more severe first where two fail as often', () => {
  const ranked = rankRules(findings, 4).map(({ rule, count, agencies }) => `${rule} ${count} ${agencies}`);
  expect(ranked).toEqual(['C03 3 3', 'C02 2 2', 'S07 2 2', 'C04 1 1']);
});

test('agencies with as many errors and warnings stand by their notes, most first', () => {
  const few = read(`
    SNV note S07
    STC note S07
    STC note C09
    STP warning C03
  `);
  expect(groupByAgency(few).map(({ agency }) => agency)).toEqual(['STP', 'STC', 'SNV']);
});

test('rules that fail as often stand by severity, then code; each with its first finding', () => {
  const few = read(`
    SNV note S07
    SNV warning C10
    STC warning C03
    STC error P03
    STP error P03
    STP error P01
    STC error P01
  `);
  expect(rankRules(few, 10)).toEqual([
    { rule: 'P01', severity: 'error', count: 2, agencies: 2, example: few[5] },
    { rule: 'P03', severity: 'error', count: 2, agencies: 2, example: few[3] },
    { rule: 'C03', severity: 'warning', count: 1, agencies: 1, example: few[2] },
    { rule: 'C10', severity: 'warning', count: 1, agencies: 1, example: few[1] },
    { rule: 'S07', severity: 'note', count: 1, agencies: 1, example: few[0] },
  ]);
});

test('a rule is one thing for each of its severities', () => {
  const few = read(`
    SNV warning C03
    STC error C03
    SNV warning C03
  `);
  expect(rankRules(few, 10).map(({ severity, count, agencies }) => [severity, count, agencies])).toEqual([
    ['warning', 2, 1],
    ['error', 1, 1],
  ]);
});

test('nothing failed: nothing to group, nothing to rank', () => {
  expect([groupByAgency([]), rankRules([], 10)]).toEqual([[], []]);
});
