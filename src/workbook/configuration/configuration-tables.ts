import type { ConfigurationKind } from '../sheet-kind';
import { listNames } from './list-names';
import { paperFields } from './paper-fields';

/** A column of a configuration tab: its hidden key, its heading, and what the heading's note tells the officer. */
export interface ConfigurationColumn {
  readonly key: string;
  readonly label: string;
  readonly widthMm: number;
  readonly hint: string;
  readonly isHidden?: boolean;
  readonly type: 'text' | 'number' | 'date';
}

/** The headings of the configuration tabs. To add a column: a line here and one in `row-schemas.ts`. */
export const configurationColumns = {
  campaign: [
    { key: 'key', label: 'Khóa', widthMm: 20, hint: '', isHidden: true, type: 'text' },
    { key: 'label', label: 'Mục', widthMm: 60, hint: '', type: 'text' },
    { key: 'value', label: 'Giá trị', widthMm: 90, hint: 'Điền vào cột này.', type: 'text' },
    { key: 'hint', label: 'Cách điền', widthMm: 110, hint: '', type: 'text' },
  ],
  agencies: [
    {
      key: 'code',
      label: 'Mã cơ quan',
      widthMm: 24,
      hint: 'Viết liền, không trùng nhau: STC. Dùng để đặt tên tab.',
      type: 'text',
    },
    { key: 'name', label: 'Tên cơ quan', widthMm: 60, hint: 'Tên đầy đủ, như trong công văn.', type: 'text' },
    { key: 'aliases', label: 'Tên gọi khác', widthMm: 50, hint: 'Cách nhau bằng dấu chấm phẩy.', type: 'text' },
    {
      key: 'emails',
      label: 'Thư điện tử',
      widthMm: 60,
      hint: 'Tài khoản Google được nhập số liệu; cách nhau bằng dấu chấm phẩy.',
      type: 'text',
    },
    {
      key: 'areas',
      label: 'Lĩnh vực phụ trách',
      widthMm: 30,
      hint: 'Mã lĩnh vực, cách nhau bằng dấu chấm phẩy: A1; A4.',
      type: 'text',
    },
    { key: 'validFrom', label: 'Hiệu lực từ', widthMm: 24, hint: 'Để trống nếu không giới hạn.', type: 'date' },
    { key: 'validTo', label: 'Hiệu lực đến', widthMm: 24, hint: 'Để trống nếu không giới hạn.', type: 'date' },
    {
      key: 'successor',
      label: 'Cơ quan kế thừa',
      widthMm: 30,
      hint: 'Mã cơ quan tiếp nhận khi hết hiệu lực.',
      type: 'text',
    },
  ],
  areas: [
    { key: 'code', label: 'Mã lĩnh vực', widthMm: 24, hint: 'Không trùng nhau: A1.', type: 'text' },
    { key: 'name', label: 'Tên lĩnh vực', widthMm: 110, hint: '', type: 'text' },
    { key: 'order', label: 'Thứ tự', widthMm: 20, hint: 'Thứ tự trong bảng tổng hợp.', type: 'number' },
  ],
  targets: [
    {
      key: 'id',
      label: 'Mã chỉ tiêu',
      widthMm: 24,
      hint: 'Không trùng nhau: CT01. Giữ nguyên qua các năm.',
      type: 'text',
    },
    { key: 'area', label: 'Lĩnh vực', widthMm: 20, hint: 'Mã lĩnh vực.', type: 'text' },
    { key: 'name', label: 'Chỉ tiêu', widthMm: 110, hint: '', type: 'text' },
    { key: 'unit', label: 'Đơn vị tính', widthMm: 24, hint: '', type: 'text' },
    {
      key: 'plan',
      label: 'Chỉ tiêu kế hoạch',
      widthMm: 50,
      hint: 'Viết như trong kế hoạch: từ 95% trở lên.',
      type: 'text',
    },
    { key: 'lead', label: 'Cơ quan theo dõi', widthMm: 30, hint: 'Mã cơ quan.', type: 'text' },
  ],
  tasks: [
    { key: 'id', label: 'Mã nhiệm vụ', widthMm: 24, hint: 'Không trùng nhau: NV22-01.', type: 'text' },
    { key: 'area', label: 'Lĩnh vực', widthMm: 20, hint: 'Mã lĩnh vực.', type: 'text' },
    { key: 'name', label: 'Nhiệm vụ', widthMm: 90, hint: '', type: 'text' },
    { key: 'product', label: 'Sản phẩm', widthMm: 70, hint: '', type: 'text' },
    { key: 'lead', label: 'Cơ quan chủ trì', widthMm: 30, hint: 'Mã cơ quan.', type: 'text' },
    {
      key: 'coordinating',
      label: 'Cơ quan phối hợp',
      widthMm: 60,
      hint: 'Cách nhau bằng dấu chấm phẩy.',
      type: 'text',
    },
    { key: 'deadline', label: 'Thời hạn', widthMm: 36, hint: 'Viết như trong kế hoạch: Quý III/2022.', type: 'text' },
  ],
  lists: [
    {
      key: 'list',
      label: 'Danh mục',
      widthMm: 50,
      hint: `Một trong các danh mục: ${Object.values(listNames).join(', ')}.`,
      type: 'text',
    },
    { key: 'value', label: 'Giá trị', widthMm: 110, hint: '', type: 'text' },
    {
      key: 'parameter',
      label: 'Tham số',
      widthMm: 40,
      hint: 'Quy tắc kiểm tra: «Tắt» hoặc một ngưỡng. Tiêu chí mất điểm: mã lĩnh vực. Đề xuất năm trước: mã cơ quan.',
      type: 'text',
    },
  ],
} as const satisfies Record<ConfigurationKind, readonly ConfigurationColumn[]>;

/** A line of the tab «Chiến dịch». */
export interface CampaignField {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly type: 'text' | 'number' | 'date' | 'checkbox';
  /** A workbook made before the field was known lacks its line: read as blank, and added by set-up. */
  readonly isOptional?: true;
  /** What a new workbook holds there. */
  readonly initial?: string;
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
