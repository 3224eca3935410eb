import type { Submission } from '../../domain/submission';
import type { SubmissionRecord } from '../../domain/submission-record';
import { stateOf } from '../../domain/submission-state';
import { dayInVietnam } from '../../domain/calendar';
import type { LogEntry } from '../../workbook/reports/log-requests';

/** What changes on one submission's tab, before it is put into requests. */
export interface TabUpdate {
  /** As it was read. */
  readonly before: Submission;
  /** As it is from now on. */
  readonly after: Submission;
  /** Whether the content, as it is now, becomes the one that later changes are told from. */
  readonly keepsContent: boolean;
  /** What the strip tells the agency, `''` for nothing more than its state. */
  readonly message: string;
  /** Whether the boxes «Nộp» and «Rút lại» were answered, and are unticked. */
  readonly isAnswered: boolean;
  /** For «Nhật ký»; where and with what record is added. */
  readonly entries: readonly Pick<LogEntry, 'what' | 'detail' | 'who'>[];
}

/** Nothing yet. */
export function unchanged(submission: Submission): TabUpdate {
  return { before: submission, after: submission, keepsContent: false, message: '', isAnswered: false, entries: [] };
}

export function isUnchanged({ before, after, isAnswered, entries }: TabUpdate): boolean {
  return before === after && !isAnswered && entries.length === 0;
}

/** The submission with another record, or with none. */
export function withRecord(submission: Submission, record: SubmissionRecord | undefined): Submission {
  const { agency, appendix, sheet, asOfDate, isNil, sender, rows } = submission;
  return {
    agency,
    appendix,
    state: stateOf(
      record,
      rows.some(({ isTouched }) => isTouched),
    ),
    ...(record && { record, submittedOn: dayInVietnam(new Date(record.submittedAt)) }),
    ...(sheet && { sheet }),
    asOfDate,
    isNil,
    sender,
    rows,
    defects: submission.defects.filter(({ kind }) => kind !== 'recordUnreadable'),
  };
}
