import type { Action, Refusal } from '../domain/workflow/transition';

/** Why an action changed nothing. */
const refusals: Readonly<Record<Refusal, string>> = {
  onlyCoordinator: 'Chỉ cơ quan điều phối được làm việc này.',
  onlyAgency: 'Chỉ cơ quan báo cáo được nộp hoặc rút lại biểu của mình.',
  alreadySubmitted: 'Biểu đã nộp rồi. Muốn sửa thì đánh dấu «Rút lại».',
  alreadyAccepted: 'Biểu đã duyệt. Muốn sửa thì đề nghị cơ quan điều phối mở lại.',
  notSubmitted: 'Biểu chưa được nộp.',
  isReturned: 'Biểu đang trả lại để sửa; cơ quan sửa xong rồi đánh dấu «Nộp».',
  nothingToReopen: 'Biểu đang để cơ quan nhập, không có gì phải mở lại.',
  nothingEntered: 'Biểu chưa nhập gì. Nhập số liệu, hoặc đánh dấu «Không có nội dung» rồi nộp.',
  errorsStand: 'Biểu còn lỗi.',
  changeUnseen: 'Biểu vừa bị phát hiện đã sửa sau khi nộp. Xem chỗ sửa rồi duyệt lại.',
  deadlinePassed: 'Đã hết hạn nộp. Đề nghị cơ quan điều phối gia hạn.',
  reasonMissing: 'Trả lại biểu phải ghi rõ lý do.',
  rowsMissing: 'Trả lại biểu phải chọn dòng cần sửa.',
  recordUnreadable: 'Ghi nhận nộp của biểu không đọc được. Cơ quan điều phối chạy «Mở lại biểu này».',
};

const done: Readonly<Record<Action, string>> = {
  submit: 'Nộp biểu',
  recall: 'Rút lại biểu',
  return: 'Trả lại biểu',
  accept: 'Duyệt biểu',
  reopen: 'Mở lại biểu',
};

