import { SetupError } from '../../domain/setup-error';
import type { Submission } from '../../domain/submission';
import type { SubmissionState } from '../../domain/submission-state';
import { submissionStates } from '../../domain/submission-state';
import { HEAD_FIELDS, WHOLE_SHEET } from '../../domain/submission-record';
import type { Action } from '../../domain/workflow/transition';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext, Outcome } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';
import { afterUpdates, keepAcceptedVersion, noteLastAcceptance } from './accepted-version';
import { campaignState } from './campaign-state';
import { carryOut } from './carry-out';
import { noticeChange } from './notice-change';
import { sheetOf, updateRequests } from './write-updates';

/** What a coordinator does to one submission. */
export interface Act {
  readonly action: Exclude<Action, 'submit' | 'recall'>;
  readonly reason?: string;
  /** Ids of rows of data, `#head` for the fields above the table, `*` for the whole tab. */
  readonly rowIds?: readonly string[];
}

/** Which submission is meant. @throws SetupError where it is none */
export type Target = (workbook: CampaignWorkbook, context: CommandContext) => Submission;

/**
 * One act upon one submission: 1 read, 1 write; 2 files where it makes all submissions accepted. A second try after a passing fault finds it done and does not do it again.
 * @throws SetupError where it is refused
 */
export function act(target: Target, { action, ...terms }: Act): (context: CommandContext) => Outcome {
  let started: { readonly state: SubmissionState; readonly act: string } | undefined;
  return (context) => {
    const workbook = readAsCoordinator(context);
    const submission = target(workbook, context);
    const now = { state: submission.state, act: JSON.stringify(submission.record?.returned?.at ?? '') };
    const isDone = started !== undefined && (started.state !== now.state || started.act !== now.act);
    started ??= now;
    const rowIds = knownRows(submission, terms.rowIds);
    const after = isDone ? workbook : doIt(context, workbook, submission, { action, ...terms, rowIds });
    const kept = keepAcceptedVersion(context, after);
    return withMore(kept, outcomeOf(context, workbook, submission, { action, ...terms }));
  };
}

function withMore(more: string, outcome: Outcome): Outcome {
  return more === '' ? outcome : { ...outcome, message: `${outcome.message} ${more}` };
}

/** @returns the workbook as it is now */
function doIt(
  context: CommandContext,
  workbook: CampaignWorkbook,
  submission: Submission,
  terms: Act,
): CampaignWorkbook {
  const sheet = sheetOf(workbook, submission);
  if (!sheet) throw new SetupError([{ kind: 'notSubmissionSheet' }]);
  const state = campaignState(workbook.campaign, workbook.submissions);
  const noticed = noticeChange(context, sheet, submission);
  const order = { ...terms, role: 'coordinator', at: context.now.toISOString(), by: context.user } as const;
  const { update, refusal } = carryOut(context, workbook, state, noticed, order);
  const after = afterUpdates(workbook, [update]);
  noteLastAcceptance(context, workbook, after);
  writeWorkbook(context.host, workbook.snapshot.spreadsheetId, updateRequests(context, workbook, [update]));
  if (refusal) throw new SetupError([{ kind: 'refused', sheet: sheet.title, refusal }]);
  return after;
}

/** Ids that the tab does not hold would open nothing, and an agency would not know what to mend. */
function knownRows({ rows }: Submission, rowIds: readonly string[] = []): string[] {
  const known = new Set([...rows.map(({ id }) => id), HEAD_FIELDS, WHOLE_SHEET]);
  return [...new Set(rowIds)].filter((id) => id !== '' && known.has(id));
}

function outcomeOf(
  { text, user }: CommandContext,
  { submissions }: CampaignWorkbook,
  submission: Submission,
  { action, rowIds = [] }: Act,
): Outcome {
  const title = submission.sheet?.title ?? '';
  const figures = { sheetId: submission.sheet?.sheetId ?? 0, action, by: user, of: submissions.length };
  switch (action) {
    case 'return':
      return { message: text.returned(title, knownRows(submission, rowIds).length), figures };
    case 'accept':
      return { message: text.accepted(1, 0), figures };
    case 'reopen':
      return { message: text.reopened(title, submissionStates[reopenedState(submission)].label), figures };
  }
}

function reopenedState({ state, rows }: Submission): SubmissionState {
  if (state === 'accepted' || state === 'returned') return 'submitted';
  return rows.some(({ isTouched }) => isTouched) ? 'draft' : 'empty';
}
