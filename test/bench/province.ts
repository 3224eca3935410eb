import type { AppendixCode, Cells } from '../../src/domain/appendices';
import { appendices, blankCells } from '../../src/domain/appendices';
import type { AssignedTarget, AssignedTask, Campaign } from '../../src/domain/campaign';
import { areaName } from '../../src/domain/lookup';
import type { Submission } from '../../src/domain/submission';
import { blankSender } from '../../src/domain/submission';
import { sample } from '../../src/local/play/sample';
import { initialRows } from '../../src/workbook/configuration/initial-rows';
import { aCampaign, aSender } from '../domain/rules/row';
import { reasons } from '../fixtures/reasons';

/** A province with all its communes: 300 agencies × 4 appendices × 40 rows. */
export const AGENCIES = 300;
const ROWS = 40;
export const provinceRows = AGENCIES * appendices.length * ROWS;

/**
 * What stands in the rows; in both each name, product and reason has a number of its own, so that no two are alike.
 *
 *   mix        | plan                  | verdicts and reasons                 | bad rows           | leads
 *   -----------|-----------------------|--------------------------------------|--------------------|-----------------
 *   asReported | 24,000 rows are of it | the sample's: a quarter unmet        | 3 in 100           | the agency itself
 *   allUnmet   | none                  | all unmet, half of the reasons vague | a finding in each  | other agencies
 */
export type Mix = 'asReported' | 'allUnmet';

const agencies = Array.from({ length: AGENCIES }, (_, index) => ({
  code: `CQ${index}`,
  name: `Cơ quan ${index}`,
  aliases: [`CQ số ${index}`],
  emails: [`cq${index}@x.vn`],
  areas: ['A1'],
}));
const areas = initialRows('areas', '').map(([code, name, order]) => ({
  code: String(code),
  name: String(name),
  order: Number(order),
}));

const at = <Item>(list: readonly Item[], number: number): Item => list[number % list.length]!;
const agencyOf = (number: number) => at(agencies, Math.floor(number / ROWS));
const own = (text: string, number: number) => `${text} (biểu ${number})`;

export function campaignOf(mix: Mix): Campaign {
  const numbers = Array.from({ length: mix === 'asReported' ? AGENCIES * ROWS : 0 }, (_, number) => number);
  return aCampaign({
    coordinatingAgency: 'CQ0',
    province: '',
    agencies,
    areas,
    targets: numbers.map((number): AssignedTarget => ({
      ...at(sample.targets, number),
      id: `CT-${number}`,
      name: own(at(sample.targets, number).name, number),
      lead: agencyOf(number).code,
    })),
    tasks: numbers.map((number): AssignedTask => ({
      ...at(sample.tasks, number),
      id: `NV-${number}`,
      name: own(at(sample.tasks, number).name, number),
      lead: agencyOf(number).code,
    })),
  });
}

/** As a workbook gives them: each cell a text of its own, in one piece. */
export function submissionsOf(mix: Mix, agenciesCount = AGENCIES): Submission[] {
  const made = agencies.slice(0, agenciesCount).flatMap(({ code }, agency) =>
    appendices.map((appendix): Submission => ({
      agency: code,
      appendix: appendix.code,
      state: 'draft',
      asOfDate: 44875,
      isNil: false,
      sender: mix === 'allUnmet' ? blankSender : aSender,
      defects: [],
      rows: Array.from({ length: ROWS }, (_, index) => {
        const number = agency * ROWS + index;
        const planned = { PL01: `CT-${number}`, PL02: `NV-${number}`, PL03: '', PL04: '' }[appendix.code];
        const isAssigned = mix === 'asReported' && planned !== '';
        return {
          id: isAssigned ? planned : `${code}-${appendix.code}-${index}`,
          row: index + 7,
          isAssigned,
          isTouched: true,
          cells: mix === 'allUnmet' ? unmetCells(appendix.code, number) : reportedCells(appendix.code, number),
        };
      }),
    })),
  );
  return JSON.parse(JSON.stringify(made)) as Submission[];
}

function reportedCells(appendix: AppendixCode, number: number): Cells {
  const isBad = number % 33 === 0;
  const target = at(sample.targets, number);
  const task = at(sample.tasks, number);
  const isUnmet = task.verdict === 'Không hoàn thành';
  const proposal = at(sample.proposals, number);
  const told = (item: { area: string; name: string }) => ({
    ...blankCells,
    no: (number % ROWS) + 1,
    area: areaName({ areas }, item.area),
    name: own(item.name, number),
  });
  const lead = agencyOf(number).name;
  const coordinating = [1, 2, 3].map((step) => at(agencies, number + step * ROWS).name).join('; ');
  if (appendix === 'PL01') {
    const { unit, plan, proposed, note } = target;
    const actual = /^\d+(,\d+)?$/.test(target.actual) ? Number(target.actual.replace(',', '.')) : target.actual;
    const answers = { actual, verdict: isBad ? '' : target.verdict, reason: ownIfAny(target.reason, number) };
    return { ...told(target), unit, plan, proposed, note, ...answers };
  }
  if (appendix === 'PL02') {
    const { deadline, followUp } = task;
    const answers = { result: own(task.result, number), reason: ownIfAny(task.reason, number), followUp };
    const product = own(task.product, number);
    return { ...told(task), product, lead, coordinating, deadline, verdict: isBad ? '' : task.verdict, ...answers };
  }
  // What is not done goes on next year, as the sample's do.
  const next = told(isUnmet ? task : proposal);
  if (appendix === 'PL03') return next;
  const { deadline, budget, kind } = proposal;
  const product = own((isUnmet ? task : proposal).product, number);
  return { ...next, product, lead: isBad ? '' : lead, coordinating, deadline, budget, kind };
}

const ownIfAny = (text: string, number: number) => (text === '' ? '' : own(text, number));

function unmetCells(appendix: AppendixCode, number: number): Cells {
  const lead = at(agencies, number).name;
  if (appendix === 'PL01' || appendix === 'PL02') {
    const plan = at<Partial<Cells> & { area: string; name: string }>(
      appendix === 'PL01' ? sample.targets : sample.tasks,
      number,
    );
    const reason = own(at(reasons, number).text, number);
    const answers = number % 30 === 0 ? {} : { verdict: 'Không hoàn thành', reason };
    const area = areaName({ areas }, plan.area);
    return { ...blankCells, ...plan, verdict: '', area, lead, name: own(plan.name, number), ...answers };
  }
  const { name, product, area, ...rest } = at(sample.proposals, number);
  const told = { area: areaName({ areas }, area), lead, name: own(name, number), product: own(product, number) };
  return { ...blankCells, ...rest, ...told };
}
