import { reject } from '../api-error';
import { assertRule } from './conditional-formats';
import { assertEditable } from '../protection';
import type { RequestKind } from './request-kind';
import { conditionalFormatRule } from './shapes';
import { sheetById, withSheet } from './sheets';

/** Replaces the rule at `index`, or moves it so that it ends at `newIndex`. */
export const updateConditionalFormatRule: RequestKind<'updateConditionalFormatRule'> = {
  shape: { index: 'integer', sheetId: 'integer', rule: conditionalFormatRule, newIndex: 'index' },
  apply(book, { index = 0, sheetId, rule, newIndex }, user) {
    if ((rule === undefined) === (newIndex === undefined)) reject('Exactly one of rule and newIndex must be set.');
    const sheet = rule ? assertRule(book, user, rule) : sheetById(book, sheetId);
    const { sheetId: id } = sheet.properties;
    const rules = sheet.conditionalFormats;
    const oldRule = rules[index] ?? reject(`No conditional format on sheet: ${id} at index: ${index}`);
    for (const range of oldRule.ranges ?? []) assertEditable(book, user, id, range);
    const end = newIndex ?? index;
    if (end >= rules.length) reject(`No conditional format on sheet: ${id} at index: ${end}`);
    const others = rules.filter((_, place) => place !== index);
    const newRule = rule ?? oldRule;
    const conditionalFormats = [...others.slice(0, end), newRule, ...others.slice(end)];
    return {
      book: withSheet(book, { ...sheet, conditionalFormats }),
      reply: {
        updateConditionalFormatRule: { oldIndex: index, newIndex: end, newRule, ...(rule && { oldRule }) },
      },
    };
  },
};
