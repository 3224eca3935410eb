/** Excel counts a column's width in digits of the default font, 7 px each at Arial 10, and 5 px of margin. */
const DIGIT_PX = 7;
const MARGIN_PX = 5;

export function widthInDigits(pixels: number): number {
  return Math.max(0, (pixels - MARGIN_PX) / DIGIT_PX);
}

export function widthInPixels(digits: number): number {
  return Math.round(digits * DIGIT_PX + MARGIN_PX);
}

/** Excel counts a row's height in points, 3/4 px. */
export function heightInPoints(pixels: number): number {
  return pixels * 0.75;
}

export function heightInPixels(points: number): number {
  return Math.round(points / 0.75);
}
