import { CELL_PADDING_MM } from '../../domain/papers/page';
import type { Table, TableCell } from '../../domain/papers/paper';
import { blockXml } from './block-xml';
import { twips } from './twips';

/** A table of set widths, its first rows repeated on each page. A row may go on over the page: some cells are long. */
export function tableXml({ widthsMm, hasBorders, headerRows, rows }: Table): string {
  const paddingMm = hasBorders ? CELL_PADDING_MM : 0;
  const body = rows.map((cells, index) => {
    const isHeader = index < headerRows;
    let column = 0;
    const parts = cells.map((cell) => {
      const first = column;
      column += cell.columns ?? 1;
      return cellXml(cell, sum(widthsMm.slice(first, column)), paddingMm);
    });
    return `<w:tr>${isHeader ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : ''}${parts.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(sum(widthsMm))}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    (hasBorders ? BORDERS : '') +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${twips(paddingMm)}" w:type="dxa"/>` +
    `<w:right w:w="${twips(paddingMm)}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widthsMm.map((mm) => `<w:gridCol w:w="${twips(mm)}"/>`).join('')}</w:tblGrid>${body.join('')}</w:tbl>`
  );
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
