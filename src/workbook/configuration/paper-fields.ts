import { usualPaperSettings } from '../../domain/papers/paper-settings';
import type { CampaignField } from './campaign-fields';

/** How the tab «Chiến dịch» names the two ways to number appendices. */
export const appendixNumberNames = { roman: 'La Mã', arabic: 'Ả Rập' } as const;

const {
  letterSigner,
  letterRecipients,
  planSymbol,
  planSigner,
  planRecipients,
  appendixNumbers: numbers,
} = usualPaperSettings;

/**
 * The lines of «Chiến dịch» that the office's papers need, with what a new workbook holds. All may be blank or missing:
 * `paperSettings` then follows the province and the collecting office.
 */
export const paperFields = [
  {
    key: 'superiorOrgan',
    label: 'Cơ quan chủ quản',
    hint: 'Dòng trên tên cơ quan trong công văn. Để trống: UBND và tên địa phương.',
    type: 'text',
    usual: '',
  },
  {
    key: 'letterOrgan',
    label: 'Cơ quan ban hành công văn',
    hint: 'Để trống: tên cơ quan điều phối.',
    type: 'text',
    usual: '',
  },
  {
    key: 'letterSymbol',
    label: 'Ký hiệu công văn',
    hint: 'Phần sau số, ví dụ: SNV-CCHC&VTLT. Để trống: mã cơ quan điều phối.',
    type: 'text',
    usual: '',
  },
  {
    key: 'letterSigner',
    label: 'Thẩm quyền, chức vụ ký công văn',
    hint: 'Mỗi dòng một nội dung; không ghi họ tên.',
    type: 'text',
    usual: letterSigner.join('\n'),
  },
  {
    key: 'letterRecipients',
    label: 'Nơi nhận công văn',
    hint: 'Mỗi dòng một nơi nhận.',
    type: 'text',
    usual: letterRecipients.join('\n'),
  },
  {
    key: 'planOrgan',
    label: 'Cơ quan ban hành kế hoạch',
    hint: 'Có thể xuống dòng. Để trống: Ủy ban nhân dân và tên địa phương.',
    type: 'text',
    usual: '',
  },
  {
    key: 'planSymbol',
    label: 'Ký hiệu kế hoạch',
    hint: 'Phần sau số, ví dụ: KH-UBND.',
    type: 'text',
    usual: planSymbol,
  },
  {
    key: 'planSigner',
    label: 'Thẩm quyền, chức vụ ký kế hoạch',
    hint: 'Mỗi dòng một nội dung; không ghi họ tên.',
    type: 'text',
    usual: planSigner.join('\n'),
  },
  {
    key: 'planRecipients',
    label: 'Nơi nhận kế hoạch',
    hint: 'Mỗi dòng một nơi nhận.',
    type: 'text',
    usual: planRecipients.join('\n'),
  },
  {
    key: 'placeName',
    label: 'Địa danh',
    hint: 'Trước ngày, tháng, năm, ví dụ: Hà Tĩnh. Để trống: tên địa phương.',
    type: 'text',
    usual: '',
  },
  {
    key: 'appendixNumbers',
    label: 'Đánh số phụ lục khi xuất',
    hint: `«${appendixNumberNames.roman}» (Phụ lục II) hoặc «${appendixNumberNames.arabic}» (Phụ lục 02).`,
    type: 'text',
    usual: appendixNumberNames[numbers],
  },
] as const satisfies readonly CampaignField[];
