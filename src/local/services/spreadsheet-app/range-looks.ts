import type { CellData } from '../../../host';
import { refuse } from '../../api-error';
import type { Place } from '../../place';
import { cellCount } from '../../sheets-api/box';
import { omit } from '../../sheets-api/omit';
import { changeCells } from './change-cells';
import type { Range } from './range';
import { firstCell } from './range-values';
import { assertFits, filled, rowsOf } from './rows-of';
import type { Signatures } from './signature';
import { either, listOf, none, nothing, number, text } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Notes, and how numbers look. */
export interface RangeLooks extends Pick<GoogleRange, 'getNote' | 'getNotes' | 'getNumberFormat' | 'getNumberFormats'> {
  setNote(note: string | null): Range;
  /** A number becomes what Java writes: 25 becomes `25.0`. */
  setNotes(notes: (string | number | null)[][]): Range;
  setNumberFormat(numberFormat: string): Range;
  setNumberFormats(numberFormats: string[][]): Range;
}

export const lookSignatures: Signatures<keyof RangeLooks> = {
  getNote: none,
  getNotes: none,
  getNumberFormat: none,
  getNumberFormats: none,
  setNote: [[either(text, nothing)]],
  setNotes: [[listOf(listOf(either(text, number, nothing)))]],
  setNumberFormat: [[text]],
  setNumberFormats: [[listOf(listOf(text))]],
};

type Note = string | number | null | undefined;

export function rangeLooks(objects: SpreadsheetObjects, place: Place): RangeLooks {
  const { box } = place;
  const notes = (of: Place) => objects.readCells(of, (sheet) => rowsOf(sheet, of.box, (cell) => cell?.note ?? ''));
  const formats = (of: Place) => objects.readCells(of, (sheet) => rowsOf(sheet, of.box, patternOf));
  const write = <Value>(
    rows: readonly (readonly Value[])[],
    put: (cell: CellData, value: Value) => CellData,
  ): Range => {
    assertFits(rows, box);
    objects.write(cellCount(box), (book) =>
      changeCells(book, objects.user, place, (cell = {}, row, column) => {
        const value = rows[row]?.[column];
        return value === undefined ? cell : put(cell, value);
      }),
    );
    return objects.range(place);
  };
  const writeNotes = (rows: readonly (readonly Note[])[]) =>
    write(
      rows.map((row) => row.map(noteText)),
      (cell, note) => (note === '' ? omit(cell, 'note') : { ...cell, note }),
    );
  const writeFormats = (rows: readonly (readonly string[])[]) =>
    write(
      rows.map((row) => row.map(numberFormatOf)),
      (cell, numberFormat) => ({ ...cell, userEnteredFormat: { ...cell.userEnteredFormat, numberFormat } }),
    );
  return {
    getNote: () => notes(firstCell(place))[0]?.[0] ?? '',
    getNotes: () => notes(place),
    getNumberFormat: () => formats(firstCell(place))[0]?.[0] ?? '',
    getNumberFormats: () => formats(place),
    setNote: (note) => writeNotes(filled(box, note)),
    setNotes: writeNotes,
    setNumberFormat: (pattern) => writeFormats(filled(box, pattern)),
    setNumberFormats: writeFormats,
  };
}

function noteText(note: Note): string {
  return Number.isInteger(note) ? `${String(note)}.0` : String(note ?? '');
}

/** What Google calls the format of an automatic cell is uncertain, and so is the pattern of a type that names none. */
function patternOf(cell: CellData | undefined): string {
  return cell?.userEnteredFormat?.numberFormat?.pattern ?? refuse('the number format of an automatic cell');
}

/**
 * The API tells kinds of formats apart, a script writes only patterns.
 *
 *   pattern | has y, d | has h, s | has % | type
 *   --------|----------|----------|-------|-----------
 *   '@'     | –        | –        | –     | TEXT
 *   other   | yes      | yes      | –     | DATE_TIME
 *   other   | yes      | no       | –     | DATE
 *   other   | no       | yes      | –     | refused: a time of day
 *   other   | no       | no       | yes   | PERCENT
 *   of #,##0.0 | no    | no       | no    | NUMBER
 */
function numberFormatOf(pattern: string): { type: string; pattern: string } {
  if (pattern === '@') return { type: 'TEXT', pattern };
  const [hasDay, hasTime] = [/[yd]/i.test(pattern), /[hs]/i.test(pattern)];
  if (hasDay) return { type: hasTime ? 'DATE_TIME' : 'DATE', pattern };
  if (pattern.endsWith('%')) return { type: 'PERCENT', pattern };
  return /^[#,0.]+$/.test(pattern) ? { type: 'NUMBER', pattern } : refuse(`the number format ${pattern}`);
}
