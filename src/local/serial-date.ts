/** Serial number 0. Dates are days since then on the spreadsheet's own clock, without a zone; 1900 is no leap year. */
export const EPOCH_MS = Date.UTC(1899, 11, 30);

export const DAY_MS = 86_400_000;

/** `undefined` where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? (ms - EPOCH_MS) / DAY_MS : undefined;
}

/** The moment of a serial number, to the second, to be read with the `getUTC…` functions. */
export function momentOf(serial: number): Date {
  return new Date(EPOCH_MS + Math.round((serial * DAY_MS) / 1000) * 1000);
}
