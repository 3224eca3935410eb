import type { CellValue } from '../../domain/cell-value';
import { paperFields } from './paper-fields';

/** A line of the tab «Chiến dịch». */
export interface CampaignField {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly type: 'text' | 'number' | 'date' | 'checkbox';
  /** What holds where the tab, made before there was this line, has none; without it the line has to be there. */
  readonly usual?: CellValue;
}

export const campaignFields = [
  { key: 'name', label: 'Tên đợt', hint: 'Như trích yếu của công văn.', type: 'text' },
  { key: 'reportYear', label: 'Năm báo cáo', hint: 'Ví dụ: 2022.', type: 'number' },
  { key: 'planYear', label: 'Năm kế hoạch', hint: 'Năm sau năm báo cáo.', type: 'number' },
  { key: 'asOfDate', label: 'Ngày chốt số liệu', hint: 'Số liệu tính đến hết ngày này.', type: 'date' },
  { key: 'deadline', label: 'Hạn nộp', hint: 'Ngày ghi trong công văn.', type: 'date' },
  {
    key: 'isDeadlineExclusive',
    label: 'Hạn ghi «trước ngày»',
    hint: 'Đánh dấu: gửi đúng ngày hạn là muộn. Bỏ dấu: gửi hết ngày hạn vẫn đúng hạn.',
    type: 'checkbox',
  },
  {
    key: 'isLateRefused',
    label: 'Không nhận biểu nộp muộn',
    hint: 'Đánh dấu: sau hạn không nộp được nữa, trừ nơi được gia hạn. Bỏ dấu: vẫn nhận và ghi là nộp muộn.',
    type: 'checkbox',
    usual: false,
  },
  {
    key: 'isDraftLockedAtDeadline',
    label: 'Khóa biểu chưa nộp khi hết hạn',
    hint: 'Đánh dấu: hết hạn thì khóa cả biểu chưa nộp; gia hạn trong tab Danh mục sẽ mở lại.',
    type: 'checkbox',
    usual: false,
  },
  {
    key: 'leftOut',
    label: 'Để ngoài tổng hợp',
    hint: 'Loại biểu không đưa vào tổng hợp: chưa nộp; trả lại; nộp muộn. Để trống: đưa vào tất cả và ghi chú.',
    type: 'text',
    usual: '',
  },
  {
    key: 'officerReminders',
    label: 'Ngày nhắc cán bộ',
    hint: 'Mỗi dòng một ngày. Thư gửi tài khoản nhập biểu của cơ quan còn thiếu.',
    type: 'text',
    usual: '',
  },
  {
    key: 'headReminders',
    label: 'Ngày nhắc lãnh đạo cơ quan',
    hint: 'Mỗi dòng một ngày. Thư gửi lãnh đạo cơ quan (tab Cơ quan) và cán bộ.',
    type: 'text',
    usual: '',
  },
  {
    key: 'leadershipReminders',
    label: 'Ngày báo cáo lãnh đạo',
    hint: 'Mỗi dòng một ngày. Thư gửi các địa chỉ ở dòng dưới, đồng gửi cơ quan còn thiếu.',
    type: 'text',
    usual: '',
  },
  {
    key: 'leadershipEmails',
    label: 'Thư lãnh đạo phụ trách',
    hint: 'Mỗi dòng một địa chỉ. Có thể để trống.',
    type: 'text',
    usual: '',
  },
  { key: 'coordinatingAgency', label: 'Cơ quan điều phối', hint: 'Mã cơ quan, có trong tab Cơ quan.', type: 'text' },
  { key: 'province', label: 'Địa phương', hint: 'Ví dụ: tỉnh Hà Tĩnh.', type: 'text' },
  {
    key: 'coordinators',
    label: 'Cán bộ điều phối',
    hint: 'Thư điện tử, mỗi dòng một địa chỉ; có cả người dựng chiến dịch.',
    type: 'text',
  },
  { key: 'legalBases', label: 'Căn cứ', hint: 'Mỗi dòng một văn bản.', type: 'text' },
  { key: 'holidays', label: 'Ngày nghỉ', hint: 'Mỗi dòng một ngày: 02/01/2023. Có thể để trống.', type: 'text' },
  { key: 'folderId', label: 'Thư mục Drive', hint: 'Công cụ tự điền: nơi lưu phiên bản và tệp xuất.', type: 'text' },
  ...paperFields,
] as const satisfies readonly CampaignField[];
