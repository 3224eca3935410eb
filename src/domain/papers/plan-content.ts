import { appendices } from '../appendices';
import type { ColumnKey } from '../appendices';
import type { Campaign } from '../campaign';
import { isBlank } from '../cell-value';
import { agencyOf } from '../lookup';
import type { AreaGroup, Summary, SummaryRow } from '../summary/summary';
import { isDropped } from '../vietnamese/is-dropped';
import { readBudget } from './read-budget';

/** What of the summary goes into the draft plan, by area, and what its editor has to know of the rest. */
export interface PlanContent {
  /** PL01: every area that has a proposed target. */
  readonly targets: readonly AreaGroup[];
  /** PL03: every area of the campaign, then those without one; the rows may be none. */
  readonly paragraphs: readonly AreaGroup[];
  /** PL04: every area that has a task. */
  readonly tasks: readonly AreaGroup[];
  readonly remarks: readonly PlanRemark[];
}

/**
 * Why a row is not in the plan, or only in part.
 *
 *   reason         | of   | in the plan
 *   ---------------|------|----------------------------------------
 *   'dropped'      | PL01 | no: the agency asks to set it no more
 *   'noProposal'   | PL01 | no: no figure is proposed
 *   'noName'       | all  | no: nothing to print
 *   'noLead'       | PL04 | yes, save for the duties of the agencies
 *   'unknownLead'  | PL04 | yes; the lead is none of the campaign
 *   'unreadBudget' | PL04 | yes, save for the sum of the money
 */
export type RemarkReason = 'dropped' | 'noProposal' | 'noName' | 'noLead' | 'unknownLead' | 'unreadBudget';

export interface PlanRemark {
  readonly row: SummaryRow;
  readonly reason: RemarkReason;
  /** The cell to look at. */
  readonly column: ColumnKey;
}

export function planContent(campaign: Campaign, { appendices: parts }: Summary): PlanContent {
  const all = appendices
    .filter(({ code }) => code !== 'PL02')
    .flatMap(({ code }) => parts[code].flatMap(({ rows }) => rows));
  const remarks = all.flatMap((row) => remarksOn(row, campaign));
  const leftOut = new Set(remarks.filter(({ reason }) => isLeftOut(reason)).map(({ row }) => row));
  const keep = (groups: readonly AreaGroup[]): AreaGroup[] =>
    groups.map((group) => ({ ...group, rows: group.rows.filter((row) => !leftOut.has(row)) }));
  const withRows = (groups: readonly AreaGroup[]) => keep(groups).filter(({ rows }) => rows.length > 0);
  return {
    targets: withRows(parts.PL01),
    paragraphs: everyArea(campaign, withRows(parts.PL03)),
    tasks: withRows(parts.PL04),
    remarks,
  };
}

export function isLeftOut(reason: RemarkReason): boolean {
  return reason === 'dropped' || reason === 'noProposal' || reason === 'noName';
}

function remarksOn(row: SummaryRow, campaign: Campaign): PlanRemark[] {
  const { name, proposed, lead, budget } = row.cells;
  if (isBlank(name)) return [{ row, reason: 'noName', column: 'name' }];
  if (row.appendix === 'PL01') {
    if (isBlank(proposed)) return [{ row, reason: 'noProposal', column: 'proposed' }];
    return isDropped(String(proposed)) ? [{ row, reason: 'dropped', column: 'proposed' }] : [];
  }
  if (row.appendix !== 'PL04') return [];
  const remarks: PlanRemark[] = [];
  if (isBlank(lead)) remarks.push({ row, reason: 'noLead', column: 'lead' });
  else if (!agencyOf(campaign, lead)) remarks.push({ row, reason: 'unknownLead', column: 'lead' });
  if (readBudget(budget) === undefined) remarks.push({ row, reason: 'unreadBudget', column: 'budget' });
  return remarks;
}

/** The plan speaks of every area; one that nobody wrote about is for its editor to see. */
function everyArea(campaign: Campaign, groups: readonly AreaGroup[]): AreaGroup[] {
  const areas = [...campaign.areas].sort((one, other) => one.order - other.order);
  const known = new Set(areas.map(({ code }) => code));
  return [
    ...areas.map(({ code, name }) => groups.find(({ area }) => area === code) ?? { area: code, name, rows: [] }),
    ...groups.filter(({ area }) => !known.has(area)),
  ];
}
