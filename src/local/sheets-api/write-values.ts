import type { CellData, GridRange } from '../../host';
import { columnLetters, formatA1, parseA1 } from '../a1';
import { refuse, reject } from '../api-error';
import type { Book, SheetState } from '../book';
import { apiValidator } from '../data-validation';
import { localeOf } from '../locale';
import { assertEditable } from '../protection';
import { typeInto } from '../typed-input';
import type { Box } from './box';
import { boxInGrid, cellCount, isEmpty } from './box';
import type { Input, Inputs } from './read-inputs';
import { sheetById, withSheet } from './sheets';
import { valueReader } from './value-reader';
import { keptCell, writeCells } from './write-cells';

type UpdateResponse = GoogleAppsScript.Sheets.Schema.UpdateValuesResponse;

export interface WriteOptions {
  readonly valueInputOption?: string | undefined;
  readonly includeValuesInResponse?: boolean | undefined;
  readonly responseValueRenderOption?: string | undefined;
  readonly responseDateTimeRenderOption?: string | undefined;
}

export const writeOptions = [
  'valueInputOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
] as const satisfies readonly (keyof WriteOptions)[];

/** What was written where. */
export interface Written {
  readonly sheetId: number;
  /** Where it was to be written; may be larger. */
  readonly requested: Box;
  /** From the first row and column to the last that was given; empty where nothing was. */
  readonly box: Box;
  /** Row and column index of each cell set or emptied. */
  readonly cells: readonly (readonly [number, number])[];
}

/**
 * Writes rows of inputs into a range; one of a single cell is where they start, a larger one holds them in.
 *
 * @throws ApiError 400 where they reach beyond it, or a cell is protected or refuses the value
 */
export function writeRange(
  book: Book,
  user: string,
  range: string,
  inputs: Inputs,
  option: string | undefined,
): { book: Book; written: Written } {
  const place = parseA1(book, range);
  const requested = boxInGrid(place.sheet, place.range);
  return writeAt(book, user, place.sheet, requested, inputs, option);
}

export function writeAt(
  book: Book,
  user: string,
  sheet: SheetState,
  requested: Box,
  inputs: Inputs,
  option: string | undefined,
): { book: Book; written: Written } {
  const { sheetId } = sheet.properties;
  const box = reachOf(sheet, requested, inputs);
  const enter = entering(book, option);
  const validate = apiValidator(book);
  const cells: [number, number][] = [];
  assertEditable(book, user, sheetId, isEmpty(box) ? requested : box);
  const changed = writeCells(sheet, box, (cell, row, column) => {
    const input = inputs[row - box.startRowIndex]?.[column - box.startColumnIndex];
    if (input === undefined) return cell;
    cells.push([row, column]);
    const entered = enter(cell, input);
    validate(entered, row, column);
    return keptCell(entered);
  });
  return { book: withSheet(book, changed), written: { sheetId, requested, box, cells } };
}

/** @throws ApiError 400 where the values name another range than the call; Google's words for it are not known. */
export function assertSameRange(range: string, { range: own }: { range?: string | undefined }): void {
  if (own !== undefined && own !== range) reject(`Requested range ${range} does not match the values' range ${own}`);
}

function reachOf(sheet: SheetState, requested: Box, inputs: Inputs): Box {
  const { startRowIndex, startColumnIndex } = requested;
  const box = {
    ...requested,
    endRowIndex: startRowIndex + inputs.length,
    endColumnIndex: startColumnIndex + Math.max(0, ...inputs.map((row) => row.length)),
  };
  if (isEmpty(box)) return box;
  if (cellCount(requested) === 1) return boxInGrid(sheet, box);
  const within = `Requested writing within range [${formatA1(sheet, requested)}], but tried writing to`;
  if (box.endRowIndex > requested.endRowIndex) reject(`${within} row [${requested.endRowIndex + 1}]`);
  if (box.endColumnIndex > requested.endColumnIndex) {
    reject(`${within} column [${columnLetters(requested.endColumnIndex)}]`);
  }
  return box;
}

type Enter = (cell: CellData | undefined, input: NonNullable<Input>) => CellData;

/** The words for a missing option are Google's as we remember them. */
function entering(book: Book, option: string | undefined): Enter {
  if (option === 'RAW') return enterRaw;
  if (option === undefined || option === 'INPUT_VALUE_OPTION_UNSPECIFIED') {
    return reject("'valueInputOption' is required but not specified");
  }
  if (option !== 'USER_ENTERED') return refuse(`${option} as valueInputOption`);
  const locale = localeOf(book.properties.locale);
  return (cell, input) => typeInto(cell, input, locale);
}

/** Nothing is read into a text, not even where it starts with an equals sign. */
function enterRaw(cell: CellData | undefined, input: NonNullable<Input>): CellData {
  if (typeof input === 'string') return { ...cell, userEnteredValue: input === '' ? {} : { stringValue: input } };
  return { ...cell, userEnteredValue: typeof input === 'number' ? { numberValue: input } : { boolValue: input } };
}

/** As Google answers one write: a count of none is left out, and values are those of the whole range asked for. */
export function describeWritten(book: Book, { sheetId, requested, box, cells }: Written, options: WriteOptions) {
  const sheet = sheetById(book, sheetId);
  const place: GridRange = isEmpty(box) ? requested : box;
  const response: UpdateResponse = {
    spreadsheetId: book.spreadsheetId,
    updatedRange: formatA1(sheet, place),
    ...(cells.length > 0 && {
      updatedRows: new Set(cells.map(([row]) => row)).size,
      updatedColumns: new Set(cells.map(([, column]) => column)).size,
      updatedCells: cells.length,
    }),
  };
  if (!options.includeValuesInResponse) return response;
  const read = valueReader(book, {
    valueRenderOption: options.responseValueRenderOption,
    dateTimeRenderOption: options.responseDateTimeRenderOption,
  });
  return { ...response, updatedData: read(sheet, cellCount(requested) === 1 ? place : requested) };
}
