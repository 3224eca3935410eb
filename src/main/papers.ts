import type { PageAnswer } from '../commands/answer-page';
import type { Outcome } from '../commands/command';
import { exportSummary } from '../commands/export-summary';
import * as papers from '../commands/papers';
import { answer, run } from '../google';

// The entry points of what leaves the house: files of the summary, the draft plan, letters.

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

export function writeReturnLetters(request: papers.ReturnLettersRequest): PageAnswer<Outcome> {
  return answer((context) => papers.returnLetters(context, request));
}
