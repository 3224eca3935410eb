import type { AppendixCode } from '../../domain/appendices';
import type { Severity } from '../../domain/finding';
import type { SubmissionState } from '../../domain/submission-state';

/**
 * What the sidebar «Theo dõi» shows, by who looks; the server decides it. JSON only: it crosses to a page.
 *
 *   who looks                          | what they see
 *   -----------------------------------|------------------------------------------------------
 *   anybody, configuration not right   | what is left to set up
 *   coordinator                        | every submission, and what to do next
 *   account of an agency               | what is missing in that agency's tabs
 *   any other editor of the file       | figures only
 */
export type SidebarData = UnreadyView | CoordinatorView | AgencyView | ReaderView;

export interface UnreadyView {
  readonly role: 'unready';
  /** Sentences: place, fault, remedy. */
  readonly faults: readonly string[];
}

export interface CampaignHead {
  readonly name: string;
  /** `15/11/2022`. */
  readonly deadline: string;
  /** «trước ngày»: that day itself is late. */
  readonly isDeadlineExclusive: boolean;
  /** 0 on the last day in time, negative once it is late. */
  readonly daysLeft: number;
  /** When this was read: `08:15 ngày 05/11/2022`. */
  readonly readAt: string;
}

export interface CoordinatorView {
  readonly role: 'coordinator';
  readonly campaign: CampaignHead;
  readonly appendices: readonly AppendixHead[];
  readonly agencies: readonly AgencyLine[];
  readonly totals: Totals;
  readonly next: readonly NextStep[];
}

export interface AppendixHead {
  readonly code: AppendixCode;
  /** «Phụ lục 01». */
  readonly label: string;
}

export interface AgencyLine {
  readonly code: string;
  readonly name: string;
  readonly percent: number;
  /** In the order of the appendices. */
  readonly submissions: readonly SubmissionMark[];
}

/** One agency × one appendix at a glance. */
export interface SubmissionMark {
  readonly agency: string;
  readonly appendix: AppendixCode;
  /** The tab's name at this moment, or the one it would have. */
  readonly title: string;
  /** Its first cell; `null` where the tab is missing. */
  readonly cell: CellPlace | null;
  readonly state: SubmissionState;
  readonly isNil: boolean;
  readonly percent: number;
  readonly completeRows: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** Submitted, but after the deadline. */
  readonly isLate: boolean;
  /** When it was found to be no longer what was submitted; `''` where it still is. */
  readonly changedSince: string;
}

/** A cell to go to: by the server, or by its address in a window of its own. */
export interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly link: string;
}

export interface Totals {
  readonly submissions: number;
  readonly percent: number;
  readonly errors: number;
  readonly warnings: number;
  /** How many submissions stand in each state. */
  readonly states: Readonly<Record<SubmissionState, number>>;
}

/** What to do next, and for which agencies (codes), most urgent first. */
export interface NextStep {
  readonly kind: NextStepKind;
  readonly agencies: readonly string[];
}

export const nextStepKinds = [
  'restoreTabs',
  'reviewChanged',
  'review',
  'remindToFill',
  'remindToMend',
  'remindToComplete',
  'remindToResubmit',
  'remindToSubmit',
  'assemble',
] as const;
export type NextStepKind = (typeof nextStepKinds)[number];

export interface AgencyView {
  readonly role: 'agency';
  readonly campaign: CampaignHead;
  /** More than one where an account answers for several agencies. */
  readonly agencies: readonly { readonly name: string; readonly submissions: readonly OwnSubmission[] }[];
}

export interface OwnSubmission extends SubmissionMark {
  readonly label: string;
  /** Why the coordinator returned it, and which rows; `null` unless it is with its agency for that. */
  readonly returned: ReturnMessage | null;
  /** What stands in the way, then what to look at; at most `MOST_GAPS`. */
  readonly gaps: readonly Gap[];
  /** How many more there are. */
  readonly moreGaps: number;
}

export interface ReturnMessage {
  readonly reason: string;
  /** «dòng 4», or the head of the form, or all of it. */
  readonly places: readonly { readonly place: string; readonly cell: CellPlace | null }[];
}

/** A place to mend: a finding of a rule, or (severity `missing`) cells of a row that wait for an answer. */
export interface Gap {
  readonly severity: Severity | 'missing';
  /** «dòng 4, cột Lý do». */
  readonly place: string;
  readonly fault: string;
  readonly remedy: string;
  readonly cell: CellPlace | null;
}

export interface ReaderView {
  readonly role: 'reader';
  readonly campaign: CampaignHead;
  readonly totals: Totals;
  readonly agencies: number;
}
