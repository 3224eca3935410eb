import { appendices } from '../appendices';
import type { Campaign } from '../campaign';
import { isBlank } from '../cell-value';
import { addressOf } from '../comparison/diff-versions';
import type { Submission } from '../submission';
import { assemble } from '../summary/assemble';
import type { Decision } from '../summary/decision';
import type { Summary, SummaryRow } from '../summary/summary';
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
  const standings = new Map(submissions.map((each) => [addressOf(each), standingOf(each)]));
  const placed = appendices.flatMap(({ code }) =>
    summary.appendices[code].flatMap(({ area, rows }) => rows.map((row): PlacedRow => ({ row, area }))),
  );
  const stays = ({ row }: PlacedRow) => stayingLine(row, standings.get(addressOf(row)));
  const terms = termsOf(campaign, placed.filter((each) => !stays(each)).map(({ row }) => row)); // prettier-ignore
  const rolled = placed.map((each): RolledRow => {
    const line = stays(each);
    return line ? { line } : rollRow(terms, each);
  });
  return {
    targets: rolled.flatMap(({ target }) => target ?? []),
    tasks: rolled.flatMap(({ task }) => task ?? []),
    proposals: rolled.flatMap(({ proposal }) => proposal ?? []),
    agencies: nextAgencies(campaign),
    lines: [...rolled.map(({ line }) => line), ...excludedLines(summary, submissions)],
    faults: distinct([...rolled, ofOffice(campaign)].flatMap(({ fault }) => fault ?? [])),
  };
}

function stayingLine(row: SummaryRow, standing: Standing | undefined): RollOverLine | undefined {
  if (standing !== 'accepted') return lineOf(row, standing ?? 'notAccepted');
  return isBlank(row.cells.name) ? lineOf(row, 'noName') : undefined;
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
  const carriedBy = new Map([...carries].map(([row, task]) => [task, row]));
  const ofTarget = nextIds(campaign.planYear);
  const ofTask = nextIds(campaign.planYear);
  const ids = new Map<SummaryRow, string>();
  const give = (idOf: typeof ofTask, some: readonly SummaryRow[]) => {
    for (const row of [...some].sort((one, other) => Number(isPlanned(other)) - Number(isPlanned(one)))) {
      const source = carries.get(row) ?? row;
      ids.set(row, idOf(source.rowId, source.isAssigned));
    }
  };
  const isPlanned = (row: SummaryRow) => (carries.get(row) ?? row).isAssigned;
  give(ofTarget, of('PL01'));
  give(ofTask, [...of('PL02').filter((row) => !carriedBy.has(row)), ...of('PL04')]);
  return { campaign, carries, carriedBy, ids };
}

/** Whoever collects has to be there next year, too. */
function ofOffice(campaign: Campaign): { fault?: SuccessorFault | undefined } {
  return nextLead(campaign, campaign.coordinatingAgency, campaign.coordinatingAgency);
}

function excludedLines({ exclusions }: Summary, submissions: readonly Submission[]): RollOverLine[] {
  const submissionOf = new Map(submissions.map((each) => [addressOf(each), each]));
  return exclusions.map(({ reason, ...place }) => {
    const submission = submissionOf.get(addressOf(place));
    const row = submission?.rows.find((each) => each.row === place.row);
    const name = String(row?.cells.name ?? '');
    return { ...place, sheet: submission?.sheet, name, fate: reason, becomes: '', remarks: [] };
  });
}

function distinct(faults: readonly SuccessorFault[]): SuccessorFault[] {
  return [...new Map(faults.map((fault) => [fault.agency, fault])).values()];
}
