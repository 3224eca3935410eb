import { asOfDateIsAsked } from './as-of-date-is-asked';
import { everyAppendixIsSent } from './every-appendix-is-sent';
import { everyTargetIsReported } from './every-target-is-reported';
import { everyTaskIsAssessed } from './every-task-is-assessed';
import { formIsUnchanged } from './form-is-unchanged';
import type { Rule } from './rule';
import { targetNeedsProposal } from './target-needs-proposal';
import { targetNeedsResult } from './target-needs-result';
import { taskNeedsDeadline } from './task-needs-deadline';
import { taskNeedsOneLead } from './task-needs-one-lead';
import { taskNeedsProduct } from './task-needs-product';
import { unmetTargetNeedsReason } from './unmet-target-needs-reason';
import { unmetTaskNeedsReason } from './unmet-task-needs-reason';
import { verdictAgreesWithNumbers } from './verdict-agrees-with-numbers';

/** By code. To add a rule: a file beside these, a line here, its code in `finding.ts`, its words in `text/`. */
export const rules: readonly Rule[] = [
  everyAppendixIsSent,
  asOfDateIsAsked,
  formIsUnchanged,
  everyTargetIsReported,
  unmetTargetNeedsReason,
  targetNeedsResult,
  verdictAgreesWithNumbers,
  targetNeedsProposal,
  everyTaskIsAssessed,
  unmetTaskNeedsReason,
  taskNeedsOneLead,
  taskNeedsDeadline,
  taskNeedsProduct,
];
