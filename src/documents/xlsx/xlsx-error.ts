/** Why a sheet cannot be written as it is; the words for each are in `text/`. */
export type XlsxFault =
  | { readonly kind: 'sheetName'; readonly sheet: string }
  | {
      /**
       * `brokenText`: half of a surrogate pair, which no file in UTF-8 can hold; `longText`: over 32,767 characters,
       * which Excel cuts; `notFinite`: a number that is none.
       */
      readonly kind: 'brokenText' | 'longText' | 'notFinite';
      readonly sheet: string;
      /** As an officer reads it: `D5`. */
      readonly cell: string;
    };

/** Refused rather than changed in silence: what is written must be what was there. */
export class XlsxError extends Error {
  readonly fault: XlsxFault;

  constructor(fault: XlsxFault) {
    super(`Excel cannot hold this: ${JSON.stringify(fault)}`);
    this.name = 'XlsxError';
    this.fault = fault;
  }
}
