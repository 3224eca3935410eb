import { appendixOf } from '../appendices';
import type { IsoDate } from '../calendar';
import { formatDate } from '../calendar';
import type { Campaign } from '../campaign';
import { groupBy } from '../group-by';
import { agencyName } from '../lookup';
import { submissionStates } from '../submission-state';
import type { PaperColumn } from './draw-grouped-table';
import { drawGroupedTable } from './draw-grouped-table';
import { drawLetter } from './draw-letter';
import type { OwedPart } from './find-owed';
import { blankDeadline, deadlinePhrase, isPastDeadline, yearOf } from './letter-words';
import { PORTRAIT_WIDTH_MM } from './page';
import type { Paper } from './paper';
import { paragraph } from './paper';
import { paperSettings } from './paper-settings';

const columns: readonly PaperColumn<OwedPart>[] = [
  { label: 'TT', widthMm: 12, look: 'tableCenter', read: (_, number) => ({ text: String(number) }) },
  { label: 'Phụ lục', widthMm: 45, look: 'tableText', read: ({ appendix }) => ({ text: appendixOf[appendix].label }) },
  { label: 'Tình trạng', widthMm: 108, look: 'tableText', read: (part) => ({ text: condition(part) }) },
];

/**
 * «Công văn đôn đốc»: one letter to all agencies that owe anything, with a table of what.
 * @param parts In the order of the campaign; at least one.
 * @param today The day the letter speaks of.
 */
export function drawReminderLetter(campaign: Campaign, parts: readonly OwedPart[], today: IsoDate): Paper {
  const settings = paperSettings(campaign);
  const { letterOrgan: office } = settings;
  const groups = [...groupBy(parts, ({ agency }) => agency)].map(([agency, rows]) => ({
    name: agencyName(campaign, agency),
    rows,
  }));
  const subject = `đôn đốc gửi phụ lục cải cách hành chính năm ${campaign.reportYear}, đề xuất năm ${campaign.planYear}`;
  return {
    title: `Công văn ${subject}`,
    sections: [
      drawLetter(
        {
          subject,
          addressees: groups.map(({ name }) => name),
          year: yearOf(today),
          body: [
            paragraph(
              'text',
              `Thực hiện nội dung «${campaign.name}», ${office} đã đề nghị các cơ quan báo cáo theo các phụ lục, số liệu đến ngày ${formatDate(campaign.asOfDate)}, gửi về ${office} ${deadlinePhrase(campaign)}.`,
            ),
            paragraph('text', `Đến ngày ${formatDate(today)}, các phụ lục sau chưa được gửi:`),
            drawGroupedTable(columns, groups, PORTRAIT_WIDTH_MM),
            paragraph('gap', ''),
            paragraph('text', `${demand(campaign, office, today)}/.`),
          ],
        },
        settings,
      ),
    ],
  };
}

function demand(campaign: Campaign, office: string, today: IsoDate): string {
  const { province } = campaign;
  const until = isPastDeadline(campaign, today) ? blankDeadline(yearOf(today)) : deadlinePhrase(campaign);
  const late = isPastDeadline(campaign, today) ? 'Thời hạn gửi đã qua. ' : '';
  return `${late}${office} đề nghị các cơ quan có tên nêu trên khẩn trương hoàn thiện và gửi các phụ lục ${until} để kịp tổng hợp, tham mưu UBND ${province} theo quy định.`;
}

/** «Trả lại; còn 2 lỗi», «Đã nhập đủ 9/9 dòng, chưa nộp»: where it stands and what is left to do. */
function condition({ progress }: OwedPart): string {
  const { state, isNil, isComplete, completeRows, rows, errors } = progress;
  if (state === 'empty' && !isNil) return submissionStates.empty.label;
  const rest = errors > 0 ? `, còn ${errors} lỗi` : isComplete ? ', chưa nộp' : '';
  if (state === 'returned') return `${submissionStates.returned.label} để sửa${rest}`;
  return isNil ? `Không có nội dung${rest}` : `Đã nhập đủ ${completeRows}/${rows} dòng${rest}`;
}
