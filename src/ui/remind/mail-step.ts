import type { Outcome } from '../../commands/command';
import type { JobStep } from '../../commands/job-step';

/**
 * Sending as a job: each call sends what it may and says how many; the log knows who has had one, so a cursor is only a
 * count.
 *
 *   the call           | next
 *   -------------------|-------------------------------------------------
 *   tidied a cut-off   | yes: it sent nothing yet
 *   sent some          | while fewer are sent than were planned for today
 *   sent none          | no: the quota is used up, or all have had theirs
 */
export function mailStep(
  send: () => Promise<Pick<Outcome, 'message' | 'figures'>>,
  planned: number,
): (request: { cursor?: string }) => Promise<JobStep> {
  return async ({ cursor = '0' }) => {
    const { message, figures } = await send();
    const sent = Number(figures.sent);
    const done = Number(cursor) + sent;
    const goesOn = Number(figures.resumed) > 0 || (sent > 0 && done < planned);
    return { done, total: Math.max(planned, done), message, ...(goesOn && { next: String(done) }) };
  };
}
