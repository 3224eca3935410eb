import { appendices } from '../../domain/appendices';
import type { Campaign } from '../../domain/campaign';
import { percentComplete } from '../../domain/percent-complete';
import { addressOf } from '../describe-findings';
import type { AgencyLine, CampaignHead, CoordinatorView, NextStep, SubmissionMark, Totals } from './sidebar-data';
import { nextStepKinds } from './sidebar-data';
import type { NextStepKind } from './sidebar-data';
import type { MeasuredSubmission } from './submission-mark';
import { submissionMark } from './submission-mark';

export function coordinatorView(
  campaign: Campaign,
  head: CampaignHead,
  measured: readonly MeasuredSubmission[],
): CoordinatorView {
  const byAddress = new Map(measured.map((each) => [addressOf(each.submission), each]));
  const agencies = campaign.agencies.map(({ code, name }): AgencyLine => {
    const own = appendices.flatMap(({ code: appendix }) => byAddress.get(addressOf({ agency: code, appendix })) ?? []);
    return {
      code,
      name,
      percent: percentComplete(own.map(({ progress }) => progress)),
      submissions: own.map(submissionMark),
    };
  });
  return {
    role: 'coordinator',
    campaign: head,
    appendices: appendices.map(({ code, label }) => ({ code, label })),
    agencies,
    totals: totalsOf(measured),
    next: nextSteps(agencies),
  };
}

export function totalsOf(measured: readonly MeasuredSubmission[]): Totals {
  const all = measured.map(({ progress }) => progress);
  const states = { empty: 0, draft: 0, submitted: 0, returned: 0, accepted: 0 };
  for (const { state } of all) states[state] += 1;
  return {
    submissions: all.length,
    percent: percentComplete(all),
    errors: all.reduce((sum, { errors }) => sum + errors, 0),
    warnings: all.reduce((sum, { warnings }) => sum + warnings, 0),
    states,
  };
}

/**
 * What a submission asks of the coordinator, by the first line that fits.
 *
 *   its tab | state               | content                      | next step
 *   --------|---------------------|------------------------------|-----------------
 *   missing | any                 | any                          | restoreTabs
 *   there   | submitted, accepted | changed since                | reviewChanged
 *   there   | submitted           | as it was                    | review
 *   there   | accepted            | as it was                    | –
 *   there   | empty               | no nil return                | remindToFill
 *   there   | returned            | any                          | remindToResubmit
 *   there   | empty, draft        | errors                       | remindToMend
 *   there   | empty, draft        | rows that are not full       | remindToComplete
 *   there   | empty, draft        | full, or a nil return        | remindToSubmit
 */
export function stepOf(mark: SubmissionMark): NextStepKind | undefined {
  const { cell, state, isNil, errors, completeRows, rows, changedSince } = mark;
  if (!cell) return 'restoreTabs';
  if (state === 'submitted' || state === 'accepted') {
    if (changedSince !== '') return 'reviewChanged';
    return state === 'submitted' ? 'review' : undefined;
  }
  if (state === 'returned') return 'remindToResubmit';
  if (state === 'empty' && !isNil) return 'remindToFill';
  if (errors > 0) return 'remindToMend';
  return completeRows < rows ? 'remindToComplete' : 'remindToSubmit';
}

/** Each step once, with the agencies it is about; to assemble comes last, once no tab is empty. */
function nextSteps(agencies: readonly AgencyLine[]): NextStep[] {
  const of = (kind: NextStepKind) =>
    agencies.filter(({ submissions }) => submissions.some((mark) => stepOf(mark) === kind)).map(({ code }) => code);
  const steps = nextStepKinds.map((kind): NextStep => ({ kind, agencies: of(kind) }));
  const isFilled = of('restoreTabs').length + of('remindToFill').length === 0;
  return steps.filter((step) => step.agencies.length > 0 || (step.kind === 'assemble' && isFilled));
}
