/** The dialog «Trả lại biểu». */
export const returnPageVi = {
  returnLead: (title: string, agency: string) => `Trả lại biểu ${title} của ${agency}`,
  returnReason: 'Lý do trả lại',
  returnReasonHint: 'Cơ quan đọc được lý do này ở đầu biểu. Nêu rõ chỗ chưa đạt và cách sửa.',
  returnRows: 'Chỗ cần sửa',
  returnRowsHint: 'Chỉ những dòng được chọn mở ra để cơ quan sửa; phần còn lại vẫn khóa.',
  chooseFaulty: 'Chọn các dòng còn lỗi, cảnh báo',
  returnNow: (rows: number) => (rows === 0 ? 'Trả lại' : `Trả lại ${rows} chỗ`),
  returnNeedsReason: 'Ghi lý do trước khi trả lại.',
  returnNeedsRows: 'Chọn ít nhất một chỗ cần sửa.',
  writeReturnLetter: 'Soạn công văn trả lại',
  returning: 'Đang trả lại biểu…',
};
