import { canonicalJson } from '../domain/canonical-json';
import { momentInVietnam } from '../domain/calendar';
import type { CellValue } from '../domain/cell-value';
import type { VersionSnapshot } from '../domain/version';
import { snapshotOf } from '../domain/version';
import type { VersionReason } from '../domain/version-file';
import { sealVersion } from '../domain/version-file';
import { createJsonFile, createSpreadsheet, fileLink, spreadsheetLink } from '../workbook/campaign-files';
import { findOrCreateFolder } from '../workbook/campaign-folder';
import { requireSheet } from '../workbook/read-workbook';
import { lastVersion, nextVersionRow, versionColumns } from '../workbook/reports/read-versions';
import { sha256 } from '../workbook/sha256';
import type { PendingVersion } from '../workbook/version-journal';
import { clearPendingVersion, readPendingVersion, writePendingVersion } from '../workbook/version-journal';
import type { CommandContext } from './command';
import { drawSummarySheets } from './draw-summary-sheets';
import type { CampaignWorkbook } from './read-campaign-workbook';
import { keepLastContent } from './versions/last-content';
import { writeSummaryFile } from './write-summary-file';

export interface KeptVersion {
  readonly number: number;
  readonly sha256: string;
  readonly rows: number;
  /** False where the last version has this very content. */
  readonly isNew: boolean;
  readonly content: VersionSnapshot;
}

/**
 * Keeps what was read as a version: all submissions as canonical JSON and the summary as a spreadsheet of its own, both
 * in the campaign's folder, and a line in «Phiên bản». The same content makes no new version. 2 files, where it is new;
 * the line goes through SpreadsheetApp, which is the faster way for one row.
 * @throws SetupError where the summary does not hold every row: nothing is saved then.
 */
export function keepVersion(context: CommandContext, workbook: CampaignWorkbook, reason: VersionReason): KeptVersion {
  const { host, now, user } = context;
  const summarySheets = drawSummarySheets(workbook);
  const { rowsOut: rows, summary, choices } = summarySheets;
  const content = snapshotOf(workbook.campaign, workbook.submissions, choices);
  const hash = (text: string) => sha256(host, text);
  const json = canonicalJson(content);
  const digest = hash(json);
  const last = lastVersion(workbook.snapshot);
  if (last?.sha256 === digest) return { number: last.number, sha256: digest, rows, isNew: false, content };

  const number = (last?.number ?? 0) + 1;
  const file = {
    number,
    savedAt: now.toISOString(),
    savedBy: user,
    reason,
    rows,
    proof: summary.proof,
    sha256: digest,
    content,
  };
  const files = makeFiles(host, workbook, readPendingVersion(host, digest, number), {
    json: sealVersion(file, hash),
    xlsx: () => writeSummaryFile(summarySheets),
  });
  appendVersionRow(context, workbook, {
    number,
    at: momentInVietnam(now),
    who: user,
    reason: context.text.versionReasons[reason],
    rows,
    snapshot: fileLink(files.snapshotId),
    summary: spreadsheetLink(files.summaryId),
    sha256: digest,
  });
  clearPendingVersion(host);
  keepLastContent(host, digest, json);
  return { number, sha256: digest, rows, isNew: true, content };
}

/** The two files, each noted down as soon as it is there. What no .xlsx can hold is refused before any is made. */
function makeFiles(
  host: CommandContext['host'],
  { campaign, snapshot }: CampaignWorkbook,
  found: PendingVersion,
  bytes: { json: string; xlsx: () => Uint8Array },
): { snapshotId: string; summaryId: string } {
  const xlsx = found.summaryId === undefined ? bytes.xlsx() : new Uint8Array();
  const folderId = campaign.folderId || findOrCreateFolder(host, snapshot.spreadsheetId, snapshot.title);
  const name = `Phiên bản ${found.number}`;
  const snapshotId = found.snapshotId ?? createJsonFile(host, folderId, `${name} – số liệu.json`, bytes.json);
  writePendingVersion(host, { ...found, snapshotId });
  const summaryId = found.summaryId ?? createSpreadsheet(host, folderId, `${name} – bảng tổng hợp`, xlsx);
  writePendingVersion(host, { ...found, snapshotId, summaryId });
  return { snapshotId, summaryId };
}

/** Each value under its column's key, wherever it was moved; what a tab of before has no column for is left out. */
function appendVersionRow(
  { host }: CommandContext,
  { snapshot }: CampaignWorkbook,
  line: Readonly<Record<string, CellValue>>,
): void {
  const register = requireSheet(snapshot, 'versions');
  const columns = versionColumns(register)?.columns ?? new Map<string, number>();
  const width = Math.max(1, ...columns.values());
  const row = Array.from({ length: width }, (): CellValue => '');
  for (const [key, column] of columns) row[column - 1] = line[key] ?? '';
  const sheet = host.SpreadsheetApp.getActiveSpreadsheet().getSheetById(register.sheetId);
  const next = nextVersionRow(snapshot);
  // `appendRow` may take prepared cells for content, and go below them all.
  if (next > register.rowCount) sheet?.appendRow(row);
  else sheet?.getRange(next, 1, 1, width).setValues([row]);
  host.SpreadsheetApp.flush();
}
