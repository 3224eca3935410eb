import { isBlank } from '../cell-value';
import type { SummaryRow } from '../summary/summary';
import { placeOf } from '../summary/typed-place';
import { cellText } from './cell-text';
import type { Paragraph, Run } from './paper';
import { paragraph } from './paper';

/** What already begins a point: a dash, a bullet, «a)», «1.». */
const BEGINS_POINT = /^\s*(?:[-–—+*•▪]|\p{L}\)|\d+[.)])/u;

/** The text of PL03 as paragraphs: one for each line an agency wrote, each after a dash of its own or one of ours. */
export function taskParagraphs(row: SummaryRow, ending?: Run): Paragraph[] {
  const place = placeOf(row, 'name');
  const lines = cellText(row.cells.name)
    .split('\n')
    .filter((line) => !isBlank(line));
  return lines.map((line, index) =>
    paragraph(
      'text',
      { text: BEGINS_POINT.test(line) ? line : `- ${line}`, place },
      ...(ending && index === lines.length - 1 ? [ending] : []),
    ),
  );
}
