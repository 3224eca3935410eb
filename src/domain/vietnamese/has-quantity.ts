/** Digits that count nothing: «năm 2022», «giai đoạn 2021-2025», «mức độ 4». */
const NO_QUANTITY = /(?:năm|giai\s+đoạn)\s+\d{4}(?:\s*[-–]\s*\d{4})?|mức\s+độ\s+\d(?:\s*,\s*\d)*/giu;

/** Words that are quantities: «toàn bộ» is 100 %. */
const QUANTITY_WORDS = /toàn\s+bộ|tất\s+cả/iu;

/** Whether a text tells a quantity, a number or a day that somebody could check. */
export function hasQuantity(text: string): boolean {
  const rest = text.normalize('NFC').replace(NO_QUANTITY, '');
  return /\d/.test(rest) || QUANTITY_WORDS.test(rest);
}
