import type { ChangeCounts } from './comparison-view';
import type { SubmissionDiff, VersionDiff } from './version-diff';

export function countChanges({ submissions }: Pick<VersionDiff, 'submissions'>): ChangeCounts {
  const kinds = submissions.flatMap(kindsOfRows);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    submissions: submissions.length,
  };
}

/** A submission that came or went brings or takes all its rows. */
function kindsOfRows(diff: SubmissionDiff): string[] {
  return diff.kind === 'changed' ? diff.rows.map(({ kind }) => kind) : diff.submission.rows.map(() => diff.kind);
}
