import { isWithoutMarks, withoutMarks } from './without-marks';

/** The few words that deadlines are made of, by their letters without marks. */
const marked = new Map(
  'ngày tháng quý năm trước đến từ hết đầu cuối giữa kỳ họp hằng mỗi cả thường xuyên chậm nhất lần một định đột xuất đoạn'
    .split(' ')
    .map((word) => [withoutMarks(word), word]),
);

const QUARTER = /(?<!\p{L})q[\s.]*(?=\d|(?:iv|i{1,3})(?!\p{L}))/gu;

/**
 * A deadline in small letters, spelled as it is read.
 *
 *   text                  | spelled
 *   ----------------------|-------------------
 *   q2/2023 · qii/2023    | quý 2/2023 · quý ii/2023
 *   truoc 30/6 · hang quy | trước 30/6 · hằng quý: no marks at all were typed
 */
export function spellDeadline(text: string): string {
  const spelled = text.replace(QUARTER, 'quý ');
  return isWithoutMarks(text) ? spelled.replace(/[a-z]+/g, (word) => marked.get(word) ?? word) : spelled;
}
