/** The dialogs «So sánh phiên bản» and «Khôi phục phiên bản». */
export const versionsPageVi = {
  noVersions: 'Chưa có phiên bản nào. Chạy «Lưu phiên bản» trước.',
  versionLine: (number: number, at: string, who: string, reason: string) =>
    [`Phiên bản ${number}`, at, who, reason].filter((part) => part !== '').join(' · '),
  compareLead: 'So sánh phiên bản',
  compareFrom: 'Từ',
  compareTo: 'đến',
  asAccepted: 'Nội dung khi duyệt',
  presentContent: 'Số liệu hiện nay',
  compareNow: 'So sánh',
  compareOnTab: 'Ghi ra tab So sánh',
  comparing: 'Đang so sánh',
  comparedRows: (rows: number) => (rows === 0 ? '' : `${rows} dòng khác nhau`),
  reordered: 'Thứ tự dòng thay đổi.',
  rowKinds: { added: 'Thêm', removed: 'Bớt', changed: 'Sửa' },
  marks: { added: '[thêm] ', removed: '[bớt] ' },
  restoreLead: 'Khôi phục phiên bản',
  restoreHint:
    'Chọn phiên bản và phạm vi, xem trước chỗ sẽ thay đổi rồi mới khôi phục. Hiện trạng được lưu thành phiên bản trước khi khôi phục.',
  restoreFrom: 'Phiên bản',
  appendix: 'Phụ lục',
  allAgencies: 'Tất cả cơ quan',
  allAppendices: 'Cả bốn phụ lục',
  restoreLook: 'Xem trước',
  restoring: 'Đang xử lý phiên bản',
  restoreKept: (number: number) => `Hiện trạng đã được giữ ở phiên bản ${number}.`,
  restoreNow: (sheets: number) => `Khôi phục ${sheets} biểu`,
};
