import type { Appendix, Cells, Column } from '../../domain/appendices';
import { blankCells } from '../../domain/appendices';
import { formatDate, serialOfIsoDate } from '../../domain/calendar';
import type { Agency, Campaign } from '../../domain/campaign';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import { fillIn } from '../../domain/drawing/fill-in';
import type { StyleName } from '../../domain/drawing/styles';
import { agencyName, areaName } from '../../domain/lookup';
import { headingNote } from './heading-note';
import type { StripField, StripRow } from './lay-out-strips';
import { formKeys, layOutStrips, stripLabels, visibleKeys } from './lay-out-strips';

/** The width of the last column, «Kiểm tra», in which each row's verdict stands. */
const CHECK_WIDTH_MM = 50;

export const CHECK_HEADING = 'Kiểm tra';

/** Of the hidden last column: what is noted of the submission (`record-cells.ts`). */
const RECORD_HEADING = 'Bản nộp';

/** A new tab of one agency × one appendix, and where its parts came to stand (rows and columns from 1). */
export interface DrawnSubmission {
  readonly drawing: DrawnSheet;
  readonly strips: readonly { readonly row: number; readonly strip: StripRow }[];
  readonly firstDataRow: number;
  readonly assignedRows: number;
  readonly lastRow: number;
}

export function drawSubmission(campaign: Campaign, agency: Agency, appendix: Appendix): DrawnSubmission {
  const strips = layOutStrips(appendix).map((strip, index) => ({ row: index + 3, strip }));
  const assigned = assignedRows(campaign, agency, appendix);
  const spare = Array.from({ length: appendix.spareRows }, (_, index) => ({
    id: `${agency.code}-${appendix.code}-${String(index + 1).padStart(2, '0')}`,
    cells: blankCells,
  }));
  const head: DrawnRow[] = [
    { cells: formKeys(appendix).map((key) => ({ value: key, style: 'key' })), isHidden: true },
    { cells: [key('#title'), { value: titleOf(campaign, appendix), style: 'title' }] },
    ...strips.map(({ strip }) => stripRow(strip, campaign, agency, appendix)),
    headerRow(campaign, appendix),
  ];
  const data = [
    ...assigned.map((row, index) => dataRow(appendix, row, index + 1, true)),
    ...spare.map((row, index) => dataRow(appendix, row, assigned.length + index + 1, false)),
  ];
  return {
    drawing: {
      columns: [
        { widthMm: 20, isHidden: true },
        ...appendix.columns.map(({ widthMm }) => ({ widthMm })),
        { widthMm: CHECK_WIDTH_MM },
        { widthMm: 20, isHidden: true },
      ],
      rows: [...head, ...data],
      // None: Google moves no column through a merge; long texts run over the blank cells beside them instead.
      merges: [],
      frozenRows: head.length,
    },
    strips,
    firstDataRow: head.length + 1,
    assignedRows: assigned.length,
    lastRow: head.length + data.length,
  };
}

/** A row of the plan, with a note for its name where it was not done the year before. */
interface AssignedRow {
  readonly id: string;
  readonly cells: Cells;
  readonly note?: string;
}

/** What the plan asks this agency to report on in this appendix, names instead of codes. */
export function assignedRows(campaign: Campaign, agency: Agency, appendix: Appendix): AssignedRow[] {
  const names = (row: { area: string; lead: string }) => ({
    area: areaName(campaign, row.area),
    lead: agencyName(campaign, row.lead),
  });
  switch (appendix.assigned) {
    case 'none':
      return [];
    case 'targets':
      return campaign.targets
        .filter(({ lead }) => lead === agency.code)
        .map(({ id, lead, ...target }) => {
          const { name, unit, plan } = target;
          const { area, lead: owner } = names({ area: target.area, lead });
          return { id, cells: { ...blankCells, name, unit, plan, area, owner }, ...noteOf(campaign, target) };
        });
    case 'tasks':
      return campaign.tasks
        .filter(({ lead }) => lead === agency.code)
        .map(({ id, lastYearReason, ...task }) => ({
          id,
          cells: { ...blankCells, ...task, ...names(task) },
          ...noteOf(campaign, { lastYearReason }),
        }));
  }
}

