import type { CellData } from '../../host';
import { formatValue } from '../format-value';
import type { Locale } from '../locale';
import type { Mask } from './field-mask';
import { select } from './field-mask';
import { omit } from './omit';
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

/** How each field of a cell is come by. A formula is kept with what comes of it, in one. */
const fields: { readonly [Name in Field]: (cell: CellData, locale: Locale) => CellData[Name] } = {
  userEnteredValue: ({ userEnteredValue: value }) =>
    value?.formulaValue === undefined ? value : { formulaValue: value.formulaValue },
  effectiveValue: ({ userEnteredValue: value }) =>
    value?.formulaValue === undefined ? value : omit(value, 'formulaValue'),
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
