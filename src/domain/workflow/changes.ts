import type { ColumnKey } from '../appendices';
import { canonicalJson } from '../canonical-json';
import type { CellValue } from '../cell-value';
import type { SenderField, Submission } from '../submission';
import { senderFields } from '../submission';
import { HEAD_FIELDS, WHOLE_SHEET } from '../submission-record';
import type { SubmittedContent } from '../submitted-content';
import { contentOf, rowsInOrder } from '../submitted-content';
import type { RowSnapshot } from '../version';

/** A cell that is not what was submitted. A row put in or taken out is a change of each of its cells. */
export interface ContentChange {
  /** Absent for a field above the table. */
  readonly rowId?: string;
  readonly field: ColumnKey | SenderField | 'asOfDate' | 'isNil';
  readonly was: CellValue;
  readonly is: CellValue;
}

/** What differs between the content as submitted and as it is now; the fields above the table first, then row by row. */
export function changesBetween(was: SubmittedContent, is: SubmittedContent): ContentChange[] {
  const fields = [
    ...(['asOfDate', 'isNil'] as const).map((field): ContentChange => ({ field, was: was[field], is: is[field] })),
    ...senderFields.map((field): ContentChange => ({ field, was: was.sender[field], is: is.sender[field] })),
  ];
  const rows = pairs(was.rows, is.rows).flatMap(([before, after]) => {
    const keys = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)] as ColumnKey[]);
    return [...keys].map((field): ContentChange => {
      return { rowId: after.id, field, was: before.cells[field] ?? '', is: after.cells[field] ?? '' };
    });
  });
  return [...fields, ...rows].filter((change) => change.was !== change.is);
}

/** Rows by id; of several with one id, or none, those alike first, then in their order. */
function pairs(was: readonly RowSnapshot[], is: readonly RowSnapshot[]): [RowSnapshot, RowSnapshot][] {
  const left = [...was];
  const take = (isIt: (row: RowSnapshot) => boolean): RowSnapshot | undefined => {
    const index = left.findIndex(isIt);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const same = is.map((row) => take((each) => canonicalJson(each) === canonicalJson(row)));
  const paired = is.map((row, index): [RowSnapshot, RowSnapshot] => {
    return [same[index] ?? take(({ id }) => id === row.id) ?? { id: row.id, cells: {} }, row];
  });
  return [...paired, ...left.map((row): [RowSnapshot, RowSnapshot] => [row, { id: row.id, cells: {} }])];
}

/**
 * The content whose hash a submission is held to. What was returned is the agency's to change, so it counts as it was
 * submitted; a return of the whole tab leaves nothing to compare.
 */
export function comparedContent(submission: Submission, submitted: SubmittedContent | undefined): SubmittedContent {
  const { state, record } = submission;
  const content = contentOf(submission);
  const returned = new Set(state === 'returned' ? record?.returned?.rowIds : []);
  if (returned.size === 0 || !submitted) return content;
  if (returned.has(WHOLE_SHEET)) return submitted;
  const kept = ({ id }: RowSnapshot) => !returned.has(id);
  const rows = [...content.rows.filter(kept), ...submitted.rows.filter((row) => !kept(row))];
  const head = returned.has(HEAD_FIELDS) ? submitted : content;
  const { asOfDate, isNil, sender } = head;
  return { asOfDate, isNil, sender, rows: rowsInOrder(rows) };
}
