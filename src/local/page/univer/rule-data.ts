import type { IDataValidationRule, IRange } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import type { GridRange } from '../../../host';
import { styleOf } from './style-data';

type Validation = GoogleAppsScript.Sheets.Schema.DataValidationRule;
type Conditional = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;

const textOperators: Readonly<Record<string, string>> = {
  BLANK: 'containsBlanks',
  NOT_BLANK: 'notContainsBlanks',
  TEXT_EQ: 'equal',
  TEXT_CONTAINS: 'containsText',
};

/** Cells of one rule as ranges; what may be typed is the model's to judge, so the grid only offers lists and boxes to tick. */
export function validationRule(
  id: string,
  { condition, inputMessage }: Validation,
  ranges: IRange[],
): IDataValidationRule[] {
  const values = (condition?.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  const shared = {
    uid: id,
    ranges,
    errorStyle: DataValidationErrorStyle.INFO,
    allowBlank: true,
    ...(inputMessage && { showInputMessage: true, prompt: inputMessage }),
  };
  switch (condition?.type ?? '') {
    case 'BOOLEAN':
      return [{ ...shared, type: DataValidationType.CHECKBOX }];
    case 'ONE_OF_LIST':
      // A list of one line, so a comma inside an entry needs its quotes doubled around it: kept by the JSON form.
      return [
        {
          ...shared,
          type: DataValidationType.LIST,
          formula1: values.map(listEntry).join(','),
          renderMode: DataValidationRenderMode.ARROW,
        },
      ];
    default:
      return [];
  }
}

function listEntry(value: string): string {
  return value.includes(',') ? `"${value}"` : value;
}

/** As the conditional-formatting plugin keeps a rule; one that it has no words for is not drawn. */
export function conditionalRule(id: string, rule: Conditional, sheet: { rowCount: number; columnCount: number }) {
  const { condition, format = {} } = rule.booleanRule ?? {};
  const value = condition?.values?.[0]?.userEnteredValue ?? '';
  const kind = kindOf(condition?.type ?? '', value);
  if (!kind) return [];
  const style = styleOf(format);
  const ranges = (rule.ranges ?? []).map((range) => rangeOf(range, sheet));
  return [{ cfId: id, ranges, stopIfTrue: false, rule: { type: 'highlightCell', style, ...kind } }];
}

function kindOf(type: string, value: string): object | undefined {
  if (type === 'CUSTOM_FORMULA') return { subType: 'formula', value };
  if (type === 'NUMBER_LESS') return { subType: 'number', operator: 'lessThan', value: Number(value) };
  const operator = textOperators[type];
  return operator === undefined ? undefined : { subType: 'text', operator, value };
}

/** Google's ends are left out and may be open; the grid's are included. */
export function rangeOf(
  range: GridRange,
  { rowCount, columnCount }: { rowCount: number; columnCount: number },
): IRange {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: (range.endRowIndex ?? rowCount) - 1,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: (range.endColumnIndex ?? columnCount) - 1,
  };
}
