/** What a cell holds. Blank is `''`; dates are serial numbers until a column's type says otherwise (`calendar.ts`). */
export type CellValue = string | number | boolean;

/**
 * Spaces of any kind are blank, the invisible ones too; zero and `false` are values. Of the five kinds of nothing only
 * the first is missing where a cell is required; words are an answer, and rules of content say whether it is one.
 *
 *   what an agency leaves         | is blank | in a required cell
 *   ------------------------------|----------|--------------------------------------------------------------
 *   nothing, spaces               | yes      | an error: no result (C04), no reason (C02), no proposal (C12)
 *   0                             | no       | filled: a number like others
 *   «Không có»                    | no       | filled; in a result C05, a reason C03, a proposal C13 speak of it
 *   «Không áp dụng», «n.a.»       | no       | the same
 *   «Không có nội dung» ticked    | –        | of the whole tab nothing is required, and none of its rows is judged
 */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && !isShown(value.charCodeAt(0)) && tidy(value) === '');
}

/** A letter, digit or mark of ASCII: no need to tidy what begins with one, as nearly every filled cell does. */
function isShown(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

/** Text as it is compared: outer and invisible spaces off, letters composed (NFC). Never written back to a cell. */
export function tidy(text: string): string {
  const composed = MAY_CHANGE.test(text) ? text.replace(INVISIBLE_SPACES, '').normalize('NFC') : text;
  return composed.trim();
}

const INVISIBLE_SPACES = /[\u200b-\u200d\u2060\ufeff]/g;
/** Not a letter of Vietnamese nor a common mark. Most cells hold nothing else, and to compose one costs a microsecond. */
export const MAY_CHANGE = /[^\0-\u02ff\u1ea0-\u1ef9\u2010-\u2027]/;
