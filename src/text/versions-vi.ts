import type { ChangeCounts } from '../domain/comparison/comparison-view';
import type { VersionFault } from '../domain/setup-error';
import type { SenderField } from '../domain/submission';
import type { FaultTexts } from './setup-faults';
import type { VersionReason } from '../domain/version-file';

/** What the add-on says of versions, comparisons and restores. */
export const versionsVi = {
  versionSaved: (number: number, rows: number) => `Đã lưu phiên bản ${number} gồm ${rows} dòng. Xem tab Phiên bản.`,
  versionSame: (number: number) => `Số liệu không thay đổi so với phiên bản ${number}; không lưu phiên bản mới.`,
  pairsUndecided: (count: number) => `Còn ${count} cặp dòng trùng hoặc mâu thuẫn chưa quyết định, xem tab Rà soát.`,
  changedMeanwhile: (sheets: readonly string[]) =>
    `Trong lúc tổng hợp, biểu ${sheets.join(', ')} vừa thay đổi. Chạy lại «Tổng hợp» để đưa vào.`,
  versionReasons: {
    onDemand: 'Lưu theo yêu cầu',
    accepted: 'Đã duyệt toàn bộ',
    beforeRestore: 'Trước khi khôi phục',
  } satisfies Record<VersionReason, string>,
  stripFields: {
    asOfDate: 'Số liệu đến ngày',
    isNil: 'Không có nội dung',
    reporter: 'Người lập biểu',
    phone: 'Điện thoại',
    letterNumber: 'Số công văn',
    approver: 'Lãnh đạo duyệt',
  } satisfies Record<SenderField | 'asOfDate' | 'isNil', string>,
  versionName: (number: number) => `phiên bản ${number}`,
  versionNow: 'số liệu hiện nay',
  versionAccepted: 'số liệu đã duyệt',
  compared: (from: string, to: string, { added, removed, changed, submissions }: ChangeCounts) =>
    submissions === 0
      ? `So sánh ${from} với ${to}: không có gì khác nhau.`
      : `So sánh ${from} với ${to}: thêm ${added} dòng, bớt ${removed} dòng, sửa ${changed} dòng, ở ${submissions} biểu.`,
  seeComparison: 'Xem tab So sánh.',
  restorePreview: (number: number, { added, removed, changed, submissions }: ChangeCounts) =>
    submissions === 0
      ? `Số liệu hiện nay đã đúng như phiên bản ${number}, không có gì phải khôi phục.`
      : `Khôi phục phiên bản ${number} sẽ thêm lại ${added} dòng, bỏ nội dung ${removed} dòng, sửa ${changed} dòng, ở ${submissions} biểu. Hiện trạng được giữ trong tab Phiên bản.`,
  restored: (number: number, sheets: number) =>
    `Đã khôi phục ${sheets} biểu theo phiên bản ${number}; các biểu khác giữ nguyên. Chạy «Kiểm tra toàn bộ» để cập nhật cột Kiểm tra.`,
  restoredSame: (number: number) => `Số liệu hiện nay đã đúng như phiên bản ${number}, không có gì thay đổi.`,
  restoreLogged: 'Khôi phục từ phiên bản',
  restoreDetail: (sheet: string, number: number, { added, removed, changed }: ChangeCounts) =>
    `${sheet}, phiên bản ${number}: thêm lại ${added}, bỏ ${removed}, sửa ${changed} dòng`,
};

/** Place, fault, remedy. */
export const versionFaultsVi: FaultTexts<VersionFault> = {
  versionUnknown: (fault) => `Tab Phiên bản không có phiên bản ${fault.number}. Chọn một phiên bản có trong tab.`,
  versionLost: (fault) =>
    `Tệp số liệu của phiên bản ${fault.number} không còn trên Drive, hoặc do một cán bộ khác lưu nên tài khoản này không đọc được. Nhờ người đã lưu (cột Người lưu) thực hiện, tìm trong Thùng rác của Drive, hoặc chọn phiên bản khác.`,
  versionDamaged: (fault) =>
    `Tệp số liệu của phiên bản ${fault.number} không khớp mã SHA-256 trong tab Phiên bản nên không dùng được. Khôi phục tệp từ lịch sử của Drive, hoặc chọn phiên bản khác.`,
  noVersion: () => 'Tab Phiên bản chưa có phiên bản nào. Chạy «Lưu phiên bản» trước.',
  otherCampaign: (fault) =>
    `Phiên bản ${fault.number} là của đợt báo cáo năm ${fault.reportYear}, không dùng cho đợt này. Chọn phiên bản khác.`,
  changedSincePreview: () => 'Số liệu đã thay đổi sau khi xem trước. Xem trước lại rồi thực hiện.',
  notInVersion: (fault) => `Phiên bản ${fault.number} không có biểu ${fault.sheet}. Chọn biểu hoặc phiên bản khác.`,
  formDamaged: (fault) => `Biểu ${fault.sheet} đang hỏng cấu trúc. Chạy «Sửa biểu mẫu» rồi khôi phục lại.`,
};
