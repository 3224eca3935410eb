import type { CellData } from '../../host';
import type { Book } from '../book';
import { apiValidator } from '../data-validation';
import type { Mask } from './field-mask';
import { applyMask, maskOf } from './field-mask';
import type { Cell } from './write-cells';
import { keptCell } from './write-cells';

/**
 * A function that gives the masked fields of one cell to another. Where the value is among them, it is held to the data
 * validation the cell then has.
 */
export function maskedWriter(book: Book, mask: Mask) {
  const validate = maskOf(mask, 'userEnteredValue') === undefined ? () => undefined : apiValidator(book);
  return (cell: Cell, wanted: CellData | undefined, rowIndex: number, columnIndex: number): Cell => {
    const written = applyMask<CellData>(cell, wanted, mask);
    validate(written, rowIndex, columnIndex);
    return keptCell(written);
  };
}
