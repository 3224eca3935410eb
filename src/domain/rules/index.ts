import { actualIsInUnit } from './actual-is-in-unit';
import { agencyIsKnown } from './agency-is-known';
import { agencyLastsToDeadline } from './agency-lasts-to-deadline';
import { areaFitsTask } from './area-fits-task';
import { asOfDateIsAsked } from './as-of-date-is-asked';
import { awaitedDocumentIsNamed } from './awaited-document-is-named';
import { basisIsCitedInFull } from './basis-is-cited-in-full';
import { cellIsNotBroken } from './cell-is-not-broken';
import { coordinatingAgencyHasAnswered } from './coordinating-agency-has-answered';
import { cumulativeTargetNeedsEstimate } from './cumulative-target-needs-estimate';
import { deadlineIsCheckable } from './deadline-is-checkable';
import { deadlineIsInPlanYear } from './deadline-is-in-plan-year';
import { deadlinesAreSpread } from './deadlines-are-spread';
import { doneTaskNamesProduct } from './done-task-names-product';
import { eachAreaHasParagraph } from './each-area-has-paragraph';
import { everyAppendixIsSent } from './every-appendix-is-sent';
import { everyTargetIsReported } from './every-target-is-reported';
import { everyTaskIsAssessed } from './every-task-is-assessed';
import { formIsUnchanged } from './form-is-unchanged';
import { fractionAgreesWithShare } from './fraction-agrees-with-share';
import { indexIsPublished } from './index-is-published';
import { leadIsNotCoordinating } from './lead-is-not-coordinating';
import { leadIsOwnAgency } from './lead-is-own-agency';
import { levelIsNamed } from './level-is-named';
import { lostCriterionIsAddressed } from './lost-criterion-is-addressed';
import { moneyHasAmountAndSource } from './money-has-amount-and-source';
import { numberIsUnambiguous } from './number-is-unambiguous';
import { outlineAgreesWithFramework } from './outline-agrees-with-framework';
import { paragraphIsNotLastYears } from './paragraph-is-not-last-years';
import { productIsCheckable } from './product-is-checkable';
import { productIsDatedInYear } from './product-is-dated-in-year';
import { productIsPlannedOne } from './product-is-planned-one';
import { proposalIsFeasible } from './proposal-is-feasible';
import { proposalIsMeasurable } from './proposal-is-measurable';
import { proposalKeepsPace } from './proposal-keeps-pace';
import { reasonIsOwn } from './reason-is-own';
import { reasonIsSpecific } from './reason-is-specific';
import type { Rule } from './rule';
import { runningTaskIsInTime } from './running-task-is-in-time';
import { sameTargetHasOneValue } from './same-target-has-one-value';
import { senderIsNamed } from './sender-is-named';
import { shareIsPossible } from './share-is-possible';
import { submissionIsInTime } from './submission-is-in-time';
import { targetIsReportedByLead } from './target-is-reported-by-lead';
import { targetNeedsProposal } from './target-needs-proposal';
import { targetNeedsResult } from './target-needs-result';
import { taskHasOneClaimant } from './task-has-one-claimant';
import { taskNeedsDeadline } from './task-needs-deadline';
import { taskNeedsOneLead } from './task-needs-one-lead';
import { taskNeedsProduct } from './task-needs-product';
import { termIsCurrent } from './term-is-current';
import { textIsUnicode } from './text-is-unicode';
import { unfinishedTaskIsCarriedOn } from './unfinished-task-is-carried-on';
import { unmetTargetHasTask } from './unmet-target-has-task';
import { unmetTargetNeedsReason } from './unmet-target-needs-reason';
import { unmetTaskNeedsReason } from './unmet-task-needs-reason';
import { verdictAgreesWithNumbers } from './verdict-agrees-with-numbers';

/** By code. To add a rule: a file beside these, a line here, its code in `finding.ts`, its words in `text/`. */
export const rules: readonly Rule[] = [
  everyAppendixIsSent,
  submissionIsInTime,
  asOfDateIsAsked,
  senderIsNamed,
  ...formIsUnchanged,
  ...cellIsNotBroken,
  ...textIsUnicode,
  ...agencyIsKnown,
  everyTargetIsReported,
  unmetTargetNeedsReason,
  reasonIsSpecific,
  reasonIsOwn,
  targetNeedsResult,
  actualIsInUnit,
  verdictAgreesWithNumbers,
  shareIsPossible,
  fractionAgreesWithShare,
  numberIsUnambiguous,
  indexIsPublished,
  cumulativeTargetNeedsEstimate,
  targetNeedsProposal,
  proposalIsMeasurable,
  proposalKeepsPace,
  proposalIsFeasible,
  termIsCurrent,
  sameTargetHasOneValue,
  targetIsReportedByLead,
  levelIsNamed,
  everyTaskIsAssessed,
  unmetTaskNeedsReason,
  doneTaskNamesProduct,
  productIsPlannedOne,
  runningTaskIsInTime,
  unfinishedTaskIsCarriedOn,
  awaitedDocumentIsNamed,
  productIsDatedInYear,
  eachAreaHasParagraph,
  outlineAgreesWithFramework,
  basisIsCitedInFull,
  paragraphIsNotLastYears,
  taskNeedsOneLead,
  taskNeedsDeadline,
  deadlineIsCheckable,
  deadlineIsInPlanYear,
  taskNeedsProduct,
  productIsCheckable,
  leadIsNotCoordinating,
  coordinatingAgencyHasAnswered,
  taskHasOneClaimant,
  leadIsOwnAgency,
  moneyHasAmountAndSource,
  areaFitsTask,
  lostCriterionIsAddressed,
  deadlinesAreSpread,
  agencyLastsToDeadline,
  unmetTargetHasTask,
];
