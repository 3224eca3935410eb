import type { IsoDate } from './calendar';
import type { ReminderLadder } from './reminders/reminder-ladder';
import type { FilledPaperSettings } from './papers/paper-settings';
import type { RuleSettings } from './rule-settings';
import type { DeadlineException } from './workflow/deadline';

/** One letter, its agencies and its plan, as the configuration tabs say. */
export interface Campaign {
  readonly name: string;
  readonly reportYear: number;
  readonly planYear: number;
  /** The day the data must be up to («số liệu đến ngày»); not the deadline. */
  readonly asOfDate: IsoDate;
  readonly deadline: IsoDate;
  /** «trước ngày 15/11» read strictly: the 15th is late. */
  readonly isDeadlineExclusive: boolean;
  /** Whether what comes late is refused; otherwise it is taken and flagged. */
  readonly isLateRefused: boolean;
  /** Whether tabs that nobody has submitted are locked after their last day. */
  readonly isDraftLockedAtDeadline: boolean;
  readonly exceptions: readonly DeadlineException[];
  readonly reminders: ReminderLadder;
  /** Kinds of submissions that the summary leaves out; all are in it where nothing is said, and it says which. */
  readonly leftOut?: readonly LeftOutKind[];
  /** Code of the office that collects. */
  readonly coordinatingAgency: string;
  readonly province: string;
  /** Accounts that may edit everything. */
  readonly coordinators: readonly string[];
  readonly legalBases: readonly string[];
  readonly holidays: readonly IsoDate[];
  /** Drive folder of the versions and exports; `''` until it is made. */
  readonly folderId: string;
  readonly agencies: readonly Agency[];
  /** By `order`. */
  readonly areas: readonly Area[];
  /** What each agency must report on in PL01 and PL02. */
  readonly targets: readonly AssignedTarget[];
  readonly tasks: readonly AssignedTask[];
  readonly ruleSettings: RuleSettings;
  /** Phrases that the office holds to say nothing, beside those the rules know. */
  readonly emptyPhrases: readonly string[];
  /** Criteria of the reform index on which the province lost points. */
  readonly lostCriteria: readonly LostCriterion[];
  /** What agencies proposed in PL03 a year ago. */
  readonly lastYearProposals: readonly LastYearProposal[];
  /** What the office's papers bear; what is not filled in follows from the rest (`papers/paper-settings.ts`). */
  readonly papers?: FilledPaperSettings;
}

/** Submissions that nobody has submitted, that were sent back, that came after the deadline. */
export const leftOutKinds = ['notSubmitted', 'returned', 'late'] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

export interface Agency {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly emails: readonly string[];
  /** Of its head: who reads the second kind of reminders. */
  readonly headEmails?: readonly string[];
  /** Codes of the areas it follows. */
  readonly areas: readonly string[];
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** Code or free words of what took its place. */
  readonly successor?: string;
}

export interface Area {
  readonly code: string;
  readonly name: string;
  readonly order: number;
}

/** A target of this year's plan. */
export interface AssignedTarget {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly unit: string;
  /** In words: «từ 95% trở lên». */
  readonly plan: string;
  /** Code of the agency that reports it. */
  readonly lead: string;
  /** Why it was not met the year before, as reported then. */
  readonly lastYearReason?: string;
}

/** A task of this year's plan. */
export interface AssignedTask {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly product: string;
  readonly lead: string;
  /** Names, separated by `;`. */
  readonly coordinating: string;
  /** In words: «Quý III/2022». */
  readonly deadline: string;
  /** Why it was not done the year before, as reported then. */
  readonly lastYearReason?: string;
}

export interface LostCriterion {
  /** Code of its area. */
  readonly area: string;
  readonly name: string;
}

export interface LastYearProposal {
  /** Code of the agency. */
  readonly agency: string;
  readonly text: string;
}
