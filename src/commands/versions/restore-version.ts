import * as z from 'zod/mini';
import type { AppendixCode } from '../../domain/appendices';
import { appendices, appendixOf } from '../../domain/appendices';
import { canonicalJson } from '../../domain/canonical-json';
import type { ComparisonView } from '../../domain/comparison/comparison-view';
import { countChanges } from '../../domain/comparison/count-changes';
import { addressOf, diffVersions } from '../../domain/comparison/diff-versions';
import { SetupError } from '../../domain/setup-error';
import { submissionSheetName } from '../../domain/sheet-name';
import type { Submission } from '../../domain/submission';
import type { SubmissionSnapshot, VersionSnapshot } from '../../domain/version';
import { snapshotOf } from '../../domain/version';
import type { Request } from '../../host';
import { readKeyedTable } from '../../workbook/keyed-table';
import type { LogEntry } from '../../workbook/reports/log-requests';
import { logRequests } from '../../workbook/reports/log-requests';
import { sha256 } from '../../workbook/sha256';
import type { FormKey } from '../../workbook/submission/lay-out-strips';
import { formKeys } from '../../workbook/submission/lay-out-strips';
import { readVersionFile } from '../../workbook/versions/read-version-file';
import { restoreRequests } from '../../workbook/versions/restore-requests';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext, Outcome } from '../command';
import { keepVersion } from '../keep-version';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';
import { describeComparison } from './describe-comparison';
import { findVersion } from './find-version';

/** What to put back: all submissions of a version, those of one agency or one appendix, or just one. */
export interface RestoreRequest {
  readonly version: number;
  readonly agency?: string | undefined;
  readonly appendix?: AppendixCode | undefined;
}

/** What a restore will do, and the fingerprint that has to be given back with the word to do it. */
export interface RestorePreview {
  /** From what stands there now to what will stand there. */
  readonly changes: ComparisonView;
  readonly message: string;
  /** Of the present content, of which a version has been kept. */
  readonly fingerprint: string;
  /** The version that keeps the present content. */
  readonly keptAs: number;
}

/**
 * Shows what a restore would change. First the present content is kept as a version, where it is not one yet: so a restore
 * is never without a way back. 2 heavy calls; 2 more where a version is made.
 */
export function previewRestore(context: CommandContext, request: unknown): RestorePreview {
  const wanted = restoreRequest(request);
  const workbook = readAsCoordinator(context);
  const { host, text } = context;
  const { now, then } = twoStates(context, workbook, wanted);
  const { number: keptAs } = keepVersion(context, workbook, 'beforeRestore');
  const changes = describeComparison(
    { name: text.versionNow, content: now },
    { name: text.versionName(wanted.version), content: then },
    text,
  );
  return {
    changes,
    message: text.restorePreview(wanted.version, changes.counts),
    fingerprint: fingerprintOf(workbook, (each) => sha256(host, each)),
    keptAs,
  };
}

/**
 * Puts back what was shown, in one atomic write with a line for each tab in «Nhật ký»; other tabs are not touched. 3 heavy
 * calls, 2 where nothing is to be changed.
 *
 * @throws SetupError where anything was changed since the preview, which is also when no version keeps it
 */
export function restoreVersion(context: CommandContext, request: unknown): Outcome {
  const { fingerprint, ...wanted } = z.extend(requestSchema(), { fingerprint: z.string() }).parse(request);
  const workbook = readAsCoordinator(context);
  const { host, text } = context;
  const { snapshot } = workbook;
  if (fingerprintOf(workbook, (each) => sha256(host, each)) !== fingerprint) {
    throw new SetupError([{ kind: 'changedSincePreview' }]);
  }
  const { now, then } = twoStates(context, workbook, wanted);
  const tabs = then.submissions.flatMap((each) => restoreTab(workbook, each));
  const changed = tabs.filter(({ requests }) => requests.length > 0);
  if (changed.length === 0) {
    return { message: text.restoredSame(wanted.version), figures: { sheets: 0, version: wanted.version } };
  }
  const entries = changed.map(({ address, title }): LogEntry => {
    const diff = diffVersions(only(now, address), only(then, address));
    return { what: text.restoreLogged, detail: text.restoreDetail(title, wanted.version, countChanges(diff)) };
  });
  writeWorkbook(host, snapshot.spreadsheetId, [
    ...changed.flatMap(({ requests }) => requests),
    ...logRequests(snapshot, entries, context),
  ]);
  return {
    message: text.restored(wanted.version, changed.length),
    figures: { sheets: changed.length, version: wanted.version },
  };
}

