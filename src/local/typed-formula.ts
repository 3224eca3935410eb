import type { ExtendedValue } from '../host';
import { refuse } from './api-error';
import type { Locale } from './locale';

/** What people see of each kind of error. Source: developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#ErrorType */
export const errorTexts: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};

type Value = number | string | boolean;

/** Ends an evaluation: an error is the value of all that it is part of. */
class FormulaError extends Error {
  constructor(readonly type: string) {
    super(type);
  }
}

/** The value of a cell that shows an error; `undefined` where the text is none. */
export function errorValueOf(text: string): ExtendedValue | undefined {
  const type = Object.keys(errorTexts).find((each) => errorTexts[each] === text);
  return type === undefined ? undefined : { errorValue: { type } };
}

/**
 * A formula and what comes of it, side by side. Computed are formulas of constants alone, which never go stale: numbers,
 * "text", TRUE, FALSE and errors such as #REF!, with + - * / & and parentheses.
 *
 * @throws NotEmulated for cells, ranges and functions, naming the formula
 */
export function readFormula(formula: string, { decimal }: Pick<Locale, 'decimal'>): ExtendedValue {
  const tokens = formula.slice(1).match(/"(?:[^"]|"")*"|#[A-Z/0]+[!?A]?|[\d.,]+%?|[A-Za-z_$!:][\w$!:.]*|\S/g) ?? [];
  let next = 0;
  const unknown = (): never => refuse(`formulas of more than constants (${formula})`);
  const isNext = (...marks: string[]): boolean => marks.includes(tokens[next] ?? '') && next++ >= 0;
  const atom = (): Value => {
    const token = tokens[next++] ?? '';
    if (token === '-') return -numberOf(atom());
    if (token === '+') return atom();
    if (token === '(') {
      const value = join();
      return isNext(')') ? value : unknown();
    }
    return constantOf(token, decimal) ?? unknown();
  };
  const product = (): Value => {
    let value = atom();
    while (isNext('*', '/')) {
      const isProduct = tokens[next - 1] === '*';
      const [left, right] = [numberOf(value), numberOf(atom())];
      if (!isProduct && right === 0) throw new FormulaError('DIVIDE_BY_ZERO');
      value = isProduct ? left * right : left / right;
    }
    return value;
  };
  const sum = (): Value => {
    let value = product();
    while (isNext('+', '-')) {
      const sign = tokens[next - 1] === '+' ? 1 : -1;
      value = numberOf(value) + sign * numberOf(product());
    }
    return value;
  };
  const join = (): Value => {
    let value = sum();
    while (isNext('&')) value = shown(value, decimal) + shown(sum(), decimal);
    return value;
  };
  const whole = (): Value => {
    const value = join();
    return next < tokens.length ? unknown() : value;
  };
  return { formulaValue: formula, ...valueOf(whole) };
}

function valueOf(compute: () => Value): ExtendedValue {
  try {
    const value = compute();
    if (typeof value === 'string') return { stringValue: value };
    return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
  } catch (error) {
    if (error instanceof FormulaError) return { errorValue: { type: error.type } };
    throw error;
  }
}

/** `undefined` where it is no constant. */
function constantOf(token: string, decimal: string): Value | undefined {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(token)) return token.toUpperCase() === 'TRUE';
  const { errorValue } = errorValueOf(token) ?? {};
  if (errorValue) throw new FormulaError(errorValue.type ?? 'ERROR');
  const digits = token.replace(/%$/, '');
  if (!(decimal === ',' ? /^\d+(,\d+)?$/ : /^\d+(\.\d+)?$/).test(digits)) return undefined;
  return Number(digits.replace(',', '.')) / (token.endsWith('%') ? 100 : 1);
}

function numberOf(value: Value): number {
  if (typeof value === 'string') throw new FormulaError('VALUE');
  return Number(value);
}

function shown(value: Value, decimal: string): string {
  return typeof value === 'number'
    ? String(value).replace('.', decimal)
    : String(value).replace(/^(true|false)$/, (word) => word.toUpperCase());
}
