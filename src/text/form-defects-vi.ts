import type { FindingTexts } from './findings-vi';
import { quote } from './quote';

const UNDO = 'Nhấn Ctrl+Z để hoàn tác, hoặc đề nghị cơ quan điều phối chạy «Sửa biểu mẫu».';
const REPAIR = 'Cơ quan điều phối chạy «Sửa biểu mẫu» để khôi phục.';

/** What happened to a form, by the kind of defect. */
export const formDefectsVi: FindingTexts['defects'] = {
  sheetMissing: () => ({
    fault: 'Biểu mẫu bị thay đổi cấu trúc: tab của biểu không còn.',
    remedy: 'Cơ quan điều phối chạy «Dựng chiến dịch» để tạo lại biểu.',
    short: 'Tab của biểu không còn',
  }),
  keyRowMissing: () => ({
    fault: 'Biểu mẫu bị thay đổi cấu trúc: mất hàng khóa ẩn ở đầu biểu nên không đọc được các cột.',
    remedy: UNDO,
    short: 'Biểu mất hàng khóa ẩn',
  }),
  idColumnMissing: () => ({
    fault: 'Biểu mẫu bị thay đổi cấu trúc: mất cột mã ẩn ở đầu biểu.',
    remedy: UNDO,
    short: 'Biểu mất cột mã ẩn',
  }),
  columnMissing: (column) => ({
    fault: `Biểu mẫu bị thay đổi cấu trúc: mất ${columnName(column)}.`,
    remedy: UNDO,
    short: 'Biểu mất một cột',
  }),
  columnTwice: (column) => ({
    fault: `Biểu mẫu bị thay đổi cấu trúc: có hai lần ${columnName(column)}.`,
    remedy: UNDO,
    short: 'Biểu có một cột bị lặp',
  }),
  cellsMerged: () => ({
    fault: 'Biểu mẫu bị thay đổi cấu trúc: có ô bị hợp nhất ở dòng này.',
    remedy: 'Hủy hợp nhất ô, rồi ghi lại nội dung vào từng ô.',
    short: 'Dòng có ô bị hợp nhất',
  }),
  rowWithoutId: () => ({
    fault: 'Biểu mẫu bị thay đổi cấu trúc: dòng có nội dung nhưng không có mã.',
    remedy: 'Chuyển nội dung sang một dòng trống có sẵn của biểu, rồi xóa nội dung ở dòng này.',
    short: 'Dòng không có mã',
  }),
  idTwice: (id) => ({
    fault: `Biểu mẫu bị thay đổi cấu trúc: mã dòng ${quote(id)} đã có ở một dòng trên.`,
    remedy: 'Giữ lại một dòng; nội dung của dòng kia chuyển sang một dòng trống có sẵn của biểu.',
    short: 'Mã dòng bị lặp',
  }),
  sheetTwice: (title) => ({
    fault: `Biểu mẫu bị thay đổi cấu trúc: biểu có thêm một bản sao ở tab ${quote(title)}.`,
    remedy: 'Chuyển nội dung cần giữ về biểu này, rồi đề nghị cơ quan điều phối xóa bản sao.',
    short: 'Biểu có thêm bản sao',
  }),
  recordUnreadable: () => ({
    fault: 'Biểu mẫu bị thay đổi: phần ghi nhận việc nộp biểu không còn đọc được.',
    remedy: 'Cơ quan điều phối đối chiếu tab Nhật ký rồi chạy «Mở lại biểu này».',
    short: 'Không đọc được ghi nhận nộp',
  }),
  cellBroken: (error) => ({
    fault: `Ô này là công thức bị lỗi ${quote(error)} nên không đọc được nội dung.`,
    remedy: 'Xóa công thức, rồi nhập trực tiếp nội dung hoặc số liệu vào ô.',
    short: 'Ô có công thức bị lỗi',
  }),
  rowLost: (id) => ({
    fault: `Biểu mẫu bị thay đổi: mất dòng ${quote(id)} hoặc thiếu dòng trống.`,
    remedy: REPAIR,
    short: 'Biểu mất dòng',
  }),
  idChanged: (id) => ({
    fault: `Biểu mẫu bị thay đổi: mã ẩn của dòng không đúng, đang ${nowHolding(id)}.`,
    remedy: REPAIR,
    short: 'Mã ẩn của dòng không đúng',
  }),
  merged: () => ({
    fault: 'Biểu mẫu bị thay đổi: có ô bị hợp nhất ngoài các dòng đã nhập nội dung.',
    remedy: REPAIR,
    short: 'Biểu có ô bị hợp nhất',
  }),
  headingChanged: (text) => ({
    fault: `Biểu mẫu bị thay đổi: tiêu đề cột không còn đúng, đang ${nowHolding(text)}.`,
    remedy: REPAIR,
    short: 'Tiêu đề cột bị sửa',
  }),
  textChanged: (text) => ({
    fault: `Biểu mẫu bị thay đổi: phần đầu biểu không còn đúng, đang ${nowHolding(text)}.`,
    remedy: REPAIR,
    short: 'Phần đầu biểu bị sửa',
  }),
  planChanged: (text) => ({
    fault: `Biểu mẫu bị thay đổi: nội dung giao trong kế hoạch không còn đúng, đang ${nowHolding(text)}.`,
    remedy: REPAIR,
    short: 'Nội dung giao bị sửa',
  }),
  validationChanged: () => ({
    fault: 'Biểu mẫu bị thay đổi: danh sách chọn hoặc kiểu dữ liệu của cột đã mất hoặc bị đổi.',
    remedy: REPAIR,
    short: 'Mất danh sách chọn của cột',
  }),
  protectionChanged: () => ({
    fault: 'Biểu mẫu bị thay đổi: lớp khóa của biểu đã mất, hoặc quyền nhập liệu không còn đúng.',
    remedy: REPAIR,
    short: 'Lớp khóa của biểu không đúng',
  }),
  columnExtra: (column) => ({
    fault: `Biểu mẫu bị thay đổi: cột ${quote(column)} có nội dung nhưng không thuộc biểu, nên không được đọc.`,
    remedy: 'Chuyển nội dung cần giữ vào một cột của biểu, rồi xóa cột này.',
    short: 'Có cột ngoài biểu mẫu',
  }),
};

function nowHolding(text: string): string {
  return text === '' ? 'để trống' : `ghi ${quote(text)}`;
}

function columnName(column: string): string {
  if (column === 'record') return 'cột ẩn «Bản nộp»';
  return column === 'check' ? 'cột «Kiểm tra»' : 'cột này';
}
