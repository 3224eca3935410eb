import type { ColumnKey } from '../../domain/appendices';
import { appendixOf } from '../../domain/appendices';
import { formatDate, isoDateOfSerial } from '../../domain/calendar';
import type { CellValue } from '../../domain/cell-value';
import type { CellView, ComparisonView, RowView, SubmissionView } from '../../domain/comparison/comparison-view';
import { countChanges } from '../../domain/comparison/count-changes';
import { diffVersions } from '../../domain/comparison/diff-versions';
import { markWords } from '../../domain/comparison/mark-words';
import type { FieldChange, RowDiff, SubmissionDiff } from '../../domain/comparison/version-diff';
import { fillIn } from '../../domain/drawing/fill-in';
import { submissionSheetName } from '../../domain/sheet-name';
import type { VersionSnapshot } from '../../domain/version';
import type { Text } from '../../text';

/** A snapshot and what officers call it. */
export interface NamedSnapshot {
  readonly name: string;
  readonly content: VersionSnapshot;
}

/** Two snapshots side by side, in the officers' words. */
export function describeComparison(from: NamedSnapshot, to: NamedSnapshot, text: Text): ComparisonView {
  const diff = diffVersions(from.content, to.content);
  const counts = countChanges(diff);
  const namesOf = (content: VersionSnapshot) =>
    new Map(
      content.submissions.flatMap(({ agency, appendix, rows }) =>
        rows.map(({ id, cells }) => [`${agency}:${appendix}:${id}`, shown(cells.name)] as const),
      ),
    );
  const names = new Map([...namesOf(from.content), ...namesOf(to.content)]);
  return {
    from: from.name,
    to: to.name,
    message: text.compared(from.name, to.name, counts),
    counts,
    submissions: diff.submissions.map((each) => describeSubmission(each, to.content, names, text)),
  };
}

function describeSubmission(
  diff: SubmissionDiff,
  { campaign }: VersionSnapshot,
  names: ReadonlyMap<string, string>,
  text: Text,
): SubmissionView {
  const { agency, appendix } = diff.kind === 'changed' ? diff : diff.submission;
  const labelOf = (column: ColumnKey) => {
    const found = appendixOf[appendix].columns.find(({ key }) => key === column);
    return found ? fillIn(found.label, campaign) : column;
  };
  const rows =
    diff.kind === 'changed' ? diff.rows : diff.submission.rows.map((row) => ({ ...row, nth: 0, kind: diff.kind }));
  return {
    agency,
    appendix,
    sheet: submissionSheetName(agency, appendix),
    isReordered: diff.kind === 'changed' && diff.isReordered,
    fields: diff.kind === 'changed' ? describeFields(diff.fields, text) : [],
    rows: rows.map((row) => describeRow(row, names.get(`${agency}:${appendix}:${row.id}`) ?? '', labelOf)),
  };
}

/** Whether the sender was kept at all is a matter of the file's form, not of what an agency wrote. */
function describeFields(fields: readonly FieldChange[], text: Text): CellView[] {
  return fields.flatMap(({ field, from, to }) =>
    field === 'senderKept' ? [] : [cellView(text.stripFields[field], shownField(field, from), shownField(field, to))],
  );
}

function describeRow(row: RowDiff, name: string, labelOf: (column: ColumnKey) => string): RowView {
  const { kind, id } = row;
  if (row.kind === 'changed') {
    return {
      kind,
      id,
      name,
      cells: row.cells.map(({ column, from, to }) => cellView(labelOf(column), shown(from), shown(to))),
    };
  }
  const cells = Object.entries(row.cells).map(([column, value]) => {
    const label = labelOf(column as ColumnKey);
    return row.kind === 'added' ? cellView(label, '', shown(value)) : cellView(label, shown(value), '');
  });
  return { kind, id, name, cells };
}

function cellView(label: string, from: string, to: string): CellView {
  return { label, from, to, parts: markWords(from, to) };
}

function shownField(field: FieldChange['field'], value: CellValue): string {
  return field === 'asOfDate' && typeof value === 'number' ? formatDate(isoDateOfSerial(value)) : shown(value);
}

/** As a cell of a Vietnamese workbook shows it. */
export function shown(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'boolean' ? (value ? '☑' : '☐') : value;
}
