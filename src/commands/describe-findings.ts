import { appendixOf } from '../domain/appendices';
import type { Campaign } from '../domain/campaign';
import { fillIn } from '../domain/drawing/fill-in';
import type { Finding } from '../domain/finding';
import { groupByAgency } from '../domain/group-findings';
import { agencyName } from '../domain/lookup';
import { rankRules } from '../domain/rank-rules';
import { submissionSheetName } from '../domain/sheet-name';
import type { Submission } from '../domain/submission';
import type { Text } from '../text';
import { cellLink } from '../workbook/cell-link';
import type { FailingRule } from '../workbook/reports/draw-failing-rules';
import { MOST_FAILING_RULES } from '../workbook/reports/draw-failing-rules';
import type { DescribedAgency, DescribedFinding } from '../workbook/reports/draw-findings';

/** Findings as sentences with their places, the worst agency first; each leads to its cell. */
export function describeFindings(
  findings: readonly Finding[],
  campaign: Campaign,
  submissions: readonly Submission[],
  text: Text,
): DescribedAgency[] {
  const submissionOf = new Map(submissions.map((submission) => [addressOf(submission), submission]));
  return groupByAgency(findings).map(({ agency, counts, findings: own }) => ({
    name: agencyName(campaign, agency),
    counts,
    findings: own.map((finding) => describe(finding, campaign, submissionOf.get(addressOf(finding)), text)),
  }));
}

function describe(
  finding: Finding,
  campaign: Campaign,
  submission: Submission | undefined,
  text: Text,
): DescribedFinding {
  const { rule, severity, agency, appendix } = finding;
  const { row, column } = finding.place;
  const sheet = submission?.sheet;
  const label = appendixOf[appendix].columns.find(({ key }) => key === column)?.label;
  const { fault, remedy } = text.finding(finding);
  return {
    rule,
    severity,
    sheet: sheet?.title ?? submissionSheetName(agency, appendix),
    link: sheet && cellLink(sheet.spreadsheetId, sheet.sheetId, row ?? 1, (column && sheet.columns[column]) ?? 1),
    row: row ?? '',
    column: label === undefined ? '' : fillIn(label, campaign),
    fault,
    remedy,
  };
}

/** The rules that fail most, each named by the short words of its first finding. */
export function describeFailingRules(findings: readonly Finding[], text: Text): FailingRule[] {
  return rankRules(findings, MOST_FAILING_RULES).map(({ example, ...counted }) => ({
    ...counted,
    name: text.finding(example).short,
  }));
}

/** One submission's address as a key. */
export function addressOf({ agency, appendix }: Pick<Finding, 'agency' | 'appendix'>): string {
  return `${agency}:${appendix}`;
}
