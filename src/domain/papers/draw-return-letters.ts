import type { IsoDate } from '../calendar';
import type { Campaign } from '../campaign';
import { agencyName } from '../lookup';
import type { PaperColumn } from './draw-grouped-table';
import { drawGroupedTable } from './draw-grouped-table';
import { drawLetter } from './draw-letter';
import { blankDeadline, deadlinePhrase, isPastDeadline, yearOf } from './letter-words';
import { PORTRAIT_WIDTH_MM } from './page';
import type { Block, Paper, Run } from './paper';
import { paragraph } from './paper';
import type { PaperSettings } from './paper-settings';
import { paperSettings } from './paper-settings';

/** What goes back to one agency: why, and each place with its remedy in words. */
export interface Returned {
  /** Code. */
  readonly agency: string;
  /** The coordinator's own words; `''` where the points say it all. */
  readonly reason: string;
  readonly points: readonly ReturnPoint[];
}

export interface ReturnPoint {
  /** «STC·PL01, dòng 12, cột Lý do» */
  readonly where: string;
  readonly fault: Run;
  readonly remedy: string;
}

const columns: readonly PaperColumn<ReturnPoint>[] = [
  { label: 'TT', widthMm: 10, look: 'tableCenter', read: (_, number) => ({ text: String(number) }) },
  { label: 'Biểu, dòng, cột', widthMm: 42, look: 'tableText', read: ({ where }) => ({ text: where }) },
  { label: 'Nội dung chưa đạt', widthMm: 60, look: 'tableText', read: ({ fault }) => fault },
  { label: 'Đề nghị', widthMm: 53, look: 'tableText', read: ({ remedy }) => ({ text: remedy }) },
];

/** «Công văn trả lại»: one letter for each agency, each on pages of its own, in one file. */
export function drawReturnLetters(campaign: Campaign, returned: readonly Returned[], today: IsoDate): Paper {
  const settings = paperSettings(campaign);
  const subject = `hoàn thiện phụ lục cải cách hành chính năm ${campaign.reportYear}, đề xuất năm ${campaign.planYear}`;
  return {
    title: `Công văn ${subject}`,
    sections: returned.map((each) =>
      drawLetter(
        {
          subject,
          addressees: [agencyName(campaign, each.agency)],
          year: yearOf(today),
          body: drawBody(campaign, settings, each, today),
        },
        settings,
      ),
    ),
  };
}

function drawBody(campaign: Campaign, { letterOrgan: office }: PaperSettings, each: Returned, today: IsoDate): Block[] {
  const agency = agencyName(campaign, each.agency);
  const until = isPastDeadline(campaign, today) ? blankDeadline(yearOf(today)) : deadlinePhrase(campaign);
  return [
    paragraph('text', `${office} đã kiểm tra các phụ lục của ${agency} theo nội dung «${campaign.name}».`),
    ...(each.reason === '' ? [] : [paragraph('text', `Lý do trả lại: ${each.reason}`)]),
    ...(each.points.length === 0
      ? []
      : [
          paragraph('text', `Qua kiểm tra, còn ${each.points.length} nội dung chưa đạt yêu cầu:`),
          drawGroupedTable(columns, [{ rows: each.points }], PORTRAIT_WIDTH_MM),
          paragraph('gap', ''),
        ]),
    paragraph(
      'text',
      `${office} trả lại để ${agency} hoàn thiện và đề nghị gửi lại ${until} để kịp tổng hợp theo quy định./.`,
    ),
  ];
}
