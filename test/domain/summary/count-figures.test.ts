import fc from 'fast-check';
import { assemble } from '../../../src/domain/summary/assemble';
import type { Counts, FigureLine } from '../../../src/domain/summary/count-figures';
import { countFigures, outcomes } from '../../../src/domain/summary/count-figures';
import type { Choice, Decision } from '../../../src/domain/summary/decision';
import type { Submission } from '../../../src/domain/submission';
import { submissionsArbitrary } from './arbitrary';
import { campaign, row, submission } from './sample';

const target = (id: string, verdict: string, isAssigned = true) => row({ id, verdict, isAssigned });

const counted: readonly [name: string, verdict: string, isAssigned: boolean, outcome: string][] = [
  ['met', 'Hoàn thành', true, 'met'],
  ['unmet', 'chưa đạt', true, 'unmet'],
  ['not due', 'Đang thực hiện (chưa đến hạn)', true, 'notDue'],
  ['unpublished', 'Chưa có số liệu công bố', true, 'unpublished'],
  ['not reported, where the verdict is blank', '', true, 'notReported'],
  ['not reported, where the verdict is no answer', 'Cơ bản hoàn thành', true, 'notReported'],
  ['met, for the agency’s own row with a verdict', 'HT', false, 'met'],
  ['nothing, for the agency’s own row without one', '', false, 'none'],
];

it.each(counted)('counts a row as %s', (_, verdict, isAssigned, outcome) => {
  const plan = { ...campaign, targets: isAssigned ? campaign.targets.slice(0, 1) : [] };
  const { total } = countFigures(
    plan,
    assemble(plan, [submission('SNV', 'PL01', [target('CT01', verdict, isAssigned)])]),
  ).PL01;
  expect(outcomes.filter((each) => total[each] > 0)).toEqual(outcome === 'none' ? [] : [outcome]);
  expect(total.total).toBe(outcome === 'none' ? 0 : 1);
});

function asText(lines: readonly FigureLine[]): string[] {
  return lines.map(
    ({ name, met, unmet, notDue, unpublished, notReported, total }) =>
      `${name}: ${met} ${unmet} ${notDue} ${unpublished} ${notReported} = ${total}`,
  );
}

it('draws up lines by area and by agency; what the plan asks of a missing tab or a nil return is not reported', () => {
  const summary = assemble(campaign, [
    submission('SNV', 'PL01', [
      target('CT01', 'Hoàn thành'),
      row({ id: 'SNV-PL01-01', row: 9, verdict: 'Không hoàn thành' }),
    ]),
    submission('STP', 'PL01', [target('CT02', 'Hoàn thành')], { isNil: true }),
  ]);
  const { PL01, PL02 } = countFigures(campaign, summary);
  expect(asText(PL01.byArea)).toEqual([
    'Chỉ đạo, điều hành: 1 0 0 0 0 = 1',
    'Cải cách thể chế: 0 0 0 0 1 = 1',
    'Cải cách tài chính công: 0 0 0 0 1 = 1',
    'Chưa xác định lĩnh vực: 0 1 0 0 0 = 1',
  ]);
  expect(asText(PL01.byAgency)).toEqual([
    'Sở Nội vụ: 1 1 0 0 0 = 2',
    'Sở Tư pháp: 0 0 0 0 1 = 1',
    'Sở Tài chính: 0 0 0 0 1 = 1',
  ]);
  expect(asText(PL02.byAgency)).toEqual([
    'Sở Nội vụ: 0 0 0 0 0 = 0',
    'Sở Tư pháp: 0 0 0 0 0 = 0',
    'Sở Tài chính: 0 0 0 0 1 = 1',
  ]);
});

const planned = submission('STC', 'PL02', [row({ id: 'NV01', area: 'A3', isAssigned: true, verdict: 'HT' })]);
const beside = submission('SNV', 'PL02', [row({ id: 'SNV-1', area: 'A3', verdict: 'KHT' })]);
const decide = (choice: Choice, appendix: 'PL02' | 'PL04' = 'PL02'): Decision => ({
  appendix,
  first: { agency: 'SNV', rowId: 'SNV-1' },
  second: { agency: 'STC', rowId: 'NV01' },
  choice,
});
const of = (appendix: 'PL04', { rows, agency }: Submission) => submission(agency, appendix, rows);

test.each<[name: string, submissions: Submission[], decisions: Decision[], expected: string]>([
  ['counts once, with the row kept in its place', [planned, beside], [decide('keepFirst')], '0 1 0 0 0 = 1'],
  ['counts once, with the row it was joined to', [planned, beside], [decide('join')], '0 1 0 0 0 = 1'],
  ['counts with the other where both stay', [planned, beside], [decide('keepBoth')], '1 1 0 0 0 = 2'],
  [
    'is not reported where only its id was left out of another appendix',
    [of('PL04', planned), of('PL04', beside)],
    [decide('keepFirst', 'PL04')],
    '0 0 0 0 1 = 1',
  ],
  [
    'is not reported where its form is damaged',
    [{ ...planned, defects: [{ kind: 'keyRowMissing' }] }],
    [],
    '0 0 0 0 1 = 1',
  ],
  [
    'is not reported where another agency has a row of its own under that id',
    [submission('SNV', 'PL02', [row({ id: 'NV01' })])],
    [],
    '0 0 0 0 1 = 1',
  ],
])('a task of the plan %s', (_, submissions, decisions, expected) => {
  const { total } = countFigures(campaign, assemble(campaign, submissions, decisions)).PL02;
  expect(asText([{ code: '', name: '', ...total }])).toEqual([`: ${expected}`]);
});

it('adds up: outcomes to each line’s total, areas and agencies to the same sums, no plan left out', () => {
  const sums = (lines: readonly Counts[]): number[] =>
    ([...outcomes, 'total'] as const).map((key) => lines.reduce((sum, line) => sum + line[key], 0));
  fc.assert(
    fc.property(submissionsArbitrary, (submissions) => {
      const { PL01, PL02 } = countFigures(campaign, assemble(campaign, submissions));
      for (const { byArea, byAgency, total } of [PL01, PL02]) {
        expect(sums(byArea)).toEqual(sums([total]));
        expect(sums(byAgency)).toEqual(sums([total]));
        for (const line of [...byArea, ...byAgency, total]) {
          expect(line.total).toBe(outcomes.reduce((sum, key) => sum + line[key], 0));
        }
      }
      expect(PL01.total.total).toBeGreaterThanOrEqual(campaign.targets.length);
      expect(PL02.total.total).toBeGreaterThanOrEqual(campaign.tasks.length);
    }),
  );
});
