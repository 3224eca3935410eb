import type { AssignedTarget, AssignedTask, Campaign } from '../campaign';
import { readVerdict } from '../verdict';
import type { Verdict } from '../verdict';
import type { AreaGroup, Summary, SummaryRow } from './summary';

/** How the results of the year stand, as the letter asks: for the targets (PL01) and the tasks (PL02). */
export type Figures = Readonly<Record<'PL01' | 'PL02', AppendixFigures>>;

export interface AppendixFigures {
  /** Every configured area in its order, then «no area» where it has rows. */
  readonly byArea: readonly FigureLine[];
  /** Every configured agency. */
  readonly byAgency: readonly FigureLine[];
  readonly total: Counts;
}

export interface FigureLine extends Counts {
  /** Code of the area or agency; `''` for «no area». */
  readonly code: string;
  readonly name: string;
}

/** `total` is the sum of the others. */
export type Counts = Readonly<Record<Outcome | 'total', number>>;

/**
 * What one target or task counts as.
 *
 *   verdict                | of the plan | counts as
 *   -----------------------|-------------|--------------------------------------------------
 *   readable               | any         | the verdict
 *   blank or unreadable    | yes         | 'notReported'
 *   blank or unreadable    | no          | nothing: the agency's own row is a proposal only
 *   no row in the summary  | yes         | 'notReported': nil return, damaged or missing tab
 */
export type Outcome = Verdict | 'notReported';

export const outcomes: readonly Outcome[] = ['met', 'unmet', 'notDue', 'unpublished', 'notReported'];

export function countFigures(campaign: Campaign, summary: Summary): Figures {
  return {
    PL01: countAppendix(campaign, summary, 'PL01', campaign.targets),
    PL02: countAppendix(campaign, summary, 'PL02', campaign.tasks),
  };
}

interface Counted {
  readonly area: string;
  readonly agency: string;
  readonly outcome: Outcome;
}

function countAppendix(
  campaign: Campaign,
  summary: Summary,
  appendix: keyof Figures,
  plan: readonly (AssignedTarget | AssignedTask)[],
): AppendixFigures {
  const groups = summary.appendices[appendix];
  const decided = summary.exclusions.filter(
    (each) => each.appendix === appendix && (each.reason === 'decidedOut' || each.reason === 'joined'),
  );
  const counted = [...reportedRows(groups), ...unreportedPlan(groups, plan, decided)];
  const unknown = groups.filter(({ area }) => area === '').map(({ name }) => ({ code: '', name }));
  const areas = [...[...campaign.areas].sort((one, other) => one.order - other.order), ...unknown];
  const line = (key: 'area' | 'agency', { code, name }: { code: string; name: string }): FigureLine => ({
    code,
    name,
    ...count(counted.filter((each) => each[key] === code)),
  });
  return {
    byArea: areas.map((area) => line('area', area)),
    byAgency: campaign.agencies.map((agency) => line('agency', agency)),
    total: count(counted),
  };
}

function reportedRows(groups: readonly AreaGroup[]): Counted[] {
  return groups.flatMap(({ area, rows }) =>
    rows.flatMap((row): Counted[] => {
      const outcome = outcomeOf(row);
      return outcome ? [{ area, agency: row.agency, outcome }] : [];
    }),
  );
}

function outcomeOf({ cells, isAssigned }: SummaryRow): Outcome | undefined {
  return readVerdict(cells.verdict) ?? (isAssigned ? 'notReported' : undefined);
}

/** What the plan asks for and the summary has no row of, neither itself nor the one that was kept in its place. */
function unreportedPlan(
  groups: readonly AreaGroup[],
  plan: readonly (AssignedTarget | AssignedTask)[],
  decided: readonly { readonly rowId: string }[],
): Counted[] {
  const assigned = groups.flatMap(({ rows }) => rows.filter(({ isAssigned }) => isAssigned));
  const reported = new Set([...assigned, ...decided].map(({ rowId }) => rowId));
  return plan
    .filter(({ id }) => !reported.has(id))
    .map(({ area, lead }) => ({ area, agency: lead, outcome: 'notReported' }));
}

function count(rows: readonly Counted[]): Counts {
  const of = (wanted: Outcome) => rows.filter(({ outcome }) => outcome === wanted).length;
  return {
    met: of('met'),
    unmet: of('unmet'),
    notDue: of('notDue'),
    unpublished: of('unpublished'),
    notReported: of('notReported'),
    total: rows.length,
  };
}
