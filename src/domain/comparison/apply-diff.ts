import type { CellValue } from '../cell-value';
import type { SenderField } from '../submission';
import type { RowSnapshot, SenderSnapshot, SubmissionSnapshot, VersionSnapshot } from '../version';
import { byCodeUnits } from '../canonical-json';
import { addressOf } from './diff-versions';
import { keyRows, textOfKey } from './key-rows';
import type { ChangedSubmission, FieldChange, RowDiff, VersionDiff } from './version-diff';

/**
 * Does to a snapshot what `diffVersions` found: `applyDiff(from, diffVersions(from, to))` is `to`.
 * Meant for the snapshot the diff was made from; a row it does not know is passed over.
 */
export function applyDiff(from: VersionSnapshot, diff: VersionDiff): VersionSnapshot {
  const submissions = new Map(from.submissions.map((each) => [addressOf(each), each]));
  for (const each of diff.submissions) {
    const address = addressOf(each.kind === 'changed' ? each : each.submission);
    const submission = submissions.get(address);
    if (each.kind === 'added') submissions.set(address, each.submission);
    if (each.kind === 'removed') submissions.delete(address);
    if (each.kind === 'changed' && submission) submissions.set(address, changeSubmission(submission, each));
  }
  const { summary: before, ...rest } = from;
  const summary = diff.summary ? diff.summary.to : before;
  return {
    ...rest,
    schema: diff.schema,
    campaign: { ...from.campaign, ...diff.campaign },
    submissions: [...submissions.values()].sort(
      (one, other) => byCodeUnits(one.agency, other.agency) || byCodeUnits(one.appendix, other.appendix),
    ),
    ...(summary && { summary }),
  };
}

function changeSubmission(submission: SubmissionSnapshot, change: ChangedSubmission): SubmissionSnapshot {
  const { sender: before, ...rest } = submission;
  const sender = changeSender(before, change.fields);
  return {
    ...rest,
    asOfDate: valueAfter(change.fields, 'asOfDate') ?? submission.asOfDate,
    isNil: (valueAfter(change.fields, 'isNil') ?? submission.isNil) === true,
    ...(sender && { sender }),
    rows: changeRows(submission.rows, change),
  };
}

function valueAfter(fields: readonly FieldChange[], wanted: FieldChange['field']): CellValue | undefined {
  return fields.find(({ field }) => field === wanted)?.to;
}

function changeSender(before: SenderSnapshot | undefined, fields: readonly FieldChange[]): SenderSnapshot | undefined {
  const isKept = valueAfter(fields, 'senderKept') ?? before !== undefined;
  if (isKept !== true) return undefined;
  const changes = fields.flatMap(({ field, to }): [SenderField, CellValue][] =>
    field === 'asOfDate' || field === 'isNil' || field === 'senderKept' ? [] : [[field, to]],
  );
  return withoutBlanks({ ...before, ...Object.fromEntries(changes) });
}

/** A change to `''` takes the value away. */
function withoutBlanks<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Values;
}

function changeRows(rows: readonly RowSnapshot[], { rows: changes, order }: ChangedSubmission): RowSnapshot[] {
  const after = new Map([...keyRows(rows)].map(([key, { id, cells }]): [string, RowSnapshot] => [key, { id, cells }]));
  for (const change of changes) {
    const key = textOfKey(change);
    if (change.kind === 'removed') after.delete(key);
    else after.set(key, { id: change.id, cells: cellsAfter(change) });
  }
  if (!order) return [...after.values()];
  return order.map((key) => after.get(textOfKey(key))).filter((row) => row !== undefined);
}

function cellsAfter(change: RowDiff): RowSnapshot['cells'] {
  if (change.kind !== 'changed') return change.cells;
  const changes = Object.fromEntries(change.cells.map(({ column, to }) => [column, to]));
  return withoutBlanks({ ...change.was, ...changes });
}
