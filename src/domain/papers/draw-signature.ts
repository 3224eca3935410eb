import { PORTRAIT_WIDTH_MM } from './page';
import type { Table } from './paper';
import { cell, paragraph } from './paper';

const LEFT_MM = 80;

/**
 * The end of a paper: who gets it, and who signs, by title alone: no name, since whoever signs adds it. Recipients are
 * 11 under a heading of 12, slanted and bold.
 */
export function drawSignature(recipients: readonly string[], signer: readonly string[]): Table {
  return {
    kind: 'table',
    widthsMm: [LEFT_MM, PORTRAIT_WIDTH_MM - LEFT_MM],
    hasBorders: false,
    headerRows: 0,
    rows: [
      [
        cell(
          paragraph('recipientsTitle', 'Nơi nhận:'),
          ...recipients.map((line) => paragraph('recipients', dashed(line))),
        ),
        cell(...signer.map((line) => paragraph('signer', line.toLocaleUpperCase('vi')))),
      ],
    ],
  };
}

/** «Như trên;» → «- Như trên;» */
function dashed(line: string): string {
  return /^\s*[-–]/.test(line) ? line : `- ${line}`;
}