function noteOf({ reportYear }: Campaign, { lastYearReason = '' }: { lastYearReason?: string | undefined }) {
  return lastYearReason === '' ? {} : { note: `Năm ${reportYear - 1} chưa hoàn thành. Lý do: ${lastYearReason}` };
}

function titleOf(campaign: Campaign, appendix: Appendix): string {
  return `${appendix.label}. ${fillIn(appendix.title, campaign)}`;
}

function stripRow(strip: StripRow, campaign: Campaign, agency: Agency, appendix: Appendix): DrawnRow {
  const cells: DrawnCell[] = [
    key(strip.id),
    ...visibleKeys(appendix).map((): DrawnCell => ({ value: '', style: 'plain' })),
  ];
  for (let column = 1; column <= strip.leadSpan; column++) cells[column] = { value: '', style: leadStyle(strip.id) };
  if (strip.leadSpan > 0) cells[1] = { value: leadText(strip.id, campaign, agency), style: leadStyle(strip.id) };
  for (const { field, column } of strip.fields) {
    cells[column] = { value: stripLabels[field], style: 'label' };
    cells[column + 1] = stripInput(field, campaign);
  }
  return { cells: [...cells, key('')] };
}

function leadText(id: string, campaign: Campaign, agency: Agency): string {
  const deadline = campaign.isDeadlineExclusive ? 'Nộp trước ngày' : 'Nộp chậm nhất ngày';
  return id === '#campaign' ? `${agency.name} · ${deadline} ${formatDate(campaign.deadline)}` : '';
}

function leadStyle(id: string): StyleName {
  return id === '#campaign' ? 'subtitle' : 'strip';
}

function stripInput(field: StripField, campaign: Campaign): DrawnCell {
  switch (field) {
    case 'asOfDate':
      return { value: serialOfIsoDate(campaign.asOfDate), style: 'inputDate' };
    case 'submit':
    case 'recall':
    case 'nil':
      return { value: false, style: 'checkbox' };
    case 'reporter':
    case 'phone':
    case 'letterNumber':
    case 'approver':
      return { value: '', style: 'inputText' };
  }
}

function headerRow(campaign: Campaign, appendix: Appendix): DrawnRow {
  const headings = appendix.columns.map((column): DrawnCell => {
    const note = headingNote(column, campaign);
    return { value: fillIn(column.label, campaign), style: 'header', ...(note !== undefined && { note }) };
  });
  return { cells: [key('#header'), ...headings, { value: CHECK_HEADING, style: 'header' }, key(RECORD_HEADING)] };
}

function dataRow(appendix: Appendix, row: AssignedRow, number: number, isAssigned: boolean): DrawnRow {
  return {
    cells: [
      key(row.id),
      ...appendix.columns.map((column): DrawnCell => ({
        value: column.key === 'no' ? number : row.cells[column.key],
        style: cellStyle(column, isOpen(column, isAssigned)),
        ...(column.key === 'name' && row.note !== undefined && { note: row.note }),
      })),
      { value: '', style: 'text' },
      key(''),
    ],
  };
}

/** Whether the agency may write there: the truth table stands at `FilledBy`. */
export function isOpen(column: Column, isAssigned: boolean): boolean {
  return column.filledBy === 'agency' || (column.filledBy === 'plan' && !isAssigned);
}

export function cellStyle(column: Column, isInput: boolean): StyleName {
  if (column.type === 'number') return isInput ? 'inputNumber' : 'lockedNumber';
  return isInput ? 'inputText' : 'lockedText';
}

function key(value: string): DrawnCell {
  return { value, style: 'key' };
}
