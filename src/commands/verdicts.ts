import type { Finding } from '../domain/finding';
import { groupBy } from '../domain/group-by';
import type { Progress } from '../domain/progress';
import { completeRows } from '../domain/progress';
import type { Submission } from '../domain/submission';
import { submissionStates } from '../domain/submission-state';
import type { Text } from '../text';
import { severitySigns } from '../workbook/reports/severity-signs';
import { addressOf } from './describe-findings';

/** Findings by submission, in their order. */
export function groupFindings(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings, addressOf);
}

/** What stands in each row's last cell, by row: its findings in short, or that it is complete. */
export function rowVerdicts(
  submission: Submission,
  findings: readonly Finding[],
  text: Text,
): ReadonlyMap<number, string> {
  const verdicts = new Map<number, string>();
  const complete = completeRows(submission, findings);
  for (const { row } of submission.rows) verdicts.set(row, complete.has(row) ? text.rowComplete : '');
  for (const [row, ofRow] of groupBy(findings, ({ place }) => place.row)) {
    if (row !== undefined) verdicts.set(row, ofRow.map((finding) => shortWithSign(finding, text)).join('\n'));
  }
  return verdicts;
}

/** The head of the submission strip: state, rows, errors, and what concerns the tab as a whole. */
export function stripText(progress: Progress, findings: readonly Finding[], text: Text): string {
  const { sign, label } = submissionStates[progress.state];
  const state = text.stripState(
    `${sign} ${label}`,
    progress.isNil,
    progress.completeRows,
    progress.rows,
    progress.errors,
  );
  const ofSheet = findings
    .filter(({ place }) => place.row === undefined)
    .map((finding) => shortWithSign(finding, text));
  return [state, ...ofSheet].join(' · ');
}

function shortWithSign(finding: Finding, text: Text): string {
  return `${severitySigns[finding.severity].sign} ${text.finding(finding).short}`;
}
