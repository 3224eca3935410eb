import type { LocalGoogle } from '../local-google';
import { a1, OfficeSheet } from './office-sheet';
import { sample } from './sample';

/** The coordinator fills the configuration tabs: the campaign's fields one by one, the lists by pasting tables. */
export function fillConfiguration(google: LocalGoogle, user: string): void {
  const fields = new OfficeSheet(google.book(), 'Chiến dịch');
  for (const [key, value] of Object.entries(sample.campaign)) {
    google.edit(user, { sheet: fields.title, range: a1(fields.row(key), fields.column('value')), values: [[value]] });
  }
  paste(google, user, 'Cơ quan', sample.agencies);
  paste(google, user, 'Chỉ tiêu giao', sample.targets);
  paste(google, user, 'Nhiệm vụ giao', sample.tasks);
}

/** Rows 1 and 2 hold keys and headings; only the columns the tab has are pasted. */
const FIRST_ROW = 3;

function paste(
  google: LocalGoogle,
  user: string,
  title: string,
  rows: readonly Readonly<Record<string, string>>[],
): void {
  const keys = new OfficeSheet(google.book(), title).values()[0]?.map(String) ?? [];
  google.edit(user, {
    sheet: title,
    range: `${a1(FIRST_ROW, 1)}:${a1(FIRST_ROW + rows.length - 1, keys.length)}`,
    values: rows.map((row) => keys.map((key) => row[key] ?? '')),
  });
}
