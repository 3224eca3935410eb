import { reject } from '../api-error';
import type { Locale } from '../locale';
import { readTyped } from '../typed-input';

type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/** The most choices Google takes in one list. */
const MOST_CHOICES = 500;

/** How many values a condition takes, at least and at most. */
const valueCounts: Readonly<Record<string, readonly [number, number]>> = {
  BOOLEAN: [0, 0],
  BLANK: [0, 0],
  NOT_BLANK: [0, 0],
  DATE_IS_VALID: [0, 0],
  ONE_OF_LIST: [1, MOST_CHOICES],
  TEXT_EQ: [1, 1],
  TEXT_CONTAINS: [1, 1],
  NUMBER_BETWEEN: [2, 2],
  NUMBER_GREATER_THAN_EQ: [1, 1],
  NUMBER_LESS: [1, 1],
  CUSTOM_FORMULA: [1, 1],
};

/** @throws ApiError 400 where the values of a condition are too few, too many, or none that the file's locale reads */
export function assertCondition({ type = '', values = [] }: Condition, locale: Locale): void {
  const [least, most] = valueCounts[type] ?? reject('The rule has no condition.');
  if (values.length < least || values.length > most) {
    reject(`ConditionType '${type}' takes ${least} to ${most} ConditionValues; ${values.length} were given.`);
  }
  for (const { userEnteredValue = '' } of values) {
    if (isReadable(type, userEnteredValue, locale)) continue;
    reject(`Invalid ConditionValue.userEnteredValue: ${userEnteredValue} for ConditionType: ${type}`);
  }
}

function isReadable(type: string, text: string, locale: Locale): boolean {
  if (type === 'CUSTOM_FORMULA') return text.startsWith('=') && !hasForeignComma(text, locale);
  return !type.startsWith('NUMBER_') || readTyped(text, undefined, locale).value?.numberValue !== undefined;
}

/** A comma that is none of a number, between arguments: where it is the decimal sign, a semicolon stands there. */
function hasForeignComma(formula: string, { decimal }: Locale): boolean {
  const bare = formula.replaceAll(/"[^"]*"|'[^']*'/g, '""');
  return decimal === ',' && /(?<!\d),|,(?!\d)/.test(bare);
}
