import { reject } from '../api-error';
import type { Book, SheetState } from '../book';
import { sheetTitled } from '../a1';
import { issueId } from './issue-id';
import type { RequestKind } from './request-kind';
import { assertFrozenFits } from './frozen';
import { describeSheet } from './sheet-properties';
import { sheetProperties } from './shapes';
import { assertSize } from './sheets';
import { blankTab } from './blank-tab';

/** What Google gives a tab that names no size. */
const DEFAULT_GRID = { rowCount: 1000, columnCount: 26 };

const LONGEST_TITLE = 100;

/** Any editor may add a tab. Ids and names may be chosen, so that later requests of the same batch can refer to them. */
export const addSheet: RequestKind<'addSheet'> = {
  shape: { properties: sheetProperties },
  apply(book, { properties = {} }) {
    const { index, gridProperties, ...chosen } = properties;
    const { rowCount = DEFAULT_GRID.rowCount, columnCount = DEFAULT_GRID.columnCount, ...grid } = gridProperties ?? {};
    const placed = placeSheet(book, chosen.sheetId, chosen.title ?? freeTitle(book), index ?? book.sheets.length, {
      properties: { ...chosen, gridProperties: { rowCount, columnCount, ...grid } },
      ...blankTab,
    });
    return { book: placed.book, reply: { addSheet: { properties: describeSheet(placed.book, placed.sheet) } } };
  },
};

/** A tab that has no name and id of its own yet. */
type NamelessSheet = Omit<SheetState, 'properties'> & {
  readonly properties: Omit<SheetState['properties'], 'sheetId' | 'title'>;
};

/** Puts a new tab among the others; without an id it is given one. */
export function placeSheet(
  book: Book,
  wantedId: number | undefined,
  title: string,
  index: number,
  content: NamelessSheet,
): { book: Book; sheet: SheetState } {
  assertTitle(book, title);
  if (index > book.sheets.length) reject(`Sheet index is too high. The highest index is ${book.sheets.length}.`);
  if (wantedId !== undefined && isTaken(book, wantedId)) reject(`A sheet with the id ${wantedId} already exists.`);
  const issued = wantedId === undefined ? issueId(book, (id) => isTaken(book, id)) : { book, id: wantedId };
  const sheet = { ...content, properties: { ...content.properties, sheetId: issued.id, title } };
  assertFrozenFits(sheet);
  const sheets = [...book.sheets.slice(0, index), sheet, ...book.sheets.slice(index)];
  return { book: assertSize({ ...issued.book, sheets }), sheet };
}

/** @throws ApiError 400 where a name is too long, or some other tab bears it; case does not tell names apart. */
export function assertTitle(book: Book, title: string, ownId?: number): void {
  if (title.length > LONGEST_TITLE) reject(`The sheet name cannot be greater than ${LONGEST_TITLE} characters.`);
  const namesake = sheetTitled(book, title);
  if (namesake && namesake.properties.sheetId !== ownId) {
    reject(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function isTaken(book: Book, id: number): boolean {
  return book.sheets.some(({ properties }) => properties.sheetId === id);
}

/** `Trang tính2` or `Sheet2`: the first number from the count of tabs on that is free. */
function freeTitle(book: Book): string {
  const word = book.properties.locale === 'vi_VN' ? 'Trang tính' : 'Sheet';
  let number = book.sheets.length + 1;
  while (sheetTitled(book, `${word}${number}`)) number++;
  return `${word}${number}`;
}
