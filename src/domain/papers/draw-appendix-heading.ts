import { BLANK } from './blanks';
import type { Block } from './paper';
import { paragraph, rule } from './paper';

const RULE_MM = 50;

/** The paper that an appendix goes with; number and day are left blank. */
export interface MainPaper {
  /** «Kế hoạch» */
  readonly kind: string;
  readonly symbol: string;
  readonly organ: string;
}

/** «Phụ lục II», its title in capitals, the paper it belongs to, a line. */
export function drawAppendixHeading(label: string, title: string, { kind, symbol, organ }: MainPaper): Block[] {
  const source = `(Kèm theo ${kind} số${BLANK}/${symbol} ngày${BLANK}tháng${BLANK}năm${BLANK}của ${organ})`;
  return [
    paragraph('appendixLabel', label),
    paragraph('appendixTitle', title.toLocaleUpperCase('vi')),
    paragraph('appendixSource', source),
    rule(RULE_MM),
    paragraph('gap', ''),
  ];
}
