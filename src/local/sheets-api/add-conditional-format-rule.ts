import { reject } from '../api-error';
import { assertRule } from './conditional-formats';
import type { RequestKind } from './request-kind';
import { conditionalFormatRule } from './shapes';
import { withSheet } from './sheets';

/** Puts a rule before the one at `index`; the first that holds wins. */
export const addConditionalFormatRule: RequestKind<'addConditionalFormatRule'> = {
  shape: { rule: conditionalFormatRule, index: 'integer' },
  apply(book, { rule = {}, index = 0 }, user) {
    const sheet = assertRule(book, user, rule);
    const rules = sheet.conditionalFormats;
    if (index < 0 || index > rules.length) {
      reject(`No conditional format on sheet: ${sheet.properties.sheetId} at index: ${index}`);
    }
    const conditionalFormats = [...rules.slice(0, index), rule, ...rules.slice(index)];
    return { book: withSheet(book, { ...sheet, conditionalFormats }) };
  },
};
