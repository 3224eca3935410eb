import { reject } from '../api-error';
import { assertEditable } from '../protection';
import type { RequestKind } from './request-kind';
import { sheetById, withSheet } from './sheets';

export const deleteConditionalFormatRule: RequestKind<'deleteConditionalFormatRule'> = {
  shape: { sheetId: 'integer', index: 'integer' },
  apply(book, { sheetId, index = 0 }, user) {
    const sheet = sheetById(book, sheetId);
    const rule = sheet.conditionalFormats[index];
    if (!rule) return reject(`No conditional format on sheet: ${sheet.properties.sheetId} at index: ${index}`);
    for (const range of rule.ranges ?? []) assertEditable(book, user, sheet.properties.sheetId, range);
    const conditionalFormats = sheet.conditionalFormats.filter((_, place) => place !== index);
    return {
      book: withSheet(book, { ...sheet, conditionalFormats }),
      reply: { deleteConditionalFormatRule: { rule } },
    };
  },
};
