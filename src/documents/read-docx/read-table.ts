import type { SourceCell, SourcePlace } from '../../domain/import/source';
import type { XmlElement } from '../read-xml';
import { attribute, childAt, elementsOf } from '../read-xml';
import type { DocxReading, ReadParagraph } from './docx-reading';
import { cellOf, setAside } from './docx-reading';
import { plainText } from './plain-text';
import { alternative, isProperties, readContent } from './read-content';
import { isOn } from './styles';

/** Word allows 63 columns; a number beyond that is a slip or a trap. */
const MOST_COLUMNS = 63;

/** A cell that the rows below may still join. */
type OpenCell = { -readonly [Key in keyof SourceCell]: SourceCell[Key] };

/** Adds a table to the blocks, then the tables in its cells, each a block of its own: «Bảng 2», «Bảng 2.1». */
export function readTable(reading: DocxReading, table: XmlElement, name: string): void {
  const nested: XmlElement[] = [];
  const open = new Map<number, OpenCell | undefined>();
  const at: TableReading = { reading, name, nested, open, columnCount: 0 };
  const rows = partsOf(table, 'tr').map((row, index) => readRow(at, row, index + 1));
  reading.blocks.push({ kind: 'table', columnCount: at.columnCount, rows });
  nested.forEach((inner, index) => {
    readTable(reading, inner, `${name}.${index + 1}`);
  });
}

interface TableReading {
  readonly reading: DocxReading;
  readonly name: string;
  readonly nested: XmlElement[];
  /** By column: the cell that reaches down, `undefined` for a blank one. */
  readonly open: Map<number, OpenCell | undefined>;
  /** Of the widest row so far. */
  columnCount: number;
}

function readRow(at: TableReading, row: XmlElement, number: number): SourceCell[] {
  const properties = childAt(row, 'trPr');
  const cells: SourceCell[] = [];
  const isOut = childAt(properties, 'del') !== undefined;
  const hidden = childAt(properties, 'hidden');
  const isHidden = hidden !== undefined && isOn(attribute(hidden, 'val'));
  let column = 1 + numberIn(properties, 'gridBefore', 0);
  for (const cell of partsOf(row, 'tc')) {
    const columnSpan = numberIn(childAt(cell, 'tcPr'), 'gridSpan', 1);
    const place: SourcePlace = { kind: 'table', table: at.name, row: number, column };
    if (isOut || childAt(cell, 'tcPr', 'cellDel')) setAside(at.reading, place, plainText(cell), 'deleted');
    else if (isHidden) setAside(at.reading, place, plainText(cell), 'hidden');
    else readCell(at, cell, { place, row: number, column, columnSpan }, cells);
    column += columnSpan;
  }
  at.columnCount = Math.max(at.columnCount, column - 1);
  return cells;
}

function readCell(
  { reading, nested, open }: TableReading,
  cell: XmlElement,
  position: { place: SourcePlace; row: number; column: number; columnSpan: number },
  cells: SourceCell[],
): void {
  const { place, column } = position;
  const merge = childAt(cell, 'tcPr', 'vMerge');
  const isCovered = merge !== undefined && attribute(merge, 'val') !== 'restart' && open.has(column);
  if (isCovered) {
    const above = open.get(column);
    if (above) above.rowSpan += 1;
    // Word shows nothing of it.
    setAside(reading, place, plainText(cell), 'hidden');
    return;
  }
  const paragraphs: ReadParagraph[] = [];
  readContent(reading, cell, {
    place: () => place,
    paragraph: (paragraph) => paragraphs.push(paragraph),
    table: (table) => nested.push(table),
  });
  const read: OpenCell | undefined = cellOf(paragraphs, { ...position, rowSpan: 1 });
  if (read) cells.push(read);
  if (merge) open.set(column, read);
  else open.delete(column);
}

/** Rows of a table, cells of a row: some stand inside controls and the like. */
function partsOf(element: XmlElement, name: string): XmlElement[] {
  const children = element.name === 'AlternateContent' ? elementsOf(alternative(element)) : elementsOf(element);
  return children.flatMap((child) => {
    if (child.name === name) return [child];
    return isProperties(child) ? [] : partsOf(child, name);
  });
}

function numberIn(properties: XmlElement | undefined, name: string, otherwise: number): number {
  const element = childAt(properties, name);
  const number = Number((element && attribute(element, 'val')) ?? otherwise);
  return Number.isInteger(number) && number >= otherwise ? Math.min(number, MOST_COLUMNS) : otherwise;
}
