import type { AppendixCode } from '../../domain/appendices';
import { appendices } from '../../domain/appendices';
import { daysBetween, dayInVietnam, formatDate, momentInVietnam } from '../../domain/calendar';
import type { Agency, Campaign } from '../../domain/campaign';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { Progress } from '../../domain/progress';
import { submissionStates } from '../../domain/submission-state';

/** The progress of each submission. */
export type ProgressOf = (agency: string, appendix: AppendixCode) => Progress | undefined;

const headings = ['Cơ quan', ...appendices.map(({ label }) => label), 'Lỗi', 'Cảnh báo', 'Việc tiếp theo'];
const widthsMm = [60, ...appendices.map(() => 30), 16, 18, 44];

/** The tab «Tiến độ»: one row an agency, one column an appendix, read from left to right in five seconds. */
export function drawProgress(campaign: Campaign, progressOf: ProgressOf, now: Date | undefined): DrawnSheet {
  return {
    columns: widthsMm.map((widthMm) => ({ widthMm })),
    rows: [
      { cells: [{ value: `Tiến độ: ${campaign.name}`, style: 'title' }] },
      { cells: [{ value: timeLeft(campaign, now), style: 'subtitle' }] },
      { cells: headings.map((value): DrawnCell => ({ value, style: 'header' })) },
      ...campaign.agencies.map((agency) => agencyRow(agency, progressOf)),
      totalRow(campaign, progressOf),
    ],
    merges: [],
    frozenRows: 3,
  };
}

function timeLeft(campaign: Campaign, now: Date | undefined): string {
  const due = `Hạn ${campaign.isDeadlineExclusive ? 'trước ngày' : 'đến hết ngày'} ${formatDate(campaign.deadline)}`;
  if (!now) return `${due}. Chưa kiểm tra.`;
  const days = daysBetween(dayInVietnam(now), campaign.deadline) - (campaign.isDeadlineExclusive ? 1 : 0);
  const left = days >= 0 ? `còn ${days} ngày` : `đã quá ${-days} ngày`;
  return `${due} (${left}). Kiểm tra lúc ${momentInVietnam(now)}.`;
}

function agencyRow(agency: Agency, progressOf: ProgressOf): DrawnRow {
  const all = appendices.map(({ code }) => progressOf(agency.code, code));
  return {
    cells: [
      { value: agency.name, style: 'textBold' },
      ...all.map(progressCell),
      count(all, 'errors'),
      count(all, 'warnings'),
      { value: nextStep(all), style: 'text' },
    ],
  };
}

function progressCell(progress: Progress | undefined): DrawnCell {
  if (!progress) return { value: '', style: 'center' };
  const { sign, style } = submissionStates[progress.state];
  const rows = progress.isNil ? 'không có nội dung' : `${progress.completeRows}/${progress.rows}`;
  const errors = progress.errors > 0 ? ` · ${progress.errors}✖` : '';
  return { value: `${sign} ${rows}${errors}`, style };
}

function nextStep(all: readonly (Progress | undefined)[]): string {
  if (all.some((progress) => !progress || (progress.state === 'empty' && !progress.isNil))) return 'Nhắc nhập';
  if (all.some((progress) => (progress?.errors ?? 0) > 0)) return 'Nhắc sửa lỗi';
  return all.every((progress) => progress?.isComplete) ? 'Thẩm định' : 'Nhắc nhập đủ dòng';
}

function totalRow(campaign: Campaign, progressOf: ProgressOf): DrawnRow {
  const of = (code: AppendixCode) => campaign.agencies.map((agency) => progressOf(agency.code, code));
  const everything = appendices.flatMap(({ code }) => of(code));
  return {
    cells: [
      { value: 'Biểu đã đủ', style: 'textBold' },
      ...appendices.map(({ code }): DrawnCell => {
        const complete = of(code).filter((progress) => progress?.isComplete).length;
        return { value: `${complete}/${campaign.agencies.length}`, style: 'center' };
      }),
      count(everything, 'errors'),
      count(everything, 'warnings'),
      { value: '', style: 'text' },
    ],
  };
}

function count(all: readonly (Progress | undefined)[], what: 'errors' | 'warnings'): DrawnCell {
  return { value: all.reduce((sum, progress) => sum + (progress?.[what] ?? 0), 0), style: 'integer' };
}
