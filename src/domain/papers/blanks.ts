/** Left to be written or stamped in; no-break, so that justified lines do not stretch it. */
export const BLANK = '\u00a0'.repeat(6);

/** «Số:      /KH-UBND»: the number comes with the signature. */
export function blankNumber(symbol: string): string {
  return `Số:${BLANK}/${symbol}`;
}

/** «ngày      tháng      năm 2022» */
export function blankDate(year: number): string {
  return `ngày${BLANK}tháng${BLANK}năm ${year}`;
}
