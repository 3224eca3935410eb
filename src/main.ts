import type { PageAnswer } from './commands/answer-page';
import { answerPage } from './commands/answer-page';
import { assembleSummary } from './commands/assemble-summary';
import type { Access } from './commands/attempt';
import { checkAll } from './commands/check-all';
import { checkOpenSubmission } from './commands/check-submission';
import { checkEdit } from './commands/check-edit';
import * as sent from './commands/check-file';
import type { Command, CommandContext, Outcome } from './commands/command';
import { exportSummary } from './commands/export-summary';
import * as cells from './commands/go-to-cell';
import * as files from './commands/import/import-file';
import type { JobStep } from './commands/job-step';
import * as papers from './commands/papers';
import { repairForms } from './commands/repair-forms';
import { runCommand } from './commands/run-command';
import { saveVersion } from './commands/save-version';
import { setUp } from './commands/set-up';
import * as steps from './commands/set-up-steps';
import * as pages from './commands/show-page';
import { readSidebar } from './commands/sidebar/read-sidebar';
import * as buttons from './commands/sidebar/sidebar-command';
import type { SidebarData } from './commands/sidebar/sidebar-data';
import type { EditEvent, Host } from './host';
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

export function exportDocx(): Outcome | undefined {
  return run(papers.exportAppendices);
}

export function exportCsvFiles(): Outcome | undefined {
  return run(papers.exportCsv);
}

export function exportPdfFile(): Outcome | undefined {
  return run(papers.exportPdf);
}

export function draftNextPlan(): Outcome | undefined {
  return run(papers.draftPlan);
}

export function writeReminderLetter(): Outcome | undefined {
  return run(papers.reminderLetter);
}

export function writeReturnLetter(): Outcome | undefined {
  return run(papers.returnLetterOfOpenSheet);
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

export function runFromSidebar(request: buttons.SidebarCommandRequest): PageAnswer<Outcome> {
  return answer((context) => buttons.sidebarCommand(request)(context));
}

export function activateCell(request: cells.GoToCellRequest): PageAnswer<{ readonly isThere: boolean }> {
  return answer((context) => cells.goToCell(context, request), 'read');
}

export function openDialog(request: pages.OpenDialogRequest): PageAnswer<{ readonly opened: pages.DialogName }> {
  return answer((context) => pages.openDialog(context, request), 'read');
}

export function setUpState(): PageAnswer<steps.SetUpState> {
  return answer(steps.readSetUpState, 'read');
}

export function setUpInSteps(): PageAnswer<JobStep> {
  return answer(steps.setUpStep);
}

export function writeReturnLetters(request: papers.ReturnLettersRequest): PageAnswer<Outcome> {
  return answer((context) => papers.returnLetters(context, request));
}

/** Of a workbook that was downloaded as .xlsx and opened again: `npm run phuluc -- check`. */
export function findingsOfFile(): PageAnswer<sent.FileCheck> {
  return answer(sent.checkFile, 'read');
}

export function previewImport(request: files.PreviewImportRequest): PageAnswer<files.ImportPreview> {
  return answer((context) => files.previewImport(context, request), 'read');
}

export function applyImport(request: files.ApplyImportRequest): PageAnswer<Outcome> {
  return answer((context) => files.applyImport(context, request));
}

function answer<Result>(work: (context: CommandContext) => Result, access: Access = 'write'): PageAnswer<Result> {
  const log = (message: string) => {
    console.error(message);
  };
  return answerPage(google, new Date(), vietnamese, work, log, access);
}

function run(command: Command): Outcome | undefined {
  return runCommand(google, new Date(), vietnamese, command);
}

/** Google's own objects as a `Host`: that this compiles is the proof that the slices are Google's. */
const google: Host = {
  get SpreadsheetApp() {
    return SpreadsheetApp;
  },
  get Sheets() {
    return enabled(Sheets);
  },
  get Drive() {
    return enabled(Drive);
  },
  get HtmlService() {
    return HtmlService;
  },
  get LockService() {
    return LockService;
  },
  get PropertiesService() {
    return PropertiesService;
  },
  get Session() {
    return Session;
  },
  get Utilities() {
    return Utilities;
  },
};

/** An advanced service is there where the manifest enables it, as ours does. */
function enabled<Service>(service: Service | undefined): Service {
  if (service === undefined) throw new Error('An advanced service is not enabled in appsscript.json.');
  return service;
}
