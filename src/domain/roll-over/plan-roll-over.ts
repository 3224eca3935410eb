import { appendices } from '../appendices';
import type { Campaign } from '../campaign';
import { isBlank } from '../cell-value';
import { addressOf } from '../comparison/diff-versions';
import type { Submission } from '../submission';
import { assemble } from '../summary/assemble';
import type { Decision } from '../summary/decision';
import type { Exclusion, Summary, SummaryRow } from '../summary/summary';
import { carriedTasks } from './carried-tasks';
import { nextAgencies } from './next-agencies';
import { nextIds } from './next-ids';
import { nextLead } from './next-lead';
import { rollReportedTask, rollTask } from './next-task';
import { rollTarget } from './next-target';
import type { RollOver, RollOverLine } from './roll-over';
import type { PlacedRow, RolledRow, RollOverTerms } from './rolled-row';
import { lineOf } from './rolled-row';
import type { SuccessorFault } from './successor-of';
import { textOf } from './text-of';

/** How a submission stands to its acceptance. */
export type Standing = 'accepted' | 'changed' | 'notAccepted';

/**
 * Next year's plan from what was accepted this year. Every row of every submission has one line, whatever becomes of it;
 * everything in the plan has one too.
 *
 * @param standingOf only what is accepted, and not changed since, goes over
 */
export function planRollOver(
  campaign: Campaign,
  submissions: readonly Submission[],
  decisions: readonly Decision[],
  standingOf: (submission: Submission) => Standing,
): RollOver {
  const summary = assemble(campaign, submissions, decisions);
  const addresses = { accepted: new Set<string>(), changed: new Set<string>(), notAccepted: new Set<string>() };
  for (const each of submissions) addresses[standingOf(each)].add(addressOf(each));
  const stayingLine = (row: SummaryRow): RollOverLine | undefined => {
    if (addresses.notAccepted.has(addressOf(row))) return lineOf(row, 'notAccepted');
    if (addresses.changed.has(addressOf(row))) return lineOf(row, 'changed');
    return isBlank(row.cells.name) ? lineOf(row, 'noName') : undefined;
  };
  const placed = appendices.flatMap(({ code }) =>
    summary.appendices[code].flatMap(({ area, rows }) => rows.map((row) => ({ row, area, staying: stayingLine(row) }))),
  );
  const leaving = placed.filter(({ staying }) => !staying).map(({ row }) => row);
  const terms = termsOf(campaign, leaving);
  const rolled = placed.map(({ row, area, staying }): RolledRow =>
    staying ? { line: staying } : rollRow(terms, { row, area, id: terms.ids.get(row) ?? '' }),
  );
  return {
    targets: rolled.flatMap(({ target }) => target ?? []),
    tasks: rolled.flatMap(({ task }) => task ?? []),
    proposals: rolled.flatMap(({ proposal }) => proposal ?? []),
    agencies: nextAgencies(campaign),
    lines: [...rolled.map(({ line }) => line), ...excludedLines(summary, submissions)],
    faults: distinct([...rolled, ofOffice(campaign)].flatMap(({ fault }) => fault ?? [])),
  };
}

function rollRow(terms: RollOverTerms, placed: PlacedRow): RolledRow {
  const { row } = placed;
  switch (row.appendix) {
    case 'PL01':
      return rollTarget(terms, placed);
    case 'PL02':
      return rollReportedTask(terms, placed);
    case 'PL03': {
      const { code: agency, fault } = nextLead(terms.campaign, row.agency, row.agency);
      return { proposal: { agency, text: textOf(row.cells.name) }, fault, line: lineOf(row, 'proposal') };
    }
    case 'PL04':
      return rollTask(terms, placed);
  }
}

/** Ids of the plan are given out first, so that no new row takes one away. */
function termsOf(campaign: Campaign, rows: readonly SummaryRow[]): RollOverTerms {
  const of = (appendix: SummaryRow['appendix']) => rows.filter((row) => row.appendix === appendix);
  const carries = carriedTasks(campaign, of('PL02'), of('PL04'));
  const carried = new Set(carries.values());
  const ofTarget = nextIds(campaign.planYear);
  const ofTask = nextIds(campaign.planYear);
  const ids = new Map<SummaryRow, string>();
  const give = (idOf: typeof ofTask, some: readonly SummaryRow[]) => {
    for (const row of [...some].sort((one, other) => Number(isPlanned(other)) - Number(isPlanned(one)))) {
      const source = carries.get(row) ?? row;
      const id = idOf(source.rowId, source.isAssigned);
      ids.set(row, id).set(source, id);
    }
  };
  const isPlanned = (row: SummaryRow) => (carries.get(row) ?? row).isAssigned;
  give(ofTarget, of('PL01'));
  give(ofTask, [...of('PL02').filter((row) => !carried.has(row)), ...of('PL04')]);
  return { campaign, carries, carried, ids };
}

/** Whoever collects has to be there next year, too. */
function ofOffice(campaign: Campaign): { fault?: SuccessorFault | undefined } {
  return nextLead(campaign, campaign.coordinatingAgency, campaign.coordinatingAgency);
}

function excludedLines({ exclusions }: Summary, submissions: readonly Submission[]): RollOverLine[] {
  const placeOf = (of: Pick<Exclusion, 'agency' | 'appendix'>, row: number) => `${addressOf(of)}:${row}`;
  const reasons = new Map(exclusions.map((each) => [placeOf(each, each.row), each.reason]));
  const linesOf = (submission: Submission) =>
    submission.rows.flatMap(({ id, row, cells }): RollOverLine[] => {
      const { agency, appendix, sheet } = submission;
      const fate = reasons.get(placeOf(submission, row));
      const name = String(cells.name);
      return fate ? [{ agency, appendix, rowId: id, row, sheet, name, fate, becomes: '', remarks: [] }] : [];
    });
  return appendices.flatMap(({ code }) => submissions.filter(({ appendix }) => appendix === code).flatMap(linesOf));
}

function distinct(faults: readonly SuccessorFault[]): SuccessorFault[] {
  return [...new Map(faults.map((fault) => [fault.agency, fault])).values()];
}
