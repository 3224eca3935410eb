import type { Campaign } from '../../domain/campaign';
import { dayInVietnam, momentInVietnam } from '../../domain/calendar';
import type { Finding } from '../../domain/finding';
import type { Progress } from '../../domain/progress';
import type { Submission } from '../../domain/submission';
import { submissionStates } from '../../domain/submission-state';
import { openingOf } from '../../domain/workflow/opening';
import type { CommandContext } from '../command';
import { shortWithSign } from '../verdicts';

/**
 * The head of a tab's strip: state, rows, errors, what concerns the tab as a whole, and what its agency was last told.
 * @param message the answer to a request, `''` where there is none
 */
export function stripText(
  { text, now }: Pick<CommandContext, 'text' | 'now'>,
  campaign: Campaign,
  submission: Submission,
  progress: Progress,
  findings: readonly Finding[],
  message = '',
): string {
  const { sign, label } = submissionStates[progress.state];
  const { isNil, completeRows, rows, errors } = progress;
  const ofSheet = findings
    .filter(({ place }) => place.row === undefined)
    .map((finding) => shortWithSign(finding, text));
  const isLocked = openingOf(campaign, submission, dayInVietnam(now)).size === 0;
  const { record } = submission;
  return [
    text.stripState(`${sign} ${label}`, isNil, completeRows, rows, errors),
    ...(record ? [text.stripSubmitted(momentInVietnam(new Date(record.submittedAt)))] : []),
    ...(record?.isLate ? [text.stripLate] : []),
    ...(record?.change ? [text.stripChanged] : []),
    ...(record?.state === 'returned' ? [text.stripReturned(record.returned?.reason ?? '')] : []),
    ...(!record && isLocked ? [text.stripLocked] : []),
    ...ofSheet,
    ...(message === '' ? [] : [message]),
  ].join(' · ');
}
