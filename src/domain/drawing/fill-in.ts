import { formatDate } from '../calendar';
import type { Campaign } from '../campaign';

/** Puts the campaign's years and as-of date into a label: «Đề xuất năm {planYear}» → «Đề xuất năm 2023». */
export function fillIn(text: string, campaign: Pick<Campaign, 'reportYear' | 'planYear' | 'asOfDate'>): string {
  return text
    .replaceAll('{reportYear}', String(campaign.reportYear))
    .replaceAll('{planYear}', String(campaign.planYear))
    .replaceAll('{asOfDate}', formatDate(campaign.asOfDate));
}
