import { cellName } from '../../domain/cell-name';
import type { Box, DrawnColumn, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import { cellXml } from './cell-xml';
import { FIT_TO_PAGE, pageSetupXml } from './page-setup';
import { rowHeightsMm } from './row-heights';
import type { SharedStrings } from './shared-strings';
import { escapeXml, xmlPart } from '../xml';

/** Excel measures columns in digits of the default font: Times New Roman 12 at 96 dots an inch. */
const PX_PER_DIGIT = 8;
const PX_PER_MM = 96 / 25.4;

const POINTS_PER_MM = 72 / 25.4;

/** A sheet of the file, and the addresses its cells lead to, by relationship id. */
export interface SheetPart {
  readonly xml: string;
  readonly links: readonly string[];
}

/** Notes are left out: paper has none. The order of the elements is the schema's. */
export function sheetPart(name: string, drawing: DrawnSheet, strings: SharedStrings): SheetPart {
  const links: string[] = [];
  const places: string[] = [];
  drawing.rows.forEach(({ cells }, rowIndex) => {
    cells.forEach(({ link }, columnIndex) => {
      if (link === undefined) return;
      links.push(link);
      places.push(`<hyperlink ref="${cellName(rowIndex + 1, columnIndex + 1)}" r:id="rId${links.length}"/>`);
    });
  });
  const heights = rowHeightsMm(drawing);
  const rows = drawing.rows.map((row, index) => {
    const cells = row.cells.map((cell, column) => cellXml(cell, name, cellName(index + 1, column + 1), strings));
    return rowXml(row, index + 1, heights[index] ?? 0, cells);
  });
  const xml = xmlPart(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
      ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      FIT_TO_PAGE +
      viewXml(drawing.frozenRows) +
      `<sheetFormatPr defaultRowHeight="15.75"/>` +
      element('cols', drawing.columns.map(columnXml)) +
      `<sheetData>${rows.join('')}</sheetData>` +
      element(
        'mergeCells',
        drawing.merges.map((box) => `<mergeCell ref="${boxName(box)}"/>`),
      ) +
      element('hyperlinks', places) +
      pageSetupXml() +
      ignoredErrorsXml(drawing) +
      `</worksheet>`,
  );
  return { xml, links };
}

export function sheetRelationshipsPart(links: readonly string[]): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  const items = links.map(
    (link, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escapeXml(link)}" TargetMode="External"/>`,
  );
  return xmlPart(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  );
}

function viewXml(frozenRows: number): string {
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="${cellName(frozenRows + 1, 1)}" activePane="bottomLeft" state="frozen"/>`
      : '';
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnXml({ widthMm, isHidden }: DrawnColumn, index: number): string {
  const width = ((widthMm * PX_PER_MM) / PX_PER_DIGIT).toFixed(2);
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden(isHidden)}/>`;
}

/** A height the drawing did not tell stays Excel's to fit again. */
function rowXml({ heightMm, isHidden }: DrawnRow, row: number, fittedMm: number, cells: readonly string[]): string {
  const height = ` ht="${(fittedMm * POINTS_PER_MM).toFixed(2)}"${heightMm === undefined ? '' : ' customHeight="1"'}`;
  return `<row r="${row}"${height}${hidden(isHidden)}>${cells.join('')}</row>`;
}

function hidden(isHidden: boolean | undefined): string {
  return isHidden ? ' hidden="1"' : '';
}

function boxName({ row, column, lastRow, lastColumn }: Box): string {
  return `${cellName(row, column)}:${cellName(lastRow, lastColumn)}`;
}

/** Agencies' text is kept as text, figures in it too («2023»): no green corner to say so. */
function ignoredErrorsXml({ rows, columns }: DrawnSheet): string {
  if (rows.length === 0 || columns.length === 0) return '';
  const all = boxName({ row: 1, column: 1, lastRow: rows.length, lastColumn: columns.length });
  return `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** The schema allows none of these lists to be empty. */
function element(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name}>${items.join('')}</${name}>`;
}
