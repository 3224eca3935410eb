import { addressOf } from '../../domain/comparison/diff-versions';
import { SetupError } from '../../domain/setup-error';
import type { Submission } from '../../domain/submission';
import { clearVersionDue, noteVersionDue, readVersionDue } from '../../workbook/version-due';
import type { CommandContext } from '../command';
import { keepVersion } from '../keep-version';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import type { TabUpdate } from './tab-update';

/** The workbook as these updates leave it: what a write changed is known and need not be read again. */
export function afterUpdates(workbook: CampaignWorkbook, updates: readonly TabUpdate[]): CampaignWorkbook {
  const afterOf = new Map(updates.map(({ after }) => [addressOf(after), after]));
  return { ...workbook, submissions: workbook.submissions.map((each) => afterOf.get(addressOf(each)) ?? each) };
}

export function isAllAccepted(submissions: readonly Submission[]): boolean {
  return submissions.length > 0 && submissions.every(({ state }) => state === 'accepted');
}

/** Before the write: notes that a version is due where it makes every submission an accepted one. */
export function noteLastAcceptance(
  { host, user }: CommandContext,
  before: CampaignWorkbook,
  after: CampaignWorkbook,
): void {
  if (isAllAccepted(after.submissions) && !isAllAccepted(before.submissions)) noteVersionDue(host, user);
}

/**
 * After the write, and whenever somebody looks again: keeps the version of what was accepted, where one is due.
 *
 *   every submission is accepted | a version is due | done
 *   -----------------------------|------------------|--------------------------------------
 *   yes                          | yes              | kept: 2 files where the content is new
 *   no                           | any              | nothing: the acceptance did not come about, or is undone
 *   any                          | no               | nothing
 *
 * @returns a sentence for the officer, `''` where nothing was done. What keeps a version from being made takes nothing back.
 */
export function keepAcceptedVersion(context: CommandContext, workbook: CampaignWorkbook): string {
  const { host, text } = context;
  if (!isAllAccepted(workbook.submissions) || readVersionDue(host) === undefined) return '';
  try {
    const { number, rows, isNew } = keepVersion(context, workbook, 'accepted');
    clearVersionDue(host);
    return isNew ? text.allAccepted(number, rows) : '';
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return text.acceptedNotKept(error.faults.map(text.setupFault));
  }
}

/** The same in a sweep: only for who accepted, since Drive shows the campaign's folder to the account that made it alone. */
export function keepDueVersion(context: CommandContext, workbook: CampaignWorkbook): void {
  if (isAllAccepted(workbook.submissions) && readVersionDue(context.host) === context.user) {
    keepAcceptedVersion(context, workbook);
  }
}
