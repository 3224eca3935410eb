import type { ExcelObstacle, Expectation } from '../domain/setup-error';
import { paperFaultsVi } from './papers-vi';
import { importFaultsVi } from './import-vi';
import type { FaultTexts } from './setup-faults';
import { versionFaultsVi } from './versions-vi';
import { workflowVi } from './workflow-vi';

/** What is to be mended before the add-on can go on: place, fault, remedy. */
export const setupFaultsVi: FaultTexts = {
  cell: (fault) => {
    const value = fault.value === '' ? 'đang để trống' : `có giá trị «${fault.value}»`;
    return `Tab ${fault.sheet}, ô ${fault.cell} ${value}: ${expectations[fault.expected](fault.detail ?? '')}`;
  },
  sheetMissing: (fault) => `Chưa có tab ${fault.sheet}. Chạy «Dựng chiến dịch» để tạo lại.`,
  sheetNameTaken: (fault) => `Tên tab ${fault.sheet} đang dùng cho một tab khác. Đổi tên tab đó rồi chạy lại.`,
  columnMissing: (fault) =>
    `Tab ${fault.sheet} mất cột «${fault.column}» hoặc hàng khóa ẩn. Nhấn Ctrl+Z để hoàn tác, hoặc khôi phục từ Tệp > Lịch sử phiên bản.`,
  rowMissing: (fault) =>
    `Tab ${fault.sheet} mất dòng «${fault.row}». Nhấn Ctrl+Z để hoàn tác, hoặc khôi phục từ Tệp > Lịch sử phiên bản.`,
  noRows: (fault) => `Tab ${fault.sheet} chưa có dòng nào. Điền ít nhất một dòng.`,
  notCoordinator: (fault) =>
    `Tài khoản ${fault.user} không có trong danh sách cán bộ điều phối (tab Chiến dịch). Chỉ cơ quan điều phối được làm việc này.`,
  notSubmissionSheet: () => 'Tab đang mở không phải là biểu của một cơ quan. Mở biểu cần kiểm tra rồi chạy lại.',
  refused: (fault) => workflowVi.refusedAt(fault.sheet, workflowVi.refusal(fault.refusal)),
  notForExcel: (fault) =>
    `Tab ${fault.sheet}, ô ${fault.cell}: ${excelObstacles[fault.reason]} Sửa ô gốc theo cột Nguồn rồi chạy lại.`,
  notForPaper: (fault) => paperFaultsVi.notForPaper(fault.sheet, fault.cell, fault.reason),
  unknownAgency: (fault) => paperFaultsVi.unknownAgency(fault.code),
  nothingToReturn: (fault) => paperFaultsVi.nothingToReturn(fault.agency),
  rowsLost: (fault) =>
    `Biểu ${fault.agency}·${fault.appendix}: vào ${fault.in} dòng nhưng chỉ ra ${fault.out} dòng. Bảng tổng hợp cũ được giữ nguyên; báo cho người quản trị.`,
  ...versionFaultsVi,
  ...importFaultsVi,
};

const excelObstacles: Readonly<Record<ExcelObstacle, string>> = {
  sheetName: 'tên tab không dùng được trong tệp Excel.',
  brokenText: 'có ký tự hỏng, tệp Excel không lưu được.',
  longText: 'nội dung dài hơn 32.767 ký tự, tệp Excel không lưu được.',
  notFinite: 'không phải là một số.',
};

const expectations: Readonly<Record<Expectation, (detail: string) => string>> = {
  text: () => 'cần điền nội dung.',
  number: () => 'cần một số.',
  year: () => 'cần một năm, ví dụ 2022.',
  date: () => 'cần một ngày thật (không phải chữ), ví dụ 10/11/2022.',
  dateLines: () => 'mỗi dòng cần một ngày dạng ngày/tháng/năm, ví dụ 02/01/2023.',
  checkbox: () => 'cần một ô đánh dấu.',
  code: () => 'cần một mã viết liền, chỉ gồm chữ, số, dấu chấm và gạch nối.',
  email: () => 'cần ít nhất một địa chỉ thư điện tử đúng dạng ten@donvi.vn.',
  uniqueCode: () => 'mã này đã có ở dòng trên; mỗi mã chỉ dùng một lần.',
  uniqueName: () => 'tên này đã có ở dòng trên; mỗi tên chỉ dùng một lần.',
  knownArea: (detail) => `cần mã lĩnh vực có trong tab Lĩnh vực; không tìm thấy «${detail}».`,
  knownAgency: (detail) => `cần mã cơ quan có trong tab Cơ quan; không tìm thấy «${detail}».`,
  oneSuccessor: (detail) =>
    `${detail} không còn hoạt động khi kết chuyển; cần đúng một mã cơ quan kế thừa có trong tab Cơ quan.`,
  knownSuccessor: (detail) =>
    `${detail} không còn hoạt động khi kết chuyển; cần mã của một cơ quan còn hoạt động trong tab Cơ quan.`,
  yearAfterReportYear: () => 'cần một năm sau năm báo cáo.',
  deadlineAfterAsOfDate: () => 'hạn nộp cần sau ngày chốt số liệu.',
  sheetName: (detail) => `tên tab ${detail} cần ngắn hơn và không có các ký tự / \\ ? * : [ ]. Rút ngắn mã cơ quan.`,
  freeSheetName: (detail) => `tên tab ${detail} đang dùng cho một tab khác. Đổi tên tab đó hoặc mã cơ quan.`,
  listName: (detail) => `cần một trong các danh mục: ${detail}.`,
  ruleCode: () => 'cần mã của một quy tắc kiểm tra, ví dụ C03.',
  ruleSetting: () => 'quy tắc mức lỗi không tắt được và không có ngưỡng. Xóa dòng này.',
  exceptionOf: () => 'cần tên biểu được gia hạn: mã cơ quan, hoặc mã cơ quan và phụ lục, ví dụ STC·PL01.',
  exceptionTerms: () =>
    'cần ngày cuối, người quyết định và lý do, cách nhau bằng dấu chấm phẩy: 20/11/2022; Trần Văn Nam; chờ số liệu kho bạc.',
  leftOutKind: () => 'mỗi mục cần là «chưa nộp», «trả lại» hoặc «nộp muộn», cách nhau bằng dấu chấm phẩy.',
  threshold: (detail) => `cần «Bật», «Tắt»${detail === '' ? '' : ` hoặc một số trong khoảng ${detail}`}.`,
  appendixNumbers: () => 'cần «La Mã» hoặc «Ả Rập».',
};
