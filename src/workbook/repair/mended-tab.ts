import type { Opening } from '../../domain/workflow/opening';
import type { CellData } from '../../host';
import type { Detail, SheetSnapshot } from '../read-workbook';
import type { FormKey } from '../submission/lay-out-strips';
import type { Blueprint } from './blueprint';
import type { PlacedColumn } from './place-columns';
import type { PlacedRow } from './place-rows';

/** A tab as it is, the form it should have, and where each row and column of the form comes to stand. */
export interface MendedTab {
  readonly sheet: SheetSnapshot;
  readonly detail: Detail;
  readonly blueprint: Blueprint;
  /** What its agency may fill now. */
  readonly opening: Opening;
  readonly rows: readonly PlacedRow[];
  readonly columns: readonly PlacedColumn[];
}

/** A cell of the form: where it stands on the mended tab (from 1), on the tab as it is, and in the blueprint (from 0). */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly key: FormKey;
  readonly id: string | undefined;
  readonly form: { readonly row: number; readonly column: number };
  /** Absent where its row or column is put in anew. */
  readonly from: { readonly row: number; readonly column: number } | undefined;
  readonly wanted: CellData;
}

/** Every cell of the form, row by row. */
export function formCells({ rows, columns, blueprint }: MendedTab): FormCell[] {
  return rows.flatMap(({ form, id, from: fromRow }, rowIndex) =>
    columns.flatMap(({ key, from: fromColumn }, columnIndex): FormCell[] => {
      if (form === undefined || key === undefined) return [];
      const column = blueprint.keys.indexOf(key);
      const isThere = fromRow !== undefined && fromColumn !== undefined;
      return [
        {
          row: rowIndex + 1,
          column: columnIndex + 1,
          key,
          id,
          form: { row: form, column },
          from: isThere ? { row: fromRow, column: fromColumn } : undefined,
          wanted: blueprint.cells[form]?.[column] ?? {},
        },
      ];
    }),
  );
}
