import { dayInVietnam } from '../domain/calendar';
import type { Severity } from '../domain/finding';
import type { SeverityCounts } from '../domain/group-findings';
import { countSeverities } from '../domain/group-findings';
import type { StructureDefect } from '../domain/submission';
import { readCampaign } from '../workbook/configuration/read-campaign';
import { readWorkbook } from '../workbook/read-workbook';
import { recoverConfiguration, recoverSubmissions } from '../workbook/recover-kinds';
import { addFormWear } from '../workbook/repair/add-form-wear';
import { planRepairs } from '../workbook/repair/plan-repairs';
import type { DescribedFinding } from '../workbook/reports/draw-findings';
import { readSubmissions } from '../workbook/submission/read-submission';
import type { CommandContext } from './command';
import { describeFindings } from './describe-findings';
import { campaignState } from './workflow/campaign-state';

/** A finding with its place in the file. */
export interface FileFinding {
  readonly agency: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The tab's name. */
  readonly sheet: string;
  /** `F12`; `''` where the finding is about more than one cell. */
  readonly cell: string;
  readonly row: number | '';
  readonly column: string;
  readonly fault: string;
  readonly remedy: string;
}

export interface FileCheck {
  /** Tabs of submissions that were found in the file. */
  readonly submissions: number;
  readonly counts: SeverityCounts;
  readonly findings: readonly FileFinding[];
}

/**
 * Checks a workbook that was downloaded as .xlsx and is opened again, as «Kiểm tra toàn bộ» would, but writes nothing. Such
 * a file has lost what its tabs are, which is recovered, and its protections and rules of validation, of which nothing is
 * said. 1 read.
 */
export function checkFile({ host, now, text, user }: CommandContext): FileCheck {
  const configured = recoverConfiguration(readWorkbook(host));
  // Tabs that nothing is known of yet stand in no other's way.
  const campaign = readCampaign({ ...configured, sheets: configured.sheets.filter(({ kind }) => kind) });
  const snapshot = recoverSubmissions(configured, campaign);
  const read = { snapshot, campaign, submissions: readSubmissions(snapshot, campaign) };
  const worn = addFormWear(read.submissions, planRepairs(read, { today: dayInVietnam(now), runner: user }));
  const submissions = worn.map((each) => ({
    ...each,
    defects: each.defects.filter((defect) => !isLostInFiles(defect)),
  }));

  const { findings } = campaignState(campaign, submissions);
  return {
    submissions: submissions.filter(({ sheet }) => sheet).length,
    counts: countSeverities(findings),
    findings: describeFindings(findings, campaign, submissions, text).flatMap(({ name, findings: own }) =>
      own.map((finding) => inFile(name, finding)),
    ),
  };
}

/** The link leads to the cell; out of Google nothing else of it is of use. */
function inFile(agency: string, { link, ...finding }: DescribedFinding): FileFinding {
  return { agency, ...finding, cell: finding.row === '' ? '' : (link?.split('&range=')[1] ?? '') };
}

/** Protections do not come with a file, nor, by every program, rules of validation. */
function isLostInFiles({ kind }: StructureDefect): boolean {
  return kind === 'protectionChanged' || kind === 'validationChanged';
}
