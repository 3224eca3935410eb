import type { CellData } from '../../../host';
import type { Book } from '../../book';
import { localeOf } from '../../locale';
import type { Place } from '../../place';
import { cellCount } from '../../sheets-api/box';
import { omit } from '../../sheets-api/omit';
import { changeCells } from './change-cells';
import type { DataValidation, DataValidationRule } from './data-validation';
import { createDataValidation, ruleOf } from './data-validation';
import type { Range } from './range';
import { firstCell } from './range-values';
import { assertFits, rowsOf } from './rows-of';
import type { Signatures } from './signature';
import { either, instance, listOf, none, nothing } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What the cells of a range take; boxes to tick are such a rule. */
export interface RangeRules extends Pick<GoogleRange, 'isChecked'> {
  getDataValidation(): DataValidation | null;
  getDataValidations(): (DataValidation | null)[][];
  setDataValidation(rule: DataValidation | null): Range;
  setDataValidations(rules: (DataValidation | null)[][]): Range;
  insertCheckboxes(): Range;
  check(): Range;
  uncheck(): Range;
}

const rule = either(instance('DataValidation'), nothing);

export const ruleSignatures: Signatures<keyof RangeRules> = {
  getDataValidation: none,
  getDataValidations: none,
  setDataValidation: [[rule]],
  setDataValidations: [[listOf(listOf(rule))]],
  insertCheckboxes: none,
  check: none,
  uncheck: none,
  isChecked: none,
};

const checkbox: DataValidationRule = { condition: { type: 'BOOLEAN' }, strict: true };

export function rangeRules(objects: SpreadsheetObjects, place: Place): RangeRules {
  const { box } = place;
  const write = (change: (cell: CellData, row: number, column: number) => CellData): Range => {
    objects.write(cellCount(box), (book: Book) =>
      changeCells(book, objects.user, place, (cell = {}, row, column) => change(cell, row, column)),
    );
    return objects.range(place);
  };
  const rules = (of: Place) =>
    objects.readCells(of, (sheet, { properties }) =>
      rowsOf(sheet, of.box, (cell) =>
        cell?.dataValidation ? createDataValidation(cell.dataValidation, localeOf(properties.locale)) : null,
      ),
    );
  const tick = (boolValue: boolean) =>
    write((cell) => (isCheckbox(cell) ? { ...cell, userEnteredValue: { boolValue } } : cell));
  return {
    getDataValidation: () => rules(firstCell(place))[0]?.[0] ?? null,
    getDataValidations: () => rules(place),
    setDataValidation: (given) => write((cell) => withRule(cell, ruleOf(given))),
    setDataValidations(given) {
      assertFits(given, box);
      return write((cell, row, column) => withRule(cell, ruleOf(given[row]?.[column] ?? null)));
    },
    insertCheckboxes: () => write((cell) => ({ ...withRule(cell, checkbox), userEnteredValue: { boolValue: false } })),
    check: () => tick(true),
    uncheck: () => tick(false),
    isChecked: () => objects.readCells(place, (sheet) => commonTick(rowsOf(sheet, box, tickOf).flat())),
  };
}

function withRule(cell: CellData, dataValidation: DataValidationRule | undefined): CellData {
  return { ...omit(cell, 'dataValidation'), ...(dataValidation && { dataValidation }) };
}

function isCheckbox(cell: CellData | undefined): boolean {
  return cell?.dataValidation?.condition?.type === 'BOOLEAN';
}

/** A blank box is not ticked; `null` where there is no box. */
function tickOf(cell: CellData | undefined): boolean | null {
  return isCheckbox(cell) ? (cell?.userEnteredValue?.boolValue ?? false) : null;
}

/** `null` where they differ. */
function commonTick([first = null, ...others]: readonly (boolean | null)[]): boolean | null {
  return others.every((tick) => tick === first) ? first : null;
}
