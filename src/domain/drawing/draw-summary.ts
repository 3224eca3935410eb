import type { Appendix } from '../appendices';
import { formatDate } from '../calendar';
import type { Campaign } from '../campaign';
import { leftOutKinds } from '../campaign';
import type { CellValue } from '../cell-value';
import { romanNumeral } from '../roman';
import { submissionSheetName } from '../sheet-name';
import type { AreaGroup, Summary, SummaryRow } from '../summary/summary';
import { agencyName } from '../lookup';
import { band, bandBox } from './band';
import type { HeaderColumn } from './draw-header';
import { drawHeader } from './draw-header';
import type { DrawnCell, DrawnRow, DrawnSheet } from './drawn-sheet';
import { fillIn } from './fill-in';
import { styles } from './styles';
import { widthOfTextMm, widthOfWordsMm } from './text-size';

const labels = {
  agency: 'Cơ quan báo cáo',
  source: 'Nguồn',
  row: 'dòng',
  asOfDate: 'Số liệu đến ngày',
  empty: 'Chưa có nội dung',
  notSubmitted: 'chưa nộp',
  returned: 'đang trả lại',
  late: 'nộp muộn',
};

/** Beside the appendix's own columns: the agency's name, and where the row came from, at least and at most. */
const AGENCY_WIDTH_MM = 20;
const SOURCE_WIDTH_MM = { least: 22, most: 36 };

/** A column of the summary and how it draws a row's cell; `number` counts within the area, from 1. */
interface SummaryColumn extends HeaderColumn {
  readonly draw: (row: SummaryRow, number: number) => DrawnCell;
}

/**
 * One appendix of the summary as a table: a band for each area (I, II …), its rows numbered from 1, and beside each
 * row the agency and the place it came from. The areas' bands stand for the area column.
 */
export function drawSummary(
  summary: Summary,
  appendix: Appendix,
  campaign: Campaign,
  linkOf: (row: SummaryRow) => string | undefined,
): DrawnSheet {
  const groups = summary.appendices[appendix.code];
  const columns = [
    ...ownColumns(appendix, campaign),
    agencyColumn(campaign),
    sourceColumn(
      groups.flatMap(({ rows }) => rows),
      linkOf,
    ),
  ];
  const width = columns.length;
  const title = `${appendix.label}. ${fillIn(appendix.title, campaign)}`;
  const subtitle = [
    agencyName(campaign, campaign.coordinatingAgency),
    `${labels.asOfDate} ${formatDate(campaign.asOfDate)}`,
    ...describeFlags(summary, appendix),
  ].join(' · ');
  const top = [band(title, 'tableTitle', width), band(subtitle, 'tableSubtitle', width)];
  const header = drawHeader(columns, top.length + 1);
  const frozenRows = top.length + header.rows.length;
  const body = groups.length === 0 ? [band(labels.empty, 'center', width)] : groups.flatMap(drawGroup(columns));
  return {
    columns: columns.map(({ widthMm }) => ({ widthMm })),
    rows: [...top, ...header.rows, ...body],
    merges: [
      ...top.map((_, index) => bandBox(index + 1, width)),
      ...header.merges,
      ...bandRows(groups, frozenRows + 1).map((row) => bandBox(row, width)),
    ],
    frozenRows,
    firstRepeatedRow: top.length + 1,
  };
}

/** «gồm 3 biểu chưa nộp, 1 biểu nộp muộn»: who reads the table is told how firm it is. */
function describeFlags({ flags }: Summary, { code }: Appendix): string[] {
  const kinds = flags.filter(({ appendix }) => appendix === code).flatMap((flag) => flag.kinds);
  const counts = leftOutKinds
    .map((kind) => [labels[kind], kinds.filter((each) => each === kind).length] as const)
    .filter(([, count]) => count > 0);
  return counts.length === 0 ? [] : [`gồm ${counts.map(([label, count]) => `${count} biểu ${label}`).join(', ')}`];
}

/** The appendix's own widths, or wider where a heading's word would be broken: «10/11/2022». */
function ownColumns(appendix: Appendix, campaign: Campaign): SummaryColumn[] {
  return appendix.columns
    .filter(({ key }) => key !== 'area')
    .map((column) => {
      const { key, group } = column;
      const label = fillIn(column.label, campaign);
      return {
        label,
        widthMm: Math.max(column.widthMm, Math.ceil(widthOfWordsMm(label))),
        group: group && fillIn(group, campaign),
        draw: ({ cells }, number) =>
          key === 'no' ? { value: number, style: 'ordinal' } : { value: cells[key], style: styleOf(cells[key]) },
      };
    });
}

function styleOf(value: CellValue): 'text' | 'integer' | 'decimal' {
  if (typeof value !== 'number') return 'text';
  return Number.isInteger(value) ? 'integer' : 'decimal';
}

function agencyColumn(campaign: Campaign): SummaryColumn {
  return {
    label: labels.agency,
    widthMm: AGENCY_WIDTH_MM,
    draw: ({ agency, joined = [] }) => ({
      value: [agency, ...joined.map((row) => row.agency)].map((code) => agencyName(campaign, code)).join('; '),
      style: 'text',
    }),
  };
}

/** Small and wide enough for one line: LibreOffice does not break a line that carries a link. */
function sourceColumn(rows: readonly SummaryRow[], linkOf: (row: SummaryRow) => string | undefined): SummaryColumn {
  const { least, most } = SOURCE_WIDTH_MM;
  const longestMm = rows.reduce((mm, row) => Math.max(mm, widthOfTextMm(sourceOf(row), styles.source.size)), least);
  return {
    label: labels.source,
    widthMm: Math.min(most, Math.ceil(longestMm)),
    draw: (row) => {
      const link = linkOf(row);
      return { value: sourceOf(row), style: 'source', ...(link !== undefined && { link }) };
    },
  };
}

/** «STC·PL01, dòng 7», by the tab's name of this moment; a joined row's below it. */
function sourceOf(row: SummaryRow): string {
  return [row, ...(row.joined ?? [])]
    .map(
      ({ agency, appendix, sheet, row: at }) =>
        `${sheet?.title ?? submissionSheetName(agency, appendix)}, ${labels.row} ${at}`,
    )
    .join('\n');
}

function drawGroup(columns: readonly SummaryColumn[]): (group: AreaGroup, index: number) => DrawnRow[] {
  return ({ name, rows }, index) => [
    band(`${romanNumeral(index + 1)}. ${name.toLocaleUpperCase('vi')}`, 'group', columns.length),
    ...rows.map((row, rowIndex) => ({ cells: columns.map(({ draw }) => draw(row, rowIndex + 1)) })),
  ];
}

/** On which rows the groups' bands come to stand; an empty appendix has one band. */
function bandRows(groups: readonly AreaGroup[], firstRow: number): number[] {
  let next = firstRow;
  const starts = groups.map(({ rows }) => {
    const start = next;
    next += 1 + rows.length;
    return start;
  });
  return starts.length === 0 ? [firstRow] : starts;
}
