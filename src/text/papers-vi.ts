import type { TextObstacle } from '../domain/setup-error';

/** What officers read about papers and exports. */
export const papersVi = {
  fieldsAdded: (count: number) =>
    `Đã thêm ${count} dòng về thể thức văn bản vào cuối tab Chiến dịch; có thể điền hoặc để trống.`,
  fileMade: (name: string, link: string) => `Đã lập tệp ${name} trong thư mục Drive của chiến dịch: ${link}`,
  planMade: (name: string, remarks: number, link: string) =>
    remarks === 0
      ? `Đã lập ${name}: ${link}`
      : `Đã lập ${name}; trang cuối nêu ${remarks} điểm cần xem lại trước khi trình: ${link}`,
  pdfMade: (name: string, link: string) => `Đã lập tệp ${name} và bản Google Tài liệu cùng tên để sửa: ${link}`,
  noPdf: (link: string, reason: string) =>
    `Drive không chuyển được tệp sang PDF${reason === '' ? '' : ` (${reason})`}. Đã lập bản Google Tài liệu; mở bản này rồi chọn Tệp > Tải xuống > PDF: ${link}`,
  reminderMade: (name: string, agencies: number, parts: number, link: string) =>
    `Đã lập ${name}, đôn đốc ${parts} phụ lục của ${agencies} cơ quan: ${link}`,
  nothingOwed: 'Các cơ quan đã nộp đủ các phụ lục; không phải lập công văn đôn đốc.',
  returnMade: (name: string, agencies: number, points: number, link: string) =>
    `Đã lập ${name} gửi ${agencies} cơ quan, nêu ${points} nội dung chưa đạt: ${link}`,
};

const textObstaclesVi: Readonly<Record<TextObstacle, string>> = {
  brokenText: 'có ký tự hỏng, tệp xuất ra không lưu được.',
  controlCharacter: 'có ký tự điều khiển, tệp Word không lưu được.',
};

export const paperFaultsVi = {
  notForPaper: (sheet: string, cell: string, reason: TextObstacle) =>
    `Tab ${sheet}${cell === '' ? '' : `, ô ${cell}`}: ${textObstaclesVi[reason]} Gõ lại nội dung của ô rồi chạy lại.`,
  unknownAgency: (code: string) =>
    `Không có cơ quan «${code}» trong tab Cơ quan. Chọn lại cơ quan trong danh sách rồi chạy lại.`,
  nothingToReturn: (agency: string) =>
    `${agency} không còn chỗ nào chưa đạt. Ghi lý do trả lại, hoặc bỏ cơ quan này khỏi danh sách rồi chạy lại.`,
};
