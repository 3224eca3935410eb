import { appendixOf } from '../../domain/appendices';
import { dayInVietnam } from '../../domain/calendar';
import { canonicalJson } from '../../domain/canonical-json';
import type { Submission } from '../../domain/submission';
import type { SubmissionRecord } from '../../domain/submission-record';
import { submissionStates } from '../../domain/submission-state';
import { contentOf } from '../../domain/submitted-content';
import { openingOf } from '../../domain/workflow/opening';
import type { Request } from '../../host';
import type { SheetSnapshot } from '../../workbook/read-workbook';
import { requireSheet } from '../../workbook/read-workbook';
import type { LogEntry } from '../../workbook/reports/log-requests';
import { logRequests } from '../../workbook/reports/log-requests';
import { rgb } from '../../workbook/requests/cell-format';
import { redrawRequests } from '../../workbook/requests/draw-requests';
import { lockRequests } from '../../workbook/submission/lock-requests';
import { recordRequests } from '../../workbook/submission/record-cells';
import { clearRequests } from '../../workbook/submission/request-boxes';
import { stripRequests } from '../../workbook/submission/verdict-requests';
import type { CommandContext } from '../command';
import { addressOf } from '../describe-findings';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import type { CampaignState } from './campaign-state';
import { campaignState } from './campaign-state';
import { drawState } from './draw-state';
import { stripText } from './strip-text';
import type { TabUpdate } from './tab-update';
import { isUnchanged } from './tab-update';

/**
 * All that belongs to some updates, for one atomic batch: on each tab the record, what was submitted, the strip, the boxes,
 * the locks and the tab's colour; then «Tiến độ» and a line in «Nhật ký» for each thing done. Nothing for no updates.
 */
export function updateRequests(
  context: CommandContext,
  workbook: CampaignWorkbook,
  updates: readonly TabUpdate[],
): Request[] {
  const real = updates.filter((update) => !isUnchanged(update));
  if (real.length === 0) return [];
  const { campaign, snapshot } = workbook;
  const afterOf = new Map(real.map(({ after }) => [addressOf(after), after]));
  const submissions = workbook.submissions.map((each) => afterOf.get(addressOf(each)) ?? each);
  const state = campaignState(campaign, submissions);
  const progress = drawState(campaign, state, context.now, context.text);
  return [
    ...real.flatMap((update) => tabRequests(context, workbook, state, update)),
    ...redrawRequests(requireSheet(snapshot, 'progress'), progress),
    ...logRequests(snapshot, real.flatMap((update) => logEntries(context, update)), context),
  ]; // prettier-ignore
}

export function sheetOf({ snapshot }: CampaignWorkbook, { sheet }: Submission): SheetSnapshot | undefined {
  return snapshot.sheets.find(({ sheetId }) => sheetId === sheet?.sheetId);
}

function tabRequests(
  context: CommandContext,
  workbook: CampaignWorkbook,
  state: CampaignState,
  { before, after, keepsContent, message, isAnswered }: TabUpdate,
): Request[] {
  const { campaign } = workbook;
  const sheet = sheetOf(workbook, before);
  const progress = state.progressOf(after);
  if (!sheet || !progress) return [];
  const appendix = appendixOf[after.appendix];
  const kept = after.record ? (keepsContent ? canonicalJson(contentOf(after)) : undefined) : '';
  const opening = openingOf(campaign, after, dayInVietnam(context.now));
  return [
    ...recordRequests(sheet, appendix, after.record, kept),
    ...(isAnswered ? clearRequests(sheet, appendix) : []),
    ...stripRequests(sheet, appendix, stripText(context, campaign, after, progress, state.findingsOf(after), message)),
    ...lockRequests(sheet, campaign, after, opening, context.user),
    ...(before.state === after.state ? [] : [colorRequest(sheet.sheetId, after)]),
  ];
}

function colorRequest(sheetId: number, { state }: Submission): Request {
  const tabColorStyle = { rgbColor: rgb(submissionStates[state].tabColor) };
  return { updateSheetProperties: { properties: { sheetId, tabColorStyle }, fields: 'tabColorStyle' } };
}

function logEntries({ text, digest }: CommandContext, { after, entries }: TabUpdate): LogEntry[] {
  return entries.map(({ what, detail, ...more }) => ({
    what,
    detail: text.logPlace(after.sheet?.title ?? addressOf(after), detail),
    ...more,
    place: addressOf(after),
    record: recordDigest(digest, after.record),
  }));
}

/** By which a line of the log vouches for the record on the tab; `''` where the tab is with its agency. */
export function recordDigest(digest: (text: string) => string, record: SubmissionRecord | undefined): string {
  if (!record) return '';
  return digest(canonicalJson(JSON.parse(JSON.stringify(record))));
}
