import { importPageVi } from './import-page-vi';
import { remindPageVi } from './remind-page-vi';
import { returnPageVi } from './return-page-vi';
import { setUpPageVi } from './set-up-page-vi';
import { sidebarVi } from './sidebar-vi';
import { versionsPageVi } from './versions-page-vi';

/** «khoảng 20 giây», «khoảng 3 phút»: rounded, since it is an estimate. */
export function duration(seconds: number): string {
  if (seconds < 60) return `khoảng ${Math.max(5, Math.ceil(seconds / 5) * 5)} giây`;
  return `khoảng ${Math.ceil(seconds / 60)} phút`;
}

/** What the sidebar and the dialogs say of themselves; it goes into the pages, not into the script. */
export const pagesVi = {
  noAnswer: 'Máy chủ không trả lời. Số liệu đã nhập vẫn còn nguyên. Bấm «Thử lại» sau ít phút.',
  callFailed: (reason: string) =>
    `Không gọi được máy chủ. Số liệu đã nhập vẫn còn nguyên. Kiểm tra đường truyền, rồi bấm «Thử lại». Google báo: ${reason}`,
  loading: 'Đang đọc sổ làm việc…',
  retry: 'Thử lại',
  refresh: 'Làm mới',
  close: 'Đóng',
  cancel: 'Dừng',
  stopping: 'Đang dừng…',
  cancelled: 'Đã dừng. Phần đã làm vẫn giữ nguyên; bấm «Làm tiếp» để làm phần còn lại.',
  resume: 'Làm tiếp',
  tabUnit: 'biểu',
  progress: (done: number, total: number, unit: string, secondsLeft?: number) =>
    `${done}/${total} ${unit}${secondsLeft === undefined ? '' : ` · ${duration(secondsLeft)}`}`,
  severities: { error: 'Lỗi', missing: 'Còn thiếu', warning: 'Cảnh báo', note: 'Ghi chú' },
  ...sidebarVi,
  ...setUpPageVi,
  ...returnPageVi,
  ...importPageVi,
  ...remindPageVi,
  ...versionsPageVi,
};

export type PageWords = typeof pagesVi;
