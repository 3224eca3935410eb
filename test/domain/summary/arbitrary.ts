import fc from 'fast-check';
import type { AppendixCode } from '../../../src/domain/appendices';
import { appendices } from '../../../src/domain/appendices';
import type { StructureDefect, Submission } from '../../../src/domain/submission';
import { campaign, row, submission } from './sample';

const defects: StructureDefect[] = [
  { kind: 'keyRowMissing' },
  { kind: 'idColumnMissing' },
  { kind: 'columnMissing', column: 'area' },
  { kind: 'cellsMerged', row: 9 },
];

const areas = ['A1', 'A2', 'Cải cách tài chính công', 'cải cách thể chế', '', '  ', 'Lĩnh vực khác'];
const verdicts = ['Hoàn thành', 'KHT', 'Đang thực hiện', 'Chưa công bố', '', 'Cơ bản hoàn thành'];

/** Rows in any order on the tab; one of the plan's among them at times. */
function rowsOf(agency: string, appendix: AppendixCode): fc.Arbitrary<Submission['rows']> {
  const planned = { PL01: campaign.targets, PL02: campaign.tasks, PL03: [], PL04: [] }[appendix].filter(
    ({ lead }) => lead === agency,
  );
  const cells = fc.record({
    area: fc.constantFrom(...areas),
    verdict: fc.constantFrom(...verdicts),
    name: fc.string(),
  });
  return fc
    .tuple(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 8, max: 60 }), cells), { selector: ([at]) => at, maxLength: 8 }),
      fc.boolean(),
    )
    .map(([rows, isPlanKept]) =>
      rows.map(([at, content], index) => {
        const plan = isPlanKept ? planned[index] : undefined;
        const id = plan?.id ?? `${agency}-${appendix}-${index}`;
        return row({ ...content, id, row: at, isAssigned: plan !== undefined });
      }),
    );
}

/** Every agency × appendix of the sample campaign, some missing, nil or damaged, in any order. */
export const submissionsArbitrary: fc.Arbitrary<Submission[]> = fc
  .tuple(
    ...campaign.agencies.flatMap(({ code: agency }) =>
      appendices.map(({ code: appendix }) =>
        fc.option(
          fc
            .record({
              rows: rowsOf(agency, appendix),
              isNil: fc.boolean(),
              defects: fc.subarray(defects, { maxLength: 2 }),
            })
            .map(({ rows, ...more }) => submission(agency, appendix, rows, more)),
          { nil: undefined, freq: 6 },
        ),
      ),
    ),
  )
  .map((submissions) => submissions.filter((each) => each !== undefined))
  .chain((submissions) => fc.shuffledSubarray(submissions, { minLength: submissions.length }));
