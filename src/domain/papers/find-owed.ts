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

/** The parts that are not whole yet, in the order given. @param findings Those of all submissions. */
export function findOwed(submissions: readonly Submission[], findings: readonly Finding[]): OwedPart[] {
  const address = ({ agency, appendix }: Pick<Finding, 'agency' | 'appendix'>) => `${agency}:${appendix}`;
  const findingsOf = groupBy(findings, address);
  return submissions
    .map((submission): OwedPart => {
      const { agency, appendix } = submission;
      return { agency, appendix, progress: progressOf(submission, findingsOf.get(address(submission)) ?? []) };
    })
    .filter(({ progress }) => !progress.isComplete);
}
