import { refuse } from '../../api-error';
import type { Locale } from '../../locale';
import { serviceObject } from '../../service-object';
import { assertCondition } from '../../sheets-api/assert-condition';
import type { DataValidation, DataValidationRule } from './data-validation';
import { createDataValidation } from './data-validation';
import type { Signatures } from './signature';
import { flag, listOf, none, number, text, withSignatures } from './signature';

/** The kinds of rules that the Sheets service takes, too. */
export interface DataValidationBuilder {
  requireCheckbox(): DataValidationBuilder;
  requireDate(): DataValidationBuilder;
  requireNumberBetween(start: number, end: number): DataValidationBuilder;
  requireNumberGreaterThanOrEqualTo(least: number): DataValidationBuilder;
  requireValueInList(values: string[], showDropdown?: boolean): DataValidationBuilder;
  setAllowInvalid(allowInvalidData: boolean): DataValidationBuilder;
  setHelpText(helpText: string): DataValidationBuilder;
  build(): DataValidation;
}

const signatures: Signatures<keyof DataValidationBuilder> = {
  requireCheckbox: none,
  requireDate: none,
  requireNumberBetween: [[number, number]],
  requireNumberGreaterThanOrEqualTo: [[number]],
  requireValueInList: [[listOf(text)], [listOf(text), flag]],
  setAllowInvalid: [[flag]],
  setHelpText: [[text]],
  build: none,
};

/** Each step changes the builder itself and gives it back, as Google's does. */
export function createDataValidationBuilder(locale: Locale): DataValidationBuilder {
  let rule: DataValidationRule = {};
  const set = (change: DataValidationRule): DataValidationBuilder => {
    rule = { ...rule, ...change };
    return builder;
  };
  const require = (type: string, texts: readonly string[] = [], look: DataValidationRule = {}) =>
    set({
      condition: { type, ...(texts.length > 0 && { values: texts.map((userEnteredValue) => ({ userEnteredValue })) }) },
      ...look,
    });
  const typed = (value: number) => String(value).replace('.', locale.decimal);
  const members: DataValidationBuilder = {
    requireCheckbox: () => require('BOOLEAN'),
    requireDate: () => require('DATE_IS_VALID'),
    requireNumberBetween: (start, end) => require('NUMBER_BETWEEN', [typed(start), typed(end)]),
    requireNumberGreaterThanOrEqualTo: (least) => require('NUMBER_GREATER_THAN_EQ', [typed(least)]),
    requireValueInList: (values, showCustomUi = true) => require('ONE_OF_LIST', values, { showCustomUi }),
    setAllowInvalid: (allowInvalid) => set({ strict: !allowInvalid }),
    setHelpText: (inputMessage) => set({ inputMessage }),
    build() {
      assertCondition(rule.condition ?? {}, locale);
      // Google's choice where nothing is said is uncertain.
      if (rule.strict === undefined) refuse('a rule of data validation without setAllowInvalid');
      return createDataValidation(rule, locale);
    },
  };
  const builder = serviceObject(
    'DataValidationBuilder',
    withSignatures('SpreadsheetApp.DataValidationBuilder', members, signatures),
  );
  return builder;
}
