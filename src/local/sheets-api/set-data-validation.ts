import { reject } from '../api-error';
import { assertEditable } from '../protection';
import { boxInGrid } from './box';
import { omit } from './omit';
import type { RequestKind } from './request-kind';
import { dataValidationRule, gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';
import { keptCell, writeCells } from './write-cells';

/** The most choices Google takes in one list. */
const MOST_CHOICES = 500;

/** Puts a rule on every cell of a range, or takes it off where there is none. What stands there is not checked. */
export const setDataValidation: RequestKind<'setDataValidation'> = {
  shape: { range: gridRange, rule: dataValidationRule },
  apply(book, { range = {}, rule }, user) {
    const sheet = sheetById(book, range.sheetId);
    const box = boxInGrid(sheet, range);
    assertEditable(book, user, sheet.properties.sheetId, box);
    if (rule) assertCondition(rule.condition ?? {});
    const written = writeCells(sheet, box, (cell) => {
      const rest = omit(cell ?? {}, 'dataValidation');
      return keptCell(rule ? { ...rest, dataValidation: rule } : rest);
    });
    return { book: withSheet(book, written) };
  },
};

/** How many values a condition takes, at least and at most. */
const valueCounts: Readonly<Record<string, readonly [number, number]>> = {
  BOOLEAN: [0, 0],
  ONE_OF_LIST: [1, MOST_CHOICES],
  DATE_IS_VALID: [0, 0],
  NUMBER_BETWEEN: [2, 2],
  NUMBER_GREATER_THAN_EQ: [1, 1],
};

/** @throws ApiError 400 where the values of a condition are too few or too many */
export function assertCondition({ type = '', values = [] }: GoogleAppsScript.Sheets.Schema.BooleanCondition): void {
  const [least, most] = valueCounts[type] ?? reject('The rule has no condition.');
  if (values.length < least || values.length > most) {
    reject(`ConditionType '${type}' takes ${least} to ${most} ConditionValues; ${values.length} were given.`);
  }
}
