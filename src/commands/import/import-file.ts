import { isExpected } from '../../domain/import/left-out';
import type { TabPlan } from '../../domain/import/plan-import';
import { SetupError } from '../../domain/setup-error';
import type { Request } from '../../host';
import { addRows } from '../../workbook/import/added-rows';
import { placementRequests } from '../../workbook/import/placement-requests';
import { logRequests } from '../../workbook/reports/log-requests';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext, Outcome } from '../command';
import { describeImport } from './describe-import';
import type { ImportPreview } from './import-preview';
import { readApplyRequest, readPreviewRequest } from './import-request';
import type { ImportTab, ReadImport } from './read-import';
import { readImport } from './read-import';

/** «Nhập từ tệp», first half: what a file would write, and what of it would not be written. 1 read. */
export function previewImport(context: CommandContext, request: unknown): ImportPreview {
  const asked = readPreviewRequest(request);
  return describeImport(readImport(context, asked), asked.fileName, context.text);
}

/**
 * «Nhập từ tệp», second half: the same worked out again from the same file, and written at once. Nothing is kept between
 * the two, so the tabs must be as they were. A coordinator's import is noted in «Nhật ký», in the same write; an agency's is
 * like its own typing, and that tab is closed to it. 1 read, at most 1 write.
 * @throws SetupError where a tab is locked, broken, too short, or has changed since the preview
 */
export function applyImport(context: CommandContext, request: unknown): Outcome {
  const asked = readApplyRequest(request);
  const read = readImport(context, asked);
  const { plan, agency, faults, fingerprint, snapshot } = read;
  if (faults.length > 0) throw new SetupError(faults);
  if (fingerprint !== asked.fingerprint)
    throw new SetupError([{ kind: 'formChangedSincePreview', agency: agency.name }]);

  const filled = plan.tabs.filter(({ placements }) => placements.length > 0);
  const requests = filled.flatMap((each) => tabRequests(each, read));
  const open = plan.leftOut.filter((each) => !isExpected(each)).length;
  const log = read.isCoordinator ? noteImport(filled, read, asked.fileName, open, context) : [];
  if (requests.length > 0) writeWorkbook(context.host, snapshot.spreadsheetId, [...requests, ...log]);

  const cells = filled.reduce((sum, { placements }) => sum + placements.length, 0);
  const rows = filled.reduce((sum, each) => sum + rowsOf(each), 0);
  const titles = (requests.length > 0 ? filled : plan.tabs).map((each) => tabOf(each, read).sheet.title);
  return {
    message:
      requests.length > 0 ? context.text.imported(cells, rows, titles, open) : context.text.importedNothing(titles),
    figures: { cells, rows, added: filled.reduce((sum, { added }) => sum + added, 0), leftOut: open },
  };
}

function tabRequests(plan: TabPlan, read: ReadImport): Request[] {
  const { sheet, submission } = tabOf(plan, read);
  const added = addRows(sheet, plan.tab, read.campaign, plan.added);
  return added ? placementRequests(submission.sheet, plan.placements, added) : [];
}

function noteImport(
  filled: readonly TabPlan[],
  read: ReadImport,
  fileName: string,
  open: number,
  context: CommandContext,
): Request[] {
  const { text } = context;
  const entries = filled.map((each) => {
    const replaced = each.placements.filter(({ was }) => was !== '').length;
    const { title } = tabOf(each, read).sheet;
    return {
      what: text.importLog,
      detail: text.importLogDetail(fileName, title, each.placements.length, rowsOf(each), replaced, open),
    };
  });
  return logRequests(read.snapshot, entries, context);
}

function rowsOf({ placements }: TabPlan): number {
  return new Set(placements.map(({ cell }) => cell.slice(0, cell.lastIndexOf(':')))).size;
}

function tabOf({ tab }: TabPlan, { tabs }: ReadImport): ImportTab {
  const own = tabs.find(({ target }) => target === tab);
  if (!own) throw new Error(`No tab of ${tab.agency} for ${tab.appendix.code}`);
  return own;
}
