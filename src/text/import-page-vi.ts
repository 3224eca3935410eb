/** The dialog «Nhập từ tệp». */
export const importPageVi = {
  importLead: 'Nhập từ tệp Word hoặc Excel',
  importHint:
    'Nhập vào biểu của cơ quan có tab đang mở. Chưa ghi gì vào biểu cho đến khi bấm «Nhập»; ô đã có nội dung được giữ nguyên nếu không chọn khác.',
  importFile: 'Chọn tệp .docx hoặc .xlsx (tối đa 10 MB)',
  fileTooLarge: (name: string) => `Tệp «${name}» lớn hơn 10 MB. Bỏ bớt ảnh trong tệp rồi chọn lại.`,
  fileUnread: (name: string) => `Không đọc được tệp «${name}». Đóng tệp trong Word, Excel rồi chọn lại.`,
  importWorking: { preview: 'Đang đọc tệp và đối chiếu với biểu…', write: 'Đang nhập vào biểu…' },
  importFigures: (file: string, agency: string, placed: number, replaced: number, leftOut: number) =>
    `${file} → ${agency}: sẽ ghi ${placed} ô${replaced > 0 ? `, trong đó thay ${replaced} ô đã có` : ''}; ${leftOut === 0 ? 'không còn chỗ nào phải xem lại' : `${leftOut} chỗ chưa đưa vào được`}.`,
  importRefused: 'Chưa nhập được, cần xử lý trước:',
  importTables: 'Bảng trong tệp',
  importNoTable: 'Không nhập bảng này',
  importWhichAppendix: (place: string) => `${place} là phụ lục nào`,
  importColumns: (place: string) => `Các cột của ${place}`,
  importColumnOfFile: 'Cột trong tệp',
  importColumnOfForm: 'Cột của biểu',
  importConfidence: 'Mức chắc chắn',
  importColumnNumber: (column: number) => `Cột ${column}`,
  importWhichColumn: (label: string) => `«${label}» là cột nào của biểu`,
  importColumnLabel: (label: string) =>
    label
      .replaceAll('{reportYear}', '(năm báo cáo)')
      .replaceAll('{planYear}', '(năm kế hoạch)')
      .replaceAll('{asOfDate}', '(ngày chốt)'),
  importNoColumn: 'Không nhập cột này',
  percent: (value: number) => `${value}%`,
  importTabs: 'Nội dung sẽ ghi',
  importTab: (rows: number, cells: number, added: number) =>
    `${rows} dòng, ${cells} ô${added > 0 ? `, chèn thêm ${added} dòng` : ''}.`,
  importMissingRows: (missing: number) => `Thiếu chỗ cho ${missing} dòng của tệp.`,
  importConvert: (count: number) => `Chuyển ${count} chỗ gõ bằng phông chữ cũ sang Unicode, ví dụ`,
  importSplit: (count: number) => `Tách ${count === 0 ? 'các' : count} dòng có nhiều nhiệm vụ thành từng dòng`,
  importRows: (count: number) => `Dòng của tệp ghi vào dòng nào của biểu (${count})`,
  importCells: (count: number) => `Từng ô sẽ ghi (${count})`,
  importConverted: 'đã chuyển phông',
  importAsProposed: (target: string) => `Theo đề xuất: ${target}`,
  importNewRow: 'Ghi thành dòng mới',
  importNoRow: 'Không nhập dòng này',
  importWhichRow: (name: string) => `«${name}» ghi vào dòng nào`,
  importLeftOut: (count: number) => `Chưa đưa vào được: ${count} chỗ`,
  importInstead: 'Trong biểu đang là',
  importConflicts: 'Khi biểu đã có nội dung khác:',
  importConflictAt: (place: string) => `${place}: khi biểu đã có nội dung khác`,
  importKeep: 'Giữ nội dung trong biểu',
  importReplace: 'Thay bằng nội dung của tệp',
  importBoth: 'Ghi cả hai',
  importExpected: (count: number) => `Không cần nhập (tiêu đề, số thứ tự, nội dung đã có): ${count} chỗ`,
  importWrite: (cells: number) => `Nhập ${cells} ô`,
};
