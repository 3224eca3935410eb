import { CELL_PADDING_MM } from '../../domain/papers/page';
import type { Table, TableCell, TableRow } from '../../domain/papers/paper';
import { blockXml } from './block-xml';
import { twips } from './twips';

/** A table of set widths, its first rows repeated on each page. */
export function tableXml({ widthsMm, hasBorders, headerRows, rows }: Table): string {
  const paddingMm = hasBorders ? CELL_PADDING_MM : 0;
  const body = rows.map((cells, index) => {
    let column = 0;
    const parts = cells.map((cell) => {
      const first = column;
      column += cell.columns ?? 1;
      return cellXml(cell, sum(widthsMm.slice(first, column)), paddingMm);
    });
    return `<w:tr>${rowPropertiesXml(cells, index < headerRows)}${parts.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(sum(widthsMm))}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    (hasBorders ? BORDERS : '') +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${twips(paddingMm)}" w:type="dxa"/>` +
    `<w:right w:w="${twips(paddingMm)}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widthsMm.map((mm) => `<w:gridCol w:w="${twips(mm)}"/>`).join('')}</w:tblGrid>${body.join('')}</w:tbl>`
  );
}

/** A row as long as this may go on over the page: by then it is some dozen lines tall, and cells can be of any length. */
const LONG_CELL = 1_000;

function rowPropertiesXml(cells: TableRow, isHeader: boolean): string {
  const isLong = cells.some((cell) => lengthOf(cell) > LONG_CELL);
  const properties = `${isLong ? '' : '<w:cantSplit/>'}${isHeader ? '<w:tblHeader/>' : ''}`;
  return properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`;
}

function lengthOf({ blocks }: TableCell): number {
  const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Thin and black: half a point. */
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = `<w:tblBorders>${sides
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')}</w:tblBorders>`;

/** A cell holds one paragraph at least, and ends with one. */
function cellXml({ blocks, columns = 1, down, isMiddle }: TableCell, widthMm: number, paddingMm: number): string {
  const content = blocks.map((block) => blockXml(block, widthMm - 2 * paddingMm)).join('');
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${twips(widthMm)}" w:type="dxa"/>` +
    (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '') +
    (down === undefined ? '' : down === 'starts' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') +
    `${isMiddle ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${content === '' ? '<w:p/>' : content}</w:tc>`
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
