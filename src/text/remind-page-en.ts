import type { remindPageVi } from './remind-page-vi';

export const remindPageEn: typeof remindPageVi = {
  remindLead: 'Remind the agencies by mail',
  remindFigures: (mails, today, recipients, quotaLeft, days) =>
    mails === 0
      ? 'No agency needs reminding, or this round has been sent.'
      : `${mails} mails to ${recipients} recipients, ${today} of them today. ${quotaLeft} recipients are left of today's quota${days > 1 ? `; all will be sent within ${days} days` : ''}.`,
  remindUnaddressed: (agencies) =>
    `No address of: ${agencies.join(', ')}. Fill in the column of e-mails in the tab Cơ quan.`,
  remindList: 'Mails',
  remindTo: 'Recipients',
  remindOwed: 'Owed',
  remindTabs: (count) => `${count} submissions`,
  remindWhen: 'Sent',
  remindToday: 'today',
  remindLater: 'later',
  remindNow: (mails) => `Send ${mails} mails`,
  reminding: 'Sending',
  remindSent: 'Mails',
  mailUnit: 'mails',
};
