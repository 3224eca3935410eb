import { onceForEach } from './once-for-each';
import type { AppendixCode } from './appendices';
import { appendices, appendixOf } from './appendices';
import type { Campaign } from './campaign';
import type { Finding, Place } from './finding';
import { rules } from './rules';
import type { CampaignRule, Rule, RowRule, SubmissionRule } from './rules/rule';
import { isFormReadable, unreadableColumns } from './rules/unreadable-columns';
import type { Submission } from './submission';
import { isEmptySubmission } from './submission';

/** The rules that an office has left on, by what they look at. */
interface RulesInForce {
  readonly ofCampaign: readonly CampaignRule[];
  readonly ofSubmission: readonly SubmissionRule[];
  readonly ofRow: Readonly<Record<AppendixCode, readonly RowRule[]>>;
}

const rulesOf = onceForEach(({ ruleSettings }: Campaign): RulesInForce => {
  const on = rules.filter(({ code }) => !ruleSettings[code]?.isOff);
  const ofRow = on.filter((rule) => rule.scope === 'row');
  const rowRules = (appendix: AppendixCode) => ofRow.filter((rule) => rule.appendices.includes(appendix));
  return {
    ofCampaign: on.filter((rule) => rule.scope === 'campaign'),
    ofSubmission: on.filter((rule) => rule.scope === 'submission'),
    ofRow: { PL01: rowRules('PL01'), PL02: rowRules('PL02'), PL03: rowRules('PL03'), PL04: rowRules('PL04') },
  };
});

/**
 * Every rule over every submission. The order is that of the campaign: agency, appendix, row, column, rule, whatever the
 * order of `submissions`; what concerns a whole row or tab comes before its cells. Linear in the number of rows.
 */
export function checkCompleteness(campaign: Campaign, submissions: readonly Submission[]): Finding[] {
  const ofCampaign = rulesOf(campaign).ofCampaign.flatMap((rule) =>
    rule
      .check(submissions, campaign)
      .map(({ agency, appendix, expected, received, ...place }) =>
        toFinding(rule, { agency, appendix }, place, { expected, received }),
      ),
  );
  return inOrder(campaign, [...ofCampaign, ...submissions.flatMap((submission) => findingsOf(campaign, submission))]);
}

/**
 * The rules that need one tab alone, in the same order: what the agency itself may ask for.
 *
 * @param rows Those of its rows to look at.
 */
export function checkSubmission(campaign: Campaign, submission: Submission, rows = submission.rows): Finding[] {
  return inOrder(campaign, findingsOf(campaign, submission, rows));
}

/**
 * Which rules speak of one tab.
 *
 *   tab                              | rules of the tab | rules of its rows
 *   ---------------------------------|------------------|------------------
 *   nothing entered, or a nil return | yes              | no  (S01 speaks, or none)
 *   its row of keys is gone          | yes              | no  (S05 speaks)
 *   filled                           | yes              | yes, save those that read a column that is gone; of the
 *                                    |                  | rows, those that are assigned or touched
 */
function findingsOf(campaign: Campaign, submission: Submission, rows = submission.rows): Finding[] {
  const { appendix, isNil } = submission;
  const inForce = rulesOf(campaign);
  const findings: Finding[] = [];
  for (const rule of inForce.ofSubmission) {
    if (!rule.appendices.includes(appendix)) continue;
    for (const { expected, received, ...place } of rule.check(submission, campaign)) {
      findings.push(toFinding(rule, submission, place, { expected, received }));
    }
  }
  if (isNil || isEmptySubmission(submission) || !isFormReadable(submission)) return findings;
  const unreadable = unreadableColumns(submission);
  const seeing = inForce.ofRow[appendix].filter(({ columns }) => !columns.some((column) => unreadable.has(column)));
  for (const row of rows) {
    if (!row.isAssigned && !row.isTouched) continue;
    for (const rule of seeing) {
      const fault = rule.check(row.cells, campaign, row);
      if (!fault) continue;
      findings.push(toFinding(rule, submission, { rowId: row.id, row: row.row, column: fault.column }, fault));
    }
  }
  return findings;
}

function toFinding(
  { code, severity }: Rule,
  { agency, appendix }: Pick<Finding, 'agency' | 'appendix'>,
  place: Place,
  { expected, received }: Pick<Finding, 'expected' | 'received'>,
): Finding {
  return { rule: code, severity, agency, appendix, place, expected, received };
}

/** Stable: what ties keeps the order its rule gave it. */
function inOrder(campaign: Campaign, findings: readonly Finding[]): Finding[] {
  const agencyRanks = ranks(campaign.agencies.map(({ code }) => code));
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding, agencyRanks) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ finding }) => finding);
}

const ruleCodes = Array.from(new Set(rules.map(({ code }) => code))).sort();

/** More than there are: a file has ten million cells, an appendix a dozen columns. 10,000 agencies still make no rounding. */
const [MOST_ROWS, MOST_COLUMNS, MOST_RULES] = [10_000_001, 32, 64];

/** One number for the five ranks, since ten thousands of findings are compared again and again. */
function rankOf({ agency, appendix, place, rule }: Finding, agencyRanks: ReadonlyMap<string, number>): number {
  const agencyRank = agencyRanks.get(agency) ?? agencyRanks.size;
  const tab = agencyRank * appendices.length + appendices.findIndex(({ code }) => code === appendix);
  const column = appendixOf[appendix].columns.findIndex(({ key }) => key === place.column);
  const cell = (tab * MOST_ROWS + (place.row ?? 0)) * MOST_COLUMNS + column + 1;
  return cell * MOST_RULES + ruleCodes.indexOf(rule);
}

function ranks<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  return new Map(keys.map((key, rank) => [key, rank]));
}
