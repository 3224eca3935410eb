import { assembleSummary } from './commands/assemble-summary';
import { checkAll } from './commands/check-all';
import { checkOpenSubmission } from './commands/check-submission';
import type { PageAnswer } from './commands/answer-page';
import { answerPage } from './commands/answer-page';
import { checkEdit } from './commands/check-edit';
import type { Command, Outcome } from './commands/command';
import { exportSummary } from './commands/export-summary';
import { draftPlan } from './commands/papers/draft-plan';
import { exportAppendices } from './commands/papers/export-appendices';
import { exportCsv } from './commands/papers/export-csv';
import { reminderLetter } from './commands/papers/reminder-letter';
import type { ReturnLettersRequest } from './commands/papers/return-letters';
import { returnLetterOfOpenSheet, returnLetters } from './commands/papers/return-letters';
import { repairForms } from './commands/repair-forms';
import { runCommand } from './commands/run-command';
import { saveVersion } from './commands/save-version';
import { setUp } from './commands/set-up';
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
  return run(exportAppendices);
}

export function exportCsvFiles(): Outcome | undefined {
  return run(exportCsv);
}

export function draftNextPlan(): Outcome | undefined {
  return run(draftPlan);
}

export function writeReminderLetter(): Outcome | undefined {
  return run(reminderLetter);
}

export function writeReturnLetter(): Outcome | undefined {
  return run(returnLetterOfOpenSheet);
}

/** For pages: letters to the agencies chosen, with a reason. */
export function writeReturnLetters(request: ReturnLettersRequest): PageAnswer<Outcome> {
  const log = (message: string) => {
    console.error(message);
  };
  return answerPage(google, new Date(), vietnamese, (context) => returnLetters(context, request), log);
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
