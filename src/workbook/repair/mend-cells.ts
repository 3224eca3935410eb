import type { CellValue } from '../../domain/cell-value';
import type { CellData } from '../../host';
import { valueAt } from '../keyed-table';
import { typedValue } from '../requests/draw-requests';
import { isAssignedRow, isOurs, wantedValue } from './blueprint';
import type { WrittenCell } from './cell-requests';
import { cellRequests } from './cell-requests';
import { isSameLook, isSameValidation } from './compare-cells';
import type { FormCell, MendedTab } from './mended-tab';
import { formCells } from './mended-tab';
import type { Mending, Repair, RepairKind } from './repair';

/** All of a look that is the form's; a link in what an agency typed is not. */
const LOOK_FIELDS =
  'userEnteredFormat(numberFormat,backgroundColorStyle,borders,horizontalAlignment,verticalAlignment,wrapStrategy,' +
  'textFormat(fontFamily,fontSize,bold,italic,foregroundColorStyle))';

/** Values of the add-on, validation, looks and notes, each only where it is not what set-up would make. */
export function mendCells(tab: MendedTab): Mending {
  const cells = formCells(tab);
  const values = cells.filter((cell) => isValueWrong(tab, cell));
  const validations = cells.filter((cell) => isWrong(tab, cell, isSameValidation(tab.detail)));
  const looks = tab.detail === 'form' ? cells.filter((cell) => isWrong(tab, cell, isSameLook)) : [];
  const notes =
    tab.detail === 'form' ? cells.filter((cell) => isWrong(tab, cell, (one, other) => one.note === other.note)) : [];
  const strays = strayKeys(tab);
  const { sheetId } = tab.sheet;
  return {
    repairs: [
      ...strays.map(({ row, column, was }): Repair => ({ kind: 'keyChanged', row, column, was })),
      ...values.filter(({ from }) => from).map((cell) => valueRepair(tab, cell)),
      ...columnRepairs('validationChanged', validations.filter(isField(tab))),
      ...columnRepairs('lookChanged', looks),
      ...columnRepairs('noteChanged', notes),
    ],
    // Validation first: a strict one may refuse what is written after it.
    requests: [
      ...cellRequests(sheetId, validations.map(write('dataValidation')), 'dataValidation'),
      ...cellRequests(sheetId, looks.map(write('userEnteredFormat')), LOOK_FIELDS),
      ...cellRequests(sheetId, values.map((cell) => writeValue(tab, cell)), 'userEnteredValue'),
      ...cellRequests(sheetId, strays.map(({ row, column }) => ({ row, column, cell: {} })), 'userEnteredValue'),
      ...cellRequests(sheetId, notes.map(write('note')), 'note'),
    ], // prettier-ignore
  };
}

/** A key over a column that is none of the form's, as over a copy: it would be read for the first. */
function strayKeys({ sheet, rows, columns, blueprint }: MendedTab): { row: number; column: number; was: string }[] {
  const index = rows.findIndex(({ form }) => form === 0);
  const keyRow = rows[index]?.from;
  if (keyRow === undefined) return [];
  return columns.flatMap(({ key, from }, columnIndex) => {
    const was = from === undefined ? '' : valueAt(sheet, keyRow, from);
    const isStray = key === undefined && blueprint.keys.some((each) => each === was);
    return isStray ? [{ row: index + 1, column: columnIndex + 1, was: String(was) }] : [];
  });
}

function isValueWrong(tab: MendedTab, cell: FormCell): boolean {
  const { form, from } = cell;
  const wanted = valueOf(tab, cell);
  if (!from) return wanted !== '';
  return isOurs(tab.blueprint, form.row, form.column) && valueAt(tab.sheet, from.row, from.column) !== wanted;
}

/** What set-up writes there; a row beyond set-up's has its own id, and the number that follows from it. */
function valueOf({ blueprint }: MendedTab, { form, key, id }: FormCell): CellValue {
  const wanted = wantedValue(blueprint, form.row, form.column);
  if (form.row <= blueprint.header || id === undefined) return wanted;
  if (key === 'id') return id;
  if (key !== 'no' || isAssignedRow(blueprint, form.row)) return wanted;
  return blueprint.drawn.assignedRows + Number(id.slice(id.lastIndexOf('-') + 1));
}

function isWrong(tab: MendedTab, { from, wanted }: FormCell, isSame: (one: CellData, other: CellData) => boolean) {
  return !from || !isSame(wanted, tab.sheet.cells[from.row - 1]?.[from.column - 1] ?? {});
}

function write(field: 'dataValidation' | 'userEnteredFormat' | 'note') {
  return ({ row, column, wanted }: FormCell): WrittenCell => ({
    row,
    column,
    cell: wanted[field] === undefined ? {} : { [field]: wanted[field] },
  });
}

function writeValue(tab: MendedTab, cell: FormCell): WrittenCell {
  const userEnteredValue = typedValue(valueOf(tab, cell));
  return { row: cell.row, column: cell.column, cell: userEnteredValue ? { userEnteredValue } : {} };
}

/** A cell that people fill, or once could. */
function isField({ blueprint }: MendedTab) {
  return ({ from, form }: FormCell) => from !== undefined && form.row > 0 && form.column < blueprint.keys.length;
}

function valueRepair({ sheet, blueprint }: MendedTab, cell: FormCell): Repair {
  const { row, column, key, form, from } = cell;
  const was = from ? String(valueAt(sheet, from.row, from.column)) : '';
  return { kind: kindOf(blueprint.header, form.row, form.column), row, column, key, was };
}

function kindOf(header: number, row: number, column: number): RepairKind {
  if (row === 0) return 'keyChanged';
  if (column === 0) return 'idChanged';
  if (row === header) return 'headingChanged';
  return row < header ? 'textChanged' : 'planChanged';
}

/** One line a column: a paste over forty rows is one fault. */
function columnRepairs(kind: RepairKind, cells: readonly FormCell[]): Repair[] {
  const there = cells.filter(({ from }) => from);
  return [...new Set(there.map(({ column }) => column))].flatMap((wanted) => {
    const first = there.find(({ column }) => column === wanted);
    return first ? [{ kind, row: first.row, column: first.column, key: first.key, was: '' }] : [];
  });
}
