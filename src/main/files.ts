import type { PageAnswer } from '../commands/answer-page';
import * as sent from '../commands/check-file';
import type { Outcome } from '../commands/command';
import * as files from '../commands/import/import-file';
import { answer } from '../google';

// The entry points of files that agencies send.

export function previewImport(request: files.PreviewImportRequest): PageAnswer<files.ImportPreview> {
  return answer((context) => files.previewImport(context, request), 'read');
}

export function applyImport(request: files.ApplyImportRequest): PageAnswer<Outcome> {
  return answer((context) => files.applyImport(context, request));
}

/** Of a workbook that was downloaded as .xlsx and opened again: `npm run phuluc -- check`. */
export function findingsOfFile(): PageAnswer<sent.FileCheck> {
  return answer(sent.checkFile, 'read');
}
