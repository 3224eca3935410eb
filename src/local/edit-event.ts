import { parseA1, sheetTitled } from './a1';
import type { Book, SheetState } from './book';
import type { HandEdit } from './hand-edit';
import { plainValue } from './plain-value';
import type { Place } from './place';

/** What `onEdit` is told of an edit, apart from where it ran. */
export interface EditEvent {
  readonly place: Place;
  /** As text, of a single cell only; absent where the cell is now blank. */
  readonly value?: string;
  /** Absent where the cell was blank. */
  readonly oldValue?: string;
}

/** `undefined` where no value has changed: Google fires nothing then. */
export function editEvent(before: Book, after: Book, { sheet: place, range, values }: HandEdit): EditEvent | undefined {
  const { startRowIndex: top = 0, startColumnIndex: left = 0 } = parseA1(after, range).range;
  const height = values.length;
  const width = values[0]?.length ?? 0;
  const sheet = sheetAt(after, place);
  const [was, is] = [sheetAt(before, place), sheet].map((each) =>
    Array.from({ length: height * width }, (_, index) =>
      valueAt(each, top + Math.floor(index / width), left + (index % width)),
    ),
  );
  if (!sheet || was?.every((value, index) => value === is?.[index])) return undefined;
  const isSingle = height * width === 1;
  const [value, oldValue] = isSingle ? [is?.[0], was?.[0]] : [];
  const box = {
    startRowIndex: top,
    endRowIndex: top + height,
    startColumnIndex: left,
    endColumnIndex: left + width,
  };
  return {
    place: { sheetId: sheet.properties.sheetId, box },
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  };
}

/** By its id or its name. */
export function sheetAt(book: Book, place: string | number): SheetState | undefined {
  return typeof place === 'number'
    ? book.sheets.find(({ properties }) => properties.sheetId === place)
    : sheetTitled(book, place);
}

/** Dates are told as their serial number; what Google tells is uncertain. */
function valueAt(sheet: SheetState | undefined, rowIndex: number, columnIndex: number): string | undefined {
  const value = plainValue(sheet?.rows[rowIndex]?.[columnIndex]);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value === undefined ? undefined : String(value);
}
