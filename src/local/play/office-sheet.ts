import { cellAddress, sheetTitled } from '../a1';
import type { Book, SheetState } from '../book';

/** A tab as a person finds their way in it: rows by the hidden id, columns by the hidden key, both counted from 1. */
export class OfficeSheet {
  readonly title: string;
  private readonly sheet: SheetState;

  constructor(book: Book, title: string) {
    const sheet = sheetTitled(book, title);
    if (!sheet) throw new Error(`The workbook has no tab ${title}.`);
    this.sheet = sheet;
    this.title = title;
  }

  /** The column whose key this is. */
  column(key: string): number {
    const index = this.sheet.rows[0]?.findIndex((cell) => cell?.userEnteredValue?.stringValue === key) ?? -1;
    if (index < 0) throw new Error(`The tab ${this.title} has no column ${key}.`);
    return index + 1;
  }

  /** The row of this id. */
  row(id: string): number {
    const index = this.sheet.rows.findIndex((cells) => cells?.[0]?.userEnteredValue?.stringValue === id);
    if (index < 0) throw new Error(`The tab ${this.title} has no row ${id}.`);
    return index + 1;
  }

  /** All text and numbers of the tab, row by row, for reading along. */
  values(): (string | number | boolean)[][] {
    return this.sheet.rows.map((cells) =>
      (cells ?? []).map((cell) => {
        const value = cell?.userEnteredValue;
        return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '';
      }),
    );
  }
}

/** `D5` of row 5, column 4. */
export function a1(row: number, column: number): string {
  return cellAddress(row - 1, column - 1);
}
