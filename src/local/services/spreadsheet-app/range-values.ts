import { formatValue } from '../../format-value';
import { localeOf } from '../../locale';
import type { Place } from '../../place';
import { cellCount } from '../../sheets-api/box';
import { writeValues } from './change-cells';
import type { Range } from './range';
import { assertFits, filled, rowsOf } from './rows-of';
import type { ScriptValue } from './script-value';
import { readScriptValue, readValue } from './script-value';
import type { Signatures } from './signature';
import { anything, list, listOf, none } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What stands in the cells of a range. */
export interface RangeValues extends Pick<
  GoogleRange,
  'getValue' | 'getValues' | 'getDisplayValue' | 'getDisplayValues' | 'getFormulas' | 'isBlank'
> {
  setValue(value: unknown): Range;
  setValues(values: unknown[][]): Range;
  clearContent(): Range;
}

export const valueSignatures: Signatures<keyof RangeValues> = {
  getValue: none,
  getValues: none,
  getDisplayValue: none,
  getDisplayValues: none,
  getFormulas: none,
  isBlank: none,
  setValue: [[anything]],
  setValues: [[listOf(list)]],
  clearContent: none,
};

export function rangeValues(objects: SpreadsheetObjects, place: Place): RangeValues {
  const { user } = objects;
  const { box } = place;
  const values = (of: Place) =>
    objects.readCells(of, (sheet, book) => rowsOf(sheet, of.box, (cell) => readValue(cell, book)));
  const shown = (of: Place) =>
    objects.readCells(of, (sheet, book) => {
      const locale = localeOf(book.properties.locale);
      return rowsOf(sheet, of.box, (cell) => formatValue(cell, locale) ?? '');
    });
  const write = (rows: readonly (readonly ScriptValue[])[]): Range => {
    objects.write(cellCount(box), (book) => writeValues(book, user, place, rows));
    return objects.range(place);
  };
  return {
    getValue: () => values(firstCell(place))[0]?.[0],
    getValues: () => values(place),
    getDisplayValue: () => shown(firstCell(place))[0]?.[0] ?? '',
    getDisplayValues: () => shown(place),
    getFormulas: () =>
      objects.readCells(place, (sheet) => rowsOf(sheet, box, (cell) => cell?.userEnteredValue?.formulaValue ?? '')),
    isBlank: () => values(place).every((row) => row.every((value) => value === '')),
    setValue: (value) => write(filled(box, readScriptValue(value))),
    setValues(rows) {
      assertFits(rows, box);
      return write(rows.map((row) => row.map(readScriptValue)));
    },
    clearContent: () => write(filled(box, '')),
  };
}

export function firstCell({ sheetId, box }: Place): Place {
  return { sheetId, box: { ...box, endRowIndex: box.startRowIndex + 1, endColumnIndex: box.startColumnIndex + 1 } };
}
