import type { Action, Refusal } from '../domain/workflow/transition';
import type { workflowVi } from './workflow-vi';

const refusals: Readonly<Record<Refusal, string>> = {
  onlyCoordinator: 'Only the coordinating agency may do this.',
  onlyAgency: 'Only the reporting agency may submit or recall its form.',
  alreadySubmitted: 'The form is submitted already. To change it, tick «Rút lại».',
  alreadyAccepted: 'The form is accepted. To change it, ask the coordinating agency to reopen it.',
  notSubmitted: 'The form has not been submitted.',
  isReturned: 'The form was returned to be mended; its agency ticks «Nộp» when that is done.',
  nothingToReopen: 'The form is with its agency; there is nothing to reopen.',
  nothingEntered: 'Nothing was entered. Fill the form in, or tick «Không có nội dung», then submit.',
  errorsStand: 'Errors stand on the form.',
  changeUnseen: 'The form was just found to have changed after submission. See what changed, then accept again.',
  deadlinePassed: 'The deadline has passed. Ask the coordinating agency for more time.',
  reasonMissing: 'A return needs a reason.',
  rowsMissing: 'A return needs the rows to be mended.',
  recordUnreadable: 'The record of the submission cannot be read. The coordinating agency runs «Mở lại biểu này».',
};

const done: Readonly<Record<Action, string>> = {
  submit: 'Submitted',
  recall: 'Recalled',
  return: 'Returned',
  accept: 'Accepted',
  reopen: 'Reopened',
};

export const workflowEn: typeof workflowVi = {
  refusal: (refusal) => refusals[refusal],
  actionDone: (action) => done[action],
  actionRefused: (action) => `Not ${done[action].toLowerCase()}`,
  stripSubmitted: (moment) => `submitted at ${moment}`,
  stripLate: 'late',
  stripChanged: 'changed after submission, to be reviewed again',
  stripReturned: (reason) => `why it was returned: ${reason}`,
  stripLocked: 'locked, the deadline has passed',
  stripErrors: (errors, rows) =>
    `Not submitted: ${errors} errors stand${rows.length > 0 ? ` (rows ${rows.join(', ')})` : ''}. Mend them by the column «Kiểm tra», then tick «Nộp» again.`,
  bothTicked: 'Submit or recall: tick one box only.',
  logPlace: (sheet, more) => (more === '' ? sheet : `${sheet}: ${more}`),
  logState: (was, is) => `${was} → ${is}`,
  logReturn: (reason, rows) => `${rows} rows, reason: ${reason}`,
  logLocked: 'Locked at the deadline',
  logOpened: 'Locks of the form put right',
  logChanged: 'Changed after submission',
  logChangedBack: 'As submitted again',
  logCells: (cells) => (cells === 0 ? 'no cell can be named' : `${cells} cells`),
  logException: 'More time',
  logExceptionTerms: (whose, until, reason) => `${whose} up to ${until}, reason: ${reason}`,
  returned: (sheet, rows) => `The form ${sheet} was returned, ${rows} rows are open. See the tab «Nhật ký».`,
  accepted: (sheets, left) =>
    `${sheets} forms were accepted${left > 0 ? `; ${left} submitted forms were not, for errors or changes after submission` : ''}. See the tab «Tiến độ».`,
  allAccepted: (number, rows) => `All submissions are accepted; version ${number} with ${rows} rows is kept.`,
  acceptedNotKept: (faults) =>
    `All submissions are accepted, but no version could be kept: ${faults.join(' ')} Mend it, then run «Lưu phiên bản».`,
  acceptedNone: 'There is no submitted form that can be accepted.',
  reopened: (sheet, state) => `The form ${sheet} was reopened: ${state}.`,
  nothingChanged: (sheet) => `The form ${sheet} is as it was; there was nothing to do.`,
  excepted: (whose, until) => `${whose} has time up to ${until}. See the tab «Danh mục».`,
  askReason: (sheet, rows) => `${rows} rows of the form ${sheet} are returned. Reason:`,
  refusedAt: (sheet, refusal) => `${sheet}: ${refusal}`,
  auditWhole: (lines) => `The log has ${lines} lines; its chain is whole and agrees with the records of all forms.`,
  auditBroken: (row) =>
    `Tab «Nhật ký», row ${row}: it does not follow from the rows before. It was changed, put in, taken out or moved; compare File > Version history.`,
  auditCut: (row) =>
    `Tab «Nhật ký», from row ${row} on: rows are missing at the end. Restore them from File > Version history.`,
  auditForeign: (sheets) =>
    `The records of ${sheets.join(', ')} do not agree with the log: somebody changed them by hand. Reopen the forms, then submit and accept them again.`,
  reminderSubject: (campaign) => `Reminder: ${campaign}`,
  reminderOpening: (agency, campaign) => `To ${agency}. Of ${campaign} these forms have not been sent yet:`,
  reminderLine: (sheet, state, missing, lastDay) => `${sheet} (${state}): ${missing}; last day ${lastDay}`,
  reminderMissing: (rows, errors, reason) =>
    [
      ...(reason === undefined ? [] : [`returned: ${reason}`]),
      ...(rows > 0 ? [`${rows} rows are not full`] : []),
      ...(errors > 0 ? [`${errors} errors stand`] : []),
    ].join(', ') || 'full, but «Nộp» is not ticked',
  reminderClosing:
    'Open the form by its link, fill it in, then tick «Nộp». With nothing to report tick «Không có nội dung», then submit.',
  remindersSent: (sent, later, days) =>
    `${sent} mails were sent${later > 0 ? `; ${later} are left, run again tomorrow (${days} days in all)` : ''}. See the tab «Nhật ký».`,
  remindersNone: 'There is no agency left to remind in this round.',
  remindersResumed: (mails) =>
    `The last run was cut off: ${mails} mails were put into the log and are not sent again. Run again to go on.`,
  logReminder: 'Reminder',
  logReminderTo: (agency, round) => `${agency}, round ${round}`,
  logRemindersCut: 'Reminders not all sent',
  logRemindersRest: (round, mails) => `round ${round}: ${mails} mails are left for the days to come`,
  healthGood: (lastSweep) => `All is well. Last sweep: ${lastSweep}.`,
  healthNoSweep: (lastSweep) =>
    lastSweep === ''
      ? 'There has been no sweep yet. On a copy of the file, run «Dựng chiến dịch» there.'
      : `No sweep for more than an hour; the last one: ${lastSweep}.`,
  healthTriggers: (made, deleted) => `${made} missing triggers were made, ${deleted} surplus ones deleted.`,
  healthLocale: 'Language and clock zone of the file were set right.',
  healthDamaged: (sheets) => `Forms out of shape: ${sheets.join(', ')}. Run «Sửa biểu mẫu».`,
  healthUnlocked: (sheets) => `Forms without locks: ${sheets.join(', ')}. Run «Sửa biểu mẫu».`,
  healthNoAccess: (accounts) =>
    `The file is not shared for editing with: ${accounts.join(', ')}. Click «Share» and add these accounts.`,
  healthQuota: (left) => `Mail can go to ${left} more recipients today.`,
};
