import type { Appendix } from '../../domain/appendices';
import type { Request } from '../../host';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import { cellsRequest } from './cells-request';
import type { FormKey, StripField } from './lay-out-strips';
import { formKeys } from './lay-out-strips';
import { placeOfField } from './place-of-field';

/** The boxes by which an agency asks; open in every state. */
export const requestFields = ['submit', 'recall'] as const satisfies readonly StripField[];
export type RequestField = (typeof requestFields)[number];

/** Which of them are ticked. Anything else that was pasted there is no tick. */
export function readRequests(sheet: SheetSnapshot, appendix: Appendix): ReadonlySet<RequestField> {
  const table = readKeyedTable<FormKey>(sheet, formKeys(appendix));
  return new Set(
    requestFields.filter((field) => {
      const place = table && placeOfField(sheet, table, appendix, field);
      return place !== undefined && valueAt(sheet, place.row, place.column) === true;
    }),
  );
}

/** Unticks those that are ticked: a request that was answered, one way or the other, is done with. */
export function clearRequests(sheet: SheetSnapshot, appendix: Appendix): Request[] {
  const table = readKeyedTable<FormKey>(sheet, formKeys(appendix));
  return [...readRequests(sheet, appendix)].flatMap((field) => {
    const place = table && placeOfField(sheet, table, appendix, field);
    return place ? [cellsRequest(sheet.sheetId, place.row, place.column, [false])] : [];
  });
}
