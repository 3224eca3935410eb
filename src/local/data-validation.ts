import type { CellData, ExtendedValue } from '../host';
import { cellAddress } from './a1';
import { reject } from './api-error';
import type { Book } from './book';
import type { Locale } from './locale';
import { localeOf } from './locale';
import { isOn } from './switches';
import { readTyped } from './typed-input';

type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/**
 * Whether a cell may hold what was typed into it. Blank is always allowed, and so is anything where the rule only warns.
 *
 * @param cell as it is after the input, in value and format
 * @param address for the message, `M2`
 * @throws ApiError 400 with the text Google shows
 */
export function assertValid(cell: CellData, address: string, locale: Locale): void {
  const broken = brokenCondition(cell, locale);
  if (broken) reject(violation(address, broken));
}

/** Asserts the same of cells the API writes, if it is held to validation at all: see `apiWritesObeyValidation`. */
export function apiValidator(book: Book): (cell: CellData, rowIndex: number, columnIndex: number) => void {
  const locale = localeOf(book.properties.locale);
  return (cell, rowIndex, columnIndex) => {
    const broken = cell.dataValidation?.strict && brokenCondition(cell, locale);
    if (!broken || !isOn(book, 'apiWritesObeyValidation')) return;
    reject(violation(cellAddress(rowIndex, columnIndex), broken));
  };
}

function brokenCondition(cell: CellData, locale: Locale): Condition | undefined {
  const { condition, strict } = cell.dataValidation ?? {};
  const value = cell.userEnteredValue;
  return !strict || !condition || !value || isAllowed(condition, value, cell, locale) ? undefined : condition;
}

function violation(address: string, broken: Condition): string {
  return `The data you entered in cell ${address} violates the data validation rules set on this cell.${advice(broken)}`;
}

function isAllowed(condition: Condition, value: ExtendedValue, cell: CellData, locale: Locale): boolean {
  const { type = '' } = condition;
  switch (type) {
    case 'BOOLEAN':
      return value.boolValue !== undefined;
    case 'ONE_OF_LIST':
      return choicesOf(condition).includes(String(value.stringValue ?? value.numberValue ?? value.boolValue));
    case 'DATE_IS_VALID':
      return value.numberValue !== undefined && isDate(cell);
    default: {
      const [least = -Infinity, most = Infinity] = limitsOf(condition, locale);
      return value.numberValue !== undefined && least <= value.numberValue && value.numberValue <= most;
    }
  }
}

/** Whether a cell shows its number as a date. */
export function isDate(cell: CellData): boolean {
  return cell.userEnteredFormat?.numberFormat?.type?.startsWith('DATE') ?? false;
}

function advice(condition: Condition): string {
  const choices = choicesOf(condition);
  switch (condition.type ?? '') {
    case 'BOOLEAN':
      return ' Please enter one of the following values: TRUE, FALSE.';
    case 'ONE_OF_LIST':
      return ` Please enter one of the following values: ${choices.join(', ')}.`;
    case 'DATE_IS_VALID':
      return ' Please enter a valid date.';
    default:
      return choices.length === 1
        ? ` Please enter a number greater than or equal to ${choices.join('')}.`
        : ` Please enter a number between ${choices.join(' and ')}.`;
  }
}

function limitsOf(condition: Condition, locale: Locale): (number | undefined)[] {
  return choicesOf(condition).map((text) => readTyped(text, undefined, locale).value?.numberValue);
}

function choicesOf({ values = [] }: Condition): string[] {
  return values.map(({ userEnteredValue = '' }) => userEnteredValue);
}
