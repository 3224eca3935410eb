import type { AppendixCode, Cells, ColumnKey } from './appendices';
import type { IsoDate } from './calendar';
import type { Campaign } from './campaign';
import { byCodeUnits } from './canonical-json';
import type { CellValue } from './cell-value';
import { isBlank } from './cell-value';
import type { Submission, SubmissionRow } from './submission';

/**
 * What a version keeps: the content of all submissions and nothing else. No tab ids, names, row numbers, moments or
 * people, so the same content has the same hash wherever and whenever it is read.
 */
export interface VersionSnapshot {
  readonly schema: 'phuluc/version/1';
  readonly campaign: {
    readonly name: string;
    readonly reportYear: number;
    readonly planYear: number;
    readonly asOfDate: IsoDate;
    readonly deadline: IsoDate;
  };
  /** By agency, then appendix. */
  readonly submissions: readonly SubmissionSnapshot[];
}

export interface SubmissionSnapshot {
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly asOfDate: CellValue;
  readonly isNil: boolean;
  /** Top to bottom as on the tab: an agency's order is part of what it says. */
  readonly rows: readonly RowSnapshot[];
}

export interface RowSnapshot {
  readonly id: string;
  /** Cells with content only. The running number `no` is left out: the add-on gives it anew. */
  readonly cells: Readonly<Partial<Record<ColumnKey, CellValue>>>;
}

/** Plain data, safe for JSON; hash its `canonicalJson`. */
export function snapshotOf(campaign: Campaign, submissions: readonly Submission[]): VersionSnapshot {
  const { name, reportYear, planYear, asOfDate, deadline } = campaign;
  return {
    schema: 'phuluc/version/1',
    campaign: { name, reportYear, planYear, asOfDate, deadline },
    submissions: submissions
      .map(snapshotOfSubmission)
      .sort((one, other) => byCodeUnits(one.agency, other.agency) || byCodeUnits(one.appendix, other.appendix)),
  };
}

function snapshotOfSubmission({ agency, appendix, asOfDate, isNil, rows }: Submission): SubmissionSnapshot {
  return {
    agency,
    appendix,
    asOfDate,
    isNil,
    rows: [...rows].sort((one, other) => one.row - other.row).map(snapshotOfRow),
  };
}

export function snapshotOfRow({ id, cells }: SubmissionRow): RowSnapshot {
  return { id, cells: filled(cells) };
}

function filled(cells: Cells): RowSnapshot['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([key, value]) => key !== 'no' && !isBlank(value)));
}
