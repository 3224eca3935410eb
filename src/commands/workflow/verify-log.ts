import { firstBrokenLine } from '../../domain/audit-chain';
import { readAudit } from '../../workbook/reports/read-audit';
import type { CommandContext, Outcome } from '../command';
import { addressOf } from '../describe-findings';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';
import { recordDigest } from './write-updates';

export interface LogFaults {
  readonly lines: number;
  /** On the sheet, from 1; absent where the chain is whole. */
  readonly brokenRow: number | undefined;
  /** Lines are missing behind the last one. */
  readonly isCut: boolean;
  /** Tabs whose record the log knows nothing of. */
  readonly foreign: readonly string[];
}

/** «Kiểm tra nhật ký»: whether the chain is whole, and whether each tab's record is the one its last line tells of. 1 read. */
export function verifyLog(context: CommandContext): Outcome {
  const { text } = context;
  const { lines, brokenRow, isCut, foreign } = findLogFaults(context, readAsCoordinator(context));
  const faults = [
    ...(brokenRow === undefined ? [] : [isCut ? text.auditCut(brokenRow) : text.auditBroken(brokenRow)]),
    ...(foreign.length === 0 ? [] : [text.auditForeign(foreign)]),
  ];
  return {
    message: faults.length === 0 ? text.auditWhole(lines) : faults.join(' '),
    figures: { lines, isWhole: faults.length === 0, brokenRow: brokenRow ?? 0, foreign: foreign.length },
  };
}

export function findLogFaults({ digest }: CommandContext, { snapshot, submissions }: CampaignWorkbook): LogFaults {
  const { lines, head, nextRow } = readAudit(snapshot);
  const broken = firstBrokenLine(lines, head, digest);
  const recordOf = new Map(lines.map(({ place, record }) => [place, record]));
  const foreign = submissions.filter(
    (submission) => recordDigest(digest, submission.record) !== (recordOf.get(addressOf(submission)) ?? ''),
  );
  return {
    lines: lines.length,
    brokenRow: broken === undefined ? undefined : (lines[broken]?.row ?? nextRow),
    isCut: broken === lines.length,
    foreign: foreign.map((submission) => submission.sheet?.title ?? addressOf(submission)),
  };
}
