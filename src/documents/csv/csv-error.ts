/** A cell of a table, both counted from 1. */
export interface CsvFault {
  readonly row: number;
  readonly column: number;
}

/** Half a surrogate pair: refused rather than changed in silence. */
export class CsvError extends Error {
  readonly fault: CsvFault;

  constructor(fault: CsvFault) {
    super(`No file in UTF-8 can hold this: ${JSON.stringify(fault)}`);
    this.name = 'CsvError';
    this.fault = fault;
  }
}
