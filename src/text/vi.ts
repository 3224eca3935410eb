import type { SetupFault } from '../domain/setup-error';
import { describeFault } from './setup-faults';
import { setupFaultsVi } from './setup-faults-vi';
import { workflowVi } from './workflow-vi';
import { papersVi } from './papers-vi';
import { rollOverVi } from './roll-over-vi';
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
  rollOver: rollOverVi,
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
