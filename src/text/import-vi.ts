import type { FileObstacle } from '../domain/import/file-obstacle';
import type { ImportFault } from '../domain/import/import-fault';
import type { LeftOutReason } from '../domain/import/left-out';
import type { MatchReason } from '../domain/import/match-label';
import type { MatchedRow } from '../domain/import/match-rows';
import type { SourcePart } from '../domain/import/source';
import { submissionStates } from '../domain/submission-state';
import { quote } from './quote';
import type { FaultTexts } from './setup-faults';

/** What is said while a file of an agency's is read into its tabs. */
export const importVi = {
  sourceTable: (table: string, row: number, column: number) => `Bảng ${table}, dòng ${row}, cột ${column}`,
  sourceParagraph: (paragraph: number) => `Đoạn ${paragraph}`,
  sourcePart: (part: SourcePart, number: number) => `${partNames[part]} ${number}`,
  sourceTableName: (table: string) => `Bảng ${table}`,
  matchReasons: {
    label: 'Đúng tiêu đề của biểu',
    synonym: 'Tiêu đề cùng nghĩa',
    typo: 'Tiêu đề gần giống',
    part: 'Tiêu đề có phần giống',
    continued: 'Nối tiếp bảng trước',
    chosen: 'Người dùng chọn',
  } satisfies Record<MatchReason, string>,
  rowReasons: {
    chosen: 'Người dùng chọn',
    id: 'Đúng mã dòng',
    name: 'Đúng tên',
    similar: 'Tên gần giống',
    new: 'Dòng mới',
  } satisfies Record<MatchedRow['because'], string>,
  leftOutReasons: {
    title: 'Tiêu đề của bảng',
    header: 'Tiêu đề cột',
    columnNumbers: 'Dòng đánh số cột',
    rowNumber: 'Số thứ tự, biểu tự đánh lại',
    groupRow: 'Dòng nhóm lĩnh vực, đã dùng để ghi cột Lĩnh vực',
    totalRow: 'Dòng tổng cộng',
    signature: 'Phần ký tên dưới bảng',
    sameAsPlan: 'Trùng với nội dung giao',
    sameAsTab: 'Trong biểu đã có',
    unticked: 'Ô không đánh dấu',
    outsideTable: 'Nội dung nằm ngoài bảng. Xem và ghi tay nếu cần.',
    unknownGroup: 'Dòng nhóm không khớp lĩnh vực nào. Chọn lĩnh vực cho các dòng bên dưới.',
    unknownTable: 'Bảng không giống phụ lục nào. Chọn phụ lục cho bảng này nếu cần.',
    otherAppendix: 'Bảng thuộc phụ lục khác. Mở biểu của phụ lục đó để nhập.',
    unknownColumn: 'Cột không có trong biểu. Chọn cột tương ứng nếu cần.',
    mergedAcross: 'Ô gộp qua nhiều cột nên không rõ thuộc cột nào. Ghi tay vào đúng cột.',
    wordsForNumber: 'Cột số thứ tự có chữ, biểu không ghi vào cột này. Xem và ghi tay nếu cần.',
    noName: 'Dòng không có tên chỉ tiêu, nhiệm vụ. Chọn dòng của biểu để ghi.',
    rowTwice: 'Dòng này đã có ở trên trong tệp. Kiểm tra xem giữ dòng nào.',
    doubtfulRow: 'Tên gần giống nhiều dòng của biểu. Chọn đúng dòng.',
    differsFromPlan: 'Khác với nội dung giao, ô này đã khóa. Báo cơ quan điều phối nếu kế hoạch sai.',
    notInList: 'Không có trong danh sách của cột. Chọn một mục trong danh sách.',
    unclearTick: 'Không rõ đánh dấu ở cột nào. Chọn mức đánh giá trong biểu.',
    conflict: 'Biểu đã có nội dung khác, giữ nguyên nội dung trong biểu. Chọn thay hoặc ghi cả hai nếu cần.',
    noSpareRow: 'Biểu hết dòng trống. Đề nghị cơ quan điều phối nhập tệp này.',
    lockedRow: 'Dòng không nằm trong các dòng được trả lại để sửa.',
    tooLong: 'Dài hơn 50.000 ký tự, một ô không chứa được. Rút gọn trong tệp.',
    leftOutByChoice: 'Người dùng chọn không nhập',
    deleted: 'Nội dung đã xóa, còn lưu trong chế độ theo dõi sửa đổi. Chấp nhận hoặc từ chối sửa đổi trong tệp.',
    hidden: 'Nội dung bị ẩn trong tệp. Bỏ ẩn rồi nhập lại nếu cần.',
    outside: 'Nội dung ở đầu trang, chân trang, chú thích hoặc hình vẽ. Ghi tay nếu cần.',
    picture: 'Có ảnh, không đọc được chữ trong ảnh. Xem và ghi tay.',
    embedded: 'Có tệp khác nhúng vào. Mở tệp đó và nhập riêng.',
    noValue: 'Công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi nhập.',
  } satisfies Record<LeftOutReason, string>,
  newRow: (number: number) => `Dòng mới ${number}`,
  tabRow: (row: number, id: string) => `Dòng ${row} (${id})`,
  imported: (cells: number, rows: number, sheets: readonly string[], open: number) =>
    `Đã nhập ${cells} ô của ${rows} dòng vào ${sheets.join(', ')}.` +
    (open > 0 ? ` Còn ${open} chỗ trong tệp chưa nhập, xem danh sách.` : '') +
    ' Chạy «Kiểm tra biểu này» để kiểm tra.',
  importedNothing: (sheets: readonly string[]) =>
    `${sheets.join(', ')} đã có đủ nội dung của tệp, không có gì thay đổi.`,
  importLog: 'Nhập từ tệp',
  importLogDetail: (file: string, sheet: string, cells: number, rows: number, replaced: number, open: number) =>
    `${quote(file)} vào ${sheet}: ${cells} ô, ${rows} dòng, thay ${replaced} ô đã có, ${open} chỗ không nhập`,
};

