import type { Campaign } from '../campaign';
import { agencyName } from '../lookup';

/** What the office's papers bear that no submission tells. Lists are lines as they stand on paper. */
export interface PaperSettings {
  /** Over the collecting office: «UBND tỉnh Hà Tĩnh». */
  readonly superiorOrgan: string;
  /** Who issues the letters: «Sở Nội vụ». */
  readonly letterOrgan: string;
  /** After the blank number of a letter: «SNV-CCHC&VTLT». */
  readonly letterSymbol: string;
  readonly letterSigner: readonly string[];
  readonly letterRecipients: readonly string[];
  /** Who issues the plan, in lines: «Ủy ban nhân dân», «tỉnh Hà Tĩnh». */
  readonly planOrgan: readonly string[];
  readonly planSymbol: string;
  readonly planSigner: readonly string[];
  readonly planRecipients: readonly string[];
  /** Before the blank date: «Hà Tĩnh». */
  readonly placeName: string;
  /** `roman` as the decree numbers two or more appendices, `arabic` as the letter does (01, 02). */
  readonly appendixNumbers: 'roman' | 'arabic';
}

/** What the office has filled in; the rest is as below. */
export type FilledPaperSettings = { readonly [Key in keyof PaperSettings]?: PaperSettings[Key] | undefined };

/** What does not hang on the place or the office. */
export const usualPaperSettings = {
  letterSigner: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  letterRecipients: ['- Như trên;', '- Lưu: VT.'],
  planSymbol: 'KH-UBND',
  planSigner: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  planRecipients: ['- Bộ Nội vụ (b/c);', '- Chủ tịch, các PCT UBND tỉnh;', '- Các sở, ban, ngành;', '- Lưu: VT.'],
  appendixNumbers: 'roman',
} as const satisfies Partial<PaperSettings>;

/** The settings in full: a blank one follows from the province and the collecting office. */
export function paperSettings(campaign: Campaign): PaperSettings {
  const { province, coordinatingAgency, papers = {} } = campaign;
  const filled = Object.entries(papers).filter(([, value]) => value !== undefined && value.length > 0);
  return {
    superiorOrgan: `UBND ${province}`,
    letterOrgan: agencyName(campaign, coordinatingAgency),
    letterSymbol: coordinatingAgency,
    planOrgan: ['Ủy ban nhân dân', province],
    placeName: province.replace(/^\s*(?:tỉnh|thành phố)\s+/iu, ''),
    ...usualPaperSettings,
    ...(Object.fromEntries(filled) as Partial<PaperSettings>),
  };
}
