import { reject } from '../api-error';
import type { Book, SheetState } from '../book';
import { localeOf } from '../locale';
import { assertEditable } from '../protection';
import { assertCondition } from './assert-condition';
import { boxInGrid } from './box';
import { sheetById } from './sheets';

type Rule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;

/**
 * The tab a rule is for.
 *
 * @throws ApiError 400 where the rule is not whole, is for several tabs, or for protected cells
 */
export function assertRule(book: Book, user: string, { ranges = [], booleanRule }: Rule): SheetState {
  if (ranges.length === 0) reject('At least one range must be specified.');
  if (!booleanRule?.condition?.type) return reject('A rule must have a condition.');
  assertCondition(booleanRule.condition, localeOf(book.properties.locale));
  const sheet = sheetById(book, ranges[0]?.sheetId);
  const { sheetId } = sheet.properties;
  for (const range of ranges) {
    if ((range.sheetId ?? 0) !== sheetId) reject('All ranges must be on the same sheet.');
    assertEditable(book, user, sheetId, boxInGrid(sheet, range));
  }
  return sheet;
}
