import { appendixOf } from '../appendices';
import { formatDate } from '../calendar';
import type { Campaign, LeftOutKind } from '../campaign';
import type { Counts, FigureLine, Figures } from '../summary/count-figures';
import { brokenLines, excludedRows } from '../summary/prove-conservation';
import type { ConservationLine, ExclusionReason, Summary } from '../summary/summary';
import { exclusionReasons } from '../summary/summary';
import type { TaskShare } from '../summary/task-shares';
import { taskShares } from '../summary/task-shares';
import { agencyName } from '../lookup';
import { band, bandBox } from './band';
import type { DrawnCell, DrawnRow, DrawnSheet } from './drawn-sheet';

const labels = {
  title: 'Số liệu tổng hợp',
  asOfDate: 'Số liệu đến ngày',
  byArea: 'theo lĩnh vực',
  byAgency: 'theo cơ quan',
  area: 'Lĩnh vực',
  agency: 'Cơ quan',
  total: 'Tổng',
  appendix: 'Phụ lục',
  balanced: 'Khớp',
  note: 'Ghi chú',
  proof: 'Đối chiếu số dòng: dòng vào = dòng ra + dòng loại trừ',
  shares: 'Đối chiếu Phụ lục 01 với Phụ lục 02: tỷ lệ nhiệm vụ hoàn thành',
  shareColumns: ['Chỉ tiêu', 'Phụ lục 01 (%)', 'Nhiệm vụ hoàn thành', 'Tổng nhiệm vụ', 'Phụ lục 02 (%)'],
  differs: 'Phụ lục 01 lệch Phụ lục 02',
};

/** What is counted, by appendix: the two parts of a year's results. */
const parts = [
  { code: 'PL01', name: 'Chỉ tiêu' },
  { code: 'PL02', name: 'Nhiệm vụ' },
] as const;

const countColumns: readonly { key: keyof Counts; label: string }[] = [
  { key: 'met', label: 'Hoàn thành' },
  { key: 'unmet', label: 'Không hoàn thành' },
  { key: 'notDue', label: 'Chưa đến hạn' },
  { key: 'unpublished', label: 'Chưa công bố' },
  { key: 'notReported', label: 'Chưa báo cáo' },
  { key: 'total', label: labels.total },
];

const proofColumns: readonly { label: string; count: (line: ConservationLine) => number }[] = [
  { label: 'Dòng vào', count: ({ rowsIn }) => rowsIn },
  { label: 'Dòng ra', count: ({ rowsOut }) => rowsOut },
  { label: 'Loại trừ', count: excludedRows },
];

const exclusionLabels: Readonly<Record<ExclusionReason, string>> = {
  nilReturn: 'không có nội dung',
  damagedForm: 'biểu hỏng cấu trúc',
  notSubmitted: 'chưa nộp',
  returned: 'đang trả lại',
  late: 'nộp muộn',
  decidedOut: 'theo quyết định',
  joined: 'gộp dòng',
};

/** Both kinds of table are one name and six figures wide. */
const columns = [{ widthMm: 84 }, ...countColumns.map(() => ({ widthMm: 28 }))];
const width = columns.length;

/** «Số liệu»: results by area and by agency for targets and tasks, then the proof that no row was lost. */
export function drawFigures(figures: Figures, summary: Summary, campaign: Campaign): DrawnSheet {
  const subtitle = `${campaign.name} · ${labels.asOfDate} ${formatDate(campaign.asOfDate)}`;
  const tables = [
    ...parts.flatMap(({ code, name }) => {
      const { byArea, byAgency, total } = figures[code];
      const title = `${appendixOf[code].label}. ${name}`;
      return [
        countTable(`${title} ${labels.byArea}`, labels.area, byArea, total),
        countTable(`${title} ${labels.byAgency}`, labels.agency, byAgency, total),
      ];
    }),
    proofTable(summary, campaign),
    ...shareTables(taskShares(campaign, summary, figures)),
  ];
  const rows: DrawnRow[] = [band(labels.title, 'tableTitle', width), band(subtitle, 'tableSubtitle', width)];
  const bands = [1, 2];
  for (const table of tables) {
    rows.push({ cells: [] }, ...table);
    bands.push(rows.length - table.length + 1);
  }
  return { columns, rows, merges: bands.map((row) => bandBox(row, width)), frozenRows: 0 };
}

