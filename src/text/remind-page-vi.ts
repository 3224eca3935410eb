/** The dialog «Nhắc các cơ quan». */
export const remindPageVi = {
  remindLead: 'Nhắc các cơ quan qua thư điện tử',
  remindFigures: (mails: number, today: number, recipients: number, quotaLeft: number, days: number) =>
    mails === 0
      ? 'Không có cơ quan nào cần nhắc, hoặc đợt nhắc này đã gửi đủ.'
      : `Sẽ gửi ${mails} thư cho ${recipients} người nhận, hôm nay gửi ${today}. Hạn mức còn ${quotaLeft} người nhận hôm nay${days > 1 ? `; gửi hết trong ${days} ngày` : ''}.`,
  remindUnaddressed: (agencies: readonly string[]) =>
    `Chưa có địa chỉ thư của: ${agencies.join(', ')}. Điền cột Thư điện tử ở tab Cơ quan.`,
  remindList: 'Danh sách thư',
  remindTo: 'Người nhận',
  remindOwed: 'Còn nợ',
  remindTabs: (count: number) => `${count} biểu`,
  remindWhen: 'Gửi',
  remindToday: 'hôm nay',
  remindLater: 'ngày sau',
  remindNow: (mails: number) => `Gửi ${mails} thư`,
  reminding: 'Đang gửi thư',
  remindSent: 'Gửi thư',
  mailUnit: 'thư',
};
