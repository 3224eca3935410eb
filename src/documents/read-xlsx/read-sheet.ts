import type { SourceAside, SourceCell, SourcePlace } from '../../domain/import/source';
import { DocumentError } from '../document-error';
import type { XmlElement } from '../read-xml';
import { attribute, childAt, elementsOf } from '../read-xml';
import type { CellAddress } from './merges';
import { cellAddress, readMerges } from './merges';
import type { CellLook } from './number-formats';
import type { ReadCell } from './read-cell';
import { readCell } from './read-cell';
import type { RichText } from './rich-text';

/** What all sheets of a workbook share. */
export interface XlsxReading {
  readonly strings: readonly RichText[];
  readonly looks: readonly CellLook[];
  readonly is1904: boolean;
  readonly asides: SourceAside[];
  cells: number;
}

/** Filled cells of all sheets: a thousand rows of twelve columns are 12,000. */
const MOST_CELLS = 200_000;

/** The filled cells of a sheet that people see; what is hidden is set aside. */
export function readSheet(
  reading: XlsxReading,
  worksheet: XmlElement,
  { name, isHidden }: { readonly name: string; readonly isHidden: boolean },
): SourceCell[][] {
  const merges = readMerges(worksheet);
  const isColumnHidden = hiddenColumns(worksheet);
  const rows = new Map<number, SourceCell[]>();
  const aside = (place: SourcePlace, text: string, reason: SourceAside['reason']) => {
    if (text.trim() !== '') reading.asides.push({ place, text: text.trim(), reason });
  };
  for (const { at, element, isRowHidden } of cellsOf(worksheet)) {
    const read = readCell(element, reading);
    if (!read || read.text.trim() === '') continue;
    if ((reading.cells += 1) > MOST_CELLS) throw new DocumentError('unpacked');
    const place: SourcePlace = { kind: 'sheet', sheet: name, ...at };
    const span = merges.spanOf(at);
    if (read.isFormula) aside(place, read.text, 'noValue');
    else if (isHidden || isRowHidden || isColumnHidden(at.column) || !span) aside(place, read.text, 'hidden');
    else rows.set(at.row, [...(rows.get(at.row) ?? []), { place, ...at, ...span, ...shown(read) }]);
  }
  return Array.from(rows.entries())
    .sort(([one], [other]) => one - other)
    .map(([, cells]) => cells.sort((one, other) => one.column - other.column));
}

function shown({ text, value, proposed }: ReadCell): Pick<SourceCell, 'text' | 'value' | 'proposed'> {
  return { text: text.trim(), ...(value && { value }), ...(proposed !== undefined && { proposed: proposed.trim() }) };
}

interface PlacedElement {
  readonly at: CellAddress;
  readonly element: XmlElement;
  readonly isRowHidden: boolean;
}

/** A row or a cell that does not say where it is stands behind the one before. */
function* cellsOf(worksheet: XmlElement): Generator<PlacedElement> {
  const data = childAt(worksheet, 'sheetData');
  let row = 0;
  for (const rowElement of data ? elementsOf(data, 'row') : []) {
    const number = Number(attribute(rowElement, 'r') ?? row + 1);
    row = Number.isInteger(number) && number > 0 ? number : row + 1;
    const isRowHidden = isTrue(attribute(rowElement, 'hidden'));
    let column = 0;
    for (const element of elementsOf(rowElement, 'c')) {
      const at = cellAddress(attribute(element, 'r')) ?? { row, column: column + 1 };
      column = at.column;
      yield { at, element, isRowHidden };
    }
  }
}

function hiddenColumns(worksheet: XmlElement): (column: number) => boolean {
  const group = childAt(worksheet, 'cols');
  const hidden = (group ? elementsOf(group, 'col') : [])
    .filter((column) => isTrue(attribute(column, 'hidden')))
    .map((column) => ({ min: Number(attribute(column, 'min')), max: Number(attribute(column, 'max')) }));
  return (column) => hidden.some(({ min, max }) => column >= min && column <= max);
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