/** The life of a submission. */
export const workflowVi = {
  refusal: (refusal: Refusal) => refusals[refusal],
  actionDone: (action: Action) => done[action],
  actionRefused: (action: Action) => `Chưa ${done[action].toLocaleLowerCase('vi')}`,
  /** Beside the state: when, and what the state alone does not say. */
  stripSubmitted: (moment: string) => `nộp lúc ${moment}`,
  stripLate: 'nộp muộn',
  stripChanged: 'đã sửa sau khi nộp, cần thẩm định lại',
  stripReturned: (reason: string) => `lý do trả lại: ${reason}`,
  stripLocked: 'đã khóa vì hết hạn nộp',
  stripErrors: (errors: number, rows: readonly number[]) =>
    `Chưa nộp được: còn ${errors} lỗi${rows.length > 0 ? ` (dòng ${rows.join(', ')})` : ''}. Sửa theo cột Kiểm tra rồi đánh dấu «Nộp» lại.`,
  bothTicked: 'Chưa rõ nộp hay rút lại: chỉ đánh dấu một ô.',
  logPlace: (sheet: string, more: string) => (more === '' ? sheet : `${sheet}: ${more}`),
  logState: (was: string, is: string) => `${was} → ${is}`,
  logReturn: (reason: string, rows: number) => `${rows} dòng, lý do: ${reason}`,
  logLocked: 'Khóa biểu khi hết hạn',
  logOpened: 'Chỉnh lại lớp khóa của biểu',
  logChanged: 'Biểu bị sửa sau khi nộp',
  logChangedBack: 'Biểu trở lại như khi nộp',
  logCells: (cells: number) => (cells === 0 ? 'không kê được ô nào' : `${cells} ô`),
  logException: 'Gia hạn nộp',
  logExceptionTerms: (whose: string, until: string, reason: string) =>
    `${whose} đến hết ngày ${until}, lý do: ${reason}`,
  returned: (sheet: string, rows: number) => `Đã trả lại biểu ${sheet}, mở ${rows} dòng để sửa. Xem tab Nhật ký.`,
  accepted: (sheets: number, left: number) =>
    `Đã duyệt ${sheets} biểu${left > 0 ? `; còn ${left} biểu đã nộp chưa duyệt được vì còn lỗi hoặc bị sửa sau khi nộp` : ''}. Xem tab Tiến độ.`,
  allAccepted: (number: number, rows: number) => `Toàn bộ biểu đã duyệt; đã lưu phiên bản ${number} gồm ${rows} dòng.`,
  acceptedNotKept: (faults: readonly string[]) =>
    `Toàn bộ biểu đã duyệt nhưng chưa lưu được phiên bản: ${faults.join(' ')} Sửa rồi chạy «Lưu phiên bản».`,
  acceptedNone: 'Không có biểu nào đã nộp mà duyệt được.',
  reopened: (sheet: string, state: string) => `Đã mở lại biểu ${sheet}: ${state}.`,
  nothingChanged: (sheet: string) => `Biểu ${sheet} vẫn như cũ, không có gì phải làm.`,
  excepted: (whose: string, until: string) => `Đã gia hạn cho ${whose} đến hết ngày ${until}. Xem tab Danh mục.`,
  askReason: (sheet: string, rows: number) => `Trả lại ${rows} dòng của biểu ${sheet}. Lý do:`,
  refusedAt: (sheet: string, refusal: string) => `${sheet}: ${refusal}`,
  auditWhole: (lines: number) => `Nhật ký có ${lines} dòng, chuỗi mã băm liền mạch và khớp với ghi nhận của các biểu.`,
  auditBroken: (row: number) =>
    `Tab Nhật ký, dòng ${row}: không khớp với các dòng trước. Dòng này đã bị sửa, thêm, xóa hoặc đổi chỗ; đối chiếu Tệp > Lịch sử phiên bản.`,
  auditCut: (row: number) =>
    `Tab Nhật ký, từ dòng ${row}: thiếu dòng ở cuối. Đối chiếu Tệp > Lịch sử phiên bản để lấy lại.`,
  auditForeign: (sheets: readonly string[]) =>
    `Ghi nhận nộp của ${sheets.join(', ')} không khớp với Nhật ký: có người đã sửa ngoài quy trình. Mở lại biểu rồi nộp, duyệt lại.`,
  reminderSubject: (campaign: string) => `Đôn đốc gửi biểu: ${campaign}`,
  reminderOpening: (agency: string, campaign: string) =>
    `Kính gửi ${agency}. Theo công văn về ${campaign}, quý cơ quan còn các biểu sau chưa gửi:`,
  reminderLine: (sheet: string, state: string, missing: string, lastDay: string) =>
    `${sheet} (${state}): ${missing}; hạn cuối hết ngày ${lastDay}`,
  reminderMissing: (rows: number, errors: number, reason: string | undefined) =>
    [
      ...(reason === undefined ? [] : [`được trả lại: ${reason}`]),
      ...(rows > 0 ? [`còn ${rows} dòng chưa đủ`] : []),
      ...(errors > 0 ? [`còn ${errors} lỗi`] : []),
    ].join(', ') || 'đã nhập đủ, chưa đánh dấu «Nộp»',
  reminderClosing:
    'Mở biểu theo đường dẫn, nhập đủ rồi đánh dấu «Nộp» ở đầu biểu. Nếu không có nội dung, đánh dấu «Không có nội dung» rồi nộp. Trân trọng.',
  remindersSent: (sent: number, later: number, days: number) =>
    `Đã gửi ${sent} thư nhắc${later > 0 ? `; còn ${later} thư, chạy lại vào ngày mai (cả đợt ${days} ngày)` : ''}. Xem tab Nhật ký.`,
  remindersNone: 'Không còn cơ quan nào phải nhắc trong đợt này.',
  remindersResumed: (mails: number) =>
    `Lần gửi trước bị ngắt giữa chừng: đã ghi ${mails} thư vào Nhật ký và không gửi lại các thư này. Chạy lại để gửi tiếp.`,
  logReminder: 'Nhắc nộp biểu',
  logReminderTo: (agency: string, round: string) => `${agency}, đợt ${round}`,
  logRemindersCut: 'Nhắc nộp biểu chưa hết',
  logRemindersRest: (round: string, mails: number) => `đợt ${round}: còn ${mails} thư, gửi vào các ngày sau`,
  healthGood: (lastSweep: string) => `Mọi thứ bình thường. Lần rà soát gần nhất: ${lastSweep}.`,
  healthNoSweep: (lastSweep: string) =>
    lastSweep === ''
      ? 'Chưa có lần rà soát tự động nào. Nếu đây là bản sao của tệp thì phải chạy «Dựng chiến dịch» trên bản sao này.'
      : `Hơn một giờ chưa rà soát tự động, lần gần nhất: ${lastSweep}.`,
  healthTriggers: (made: number, deleted: number) => `Đã tạo ${made} bộ kích hoạt còn thiếu, xóa ${deleted} bộ thừa.`,
  healthLocale: 'Đã đặt lại ngôn ngữ và múi giờ của tệp.',
  healthDamaged: (sheets: readonly string[]) => `Biểu hỏng mẫu: ${sheets.join(', ')}. Chạy «Sửa biểu mẫu».`,
  healthUnlocked: (sheets: readonly string[]) => `Biểu mất lớp khóa: ${sheets.join(', ')}. Chạy «Sửa biểu mẫu».`,
  healthNoAccess: (accounts: readonly string[]) =>
    `Tài khoản chưa được chia sẻ tệp để chỉnh sửa: ${accounts.join(', ')}. Bấm Chia sẻ rồi thêm các tài khoản này.`,
  healthQuota: (left: number) => `Hôm nay còn gửi được thư cho ${left} người nhận.`,
};
