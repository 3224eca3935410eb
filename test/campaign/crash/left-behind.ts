import type { SheetState } from '../../../src/local/book';
import type { LocalGoogle } from '../../../src/local/local-google';

/** What a run leaves for others to see. */
export interface LeftBehind {
  /** Every tab with all it has, in order, as JSON; files are told by their names, since the ids of twins differ. */
  readonly tabs: readonly string[];
  readonly fileNames: readonly string[];
}

const jsonOf = new WeakMap<SheetState, string>();

/** Tabs are never changed in place, and most of them stay as they are. */
function asJson(sheet: SheetState): string {
  const json = jsonOf.get(sheet) ?? JSON.stringify(sheet);
  jsonOf.set(sheet, json);
  return json;
}

export function leftBehind(google: LocalGoogle): LeftBehind {
  const names = new Map(google.files().map(({ id, name = '' }) => [id, name]));
  return {
    tabs: google.book().sheets.map((sheet) => asJson(sheet).replaceAll(/[\w-]{25,}/g, (id) => names.get(id) ?? id)),
    fileNames: [...names.values()],
  };
}
