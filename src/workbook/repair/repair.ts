import type { FormWearKind } from '../../domain/submission';
import type { Request } from '../../host';
import type { FormKey } from '../submission/lay-out-strips';

/** What was wrong with a tab. */
export type RepairKind =
  Exclude<FormWearKind, 'columnExtra'> | 'keyChanged' | 'columnLost' | 'lookChanged' | 'noteChanged' | 'colourChanged' | 'shown'; // prettier-ignore

/** One thing mended, for the log. */
export interface Repair {
  readonly kind: RepairKind;
  /** On the mended tab, from 1; the tab as a whole where there are none. */
  readonly row?: number;
  readonly column?: number;
  readonly key?: FormKey;
  /** What stood there before. */
  readonly was: string;
}

/** What mends a tab, in one atomic batch. */
export interface Mending {
  readonly repairs: readonly Repair[];
  readonly requests: readonly Request[];
}
