import type { PageAnswer } from '../commands/answer-page';
import { tellHealth } from '../commands/check-health';
import type { Outcome } from '../commands/command';
import * as requests from '../commands/workflow/page-requests';
import type {
  ChangesAnswer,
  ExceptionRequest,
  ReturnRequest,
  SubmissionRequest,
} from '../commands/workflow/page-requests';
import type { RemindersDryRun } from '../commands/reminders/look-at-reminders';
import { acceptClean } from '../commands/workflow/accept-clean';
import { act } from '../commands/workflow/act';
import { answerEdit, mayBeRequest } from '../commands/workflow/submission-edit';
import { lookAtReminders } from '../commands/reminders/look-at-reminders';
import { openTarget } from '../commands/workflow/open-target';
import { returnSelection } from '../commands/workflow/return-selection';
import { sendReminders } from '../commands/reminders/send-reminders';
import { sweepOnSchedule } from '../commands/workflow/sweep';
import { verifyLog } from '../commands/workflow/verify-log';
import { answer, answerOnce, google, run, runTrigger } from '../google';
import type { InstalledEditEvent } from '../host';
import { vietnamese } from '../text';

// The entry points of a submission's life: triggers, menu, pages.

/** Installed trigger of the owner: answers a tick of «Nộp» or «Rút lại». A failure goes to the owner by mail; the sweep makes up for it. */
export function onSubmissionEdit(edit: InstalledEditEvent): void {
  if (mayBeRequest(google, edit)) {
    const sheetId = edit.range.getSheet().getSheetId();
    runTrigger((context) => {
      answerEdit(context, sheetId, edit.user?.getEmail() ?? '');
    });
  }
}

/** Installed trigger of the owner, every ten minutes. */
export function sweepSubmissions(): void {
  runTrigger(sweepOnSchedule);
}

export function returnSelectedRows(): Outcome | undefined {
  return returnSelection(google, new Date(), vietnamese);
}

export function acceptThisSubmission(): Outcome | undefined {
  return run(act(openTarget, { action: 'accept' }));
}

export function acceptAllClean(): Outcome | undefined {
  return run(acceptClean);
}

export function reopenThisSubmission(): Outcome | undefined {
  return run(act(openTarget, { action: 'reopen' }));
}

export function remindersDryRun(): PageAnswer<RemindersDryRun> {
  return answer(lookAtReminders, 'read');
}

export function sendRemindersStep(): PageAnswer<Outcome> {
  return answer(sendReminders);
}

export function verifyAuditLog(): Outcome | undefined {
  return run(verifyLog);
}

export function returnSubmission(request: ReturnRequest): PageAnswer<Outcome> {
  return answerOnce(() => requests.returnRequested(request));
}

export function acceptSubmission(request: SubmissionRequest): PageAnswer<Outcome> {
  return answerOnce(() => requests.acceptRequested(request));
}

export function acceptCleanSubmissions(): PageAnswer<Outcome> {
  return answer(acceptClean);
}

export function reopenSubmission(request: SubmissionRequest): PageAnswer<Outcome> {
  return answerOnce(() => requests.reopenRequested(request));
}

export function grantDeadlineException(request: ExceptionRequest): PageAnswer<Outcome> {
  return answerOnce(() => requests.exceptionRequested(request));
}

export function submissionChanges(request: SubmissionRequest): PageAnswer<ChangesAnswer> {
  return answer((context) => requests.readChanges(context, request), 'read');
}

export function showHealth(): Outcome | undefined {
  return run(tellHealth);
}
