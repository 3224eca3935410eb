import { tidy } from '../cell-value';
import type { Agency, Campaign } from '../campaign';
import { agencyOf } from '../lookup';

/** Why it is not known who takes over. */
export interface SuccessorFault {
  /** Code of the agency whose line of «Cơ quan» has to be mended. */
  readonly agency: string;
  readonly problem: 'blank' | 'several' | 'unknown' | 'circle';
}

export type Succession =
  { readonly agency: Agency; readonly fault?: never } | { readonly fault: SuccessorFault; readonly agency?: never };

/**
 * Who does an agency's work in the plan year.
 *
 *   last day of the agency           | its successor            | who
 *   ---------------------------------|--------------------------|--------------------------------
 *   none, or in the plan year, later | any                      | itself
 *   before the plan year             | one agency               | whoever does that one's work
 *   before the plan year             | blank                    | a fault: 'blank'
 *   before the plan year             | two or more, by `;`      | a fault: 'several'
 *   before the plan year             | words of no agency       | a fault: 'unknown'
 *   before the plan year             | one that leads back here | a fault: 'circle'
 */
export function successorOf(campaign: Pick<Campaign, 'agencies' | 'province' | 'planYear'>, first: Agency): Succession {
  const passed = new Set<string>();
  for (let agency = first; ;) {
    if (lastsIn(agency, campaign.planYear)) return { agency };
    const { code } = agency;
    if (passed.has(code)) return { fault: { agency: code, problem: 'circle' } };
    passed.add(code);
    const words = tidy(agency.successor ?? '');
    const next = agencyOf(campaign, words);
    if (words === '') return { fault: { agency: code, problem: 'blank' } };
    if (!next) return { fault: { agency: code, problem: isSeveral(words) ? 'several' : 'unknown' } };
    agency = next;
  }
}

/** Whether there is such an agency in a year, on its first day at least. */
export function lastsIn({ validTo }: Pick<Agency, 'validTo'>, year: number): boolean {
  return validTo === undefined || validTo >= `${year}-01-01`;
}

function isSeveral(words: string): boolean {
  return words.split(/[;,\n]/).filter((part) => tidy(part) !== '').length > 1;
}
