import type { ConfigurationKind } from '../sheet-kind';
import { listNames } from './list-names';

/** A column of a configuration tab: its hidden key, its heading, and what the heading's note tells the officer. */
export interface ConfigurationColumn {
  readonly key: string;
  readonly label: string;
  readonly widthMm: number;
  readonly hint: string;
  readonly isHidden?: boolean;
  /** Whether a tab without it still reads, as if it were blank. */
  readonly isOptional?: boolean;
  readonly type: 'text' | 'number' | 'date';
}

/** Of a target and of a task alike. */
const lastYearReason = {
  key: 'lastYearReason',
  label: 'Lý do năm trước chưa hoàn thành',
  widthMm: 60,
  hint: 'Do «Kết chuyển» điền; hiện trong ghi chú của dòng. Có thể để trống.',
  type: 'text',
  isOptional: true,
} as const;

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
      hint: 'Mã cơ quan tiếp nhận khi hết hiệu lực. «Kết chuyển» cần đúng một mã.',
      type: 'text',
    },
    {
      key: 'headEmails',
      label: 'Thư lãnh đạo',
      widthMm: 50,
      hint: 'Chỉ nhận thư nhắc bước hai; không có quyền nhập. Có thể để trống.',
      type: 'text',
      isOptional: true,
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
    lastYearReason,
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
    lastYearReason,
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
      hint: 'Quy tắc kiểm tra: «Tắt» hoặc một ngưỡng. Tiêu chí mất điểm: mã lĩnh vực. Đề xuất năm trước: mã cơ quan. Gia hạn nộp (giá trị STC·PL01 hoặc STC): ngày cuối; người quyết định; lý do.',
      type: 'text',
    },
  ],
} as const satisfies Record<ConfigurationKind, readonly ConfigurationColumn[]>;
