import type { ColumnKey } from '../appendices';
import { columnKeys } from '../appendices';
import { canonicalJson } from '../canonical-json';
import { senderFields } from '../submission';
import type { RowSnapshot, SubmissionSnapshot, VersionSnapshot } from '../version';
import { keyRows, textOfKey } from './key-rows';
import type { CellChange, FieldChange, RowDiff, RowKey, SubmissionDiff, VersionDiff } from './version-diff';

/**
 * Two snapshots side by side: submissions by agency and appendix, rows by id, cells by column. Linear in the cells.
 *
 *   row's id in `from` | in `to` | cells     | told as
 *   -------------------|---------|-----------|----------
 *   yes                | no      | any       | 'removed'
 *   no                 | yes     | any       | 'added'
 *   yes                | yes     | the same  | nothing
 *   yes                | yes     | otherwise | 'changed'
 */
export function diffVersions(from: VersionSnapshot, to: VersionSnapshot): VersionDiff {
  const before = new Map(from.submissions.map((each) => [addressOf(each), each]));
  const after = new Map(to.submissions.map((each) => [addressOf(each), each]));
  const addresses = [...new Set([...before.keys(), ...after.keys()])].sort();
  return {
    schema: to.schema,
    campaign: changedMembers(from.campaign, to.campaign),
    submissions: addresses.flatMap((address) => diffSubmission(before.get(address), after.get(address))),
    ...(isSame(from.summary ?? null, to.summary ?? null) ? {} : { summary: { to: to.summary } }),
  };
}

/** Whether no cell, field or row of any submission differs; years, names and choices of the summary do not count. */
export function isSameContent(diff: VersionDiff): boolean {
  return diff.submissions.length === 0;
}

export function addressOf({ agency, appendix }: Pick<SubmissionSnapshot, 'agency' | 'appendix'>): string {
  return `${agency}:${appendix}`;
}

function diffSubmission(from: SubmissionSnapshot | undefined, to: SubmissionSnapshot | undefined): SubmissionDiff[] {
  if (!from || !to) {
    const removed = from ? [{ kind: 'removed' as const, submission: from }] : [];
    return to ? [...removed, { kind: 'added', submission: to }] : removed;
  }
  const { agency, appendix } = to;
  const fields = diffFields(from, to);
  const before = keyRows(from.rows);
  const after = keyRows(to.rows);
  const rows = diffRows(before, after);
  const stay = [...before.keys()].filter((key) => after.has(key));
  const stayAfter = [...after.keys()].filter((key) => before.has(key));
  const isReordered = !isSame(stay, stayAfter);
  const likely = [...stay, ...[...after.keys()].filter((key) => !before.has(key))];
  const isOrderTold = !isSame(likely, [...after.keys()]);
  if (fields.length === 0 && rows.length === 0 && !isReordered) return [];
  const order = [...after.values()].map(({ id, nth }): RowKey => ({ id, nth }));
  return [{ kind: 'changed', agency, appendix, fields, rows, isReordered, ...(isOrderTold && { order }) }];
}

function diffFields(from: SubmissionSnapshot, to: SubmissionSnapshot): FieldChange[] {
  const change = (field: FieldChange['field'], one: FieldChange['from'], other: FieldChange['to']): FieldChange[] =>
    one === other ? [] : [{ field, from: one, to: other }];
  return [
    ...change('asOfDate', from.asOfDate, to.asOfDate),
    ...change('isNil', from.isNil, to.isNil),
    ...change('senderKept', from.sender !== undefined, to.sender !== undefined),
    ...senderFields.flatMap((field) => change(field, from.sender?.[field] ?? '', to.sender?.[field] ?? '')),
  ];
}

type KeyedRows = ReturnType<typeof keyRows<RowSnapshot>>;

/** Removed and changed rows as they stood, then the added ones. */
function diffRows(before: KeyedRows, after: KeyedRows): RowDiff[] {
  const kept = [...before.values()].flatMap(({ id, nth, cells }): RowDiff[] => {
    const now = after.get(textOfKey({ id, nth }));
    if (!now) return [{ kind: 'removed', id, nth, cells }];
    const changes = diffCells(cells, now.cells);
    return changes.length === 0 ? [] : [{ kind: 'changed', id, nth, cells: changes, was: cells }];
  });
  const added = [...after.values()]
    .filter((row) => !before.has(textOfKey(row)))
    .map(({ id, nth, cells }): RowDiff => ({ kind: 'added', id, nth, cells }));
  return [...kept, ...added];
}

function diffCells(from: RowSnapshot['cells'], to: RowSnapshot['cells']): CellChange[] {
  return columnKeys.flatMap((column: ColumnKey): CellChange[] => {
    const [one, other] = [from[column] ?? '', to[column] ?? ''];
    return one === other ? [] : [{ column, from: one, to: other }];
  });
}

function changedMembers<Members extends object>(from: Members, to: Members): Partial<Members> {
  const keys = Object.keys(to) as (keyof Members)[];
  return Object.fromEntries(
    keys.filter((key) => from[key] !== to[key]).map((key) => [key, to[key]]),
  ) as Partial<Members>;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
