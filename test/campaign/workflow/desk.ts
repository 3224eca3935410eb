import type { LocalGoogle } from '../../../src/local/local-google';
import { a1, OfficeSheet } from '../../../src/local/play/office-sheet';
import { coordinator, sheetNamed, values } from '../office';

/** What an officer sees at the head of a tab's strip. */
export function strip(google: LocalGoogle, title: string): string {
  const sheet = new OfficeSheet(google.book(), title);
  return String(sheet.values()[sheet.row('#strip') - 1]?.[1] ?? '');
}

/** Where the box beside a label stands. */
function boxOf(google: LocalGoogle, title: string, label: string): { row: number; column: number } {
  const row = values(google, title).findIndex((cells) => cells.includes(label));
  if (row < 0) throw new Error(`The tab ${title} has no box «${label}».`);
  return { row: row + 1, column: values(google, title)[row]!.indexOf(label) + 2 };
}

/** Ticks (or unticks) a box of the strip by hand, as this person. */
export function tick(google: LocalGoogle, user: string, title: string, label: string, value = 'TRUE'): void {
  const { row, column } = boxOf(google, title, label);
  google.edit(user, { sheet: title, range: a1(row, column), values: [[value]] });
}

export function isTicked(google: LocalGoogle, title: string, label: string): boolean {
  const { row, column } = boxOf(google, title, label);
  return values(google, title)[row - 1]?.[column - 1] === true;
}

/** The lines of «Nhật ký»: who, what, detail. */
export function logLines(google: LocalGoogle): string[] {
  return values(google, 'Nhật ký')
    .slice(3)
    .filter((row) => row[2] !== undefined && row[2] !== '')
    .map(([, who, what, detail]) => [who, what, detail].join(' | '));
}

export function sheetIdOf(google: LocalGoogle, title: string): number {
  return sheetNamed(google, title).properties.sheetId;
}

/** Whether this person may now type into the cell at a row's id and a column's key; nothing is left of the attempt. */
export function mayType(google: LocalGoogle, user: string, title: string, id: string, key: string): boolean {
  const twin = google.fork();
  const sheet = new OfficeSheet(twin.book(), title);
  // Outside: a row that is not there is a mistake of the test, no refusal.
  const range = a1(sheet.row(id), sheet.column(key));
  try {
    twin.edit(user, { sheet: title, range, values: [['thử']] });
    return true;
  } catch {
    return false;
  }
}

/** The coordinator's triggers of this function are gone, as when an account loses its consent. */
export function losesTriggers(google: LocalGoogle, functionName: string, user = coordinator): void {
  const { ScriptApp } = google.globals(user);
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === functionName) ScriptApp.deleteTrigger(trigger);
  }
}
