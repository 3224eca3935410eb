import type { CellData } from '../../host';
import { formatValue } from '../format-value';
import type { Locale } from '../locale';
import type { Mask } from './field-mask';
import { select } from './field-mask';
import type { Shape } from './shape';
import { cellData } from './shapes';
import type { Cell } from './write-cells';

/** What of a cell may be asked for: what was written, and what follows from it. */
export const readableCell = {
  ...cellData,
  effectiveValue: cellData.userEnteredValue,
  formattedValue: 'text',
  hyperlink: 'text',
} as const satisfies Shape<CellData>;

type Field = keyof typeof readableCell;

/** How each field of a cell is come by. No formulas are kept, so a value in effect is the value as entered. */
const fields: { readonly [Name in Field]: (cell: CellData, locale: Locale) => CellData[Name] } = {
  userEnteredValue: (cell) => cell.userEnteredValue,
  effectiveValue: (cell) => cell.userEnteredValue,
  formattedValue: formatValue,
  userEnteredFormat: (cell) => cell.userEnteredFormat,
  hyperlink: (cell) => cell.userEnteredFormat?.textFormat?.link?.uri,
  note: (cell) => cell.note,
  dataValidation: (cell) => cell.dataValidation,
};

/** A function that answers the masked fields of cells: the mask is worked through once for all of them. */
export function cellDescriber(mask: Mask, locale: Locale): (cell: Cell) => CellData {
  const wanted = (Object.keys(fields) as Field[]).flatMap((field) => {
    const below = mask === '*' ? '*' : mask.get(field);
    return below === undefined ? [] : [{ field, below, read: fields[field] }];
  });
  return (cell) => {
    const described: Record<string, unknown> = {};
    if (!cell) return described;
    for (const { field, below, read } of wanted) {
      const value = read(cell, locale);
      if (value !== undefined) described[field] = below === '*' ? value : select(value, below);
    }
    return described;
  };
}
