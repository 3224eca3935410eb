import { reject } from '../api-error';
import { assertEditable } from '../protection';
import { boxInGrid } from './box';
import type { RequestKind } from './request-kind';
import { conditionalFormatRule } from './shapes';
import { sheetById, withSheet } from './sheets';

/** Puts a rule before the one at `index`; the first that holds wins. */
export const addConditionalFormatRule: RequestKind<'addConditionalFormatRule'> = {
  shape: { rule: conditionalFormatRule, index: 'integer' },
  apply(book, { rule = {}, index = 0 }, user) {
    const { ranges = [], booleanRule } = rule;
    if (ranges.length === 0) reject('At least one range must be specified.');
    if (!booleanRule?.condition?.type) reject('A rule must have a condition.');
    const sheet = sheetById(book, ranges[0]?.sheetId);
    const { sheetId } = sheet.properties;
    for (const range of ranges) {
      if ((range.sheetId ?? 0) !== sheetId) reject('All ranges must be on the same sheet.');
      assertEditable(book, user, sheetId, boxInGrid(sheet, range));
    }
    const rules = sheet.conditionalFormats;
    if (index < 0 || index > rules.length) reject(`No conditional format on sheet: ${sheetId} at index: ${index}`);
    const conditionalFormats = [...rules.slice(0, index), rule, ...rules.slice(index)];
    return { book: withSheet(book, { ...sheet, conditionalFormats }) };
  },
};
