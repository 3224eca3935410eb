import fc from 'fast-check';
import type { Cells } from '../../src/domain/appendices';
import { appendices, blankCells } from '../../src/domain/appendices';
import type { Campaign } from '../../src/domain/campaign';
import { isBlank } from '../../src/domain/cell-value';
import type { StructureDefect, Submission, SubmissionRow } from '../../src/domain/submission';
import { blankSender } from '../../src/domain/submission';
import { stateOf } from '../../src/domain/submission-state';
import { aCampaign, aSender, aTarget, aTask } from './rules/row';

const agencies = ['SNV', 'STC', 'SKHCN'];

/** What officers leave in cells, the tricky part of it. */
const words = fc.constantFrom('', '', ' \u00a0', 'có', 'Không có', '0', '-');
const cellsArbitrary: fc.Arbitrary<Cells> = fc.record({
  ...Object.fromEntries(Object.keys(blankCells).map((key) => [key, words])),
  plan: fc.constantFrom('', 'từ 95% trở lên', '100%', 'không quá 5%', 'Duy trì'),
  actual: fc.constantFrom('', ' ', 0, 4.2, 96, 100, '93,1%', '1.052', 'Đạt', 'Chưa công bố'),
  verdict: fc.constantFrom(
    '',
    'Hoàn thành',
    'KHT',
    'Không hoàn thành',
    'Chưa có số liệu công bố',
    'Đang thực hiện',
    'Tốt',
  ),
  proposed: fc.constantFrom('', '98%', 'Đề nghị bỏ'),
  lead: fc.constantFrom('', ' ', 'STC', 'Sở Y tế', 'Các sở, ngành', 'STC; SNV'),
}) as fc.Arbitrary<Cells>;

const defectArbitrary = fc.constantFrom<StructureDefect>(
  { kind: 'keyRowMissing' },
  { kind: 'idColumnMissing' },
  { kind: 'columnMissing', column: 'reason' },
  { kind: 'columnMissing', column: 'lead' },
  { kind: 'cellsMerged', row: 10 },
);

/** A campaign with a plan, and one submission for each agency and appendix, in the order of the configuration. */
export const campaigns: fc.Arbitrary<{ campaign: Campaign; submissions: Submission[] }> = fc
  .record({ targetLeads: fc.array(fc.constantFrom(...agencies), { maxLength: 5 }), isNil: fc.boolean() })
  .chain(({ targetLeads }) => {
    const campaign = aCampaign({
      targets: targetLeads.map((lead, index) => aTarget(`CT${index}`, lead)),
      tasks: targetLeads.map((lead, index) => aTask(`NV${index}`, lead)),
    });
    const all = agencies.flatMap((agency) => appendices.map(({ code }) => submissionArbitrary(campaign, agency, code)));
    return fc.tuple(...all).map((submissions) => ({ campaign, submissions }));
  });

function submissionArbitrary(campaign: Campaign, agency: string, appendix: Submission['appendix']) {
  const plan = { PL01: campaign.targets, PL02: campaign.tasks, PL03: [], PL04: [] }[appendix];
  const ids = [...plan.filter(({ lead }) => lead === agency).map(({ id }) => id), `${agency}-1`, `${agency}-2`];
  const own = new Set(plan.map(({ id }) => id));
  return fc
    .record({
      kept: fc.subarray(ids),
      filled: fc.array(fc.option(cellsArbitrary, { nil: blankCells }), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
      isNil: fc.nat(5).map((roll) => roll === 0),
      defects: fc
        .array(defectArbitrary, { maxLength: 1 })
        .filter((defects) => defects.length === 0 || ids.length % 2 > 0),
      asOfDate: fc.constantFrom('10/11/2022', 44875, '', '31/10/2022'),
      sender: fc.constantFrom(blankSender, aSender),
    })
    .map(({ kept, filled, ...parts }): Submission => {
      const rows = kept.map((id, index): SubmissionRow => {
        const cells = filled[index] ?? blankCells;
        const isTouched = Object.values(cells).some((cell) => !isBlank(cell));
        return { id, row: index + 9, isAssigned: own.has(id), isTouched, cells };
      });
      const counting = rows.filter(({ isAssigned, isTouched }) => isAssigned || isTouched);
      const isFilled = rows.some(({ isTouched }) => isTouched);
      return { agency, appendix, state: stateOf(undefined, isFilled), rows: counting, ...parts };
    });
}
