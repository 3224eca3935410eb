import { groupBy } from '../../domain/group-by';
import type { Appendix, Cells } from '../../domain/appendices';
import { appendices, blankCells } from '../../domain/appendices';
import type { Agency, Campaign } from '../../domain/campaign';
import { dayInVietnam } from '../../domain/calendar';
import { isCellError } from '../../domain/cell-error';
import type { CellValue } from '../../domain/cell-value';
import { isBlank } from '../../domain/cell-value';
import type { Sender, StructureDefect, Submission, SubmissionRow } from '../../domain/submission';
import { blankSender, senderFields } from '../../domain/submission';
import { stateOf } from '../../domain/submission-state';
import type { KeyedTable } from '../keyed-table';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../read-workbook';
import { submissionKind } from '../sheet-kind';
import { CHECK_HEADING, isOpen } from './draw-submission';
import type { FormKey, StripField } from './lay-out-strips';
import { formKeys } from './lay-out-strips';
import { placeOfField } from './place-of-field';
import { readRecord } from './record-cells';
import { rowOfId } from './row-of-id';

/** Every submission of the campaign, in its order, wherever its tab, rows and columns have been moved. */
export function readSubmissions(snapshot: WorkbookSnapshot, campaign: Campaign): Submission[] {
  const sheetsOf = groupBy(snapshot.sheets, ({ kind }) => kind);
  return campaign.agencies.flatMap((agency) =>
    appendices.map((appendix) => {
      const [sheet, ...copies] = sheetsOf.get(submissionKind(agency.code, appendix.code)) ?? [];
      const read = readSubmission(snapshot.spreadsheetId, sheet, campaign, agency, appendix);
      const twice = copies.map(({ title }): StructureDefect => ({ kind: 'sheetTwice', title }));
      return { ...read, defects: [...read.defects, ...twice] };
    }),
  );
}

export function readSubmission(
  spreadsheetId: string,
  sheet: SheetSnapshot | undefined,
  campaign: Campaign,
  agency: Agency,
  appendix: Appendix,
): Submission {
  const whose = { agency: agency.code, appendix: appendix.code };
  const blankStrips = { state: 'empty' as const, asOfDate: '', isNil: false, sender: blankSender };
  if (!sheet) return { ...whose, ...blankStrips, rows: [], defects: [{ kind: 'sheetMissing' }] };

  const table = readKeyedTable<FormKey>(sheet, formKeys(appendix));
  const address = { spreadsheetId, sheetId: sheet.sheetId, title: sheet.title };
  if (!table) {
    const rows = unreadableRows(sheet);
    return { ...whose, sheet: { ...address, columns: {} }, ...blankStrips, rows, defects: [{ kind: 'keyRowMissing' }] };
  }
  const { rows, defects } = readRows(sheet, table, appendix, assignedIds(campaign, agency, appendix));
  const { record, isUnreadable } = readRecord(sheet, table, appendix);
  return {
    ...whose,
    state: stateOf(
      record,
      rows.some(({ isTouched }) => isTouched),
    ),
    ...(record && { record, submittedOn: dayInVietnam(new Date(record.submittedAt)) }),
    sheet: { ...address, columns: Object.fromEntries(table.columns) },
    asOfDate: readStrip(sheet, table, appendix, 'asOfDate'),
    isNil: readStrip(sheet, table, appendix, 'nil') === true,
    sender: readSender(sheet, table, appendix),
    rows,
    defects: [
      ...columnDefects(table),
      ...defects,
      ...mergeDefects(sheet, rows),
      ...(isUnreadable ? [{ kind: 'recordUnreadable' as const }] : []),
    ],
  };
}

export function assignedIds(campaign: Campaign, agency: Agency, appendix: Appendix): ReadonlySet<string> {
  const plan = appendix.assigned === 'none' ? [] : campaign[appendix.assigned];
  return new Set(plan.filter(({ lead }) => lead === agency.code).map(({ id }) => id));
}

function readSender(sheet: SheetSnapshot, table: KeyedTable<FormKey>, appendix: Appendix): Sender {
  const sender = { ...blankSender };
  for (const field of senderFields) sender[field] = readStrip(sheet, table, appendix, field);
  return sender;
}

