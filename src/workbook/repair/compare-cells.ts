import type { CellData } from '../../host';
import type { Detail } from '../read-workbook';

/**
 * Whether two cells take the same: the rule's kind, and where the whole rule was read its values and strictness too. An
 * unread rule is held to be the same.
 */
export function isSameValidation(detail: Detail): (one: CellData, other: CellData) => boolean {
  return (one, other) => detail === 'values' || ruleOf(one, detail) === ruleOf(other, detail);
}

function ruleOf({ dataValidation }: CellData, detail: Detail): string {
  const { condition, strict } = dataValidation ?? {};
  if (!condition || detail === 'rules') return condition?.type ?? '';
  return JSON.stringify([
    condition.type,
    (condition.values ?? []).map((each) => each.userEnteredValue),
    strict ?? false,
  ]);
}

/** Whether two cells look the same, as far as a paste shows: kind of number, fill, font. Google rounds colours to 8 bits. */
export function isSameLook(one: CellData, other: CellData): boolean {
  return lookOf(one) === lookOf(other);
}

function lookOf({ userEnteredFormat }: CellData): string {
  const { numberFormat, backgroundColorStyle, textFormat } = userEnteredFormat ?? {};
  const { red = 0, green = 0, blue = 0 } = backgroundColorStyle?.rgbColor ?? { red: 1, green: 1, blue: 1 };
  return JSON.stringify([
    numberFormat?.type ?? '',
    [red, green, blue].map((part) => Math.round(part * 255)),
    textFormat?.fontFamily ?? '',
    textFormat?.fontSize ?? 0,
    textFormat?.bold ?? false,
    textFormat?.italic ?? false,
  ]);
}
