import { momentInVietnam } from '../../domain/calendar';
import type { DrawnCell, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { StyleName } from '../../domain/drawing/styles';
import type { Severity } from '../../domain/finding';

/** A finding in words, ready for the eye. */
export interface DescribedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly agencyName: string;
  /** The tab's name, and the cell or `''`. */
  readonly sheet: string;
  readonly cell: string;
  readonly link: string | undefined;
  /** Place, fault, remedy. */
  readonly sentence: string;
}

/** Never by colour alone. */
export const severitySigns: Readonly<Record<Severity, { sign: string; label: string; style: StyleName }>> = {
  error: { sign: '✖', label: 'Lỗi', style: 'error' },
  warning: { sign: '▲', label: 'Cảnh báo', style: 'warning' },
  note: { sign: 'ℹ', label: 'Ghi chú', style: 'hint' },
};

const columns = [
  { label: 'TT', widthMm: 10 },
  { label: 'Mức', widthMm: 24 },
  { label: 'Cơ quan', widthMm: 44 },
  { label: 'Biểu', widthMm: 24 },
  { label: 'Ô', widthMm: 14 },
  { label: 'Nội dung và cách sửa', widthMm: 150 },
  { label: 'Quy tắc', widthMm: 16 },
];

/** The tab «Kiểm tra»: all findings in the order given, or none yet where nothing was checked. */
export function drawFindings(findings: readonly DescribedFinding[], checkedAt: Date | undefined): DrawnSheet {
  return {
    columns: columns.map(({ widthMm }) => ({ widthMm })),
    rows: [
      { cells: [{ value: 'Kết quả kiểm tra', style: 'title' }] },
      { cells: [{ value: headline(findings.length, checkedAt), style: 'subtitle' }] },
      { cells: columns.map(({ label }): DrawnCell => ({ value: label, style: 'header' })) },
      ...findings.map((finding, index) => ({ cells: findingCells(finding, index + 1) })),
    ],
    merges: [],
    frozenRows: 3,
  };
}

function headline(count: number, checkedAt: Date | undefined): string {
  if (!checkedAt) return 'Chưa kiểm tra. Chạy «Kiểm tra toàn bộ».';
  const found = count === 0 ? 'Không còn chỗ nào cần sửa.' : `${count} chỗ cần xem.`;
  return `${found} Kiểm tra lúc ${momentInVietnam(checkedAt)}.`;
}

function findingCells(finding: DescribedFinding, number: number): DrawnCell[] {
  const { sign, label, style } = severitySigns[finding.severity];
  return [
    { value: number, style: 'integer' },
    { value: `${sign} ${label}`, style },
    { value: finding.agencyName, style: 'text' },
    { value: finding.sheet, style: 'text' },
    {
      value: finding.cell === '' ? 'Mở tab' : finding.cell,
      style: 'center',
      ...(finding.link && { link: finding.link }),
    },
    { value: finding.sentence, style: 'text' },
    { value: finding.rule, style: 'center' },
  ];
}
