import type { PageAnswer } from './commands/answer-page';
import { assembleSummary } from './commands/assemble-summary';
import { checkAll } from './commands/check-all';
import { checkOpenSubmission } from './commands/check-submission';
import { checkEdit } from './commands/check-edit';
import type { FileCheck } from './commands/check-file';
import { checkFile } from './commands/check-file';
import type { Outcome } from './commands/command';
import { exportSummary } from './commands/export-summary';
import * as files from './commands/import/import-file';
import type { ImportPreview } from './commands/import/import-preview';
import type { ApplyImportRequest, PreviewImportRequest } from './commands/import/import-request';
import type { ReturnLettersRequest } from './commands/papers';
import * as papers from './commands/papers';
import { repairForms } from './commands/repair-forms';
import { saveVersion } from './commands/save-version';
import type { CompareRequest, ComparisonView } from './commands/versions/compare-versions';
import * as versions from './commands/versions/compare-versions';
import { compareLastVersion } from './commands/versions/compare-versions';
import type { RestorePreview, RestoreRequest } from './commands/versions/restore-version';
import * as restore from './commands/versions/restore-version';
import { setUp } from './commands/set-up';
import { answer, google, run } from './google';
import type { EditEvent } from './host';
import { menu } from './menu';
import { vietnamese } from './text';

// Each export becomes a top-level function of the script, which Google calls by its name: from the menu, a trigger or a
// dialog. Nothing here runs at load, since a simple trigger may not touch services it has no right to.

export * from './main/pages';
export * from './main/workflow';

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

export function compareWithLastVersion(): Outcome | undefined {
  return run(compareLastVersion);
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

export function compareVersions(request: CompareRequest): PageAnswer<ComparisonView> {
  return answer((context) => versions.compareVersions(context, request), 'read');
}

export function showComparison(request: CompareRequest): PageAnswer<Outcome> {
  return answer((context) => versions.showComparison(context, request));
}

export function previewRestore(request: RestoreRequest): PageAnswer<RestorePreview> {
  return answer((context) => restore.previewRestore(context, request));
}

export function restoreVersion(request: RestoreRequest & { readonly fingerprint: string }): PageAnswer<Outcome> {
  return answer((context) => restore.restoreVersion(context, request));
}

export function writeReturnLetters(request: ReturnLettersRequest): PageAnswer<Outcome> {
  return answer((context) => papers.returnLetters(context, request));
}

/** Of a workbook that was downloaded as .xlsx and opened again: `npm run phuluc -- check`. */
export function findingsOfFile(): PageAnswer<FileCheck> {
  return answer(checkFile, 'read');
}

export function previewImport(request: PreviewImportRequest): PageAnswer<ImportPreview> {
  return answer((context) => files.previewImport(context, request), 'read');
}

export function applyImport(request: ApplyImportRequest): PageAnswer<Outcome> {
  return answer((context) => files.applyImport(context, request));
}