function requestSchema() {
  return z.object({
    version: z.int().check(z.gte(1)),
    agency: z.optional(z.string()),
    appendix: z.optional(z.enum(appendices.map(({ code }) => code))),
  });
}

function restoreRequest(request: unknown): RestoreRequest {
  return requestSchema().parse(request);
}

/** What the wanted submissions say now and said then; only those that both the version and the workbook have. */
function twoStates(
  { host }: CommandContext,
  workbook: CampaignWorkbook,
  { version, agency, appendix }: RestoreRequest,
): { now: VersionSnapshot; then: VersionSnapshot } {
  const { content } = readVersionFile(host, findVersion(workbook.snapshot, version));
  const { reportYear } = content.campaign;
  if (reportYear !== workbook.campaign.reportYear) {
    throw new SetupError([{ kind: 'otherCampaign', number: version, reportYear }]);
  }
  const present = snapshotOf(workbook.campaign, workbook.submissions);
  const there = new Set(present.submissions.map(addressOf));
  const isWanted = (each: SubmissionSnapshot) =>
    (agency === undefined || each.agency === agency) && (appendix === undefined || each.appendix === appendix);
  const submissions = content.submissions.filter((each) => isWanted(each) && there.has(addressOf(each)));
  if (submissions.length === 0) {
    const sheet = [agency, appendix].filter((part) => part !== undefined).join('·');
    throw new SetupError([{ kind: 'notInVersion', number: version, sheet }]);
  }
  const wanted = new Set(submissions.map(addressOf));
  return {
    now: { ...present, submissions: present.submissions.filter((each) => wanted.has(addressOf(each))) },
    then: { ...content, submissions },
  };
}

/** @throws SetupError where rows and columns cannot be told apart: «Sửa biểu mẫu» comes first */
function restoreTab(
  { snapshot, campaign, submissions }: CampaignWorkbook,
  wanted: SubmissionSnapshot,
): { address: string; title: string; requests: Request[] }[] {
  const submission = submissions.find((each) => addressOf(each) === addressOf(wanted));
  const sheet = snapshot.sheets.find(({ sheetId }) => sheetId === submission?.sheet?.sheetId);
  const appendix = appendixOf[wanted.appendix];
  const table = sheet && readKeyedTable<FormKey>(sheet, formKeys(appendix));
  if (!submission || !sheet || !table || isDamaged(submission)) {
    const name = sheet?.title ?? submissionSheetName(wanted.agency, wanted.appendix);
    throw new SetupError([{ kind: 'formDamaged', sheet: name }]);
  }
  const requests = restoreRequests({ sheet, table, appendix, campaign, submission }, wanted);
  return [{ address: addressOf(wanted), title: sheet.title, requests }];
}

/** A merge hides cells, a lost column leaves nowhere to write: neither can be restored into. */
function isDamaged({ defects }: Submission): boolean {
  return defects.some(
    ({ kind }) =>
      kind === 'sheetMissing' ||
      kind === 'keyRowMissing' ||
      kind === 'idColumnMissing' ||
      kind === 'columnMissing' ||
      kind === 'cellsMerged',
  );
}

function only(content: VersionSnapshot, address: string): VersionSnapshot {
  return { ...content, submissions: content.submissions.filter((each) => addressOf(each) === address) };
}

function fingerprintOf({ campaign, submissions }: CampaignWorkbook, hash: (text: string) => string): string {
  return hash(canonicalJson(snapshotOf(campaign, submissions)));
}
