import type { SetupFault } from '../domain/setup-error';
import { describeFault } from './setup-faults';
import { setupFaultsVi } from './setup-faults-vi';
import { workflowVi } from './workflow-vi';
import { papersVi } from './papers-vi';
import { importVi } from './import-vi';
import { pageAnswersVi } from './page-answers-vi';
import { versionsVi } from './versions-vi';

/** Every sentence an officer sees, save those of the rules (`findings-vi.ts`). Plain, short, courteous; place, fault, remedy. */
export const vi = {
  ...workflowVi,
  ...versionsVi,
  addOnName: 'Phụ lục',
  ...pageAnswersVi,
  ...importVi,
  busy: 'Có người khác đang chạy một việc của Phụ lục. Đợi khoảng một phút rồi chạy lại.',
  failed: (reason: string) =>
    `Google báo lỗi nên có thể việc này chưa làm xong; số liệu đã nhập vẫn còn nguyên. Chạy lại để hoàn tất, làm lại không sinh trùng. Nếu vẫn lỗi, gửi dòng sau cho người quản trị: ${reason}`,
  place: (sheet: string, row?: number, column?: string) =>
    [sheet, row === undefined ? '' : `dòng ${row}`, column === undefined ? '' : `cột ${column}`]
      .filter((part) => part !== '')
      .join(', '),
  configurationMade: (sheets: readonly string[]) =>
    `Đã tạo ${sheets.length} tab cấu hình: ${sheets.join(', ')}. Điền các tab này rồi chạy lại «Dựng chiến dịch».`,
  setUpDone: (made: number, submissions: number) =>
    made === 0
      ? `Chiến dịch đã dựng đủ ${submissions} biểu, không có gì phải làm thêm.`
      : `Đã dựng thêm ${made} tab. Chiến dịch có ${submissions} biểu. Xem tab Tiến độ.`,
  setUpPartly: (made: number, remaining: number) =>
    `Đã dựng thêm ${made} tab, còn ${remaining} biểu chưa dựng. Chạy lại «Dựng chiến dịch» để dựng tiếp.`,
  accessUpdated: 'Đã cập nhật quyền nhập liệu theo tab Cơ quan và tab Chiến dịch.',
  checked: (submissions: number, errors: number, warnings: number) =>
    errors + warnings === 0
      ? `Đã kiểm tra ${submissions} biểu, không còn chỗ nào cần sửa.`
      : `Đã kiểm tra ${submissions} biểu: ${errors} lỗi, ${warnings} cảnh báo. Xem tab Kiểm tra.`,
  checkedOne: (sheet: string, errors: number, warnings: number) =>
    errors + warnings === 0
      ? `Biểu ${sheet} không còn chỗ nào cần sửa.`
      : `Biểu ${sheet} còn ${errors} lỗi, ${warnings} cảnh báo. Xem cột Kiểm tra ở cuối mỗi dòng.`,
  repairedNothing: 'Các biểu vẫn đúng mẫu, không có gì phải sửa.',
  repaired: (count: number, sheets: number) =>
    `Đã sửa ${count} chỗ trong ${sheets} biểu, nội dung đã nhập giữ nguyên. Xem tab Nhật ký.`,
  repairByHand: (places: readonly string[]) => `Còn ${places.length} chỗ phải sửa bằng tay: ${places.join('; ')}.`,
  extraColumn: (sheet: string, column: string) => `${sheet}, cột ${column} ngoài biểu mẫu có nội dung`,
  unknownForm: (sheet: string) => `${sheet} mất cả hàng khóa và tiêu đề, khôi phục từ Tệp > Lịch sử phiên bản`,
  repairs: {
    keyChanged: 'Khôi phục hàng khóa ẩn',
    columnLost: 'Thêm lại cột bị mất',
    rowLost: 'Thêm lại dòng của biểu',
    idChanged: 'Khôi phục mã ẩn của dòng',
    headingChanged: 'Khôi phục tiêu đề cột',
    textChanged: 'Khôi phục phần đầu biểu',
    planChanged: 'Khôi phục nội dung giao',
    merged: 'Hủy hợp nhất ô',
    validationChanged: 'Khôi phục danh sách chọn',
    lookChanged: 'Khôi phục định dạng ô',
    noteChanged: 'Khôi phục ghi chú của ô',
    colourChanged: 'Khôi phục tô màu theo điều kiện',
    protectionChanged: 'Khôi phục lớp khóa của biểu',
    shown: 'Ẩn lại hàng khóa hoặc cột mã',
  },
  repairDetail: (place: string, was: string) => (was === '' ? place : `${place}; trước khi sửa: «${was}»`),
  rowComplete: '✔ Đủ',
  stripState: (state: string, isNil: boolean, completeRows: number, rows: number, errors: number) =>
    isNil
      ? `${state} · không có nội dung`
      : `${state} · đủ ${completeRows}/${rows} dòng${errors > 0 ? ` · ${errors} lỗi` : ''}`,
  assembled: (rows: number, submissions: number, total: number, excluded: number) =>
    `Đã tổng hợp ${rows} dòng từ ${submissions}/${total} biểu${excluded > 0 ? `, để ngoài ${excluded} dòng (xem tab Số liệu)` : ''}. Xem tab Tổng hợp PL01.`,
  assembledSame: 'Bảng tổng hợp đã đúng với số liệu hiện có, không có gì thay đổi.',
  papers: papersVi,
  setupFault: (fault: SetupFault) => describeFault(fault, setupFaultsVi),
  setupFaults: (faults: readonly SetupFault[]) => {
    const lines = faults.slice(0, MOST_FAULTS).map((fault) => `• ${describeFault(fault, setupFaultsVi)}`);
    const rest = faults.length - lines.length;
    return [
      'Chưa thực hiện được, chưa có gì thay đổi. Cần sửa:',
      ...lines,
      ...(rest > 0 ? [`… và ${rest} chỗ khác.`] : []),
    ].join('\n');
  },
};

