import { localeOf } from '../locale';
import { assertEditable } from '../protection';
import { assertCondition } from './assert-condition';
import { boxInGrid } from './box';
import { omit } from './omit';
import type { RequestKind } from './request-kind';
import { dataValidationRule, gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';
import { keptCell, writeCells } from './write-cells';

/** Puts a rule on every cell of a range, or takes it off where there is none. What stands there is not checked. */
export const setDataValidation: RequestKind<'setDataValidation'> = {
  shape: { range: gridRange, rule: dataValidationRule },
  apply(book, { range = {}, rule }, user) {
    const sheet = sheetById(book, range.sheetId);
    const box = boxInGrid(sheet, range);
    assertEditable(book, user, sheet.properties.sheetId, box);
    if (rule) assertCondition(rule.condition ?? {}, localeOf(book.properties.locale));
    const written = writeCells(sheet, box, (cell) => {
      const rest = omit(cell ?? {}, 'dataValidation');
      return keptCell(rule ? { ...rest, dataValidation: rule } : rest);
    });
    return { book: withSheet(book, written) };
  },
};
