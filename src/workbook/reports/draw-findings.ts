import { momentInVietnam } from '../../domain/calendar';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { Severity } from '../../domain/finding';
import type { SeverityCounts } from '../../domain/group-findings';
import { countsInWords, severitySigns } from './severity-signs';

/** A finding in words, ready for the eye. */
export interface DescribedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The tab's name. */
  readonly sheet: string;
  readonly link: string | undefined;
  /** `''` where the finding is about more than one row or column. */
  readonly row: number | '';
  readonly column: string;
  readonly fault: string;
  readonly remedy: string;
}

/** What is to be mended by one agency. */
export interface DescribedAgency {
  readonly name: string;
  readonly counts: SeverityCounts;
  readonly findings: readonly DescribedFinding[];
}

const columns = [
  { label: 'Mức', widthMm: 24 },
  { label: 'Quy tắc', widthMm: 16 },
  { label: 'Biểu', widthMm: 26 },
  { label: 'Dòng', widthMm: 12 },
  { label: 'Cột', widthMm: 36 },
  { label: 'Chỗ chưa đạt', widthMm: 92 },
  { label: 'Cách sửa', widthMm: 80 },
];

/** The tab «Kiểm tra»: under each agency's name its findings, in the order given; none yet where nothing was checked. */
export function drawFindings(agencies: readonly DescribedAgency[], checkedAt: Date | undefined): DrawnSheet {
  return {
    columns: columns.map(({ widthMm }) => ({ widthMm })),
    rows: [
      { cells: [{ value: 'Kết quả kiểm tra', style: 'title' }] },
      { cells: [{ value: headline(agencies, checkedAt), style: 'subtitle' }] },
      { cells: columns.map(({ label }): DrawnCell => ({ value: label, style: 'header' })) },
      ...agencies.flatMap((agency) => [agencyRow(agency), ...agency.findings.map(findingRow)]),
    ],
    merges: [],
    frozenRows: 3,
    hasFilter: true,
  };
}

function headline(agencies: readonly DescribedAgency[], checkedAt: Date | undefined): string {
  if (!checkedAt) return 'Chưa kiểm tra. Chạy «Kiểm tra toàn bộ».';
  const sum = (what: keyof SeverityCounts) => agencies.reduce((total, { counts }) => total + counts[what], 0);
  const counts = countsInWords({ errors: sum('errors'), warnings: sum('warnings'), notes: sum('notes') });
  const found = counts === '' ? 'Không còn chỗ nào cần sửa.' : `${counts}, ở ${agencies.length} cơ quan.`;
  return `${found} Kiểm tra lúc ${momentInVietnam(checkedAt)}.`;
}

/** The first cell runs over its blank neighbours: a merge would keep people from sorting. */
function agencyRow({ name, counts }: DescribedAgency): DrawnRow {
  const texts = columns.map((_, index) => (index === 0 ? `${name}: ${countsInWords(counts)}` : ''));
  return { cells: texts.map((value): DrawnCell => ({ value, style: 'groupLine' })) };
}

function findingRow(finding: DescribedFinding): DrawnRow {
  const { sign, label, style } = severitySigns[finding.severity];
  return {
    cells: [
      { value: `${sign} ${label}`, style },
      { value: finding.rule, style: 'center' },
      { value: finding.sheet, style: 'text', ...(finding.link && { link: finding.link }) },
      { value: finding.row, style: 'ordinal' },
      { value: finding.column, style: 'text' },
      { value: finding.fault, style: 'text' },
      { value: finding.remedy, style: 'text' },
    ],
  };
}
