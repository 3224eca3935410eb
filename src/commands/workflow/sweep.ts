import { dayInVietnam } from '../../domain/calendar';
import { openingOf } from '../../domain/workflow/opening';
import type { Request } from '../../host';
import type { WorkbookSnapshot } from '../../workbook/read-workbook';
import { readWorkbook, requireSheet } from '../../workbook/read-workbook';
import { planRepairs } from '../../workbook/repair/plan-repairs';
import type { TabRepairs } from '../../workbook/repair/plan-repairs';
import { logRequests } from '../../workbook/reports/log-requests';
import { isDrawn } from '../../workbook/requests/is-drawn';
import { redrawRequests } from '../../workbook/requests/draw-requests';
import { noteSweep, readSweepNote } from '../../workbook/sweep-note';
import { lockRequests } from '../../workbook/submission/lock-requests';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { campaignWorkbookOf } from '../read-campaign-workbook';
import { describeRepairs } from '../repair-forms';
import { keepDueVersion } from './accepted-version';
import { answerRequests } from './answer-requests';
import type { CampaignState } from './campaign-state';
import { campaignState } from './campaign-state';
import { drawState } from './draw-state';
import type { TabUpdate } from './tab-update';
import { isUnchanged } from './tab-update';
import { sheetOf, updateRequests } from './write-updates';

/**
 * What the owner's time-driven trigger does, and what it may do as often as it likes: 1 read, and 1 write only where
 * something is to be changed.
 *
 *   found on a tab                          | done
 *   ----------------------------------------|----------------------------------------------------------
 *   a form that was changed                 | mended; the rest waits for the next sweep, when it reads well
 *   a tick that the trigger has missed      | answered, as the trigger would
 *   content that is not what was submitted  | noted, and back to review
 *   locks that are not those of its state   | set: at the deadline, after an exception, where someone took them off
 *
 * Then «Tiến độ», where it says anything else than it does, and the version that an acceptance of all was cut off from. A note says when and as whom it last ran: what health looks at.
 *
 * What a sweep does follows from the workbook, the day and who runs it, so where nothing of these is new since one that
 * found nothing to do, it is not worked out again: 40 ms instead of 380 at 32 filled tabs, 144 times a day.
 */
export function sweepOnSchedule(context: CommandContext): void {
  const { host, now, user } = context;
  const snapshot = readWorkbook(host, 'rules');
  const seen = digestOf(context, snapshot);
  const isSettled = readSweepNote(host)?.settled === seen || sweep(context, campaignWorkbookOf(snapshot)) === 0;
  noteSweep(host, { at: now.toISOString(), by: user, settled: isSettled ? seen : undefined });
}

/** The cells are what was read; values and links are the same once more. */
function digestOf({ digest, now, user }: CommandContext, { sheets, ...file }: WorkbookSnapshot): string {
  const read = sheets.map((sheet) => ({ ...sheet, values: [], links: [] }));
  return digest(JSON.stringify([dayInVietnam(now), user, file, read]));
}

/** Gives how many requests it took. */
function sweep(context: CommandContext, workbook: CampaignWorkbook): number {
  const { host, user, now } = context;
  const state = campaignState(workbook.campaign, workbook.submissions);
  const damaged = planRepairs(workbook, { today: dayInVietnam(now), runner: user }).filter(needsMending);
  const damagedIds = new Set(damaged.map(({ sheet }) => sheet.sheetId));
  const updates = workbook.submissions
    .filter(({ sheet }) => sheet && !damagedIds.has(sheet.sheetId))
    .map((submission) => withLocks(context, workbook, answerRequests(context, workbook, state, submission, '')))
    .filter((update) => !isUnchanged(update));
  const requests =
    damaged.length > 0
      ? mendingRequests(context, workbook, damaged)
      : updates.length > 0
        ? updateRequests(context, workbook, updates)
        : progressRequests(context, workbook, state);
  writeWorkbook(host, workbook.snapshot.spreadsheetId, requests);
  if (damaged.length + updates.length === 0) keepDueVersion(context, workbook);
  return requests.length;
}

/** Locks alone are set by what follows; where keys and headings are gone, nothing can be mended. */
function needsMending({ repairs }: TabRepairs): boolean {
  return repairs.some(({ kind }) => kind !== 'protectionChanged');
}

/** In a write of its own: the places of what else would be written have moved after it. */
function mendingRequests(
  context: CommandContext,
  { snapshot }: CampaignWorkbook,
  tabs: readonly TabRepairs[],
): Request[] {
  const entries = tabs.flatMap((tab) => describeRepairs(tab, context.text));
  return [...tabs.flatMap(({ requests }) => requests), ...logRequests(snapshot, entries, context)];
}

/** A line for locks that are set without anything else having happened. */
function withLocks(context: CommandContext, workbook: CampaignWorkbook, update: TabUpdate): TabUpdate {
  const { campaign } = workbook;
  const sheet = sheetOf(workbook, update.before);
  if (!sheet || !isUnchanged(update)) return update;
  const opening = openingOf(campaign, update.after, dayInVietnam(context.now));
  if (lockRequests(sheet, campaign, update.after, opening, context.user).length === 0) return update;
  const isAtDeadline = opening.size === 0 && update.after.record === undefined;
  const what = isAtDeadline ? context.text.logLocked : context.text.logOpened;
  return { ...update, entries: [{ what, detail: '' }] };
}

/** The moment of the check alone is nothing new. */
function progressRequests(
  { now, text }: CommandContext,
  { snapshot, campaign }: CampaignWorkbook,
  state: CampaignState,
): Request[] {
  const sheet = requireSheet(snapshot, 'progress');
  const drawing = drawState(campaign, state, now, text);
  const headline = drawing.rows[HEADLINE_INDEX]?.cells[0];
  const shown = sheet.values[HEADLINE_INDEX]?.[0] ?? '';
  const rows = drawing.rows.map((row, index) =>
    index === HEADLINE_INDEX && headline ? { ...row, cells: [{ ...headline, value: shown }] } : row,
  );
  return isDrawn(sheet, { ...drawing, rows }) ? [] : redrawRequests(sheet, drawing);
}

const HEADLINE_INDEX = 1;
