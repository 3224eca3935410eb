import type { Book } from '../../book';
import type { Place } from '../../place';
import type { World } from '../../world';

/**
 * What a person has before them: the tab they went to last, else the first that is not hidden, and there the cells they
 * edited or a script selected last, else A1.
 */
export function activePlace({ activeSheetIds, selections }: World, user: string, { sheets }: Book): Place {
  const wanted = activeSheetIds.get(user);
  const sheet =
    sheets.find(({ properties }) => properties.sheetId === wanted) ??
    sheets.find(({ properties }) => !properties.hidden);
  if (!sheet) throw new Error('A spreadsheet has at least one visible tab.');
  const { sheetId } = sheet.properties;
  const selection = selections.get(user);
  if (selection?.sheetId === sheetId) return selection;
  return { sheetId, box: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 } };
}
