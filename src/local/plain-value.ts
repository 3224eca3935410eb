import type { CellData } from '../host';
import { errorTexts } from './typed-formula';

/** What a cell holds, of a formula what comes of it; an error as people see it. `undefined` where it is blank. */
export function plainValue(cell: CellData | undefined): string | number | boolean | undefined {
  const { stringValue, numberValue, boolValue, errorValue } = cell?.userEnteredValue ?? {};
  return stringValue ?? numberValue ?? boolValue ?? (errorValue && errorTexts[errorValue.type ?? '']);
}
