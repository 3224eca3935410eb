import type { AppendixCode, ColumnKey } from './appendices';
import type { IsoDate } from './calendar';
import type { Campaign } from './campaign';
import { byCodeUnits } from './canonical-json';
import type { CellValue } from './cell-value';
import { isBlank } from './cell-value';
import type { SenderField, Submission, SubmissionRow } from './submission';
import type { Decision } from './summary/decision';
import type { ExclusionReason } from './summary/summary';

/** The forms a snapshot was ever written in; the last is how it is written now (`docs/version-schema.md`). */
export const versionSchemas = ['phuluc/version/1', 'phuluc/version/2'] as const;

/**
 * What a version keeps: the content of all submissions and nothing else. No tab ids, names, row numbers, moments or
 * acts of people, so the same content has the same hash wherever and whenever it is read.
 */
export interface VersionSnapshot {
  readonly schema: (typeof versionSchemas)[number];
  readonly campaign: {
    readonly name: string;
    readonly reportYear: number;
    readonly planYear: number;
    readonly asOfDate: IsoDate;
    readonly deadline: IsoDate;
  };
  /** By agency, then appendix. */
  readonly submissions: readonly SubmissionSnapshot[];
  /** What the summary made of them; not yet in form 1. */
  readonly summary?: SummaryChoices | undefined;
}

/** Why the summary of the same submissions may be another one. */
export interface SummaryChoices {
  /** As the coordinating office decided, by appendix and rows. */
  readonly decisions: readonly Decision[];
  /** Submissions left out as a whole, by agency and appendix. */
  readonly exclusions: readonly SubmissionExclusion[];
}

export interface SubmissionExclusion {
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly reason: ExclusionReason;
}

export interface SubmissionSnapshot {
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly asOfDate: CellValue;
  readonly isNil: boolean;
  /** The fields with content only; not yet in form 1. */
  readonly sender?: SenderSnapshot | undefined;
  /** Top to bottom as on the tab: an agency's order is part of what it says. */
  readonly rows: readonly RowSnapshot[];
}

export type SenderSnapshot = Readonly<Partial<Record<SenderField, CellValue>>>;

export interface RowSnapshot {
  readonly id: string;
  /** Cells with content only. The running number `no` is left out: the add-on gives it anew. */
  readonly cells: Readonly<Partial<Record<ColumnKey, CellValue>>>;
}

/** Plain data, safe for JSON; hash its `canonicalJson`. */
export function snapshotOf(
  campaign: Campaign,
  submissions: readonly Submission[],
  summary: SummaryChoices = { decisions: [], exclusions: [] },
): VersionSnapshot {
  const { name, reportYear, planYear, asOfDate, deadline } = campaign;
  return {
    schema: 'phuluc/version/2',
    summary,
    campaign: { name, reportYear, planYear, asOfDate, deadline },
    submissions: submissions
      .map(snapshotOfSubmission)
      .sort((one, other) => byCodeUnits(one.agency, other.agency) || byCodeUnits(one.appendix, other.appendix)),
  };
}

export function snapshotOfSubmission(submission: Submission): SubmissionSnapshot {
  const { agency, appendix, asOfDate, isNil, sender, rows } = submission;
  return {
    agency,
    appendix,
    asOfDate,
    isNil,
    sender: withContent(sender),
    rows: [...rows].sort((one, other) => one.row - other.row).map(snapshotOfRow),
  };
}

export function snapshotOfRow({ id, cells }: SubmissionRow): RowSnapshot {
  // The running number is left out: the add-on gives it anew.
  return { id, cells: withContent({ ...cells, no: '' }) };
}

function withContent<Key extends string>(values: Readonly<Record<Key, CellValue>>): Partial<Record<Key, CellValue>> {
  return Object.fromEntries(Object.entries<CellValue>(values).filter(([, value]) => !isBlank(value))) as Partial<
    Record<Key, CellValue>
  >;
}
