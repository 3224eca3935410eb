import type { ExtendedValue } from '../host';
import { refuse } from './api-error';
import type { Locale } from './locale';
import type { NumberFormat } from './typed-input';

/**
 * A number as people of a locale write it, with the look it brings along: `1.234,5`, `,5`, `98,5%`, `1.000 ₫`.
 *
 * @param isPercentCell whose figures are hundredths, sign or no sign
 * @returns `undefined` where the text is none
 * @throws NotEmulated for an exponent: what Google shows then is not known
 */
export function parseNumber(
  text: string,
  isPercentCell: boolean,
  locale: Locale,
): { value: ExtendedValue; numberFormat?: NumberFormat } | undefined {
  const [point, group] = [`\\${locale.decimal}`, `\\${locale.grouping}`];
  if (new RegExp(`^[+-]?\\d+(${point}\\d*)?e[+-]?\\d+$`, 'i').test(text)) return refuse(`typing ${text}: an exponent`);
  const { sign: money, pattern: moneyPattern } = locale.currency;
  const match = new RegExp(
    `^([+-]?)(\\${money}\\s?)?(\\d+|\\d{1,3}(?:${group}\\d{3})+|(?=${point}\\d))(?:${point}(\\d*))?\\s?(%|\\${money})?$`,
  ).exec(text);
  if (!match) return undefined;
  const [, sign = '', before = '', whole = '', decimals = '', after = ''] = match;
  if (before !== '' && after !== '') return undefined;
  // 98.5 % is divided as a decimal, 98.5e-2, not as a binary fraction.
  const exponent = after === '%' || isPercentCell ? 'e-2' : '';
  const numberValue = Number(`${sign}${whole.replaceAll(locale.grouping, '')}.${decimals || '0'}${exponent}`);
  const places = decimals === '' ? '' : '.00';
  const value = { numberValue };
  if (after === '%') return { value, numberFormat: { type: 'PERCENT', pattern: `0${places}%` } };
  if (before + after !== '')
    return { value, numberFormat: { type: 'CURRENCY', pattern: moneyPattern(`#,##0${places}`) } };
  if (!whole.includes(locale.grouping)) return { value };
  return { value, numberFormat: { type: 'NUMBER', pattern: `#,##0${places}` } };
}