/** A title, headings, lines and their total. */
function countTable(title: string, heading: string, lines: readonly FigureLine[], total: Counts): DrawnRow[] {
  const cells = (counts: Counts, style: 'integer' | 'total') =>
    countColumns.map(({ key }): DrawnCell => ({ value: counts[key], style }));
  return [
    band(title, 'tableHeading', width),
    headings([heading, ...countColumns.map(({ label }) => label)]),
    ...lines.map((line) => ({ cells: [text(line.name), ...cells(line, 'integer')] })),
    { cells: [totalLabel, ...cells(total, 'total')] },
  ];
}

/** One line for each agency and appendix, and their sum; the sign says whether the rows add up, the note why some are out. */
function proofTable({ proof, flags }: Summary, campaign: Campaign): DrawnRow[] {
  const flagged = new Map(flags.map(({ agency, appendix, kinds }) => [`${appendix}:${agency}`, kinds]));
  const counts = (lines: readonly ConservationLine[], style: 'integer' | 'total') => [
    ...proofColumns.map(({ count }): DrawnCell => ({ value: sum(lines.map(count)), style })),
    center(brokenLines(lines).length === 0 ? '✔' : '✖'),
  ];
  return [
    band(labels.proof, 'tableHeading', width),
    headings([labels.agency, labels.appendix, ...proofColumns.map(({ label }) => label), labels.balanced, labels.note]),
    ...proof.map((line) => ({
      cells: [
        text(agencyName(campaign, line.agency)),
        center(line.appendix),
        ...counts([line], 'integer'),
        text(noteOf(line, flagged.get(`${line.appendix}:${line.agency}`) ?? [])),
      ],
    })),
    { cells: [totalLabel, center(''), ...counts(proof, 'total'), text('')] },
  ];
}

/** Where the plan sets a share of its own tasks: what PL01 says of it beside what PL02 counts. */
function shareTables(shares: readonly TaskShare[]): DrawnRow[][] {
  if (shares.length === 0) return [];
  const percent = (value: number | undefined): DrawnCell => ({
    value: value === undefined ? '' : Math.round(value * 100) / 100,
    style: 'decimal',
  });
  return [
    [
      band(labels.shares, 'tableHeading', width),
      headings([...labels.shareColumns, labels.balanced, labels.note]),
      ...shares.map(({ row, reported, met, total, counted, agrees }): DrawnRow => ({
        cells: [
          text(`${row.rowId}. ${String(row.cells.name)}`),
          percent(reported),
          { value: met, style: 'integer' },
          { value: total, style: 'integer' },
          percent(counted),
          center(agrees ? '✔' : '✖'),
          text(agrees ? '' : labels.differs),
        ],
      })),
    ],
  ];
}

/** «không có nội dung: 3», «chưa nộp»: what is out and why, then what is in all the same. */
function noteOf({ excluded }: ConservationLine, flags: readonly LeftOutKind[]): string {
  const out = exclusionReasons.filter((reason) => excluded[reason] > 0);
  return [
    ...out.map((reason) => `${exclusionLabels[reason]}: ${excluded[reason]}`),
    ...flags.map((kind) => exclusionLabels[kind]),
  ].join('; ');
}

const totalLabel: DrawnCell = { value: labels.total, style: 'textBold' };

function headings(values: readonly string[]): DrawnRow {
  return { cells: values.map((value) => ({ value, style: 'header' })) };
}

function text(value: string): DrawnCell {
  return { value, style: 'text' };
}

function center(value: string): DrawnCell {
  return { value, style: 'center' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