function readStrip(
  sheet: SheetSnapshot,
  table: KeyedTable<FormKey>,
  appendix: Appendix,
  wanted: StripField,
): CellValue {
  const place = placeOfField(sheet, table, appendix, wanted);
  return place ? valueAt(sheet, place.row, place.column) : '';
}

function columnDefects({ missing, twice }: KeyedTable<FormKey>): StructureDefect[] {
  return [
    ...missing.map((key): StructureDefect =>
      key === 'id' ? { kind: 'idColumnMissing' } : { kind: 'columnMissing', column: key },
    ),
    ...twice.flatMap((key): StructureDefect[] => (key === 'id' ? [] : [{ kind: 'columnTwice', column: key }])),
  ];
}

/** Merging keeps one cell of several, so a merge across data rows has lost something, or will. */
function mergeDefects(sheet: SheetSnapshot, rows: readonly SubmissionRow[]): StructureDefect[] {
  return sheet.merges.flatMap(({ startRowIndex = 0, endRowIndex = sheet.rowCount }): StructureDefect[] => {
    const hit = rows.find(({ row }) => row > startRowIndex && row <= endRowIndex);
    return hit ? [{ kind: 'cellsMerged', row: hit.row }] : [];
  });
}

/**
 * Without the row of keys no column can be told from another; the rows are still counted, so that the summary can
 * say how many it had to leave out. Set-up gives each row an id and a number; whatever has more holds content.
 */
function unreadableRows(sheet: SheetSnapshot): SubmissionRow[] {
  const idIndex = Math.max(0, ...sheet.values.map((values) => values.findIndex((value) => value === '#header')));
  return sheet.values.flatMap((values, index): SubmissionRow[] => {
    const id = String(values[idIndex] ?? '');
    const filled = values.filter((value) => !isBlank(value)).length;
    if (id === '' || id.startsWith('#') || filled <= 2) return [];
    return [{ id, row: index + 1, isAssigned: false, isTouched: true, cells: blankCells }];
  });
}

/** A data row has an id that is none of ours (`#…`, the key row) or, below the headings, content without an id. */
function readRows(
  sheet: SheetSnapshot,
  table: KeyedTable<FormKey>,
  appendix: Appendix,
  assigned: ReadonlySet<string>,
): { rows: SubmissionRow[]; defects: StructureDefect[] } {
  const idColumn = table.columns.get('id') ?? 0;
  const headerRow = findHeaderRow(sheet, table);
  const rows: SubmissionRow[] = [];
  const defects: StructureDefect[] = [];
  const seen = new Set<string>();
  for (let row = 1; row <= sheet.values.length; row++) {
    const id = idOf(valueAt(sheet, row, idColumn));
    if (row === table.keyRow || id.startsWith('#') || (id === '' && row <= headerRow)) continue;
    const cells = readCells(sheet, table, appendix, row);
    const isAssigned = assigned.has(id) && !seen.has(id);
    const isTouched = appendix.columns.some((column) => isOpen(column, isAssigned) && !isBlank(cells[column.key]));
    if (!isAssigned && !isTouched) continue;
    if (id === '' && idColumn > 0) defects.push({ kind: 'rowWithoutId', row });
    if (id !== '' && seen.has(id)) defects.push({ kind: 'idTwice', row, id });
    seen.add(id);
    rows.push({ id, row, isAssigned, isTouched, cells });
  }
  return { rows, defects };
}

/** An id that a formula broke is no id: what stands in its row would be lost with it. */
function idOf(value: CellValue): string {
  return isCellError(value) ? '' : String(value).trim();
}

/** The row above the data: known by its id, or where the ids are gone by the heading of the last column. */
export function findHeaderRow(sheet: SheetSnapshot, table: KeyedTable<FormKey>): number {
  const column = table.columns.get('check') ?? 0;
  const byHeading = sheet.values.findIndex((values) => values[column - 1] === CHECK_HEADING) + 1;
  return rowOfId(sheet, table, '#header') ?? (byHeading > 0 ? byHeading : table.keyRow);
}

function readCells(sheet: SheetSnapshot, table: KeyedTable<FormKey>, appendix: Appendix, row: number): Cells {
  const cells = { ...blankCells };
  for (const { key } of appendix.columns) cells[key] = valueAt(sheet, row, table.columns.get(key) ?? 0);
  return cells;
}
