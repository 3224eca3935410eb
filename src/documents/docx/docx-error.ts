import type { TypedPlace } from '../../domain/summary/typed-place';

/** Why a text cannot be written as it is; the words for it are in `text/`. */
export interface DocxFault {
  /** `brokenText`: half of a surrogate pair; `controlCharacter`: one that XML cannot hold, such as U+0001. */
  readonly kind: 'brokenText' | 'controlCharacter';
  /** Absent where it is a text of the paper's own. */
  readonly place?: TypedPlace;
}

/** Refused rather than changed in silence: what is written must be what was there. */
export class DocxError extends Error {
  readonly fault: DocxFault;

  constructor(fault: DocxFault) {
    super(`Word cannot hold this: ${JSON.stringify(fault)}`);
    this.name = 'DocxError';
    this.fault = fault;
  }
}
