import type { Column } from '../appendices';

/** Whether the agency may fill a cell: on a row of its own, what the plan fills elsewhere too. */
export function isOwnCell({ filledBy }: Column, isAssigned: boolean): boolean {
  return filledBy === 'agency' || (filledBy === 'plan' && !isAssigned);
}
