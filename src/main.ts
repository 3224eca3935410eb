import type { PageAnswer } from './commands/answer-page';
import { assembleSummary } from './commands/assemble-summary';
import { checkAll } from './commands/check-all';
import { checkOpenSubmission } from './commands/check-submission';
import { checkEdit } from './commands/check-edit';
import type { Outcome } from './commands/command';
import { exportSummary } from './commands/export-summary';
import type { GoToCellRequest } from './commands/go-to-cell';
import { goToCell } from './commands/go-to-cell';
import type { JobStep } from './commands/job-step';
import { repairForms } from './commands/repair-forms';
import { saveVersion } from './commands/save-version';
import { setUp } from './commands/set-up';
import type { SetUpState } from './commands/set-up-steps';
import { readSetUpState, setUpStep } from './commands/set-up-steps';
import type { DialogName, OpenDialogRequest } from './commands/show-page';
import * as pages from './commands/show-page';
import { readSidebar } from './commands/sidebar/read-sidebar';
import type { SidebarCommandRequest } from './commands/sidebar/sidebar-command';
import { sidebarCommand } from './commands/sidebar/sidebar-command';
import type { SidebarData } from './commands/sidebar/sidebar-data';
import { acceptClean } from './commands/workflow/accept-clean';
import { act } from './commands/workflow/act';
import { openTarget } from './commands/workflow/open-target';
import type {
  ChangesAnswer,
  ExceptionRequest,
  ReturnRequest,
  SubmissionRequest,
} from './commands/workflow/page-requests';
import * as requests from './commands/workflow/page-requests';
import { returnSelection } from './commands/workflow/return-selection';
import { answerEdit, mayBeRequest } from './commands/workflow/submission-edit';
import { sweepOnSchedule } from './commands/workflow/sweep';
import { verifyLog } from './commands/workflow/verify-log';
import { answer, answerOnce, google, run, runTrigger } from './google';
import type { EditEvent, InstalledEditEvent } from './host';
import { menu } from './menu';
import { vietnamese } from './text';

// Each export becomes a top-level function of the script, which Google calls by its name: from the menu, a trigger or a
// dialog. Nothing here runs at load, since a simple trigger may not touch services it has no right to.

/** Simple trigger: builds the menu when the file is opened, for everyone who may edit it. */
export function onOpen(): void {
  const ui = google.SpreadsheetApp.getUi();
  const built = ui.createMenu(vietnamese.addOnName);
  menu.forEach((group, index) => {
    if (index > 0) built.addSeparator();
    for (const { label, run } of group) built.addItem(label, run);
  });
  built.addToUi();
}

/**
 * Simple trigger: checks the rows somebody has just typed into, as that person and without anybody's consent. A failure
 * is for the log alone: the edit stands, and the check on demand says the same.
 */
export function onEdit(edit: EditEvent): void {
  try {
    checkEdit(google, vietnamese, edit);
  } catch (error) {
    console.error(String(error));
  }
}

export function setUpCampaign(): Outcome | undefined {
  return run(setUp);
}

export function checkThisSheet(): Outcome | undefined {
  return run(checkOpenSubmission);
}

export function checkWholeCampaign(): Outcome | undefined {
  return run(checkAll);
}

export function repairAllForms(): Outcome | undefined {
  return run(repairForms);
}

export function assembleSummaryTabs(): Outcome | undefined {
  return run(assembleSummary);
}

export function saveNewVersion(): Outcome | undefined {
  return run(saveVersion);
}

export function exportXlsx(): Outcome | undefined {
  return run(exportSummary);
}

export function showFollowUp(): void {
  pages.showSidebar(google, vietnamese);
}

export function showSetUp(): void {
  pages.showDialog(google, vietnamese, 'set-up');
}

// What the pages call: JSON in, `PageAnswer` out. Those that only read take no lock.

export function sidebarData(): PageAnswer<SidebarData> {
  return answer(readSidebar, 'read');
}

export function runFromSidebar(request: SidebarCommandRequest): PageAnswer<Outcome> {
  return answer((context) => sidebarCommand(request)(context));
}

export function activateCell(request: GoToCellRequest): PageAnswer<{ readonly isThere: boolean }> {
  return answer((context) => goToCell(context, request), 'read');
}

export function openDialog(request: OpenDialogRequest): PageAnswer<{ readonly opened: DialogName }> {
  return answer((context) => pages.openDialog(context, request), 'read');
}

export function setUpState(): PageAnswer<SetUpState> {
  return answer(readSetUpState, 'read');
}

export function setUpInSteps(): PageAnswer<JobStep> {
  return answer(setUpStep);
}

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

export function verifyLogForPage(): PageAnswer<Outcome> {
  return answer(verifyLog, 'read');
}
