import { appendixOf } from '../../domain/appendices';
import type { Role } from '../../domain/workflow/transition';
import { readRequests } from '../../workbook/submission/request-boxes';
import type { CommandContext } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import type { CampaignState } from './campaign-state';
import { carryOut, standingErrors } from './carry-out';
import { noticeChange } from './notice-change';
import type { TabUpdate } from './tab-update';
import { unchanged } from './tab-update';
import { sheetOf } from './write-updates';
import type { Submission } from '../../domain/submission';

/** More rows than these in a sentence help nobody. */
const MOST_ROWS = 8;

/**
 * What an agency asks for by a tick, answered: done, or refused with a sentence in the strip; either way the box is
 * unticked. A change of the content since it was submitted is noted on the way.
 *
 * The right to edit the box is the authentication: Google seldom tells who ticked it.
 * @param by who ticked, `''` where nobody knows
 */
export function answerRequests(
  context: CommandContext,
  workbook: CampaignWorkbook,
  state: CampaignState,
  submission: Submission,
  by: string,
): TabUpdate {
  const sheet = sheetOf(workbook, submission);
  if (!sheet) return unchanged(submission);
  const noticed = noticeChange(context, sheet, submission);
  const [action, second] = [...readRequests(sheet, appendixOf[submission.appendix])];
  if (!action) return noticed;
  const { text, now } = context;
  if (second) return { ...noticed, isAnswered: true, message: text.bothTicked };
  const role: Role = workbook.campaign.coordinators.includes(by.toLowerCase()) ? 'coordinator' : 'agency';
  const { update, refusal } = carryOut(context, workbook, state, noticed, { action, role, by, at: now.toISOString() });
  if (!refusal) return { ...update, isAnswered: true };
  const errors = standingErrors(state.findingsOf(submission));
  const rows = [...new Set(errors.flatMap(({ place }) => place.row ?? []))].slice(0, MOST_ROWS);
  const message = refusal === 'errorsStand' ? text.stripErrors(errors.length, rows) : text.refusal(refusal);
  const entry = { what: text.actionRefused(action), detail: message, who: by };
  return { ...update, isAnswered: true, message, entries: [...update.entries, entry] };
}
