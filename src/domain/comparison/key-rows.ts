import type { RowSnapshot } from '../version';
import type { RowKey } from './version-diff';

/** Rows top to bottom by what tells each from the others of its tab. */
export function keyRows<Row extends Pick<RowSnapshot, 'id'>>(rows: readonly Row[]): ReadonlyMap<string, Row & RowKey> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const nth = seen.get(row.id) ?? 0;
      seen.set(row.id, nth + 1);
      return [textOfKey({ id: row.id, nth }), { ...row, nth }];
    }),
  );
}

/** The number stands first, so that no id can look like another's. */
export function textOfKey({ id, nth }: RowKey): string {
  return `${nth}:${id}`;
}
