import type { AppendixCode } from '../../domain/appendices';
import { appendices } from '../../domain/appendices';
import { formatDate, momentInVietnam } from '../../domain/calendar';
import type { Agency, Campaign } from '../../domain/campaign';
import { daysLeft } from '../../domain/days-left';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import { percentComplete } from '../../domain/percent-complete';
import type { Progress } from '../../domain/progress';
import { submissionStates } from '../../domain/submission-state';
import type { FailingRule } from './draw-failing-rules';
import { drawFailingRules } from './draw-failing-rules';
import { severitySigns } from './severity-signs';

/** The progress of each submission. */
export type ProgressOf = (agency: string, appendix: AppendixCode) => Progress | undefined;

const columns = [
  { label: 'Cơ quan', widthMm: 62 },
  ...appendices.map(({ label }) => ({ label, widthMm: 32 })),
  { label: 'Mức đủ', widthMm: 18 },
  { label: 'Lỗi', widthMm: 14 },
  { label: 'Cảnh báo', widthMm: 20 },
  { label: 'Ghi chú', widthMm: 18 },
  { label: 'Hạn nộp', widthMm: 26 },
  { label: 'Việc tiếp theo', widthMm: 38 },
];

/**
 * The tab «Tiến độ»: one row an agency, one column an appendix, read from left to right in five seconds; below, the sums
 * and the rules that fail most.
 * @param now The moment of the check; absent before the first one.
 */
export function drawProgress(
  campaign: Campaign,
  progressOf: ProgressOf,
  failing: readonly FailingRule[],
  now: Date | undefined,
): DrawnSheet {
  return {
    columns: columns.map(({ widthMm }) => ({ widthMm })),
    rows: [
      { cells: [{ value: `Tiến độ: ${campaign.name}`, style: 'title' }] },
      { cells: [{ value: headline(campaign, now), style: 'subtitle' }] },
      { cells: columns.map(({ label }): DrawnCell => ({ value: label, style: 'header' })) },
      ...campaign.agencies.map((agency) => agencyRow(campaign, agency, progressOf, now)),
      totalRow(campaign, progressOf),
      ...drawFailingRules(failing),
    ],
    merges: [],
    frozenRows: 3,
  };
}

function headline(campaign: Campaign, now: Date | undefined): string {
  const due = `Hạn ${campaign.isDeadlineExclusive ? 'trước ngày' : 'đến hết ngày'} ${formatDate(campaign.deadline)}`;
  return now ? `${due} (${timeLeft(campaign, now)}). Kiểm tra lúc ${momentInVietnam(now)}.` : `${due}. Chưa kiểm tra.`;
}

function timeLeft(campaign: Campaign, now: Date): string {
  const days = daysLeft(campaign, now);
  return days >= 0 ? `còn ${days} ngày` : `đã quá ${-days} ngày`;
}

function agencyRow(campaign: Campaign, agency: Agency, progressOf: ProgressOf, now: Date | undefined): DrawnRow {
  const all = appendices.map(({ code }) => progressOf(agency.code, code));
  return {
    cells: [
      { value: agency.name, style: 'textBold' },
      ...all.map(progressCell),
      { value: now ? `${percentComplete(all)}%` : '', style: 'center' },
      ...counts(all, 'integer'),
      { value: now ? timeLeft(campaign, now) : '', style: 'center' },
      { value: now ? nextStep(all) : '', style: 'text' },
    ],
  };
}

/** «● 7/9 · 2✖ 1▲ · muộn · đã sửa» */
function progressCell(progress: Progress | undefined): DrawnCell {
  if (!progress) return { value: '', style: 'center' };
  const { sign, style } = submissionStates[progress.state];
  const rows = progress.isNil ? 'không có nội dung' : `${progress.completeRows}/${progress.rows}`;
  const faults = [
    ...(progress.errors > 0 ? [`${progress.errors}${severitySigns.error.sign}`] : []),
    ...(progress.warnings > 0 ? [`${progress.warnings}${severitySigns.warning.sign}`] : []),
  ].join(' ');
  const marks = [faults, progress.isLate ? 'muộn' : '', progress.isChanged ? 'đã sửa sau khi nộp' : ''];
  return { value: [`${sign} ${rows}`, ...marks.filter((mark) => mark !== '')].join(' · '), style };
}

/**
 * What the coordinator does next about an agency; of several appendices the first line that fits one.
 *
 *   an appendix is                       | next
 *   -------------------------------------|------------------
 *   blank, no nil return                 | Nhắc nhập
 *   with its agency, an error standing   | Nhắc sửa lỗi
 *   with its agency, rows not full       | Nhắc nhập đủ dòng
 *   returned                             | Nhắc nộp lại
 *   full, not submitted                  | Nhắc nộp
 *   submitted                            | Thẩm định
 *   all accepted                         | Đã xong
 */
function nextStep(all: readonly (Progress | undefined)[]): string {
  const open = all.filter((progress) => progress?.state === 'empty' || progress?.state === 'draft');
  if (all.includes(undefined) || open.some((each) => each?.state === 'empty' && !each.isNil)) return 'Nhắc nhập';
  if (open.some((progress) => (progress?.errors ?? 0) > 0)) return 'Nhắc sửa lỗi';
  if (open.some((progress) => !progress?.isComplete)) return 'Nhắc nhập đủ dòng';
  if (all.some((progress) => progress?.state === 'returned')) return 'Nhắc nộp lại';
  if (open.length > 0) return 'Nhắc nộp';
  return all.every((progress) => progress?.state === 'accepted') ? 'Đã xong' : 'Thẩm định';
}

function totalRow(campaign: Campaign, progressOf: ProgressOf): DrawnRow {
  const of = (code: AppendixCode) => campaign.agencies.map((agency) => progressOf(agency.code, code));
  const everything = appendices.flatMap(({ code }) => of(code));
  const isChecked = everything.some((progress) => progress !== undefined);
  return {
    cells: [
      { value: 'Cộng: biểu đã đủ', style: 'group' },
      ...appendices.map(({ code }): DrawnCell => {
        const complete = of(code).filter((progress) => progress?.isComplete).length;
        return { value: `${complete}/${campaign.agencies.length}`, style: 'groupCenter' };
      }),
      { value: isChecked ? `${percentComplete(everything)}%` : '', style: 'groupCenter' },
      ...counts(everything, 'total'),
      { value: '', style: 'group' },
      { value: '', style: 'group' },
    ],
  };
}

function counts(all: readonly (Progress | undefined)[], style: 'integer' | 'total'): DrawnCell[] {
  return (['errors', 'warnings', 'notes'] as const).map((what) => ({
    value: all.reduce((sum, progress) => sum + (progress?.[what] ?? 0), 0),
    style,
  }));
}
