import { canonicalJson } from '../domain/canonical-json';
import { momentInVietnam } from '../domain/calendar';
import { snapshotOf } from '../domain/version';
import { createJsonFile, createSpreadsheet, fileLink, spreadsheetLink } from '../workbook/campaign-files';
import { findOrCreateFolder } from '../workbook/campaign-folder';
import { requireSheet } from '../workbook/read-workbook';
import { lastVersion, nextVersionRow } from '../workbook/reports/read-versions';
import { sha256 } from '../workbook/sha256';
import type { PendingVersion } from '../workbook/version-journal';
import { clearPendingVersion, readPendingVersion, writePendingVersion } from '../workbook/version-journal';
import type { CommandContext, Outcome } from './command';
import { drawSummarySheets } from './draw-summary-sheets';
import type { CampaignWorkbook } from './read-campaign-workbook';
import { readAsCoordinator } from './read-campaign-workbook';
import { writeSummaryFile } from './write-summary-file';

/**
 * «Lưu phiên bản»: all submissions as canonical JSON and the summary as a spreadsheet of its own, both in the
 * campaign's folder, and a line in «Phiên bản». The same content makes no new version. 1 read, 2 files; the line goes
 * through SpreadsheetApp, which is the faster way for one row.
 */
export function saveVersion(context: CommandContext): Outcome {
  const { host, text, now, user } = context;
  const workbook = readAsCoordinator(context);
  const content = snapshotOf(workbook.campaign, workbook.submissions);
  const digest = sha256(host, canonicalJson(content));
  const last = lastVersion(workbook.snapshot);
  if (last?.sha256 === digest) {
    return { message: text.versionSame(last.number), figures: { number: last.number, sha256: digest, isNew: false } };
  }

  const summarySheets = drawSummarySheets(workbook);
  const { rowsOut } = summarySheets;
  const xlsx = writeSummaryFile(summarySheets);
  const number = (last?.number ?? 0) + 1;
  const files = makeFiles(host, workbook, readPendingVersion(host, digest, number), {
    json: canonicalJson({ number, savedAt: now.toISOString(), savedBy: user, rows: rowsOut, sha256: digest, content }),
    xlsx,
  });
  appendVersionRow(context, workbook, [
    number,
    momentInVietnam(now),
    user,
    rowsOut,
    fileLink(files.snapshotId),
    spreadsheetLink(files.summaryId),
    digest,
  ]);
  clearPendingVersion(host);
  return { message: text.versionSaved(number, rowsOut), figures: { number, sha256: digest, isNew: true } };
}

/** The two files, each noted down as soon as it is there. */
function makeFiles(
  host: CommandContext['host'],
  { campaign, snapshot }: CampaignWorkbook,
  found: PendingVersion,
  bytes: { json: string; xlsx: Uint8Array },
): { snapshotId: string; summaryId: string } {
  const folderId = campaign.folderId || findOrCreateFolder(host, snapshot.spreadsheetId, snapshot.title);
  const name = `Phiên bản ${found.number}`;
  const snapshotId = found.snapshotId ?? createJsonFile(host, folderId, `${name} – số liệu.json`, bytes.json);
  writePendingVersion(host, { ...found, snapshotId });
  const summaryId = found.summaryId ?? createSpreadsheet(host, folderId, `${name} – bảng tổng hợp`, bytes.xlsx);
  writePendingVersion(host, { ...found, snapshotId, summaryId });
  return { snapshotId, summaryId };
}

function appendVersionRow({ host }: CommandContext, { snapshot }: CampaignWorkbook, row: (string | number)[]): void {
  const { sheetId, rowCount } = requireSheet(snapshot, 'versions');
  const sheet = host.SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  const next = nextVersionRow(snapshot);
  // `appendRow` may take prepared cells for content, and go below them all.
  if (next > rowCount) sheet?.appendRow(row);
  else sheet?.getRange(next, 1, 1, row.length).setValues([row]);
  host.SpreadsheetApp.flush();
}
