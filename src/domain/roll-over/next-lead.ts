import type { CellValue } from '../cell-value';
import { isBlank } from '../cell-value';
import type { Campaign } from '../campaign';
import { agencyOf } from '../lookup';
import type { RollOverRemark } from './roll-over';
import type { SuccessorFault } from './successor-of';
import { successorOf } from './successor-of';

export interface NextLead {
  /** Of the agency; that of the one before where nobody is named to take over. */
  readonly code: string;
  readonly remarks: readonly RollOverRemark[];
  readonly fault?: SuccessorFault | undefined;
}

/**
 * Who answers for a row next year.
 *
 *   named in the row   | that one in the plan year | the lead
 *   -------------------|---------------------------|-----------------------------------------
 *   an agency          | stands                    | itself
 *   an agency          | has ended                 | its successor (`successorOf`), remarked
 *   nobody, no agency  | –                         | the agency that reports the row, likewise; remarked where named
 */
export function nextLead(campaign: Campaign, named: CellValue, reporter: string): NextLead {
  const found = agencyOf(campaign, named);
  const agency = found ?? campaign.agencies.find(({ code }) => code === reporter);
  const unknown: RollOverRemark[] = found || isBlank(named) ? [] : ['unknownLead'];
  if (!agency) return { code: reporter, remarks: unknown };
  const { agency: next, fault } = successorOf(campaign, agency);
  if (!next) return { code: agency.code, remarks: unknown, fault };
  return { code: next.code, remarks: [...unknown, ...(next === agency ? [] : (['succeeded'] as const))] };
}