/** A dialog shows about this many lines without scrolling. */
const MOST_FAULTS = 15;

function setupFault(fault: SetupFault): string {
  if (isImportFault(fault)) return importFaultVi(fault);
  switch (fault.kind) {
    case 'cell': {
      const value = fault.value === '' ? 'đang để trống' : `có giá trị «${fault.value}»`;
      return `Tab ${fault.sheet}, ô ${fault.cell} ${value}: ${expectations[fault.expected](fault.detail ?? '')}`;
    }
    case 'sheetMissing':
      return `Chưa có tab ${fault.sheet}. Chạy «Dựng chiến dịch» để tạo lại.`;
    case 'sheetNameTaken':
      return `Tên tab ${fault.sheet} đang dùng cho một tab khác. Đổi tên tab đó rồi chạy lại.`;
    case 'columnMissing':
      return `Tab ${fault.sheet} mất cột «${fault.column}» hoặc hàng khóa ẩn. Nhấn Ctrl+Z để hoàn tác, hoặc khôi phục từ Tệp > Lịch sử phiên bản.`;
    case 'rowMissing':
      return `Tab ${fault.sheet} mất dòng «${fault.row}». Nhấn Ctrl+Z để hoàn tác, hoặc khôi phục từ Tệp > Lịch sử phiên bản.`;
    case 'noRows':
      return `Tab ${fault.sheet} chưa có dòng nào. Điền ít nhất một dòng.`;
    case 'notCoordinator':
      return `Tài khoản ${fault.user} không có trong danh sách cán bộ điều phối (tab Chiến dịch). Chỉ cơ quan điều phối được làm việc này.`;
    case 'notSubmissionSheet':
      return 'Tab đang mở không phải là biểu của một cơ quan. Mở biểu cần kiểm tra rồi chạy lại.';
    case 'notForExcel':
      return `Tab ${fault.sheet}, ô ${fault.cell}: ${excelObstacles[fault.reason]} Sửa ô gốc theo cột Nguồn rồi chạy lại.`;
    case 'notForPaper':
      return paperFaultsVi.notForPaper(fault.sheet, fault.cell, fault.reason);
    case 'unknownAgency':
      return paperFaultsVi.unknownAgency(fault.code);
    case 'nothingToReturn':
      return paperFaultsVi.nothingToReturn(fault.agency);
    case 'rowsLost':
      return `Biểu ${fault.agency}·${fault.appendix}: vào ${fault.in} dòng nhưng chỉ ra ${fault.out} dòng. Bảng tổng hợp cũ được giữ nguyên; báo cho người quản trị.`;
  }
}

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
  threshold: (detail) => `cần «Bật», «Tắt»${detail === '' ? '' : ` hoặc một số trong khoảng ${detail}`}.`,
  appendixNumbers: () => 'cần «La Mã» hoặc «Ả Rập».',
};
