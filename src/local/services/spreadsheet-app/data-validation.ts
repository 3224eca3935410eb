import { enumeration, serviceObject } from '../../service-object';
import type { Locale } from '../../locale';
import { readTyped } from '../../typed-input';
import { none, withSignatures } from './signature';

export type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** A rule as a script holds it; it never changes. */
export type DataValidation = Pick<
  GoogleAppsScript.Spreadsheet.DataValidation,
  'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
>;

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const words = [
  'CHECKBOX',
  'VALUE_IN_LIST',
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
] as const;

export const DataValidationCriteria = enumeration<(typeof words)[number], Criteria>('DataValidationCriteria', words);

/** By the API's word. */
const criteria: Readonly<Record<string, Criteria>> = {
  BOOLEAN: DataValidationCriteria.CHECKBOX,
  ONE_OF_LIST: DataValidationCriteria.VALUE_IN_LIST,
  DATE_IS_VALID: DataValidationCriteria.DATE_IS_VALID_DATE,
  NUMBER_BETWEEN: DataValidationCriteria.NUMBER_BETWEEN,
  NUMBER_GREATER_THAN_EQ: DataValidationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
};

const rules = new WeakMap<DataValidation, DataValidationRule>();

export function createDataValidation(rule: DataValidationRule, locale: Locale): DataValidation {
  const { condition = {}, strict = false, inputMessage = '' } = rule;
  const members = {
    getAllowInvalid: () => !strict,
    // Every kind of condition the host takes is in the table.
    getCriteriaType: () => criteria[condition.type ?? ''] ?? DataValidationCriteria.CHECKBOX,
    getCriteriaValues: () => criteriaValues(rule, locale),
    getHelpText: () => inputMessage,
  };
  const validation = serviceObject(
    'DataValidation',
    withSignatures('SpreadsheetApp.DataValidation', members, {
      getAllowInvalid: none,
      getCriteriaType: none,
      getCriteriaValues: none,
      getHelpText: none,
    }),
  );
  rules.set(validation, rule);
  return validation;
}

/** `undefined` where there is none, and so where a script gives `null` to take a rule off. */
export function ruleOf(validation: DataValidation | null): DataValidationRule | undefined {
  return validation ? rules.get(validation) : undefined;
}

/** As given to the builder: choices and whether they drop down, numbers, nothing. */
function criteriaValues({ condition, showCustomUi = false }: DataValidationRule, locale: Locale): unknown[] {
  const texts = (condition?.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  return condition?.type === 'ONE_OF_LIST'
    ? [texts, showCustomUi]
    : texts.map((text) => readTyped(text, undefined, locale).value?.numberValue);
}
