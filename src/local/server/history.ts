import { cellAddress } from '../a1';
import type { SheetState } from '../book';
import type { HandEdit } from '../hand-edit';
import type { CellData } from '../../host';
import type { LocalGoogle } from '../local-google';
import { isText } from '../typed-input';
import type { Box } from '../sheets-api/box';

/** Something a person did by hand, with the way there and the way back. */
type Deed =
  | {
      readonly kind: 'cells';
      readonly sheetId: number;
      readonly before: readonly Cells[];
      readonly after: readonly Cells[];
    }
  | { readonly kind: 'shape'; readonly before: SheetState; readonly after: SheetState };

/** A box of cells as one would type them. */
interface Cells {
  readonly box: Box;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

export type Undone = 'done' | 'nothing' | 'changed since';

const MOST_DEEDS = 100;

/** What one person did by hand, to be undone and done again as hand edits of their own, through the same checks. */
export class History {
  private readonly done: Deed[] = [];
  private readonly undone: Deed[] = [];
  private readonly google: LocalGoogle;
  private readonly user: string;

  constructor(google: LocalGoogle, user: string) {
    this.google = google;
    this.user = user;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Types as this person, and remembers what stood there. */
  edit(sheetId: number, edits: readonly { readonly range: string; readonly values: HandEdit['values'] }[]): void {
    const boxes = edits.map(({ range, values }) => boxAt(range, values));
    const read = () => boxes.map((box) => cellsOf(this.sheet(sheetId), box));
    const before = read();
    try {
      this.google.editAll(
        this.user,
        edits.map((each) => ({ sheet: sheetId, ...each })),
      );
    } finally {
      const after = read();
      if (!isSame(before, after)) this.remember({ kind: 'cells', sheetId, before, after });
    }
  }

  /** Changes a tab's structure as this person. What makes or removes tabs is not remembered. */
  shape(request: Parameters<LocalGoogle['reshape']>[1]): void {
    const { sheets } = this.google.book();
    this.google.reshape(this.user, request);
    const now = this.google.book().sheets;
    const changed = now.flatMap((after, index) => {
      const before = sheets[index];
      return before && before !== after ? [{ before, after }] : [];
    });
    const [only] = changed;
    if (only && changed.length === 1 && now.length === sheets.length) this.remember({ kind: 'shape', ...only });
  }

  undo(): Undone {
    return this.turn(this.done, this.undone);
  }

  redo(): Undone {
    return this.turn(this.undone, this.done);
  }

  /** A deed that cannot be turned any more is forgotten, and so are those before it on the same way. */
  private turn(from: Deed[], to: Deed[]): Undone {
    const deed = from.at(-1);
    if (!deed) return 'nothing';
    if (!this.turnBack(deed)) {
      from.length = 0;
      return 'changed since';
    }
    from.pop();
    to.push({ ...deed, before: deed.after, after: deed.before } as Deed);
    return 'done';
  }

  private turnBack(deed: Deed): boolean {
    if (deed.kind === 'shape') return this.google.putBack(this.user, deed);
    const { sheetId, before, after } = deed;
    const sheet = this.google.book().sheets.find(({ properties }) => properties.sheetId === sheetId);
    const isAsLeft =
      sheet &&
      isSame(
        after.map(({ box }) => cellsOf(sheet, box)),
        after,
      );
    if (!isAsLeft) return false;
    const edits = before.map(({ box, values }) => ({ sheet: sheetId, range: rangeOf(box), values }));
    this.google.editAll(this.user, edits);
    return true;
  }

  private remember(deed: Deed): void {
    this.done.push(deed);
    if (this.done.length > MOST_DEEDS) this.done.shift();
    this.undone.length = 0;
  }

  private sheet(sheetId: number): SheetState | undefined {
    return this.google.book().sheets.find(({ properties }) => properties.sheetId === sheetId);
  }
}

function boxAt(range: string, values: HandEdit['values']): Box {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)/.exec(range) ?? [];
  const startRowIndex = Number(digits) - 1;
  const startColumnIndex = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    startRowIndex,
    endRowIndex: startRowIndex + values.length,
    startColumnIndex,
    endColumnIndex: startColumnIndex + (values[0]?.length ?? 0),
  };
}

function rangeOf({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: Box): string {
  return `${cellAddress(startRowIndex, startColumnIndex)}:${cellAddress(endRowIndex - 1, endColumnIndex - 1)}`;
}

function cellsOf(sheet: SheetState | undefined, box: Box): Cells {
  const rows = Array.from({ length: box.endRowIndex - box.startRowIndex }, (_, row) => box.startRowIndex + row);
  const columns = Array.from(
    { length: box.endColumnIndex - box.startColumnIndex },
    (_, at) => box.startColumnIndex + at,
  );
  return { box, values: rows.map((row) => columns.map((column) => asTyped(sheet?.rows[row]?.[column]))) };
}

/** What one types to get this cell: text that would be read as something else goes behind an apostrophe. */
function asTyped(cell: CellData | undefined): string | number | boolean {
  const { stringValue, numberValue, boolValue } = cell?.userEnteredValue ?? {};
  if (stringValue === undefined) return numberValue ?? boolValue ?? '';
  return isText(cell) ? stringValue : `'${stringValue}`;
}

function isSame(some: readonly Cells[], others: readonly Cells[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
