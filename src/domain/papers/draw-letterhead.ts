import { widthOfTextMm } from '../drawing/text-size';
import { blankDate, blankNumber } from './blanks';
import { looks } from './looks';
import { PORTRAIT_WIDTH_MM } from './page';
import type { Paragraph, Rule, Table } from './paper';
import { cell, paragraph, rule } from './paper';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The nation's name must stand on one line: 86 mm of bold 12. */
const RIGHT_MM = 96;
const LEFT_MM = PORTRAIT_WIDTH_MM - RIGHT_MM;

/** The line under the organ is a third to a half as long as its name. */
const SHARE_OF_ORGAN = 0.45;

export interface Letterhead {
  /** Whom the organ belongs to; none for the highest. */
  readonly superior?: string;
  /** Who issues the paper, in lines. */
  readonly organ: readonly string[];
  readonly symbol: string;
  /** «V/v …», where the paper is a letter. */
  readonly subject?: string;
  readonly isDraft?: boolean;
  readonly placeName: string;
  /** The year written before the paper is dated. */
  readonly year: number;
}

/** The head of a paper's first page: organ and nation side by side, then the blank number and date. */
export function drawLetterhead(head: Letterhead): Table {
  const { superior, organ, symbol, subject, isDraft, placeName, year } = head;
  const under: Paragraph[] = [
    paragraph('number', blankNumber(symbol)),
    ...(subject === undefined ? [] : [paragraph('subject', `V/v ${subject}`)]),
    ...(isDraft ? [paragraph('draftMark', 'DỰ THẢO')] : []),
  ];
  return {
    kind: 'table',
    widthsMm: [LEFT_MM, RIGHT_MM],
    hasBorders: false,
    headerRows: 0,
    rows: [
      [
        cell(
          ...(superior === undefined ? [] : [paragraph('organAbove', upper(superior))]),
          ...organ.map((line) => paragraph('organ', upper(line))),
          organRule(organ),
        ),
        cell(paragraph('nation', NATION), paragraph('motto', MOTTO), rule(lineMm(MOTTO, looks.motto.size))),
      ],
      [cell(...under), cell(paragraph('placeAndDate', `${placeName}, ${blankDate(year)}`))],
    ],
  };
}

function organRule(organ: readonly string[]): Rule {
  const lineMms = organ.map((line) => Math.min(LEFT_MM, lineMm(upper(line), looks.organ.size)));
  return rule(Math.max(...lineMms) * SHARE_OF_ORGAN);
}

/** How long a line of text is. */
function lineMm(text: string, size: number): number {
  return widthOfTextMm(text, size) - widthOfTextMm('', size);
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