const partNames: Readonly<Record<SourcePart, string>> = {
  header: 'Đầu trang',
  footer: 'Chân trang',
  footnote: 'Chú thích cuối trang',
  endnote: 'Chú thích cuối tài liệu',
  comment: 'Nhận xét',
  drawing: 'Hình vẽ',
};

const obstacles: Readonly<Record<FileObstacle, string>> = {
  empty: 'không có nội dung. Chọn tệp khác.',
  tooLarge: 'lớn hơn 10 MB. Bỏ bớt ảnh trong tệp rồi chọn lại.',
  unpacked: 'có quá nhiều nội dung so với một phụ lục. Tách riêng các bảng phụ lục ra một tệp rồi chọn lại.',
  oldOffice:
    'là tệp Word, Excel đời cũ (.doc, .xls) hoặc có mật khẩu. Lưu lại thành .docx hoặc .xlsx, bỏ mật khẩu, rồi chọn lại.',
  openDocument: 'là tệp LibreOffice (.odt, .ods). Lưu lại thành .docx hoặc .xlsx rồi chọn lại.',
  pdf: 'là tệp PDF. Đề nghị cơ quan gửi tệp Word hoặc Excel.',
  unknown: 'không phải là tệp Word (.docx) hoặc Excel (.xlsx). Chọn tệp khác.',
  damaged: 'bị hỏng hoặc tải lên chưa hết. Mở tệp, lưu lại rồi chọn lại.',
};

export const importFaultsVi: FaultTexts<ImportFault> = {
  badFile: (fault) => `Tệp ${quote(fault.file)} ${obstacles[fault.obstacle]}`,
  nothingFound: (fault) =>
    `Tệp ${quote(fault.file)} không có bảng nào giống các phụ lục. Chọn phụ lục cho từng bảng rồi nhập.`,
  notOwnAgency: (fault) =>
    `Tài khoản ${fault.user} không phải của ${fault.agency}. Chỉ cơ quan đó và cơ quan điều phối được nhập vào biểu này.`,
  formLocked: (fault) =>
    `Biểu ${fault.sheet} ở trạng thái «${submissionStates[fault.state].label}» nên đã khóa. Rút lại hoặc trả lại biểu rồi nhập.`,
  formBroken: (fault) =>
    `Biểu ${fault.sheet} bị thay đổi cấu trúc. Đề nghị cơ quan điều phối chạy «Sửa biểu mẫu» rồi nhập lại.`,
  noSpareRows: (fault) =>
    `Biểu ${fault.sheet} thiếu ${fault.missing} dòng trống. Bỏ bớt dòng không cần nhập, hoặc đề nghị cơ quan điều phối nhập tệp này.`,
  tabChangedSincePreview: (fault) => `Biểu của ${fault.agency} đã thay đổi từ lúc xem trước. Xem trước lại rồi nhập.`,
};
