import type { AppendixCode } from '../appendices';
import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import type { Progress } from '../progress';
import { progressOf } from '../progress';
import type { Submission } from '../submission';

/** An appendix that an agency still owes, and how far it has come. */
export interface OwedPart {
  /** Code. */
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly progress: Progress;
}

/**
 * The parts that are not with the collecting office, in the order given.
 *
 *   state               | owed
 *   --------------------|---------------------------------------------
 *   submitted, accepted | no
 *   returned            | yes: to be mended and submitted again
 *   draft, empty        | yes, even where every row is complete
 *
 * @param findings Those of all submissions.
 */
export function findOwed(submissions: readonly Submission[], findings: readonly Finding[]): OwedPart[] {
  const address = ({ agency, appendix }: Pick<Finding, 'agency' | 'appendix'>) => `${agency}:${appendix}`;
  const findingsOf = groupBy(findings, address);
  return submissions
    .map((submission): OwedPart => {
      const { agency, appendix } = submission;
      return { agency, appendix, progress: progressOf(submission, findingsOf.get(address(submission)) ?? []) };
    })
    .filter(({ progress: { state } }) => state !== 'submitted' && state !== 'accepted');
}
