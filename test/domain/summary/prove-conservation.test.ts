import fc from 'fast-check';
import { assemble } from '../../../src/domain/summary/assemble';
import { brokenLines, proveConservation } from '../../../src/domain/summary/prove-conservation';
import type { AreaGroup, ConservationLine, Summary } from '../../../src/domain/summary/summary';
import { submissionsArbitrary } from './arbitrary';
import { campaign, row, submission } from './sample';

const rows = [row({ id: 'a', row: 8, area: 'A1' }), row({ id: 'b', row: 9, area: 'A1' })];
const submissions = [
  submission('SNV', 'PL04', rows),
  submission('STP', 'PL04', rows, { isNil: true }),
  submission('STC', 'PL03', rows, { defects: [{ kind: 'keyRowMissing' }] }),
];

function line({ agency, appendix, rowsIn, rowsOut, excluded }: ConservationLine): string {
  return `${agency}·${appendix} ${rowsIn} = ${rowsOut} + ${excluded.nilReturn} + ${excluded.damagedForm}`;
}

it('has a line for every agency and appendix, as configured', () => {
  expect(assemble(campaign, submissions).proof.map(line)).toEqual([
    'SNV·PL01 0 = 0 + 0 + 0',
    'SNV·PL02 0 = 0 + 0 + 0',
    'SNV·PL03 0 = 0 + 0 + 0',
    'SNV·PL04 2 = 2 + 0 + 0',
    'STP·PL01 0 = 0 + 0 + 0',
    'STP·PL02 0 = 0 + 0 + 0',
    'STP·PL03 0 = 0 + 0 + 0',
    'STP·PL04 2 = 0 + 2 + 0',
    'STC·PL01 0 = 0 + 0 + 0',
    'STC·PL02 0 = 0 + 0 + 0',
    'STC·PL03 2 = 0 + 0 + 2',
    'STC·PL04 0 = 0 + 0 + 0',
  ]);
});

it('has lines for an agency nobody configured', () => {
  const { proof } = assemble(campaign, [submission('ABC', 'PL04', rows)]);
  expect(proof.filter(({ agency }) => agency === 'ABC').map(line)).toContain('ABC·PL04 2 = 2 + 0 + 0');
});

const tampered: readonly [name: string, change: (groups: AreaGroup[]) => AreaGroup[]][] = [
  ['a row lost', (groups) => groups.map((group) => ({ ...group, rows: group.rows.slice(1) }))],
  ['a row twice', (groups) => [...groups, ...groups]],
  [
    'a row given to another agency',
    (groups) =>
      groups.map((group) => ({
        ...group,
        rows: group.rows.map((each, index) => (index === 0 ? { ...each, agency: 'STP' } : each)),
      })),
  ],
];

it.each(tampered)('finds %s', (_, change) => {
  const { appendices, exclusions } = assemble(campaign, submissions);
  const wrong: Summary['appendices'] = { ...appendices, PL04: change([...appendices.PL04]) };
  expect(brokenLines(proveConservation(campaign, submissions, wrong, exclusions))).not.toEqual([]);
});

it('finds an exclusion that is missing', () => {
  const { appendices, exclusions } = assemble(campaign, submissions);
  const proof = proveConservation(campaign, submissions, appendices, exclusions.slice(1));
  expect(brokenLines(proof).map(({ agency, appendix }) => `${agency}·${appendix}`)).toHaveLength(1);
});

it('is never broken by what assemble makes', () => {
  fc.assert(
    fc.property(submissionsArbitrary, (any) => {
      expect(brokenLines(assemble(campaign, any).proof)).toEqual([]);
    }),
  );
});
