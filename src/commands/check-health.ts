import { isWholeSheet } from '../workbook/submission/lock-requests';
import { readSweepNote, SWEEP_IS_LATE_MS } from '../workbook/sweep-note';
import { findTriggerFaults, mendTriggers } from '../workbook/triggers';
import { localeRequests } from '../workbook/set-up-requests';
import { momentInVietnam } from '../domain/calendar';
import { writeWorkbook } from '../workbook/write-workbook';
import type { CommandContext, Outcome } from './command';
import type { CampaignWorkbook } from './read-campaign-workbook';
import { readAsCoordinator } from './read-campaign-workbook';
import { findLogFaults } from './workflow/verify-log';

/** What is wrong with the workbook beside its content, in sentences. JSON only. */
export interface Health {
  readonly faults: readonly string[];
  readonly mended: readonly string[];
  readonly quotaLeft: number;
  readonly lastSweep: string;
}

/**
 * «Tình trạng»: what is wrong, and what may be mended at once is: this account's triggers, and the file's clock. Forms and
 * locks the sweep mends. 1 read, at most 1 write.
 *
 *   looked at                               | mended here
 *   ----------------------------------------|---------------------------------------------
 *   triggers missing, twice or foreign      | yes, unless another account's still run
 *   no sweep for an hour                    | yes, by the triggers
 *   clock zone and language of the file     | yes
 *   a tab lost, its keys lost, its locks off| named; the next sweep or set-up
 *   agencies' accounts that may not edit     | named; a group or a link is not looked into
 *   the log's chain                         | named
 */
export function checkHealth(context: CommandContext): Health {
  const { host, text, user, now } = context;
  const workbook = readAsCoordinator(context);
  const { snapshot } = workbook;
  const note = readSweepNote(host);
  const isLate = !note || now.getTime() - Date.parse(note.at) > SWEEP_IS_LATE_MS;
  const { missing, surplus } = findTriggerFaults(host);
  const mayMend = isLate || note.by === user;
  const mendsTriggers = mayMend && missing.length + surplus.length > 0;
  const locale = localeRequests(snapshot);
  if (mendsTriggers) mendTriggers(host, snapshot.spreadsheetId);
  writeWorkbook(host, snapshot.spreadsheetId, locale);
  const lastSweep = note ? momentInVietnam(new Date(note.at)) : '';
  return {
    faults: [
      ...(isLate ? [text.healthNoSweep(lastSweep)] : []),
      ...tabFaults(context, workbook),
      ...accessFaults(context, workbook),
      ...logFaults(context, workbook),
    ],
    mended: [
      ...(mendsTriggers ? [text.healthTriggers(missing.length, surplus.length)] : []),
      ...(locale.length > 0 ? [text.healthLocale] : []),
    ],
    quotaLeft: host.MailApp.getRemainingDailyQuota(),
    lastSweep,
  };
}

/** The same for the menu, in one sentence after another. */
export function tellHealth(context: CommandContext): Outcome {
  const { faults, mended, quotaLeft, lastSweep } = checkHealth(context);
  const { text } = context;
  const all = [...mended, ...faults];
  return {
    message: [...(all.length === 0 ? [text.healthGood(lastSweep)] : all), text.healthQuota(quotaLeft)].join(' '),
    figures: { faults: faults.length, mended: mended.length, quotaLeft },
  };
}

function tabFaults({ text }: CommandContext, { snapshot, submissions }: CampaignWorkbook): string[] {
  const damaged = submissions.filter(({ defects }) => defects.length > 0);
  const open = submissions.filter(({ sheet: tab }) => {
    const sheet = snapshot.sheets.find(({ sheetId }) => sheetId === tab?.sheetId);
    return sheet && !(sheet.protectedRanges.some(({ range }) => isWholeSheet(range)) && sheet.protectedRanges.some(({ description }) => description === 'phuluc.input')); // prettier-ignore
  });
  const names = (all: typeof submissions) =>
    all.map(({ agency, appendix, sheet }) => sheet?.title ?? `${agency}·${appendix}`);
  return [
    ...(damaged.length > 0 ? [text.healthDamaged(names(damaged))] : []),
    ...(open.length > 0 ? [text.healthUnlocked(names(open))] : []),
  ];
}

/** One light call. */
function accessFaults({ host, text }: CommandContext, { campaign }: CampaignWorkbook): string[] {
  const editors = host.SpreadsheetApp.getActiveSpreadsheet().getEditors();
  const sharedWith = new Set(editors.map((editor) => editor.getEmail().toLowerCase()));
  const accounts = campaign.agencies.flatMap(({ emails }) => emails);
  const without = [...new Set(accounts)].filter((email) => !sharedWith.has(email.toLowerCase()));
  return without.length === 0 ? [] : [text.healthNoAccess(without)];
}

function logFaults(context: CommandContext, workbook: CampaignWorkbook): string[] {
  const { text } = context;
  const { brokenRow, isCut, foreign } = findLogFaults(context, workbook);
  return [
    ...(brokenRow === undefined ? [] : [isCut ? text.auditCut(brokenRow) : text.auditBroken(brokenRow)]),
    ...(foreign.length === 0 ? [] : [text.auditForeign(foreign)]),
  ];
}
