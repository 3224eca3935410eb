import { assembleSummary } from './commands/assemble-summary';
import { checkAll } from './commands/check-all';
import { checkEdit } from './commands/check-edit';
import { checkOpenSubmission } from './commands/check-submission';
import type { Outcome } from './commands/command';
import { repairForms } from './commands/repair-forms';
import { setUp } from './commands/set-up';
import { google, run } from './google';
import type { EditEvent } from './host';
import { menu } from './menu';
import { vietnamese } from './text';

// Each export becomes a top-level function of the script, which Google calls by its name: from the menu, a trigger or a
// dialog. Nothing here runs at load, since a simple trigger may not touch services it has no right to.

export * from './main/files';
export * from './main/pages';
export * from './main/papers';
export * from './main/versions';
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
