import { reject } from '../api-error';
import type { Book, SheetState } from '../book';
import { assertReshapable, assertSheetEditable } from '../protection';
import { assertTitle } from './add-sheet';
import { applyMask, parseUpdateMask } from './field-mask';
import { assertFrozenFits } from './frozen';
import type { RequestKind } from './request-kind';
import type { Dimension } from './reshaping';
import { reshape } from './reshape';
import { deleting, inserting } from './reshaping';
import { sheetProperties } from './shapes';
import { assertSize, assertSomeVisible, sheetById, withSheet } from './sheets';

/** A smaller grid cuts off the cells beyond it, with what hangs on them. */
export const updateSheetProperties: RequestKind<'updateSheetProperties'> = {
  shape: { properties: sheetProperties, fields: 'text' },
  apply(book, { properties = {}, fields }, user) {
    const mask = parseUpdateMask(fields, sheetProperties);
    const sheet = sheetById(book, properties.sheetId);
    assertSheetEditable(book, user, sheet);

    const { index, ...wanted } = applyMask<SheetProperties>(sheet.properties, properties, mask);
    const { title = '', gridProperties: { rowCount = 0, columnCount = 0, ...grid } = {} } = wanted;
    if (title === '') reject('The sheet name cannot be empty.');
    if (rowCount < 1 || columnCount < 1) reject('The sheet must have at least one row and one column.');
    assertTitle(book, title, sheet.properties.sheetId);

    const resized = resize(book, user, resize(book, user, sheet, 'ROWS', rowCount), 'COLUMNS', columnCount);
    const changed = {
      ...resized,
      properties: {
        ...wanted,
        sheetId: sheet.properties.sheetId,
        title,
        gridProperties: { rowCount, columnCount, ...grid },
      },
    };
    assertFrozenFits(changed);
    const after = assertSomeVisible(assertSize(withSheet(book, changed)));
    return { book: index === undefined ? after : moveSheet(after, changed, index) };
  },
};

type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;

function resize(book: Book, user: string, sheet: SheetState, dimension: Dimension, count: number): SheetState {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const before = dimension === 'ROWS' ? rowCount : columnCount;
  if (count === before) return sheet;
  assertReshapable(book, user, sheet, (box) => (dimension === 'ROWS' ? box.endRowIndex : box.endColumnIndex) > count);
  return reshape(sheet, dimension, count > before ? inserting(before, count - before) : deleting(count, before));
}

/** `index` counts the tabs before the move: to go one to the right, a tab asks for its own index and two. */
function moveSheet(book: Book, sheet: SheetState, index: number): Book {
  if (index > book.sheets.length) reject(`Sheet index is too high. The highest index is ${book.sheets.length}.`);
  const left = book.sheets.slice(0, index).filter((other) => other !== sheet);
  const right = book.sheets.slice(index).filter((other) => other !== sheet);
  return { ...book, sheets: [...left, sheet, ...right] };
}
