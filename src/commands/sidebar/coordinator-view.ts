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
 *   its tab | state             | content                    | next step
 *   --------|-------------------|----------------------------|-----------------
 *   missing | any               | any                        | restoreTabs
 *   there   | submitted         | any                        | review
 *   there   | accepted          | any                        | –
 *   there   | empty, draft, returned | nothing, and no nil return | remindToFill
 *   there   | empty, draft, returned | errors                | remindToMend
 *   there   | empty, draft, returned | anything else         | remindToComplete (mend, fill the rest, tick «Nộp»)
 */
function stepOf({ cell, state, isNil, errors }: SubmissionMark): NextStepKind | undefined {
  if (!cell) return 'restoreTabs';
  if (state === 'submitted') return 'review';
  if (state === 'accepted') return undefined;
  if (state === 'empty' && !isNil) return 'remindToFill';
  return errors > 0 ? 'remindToMend' : 'remindToComplete';
}

/** Each step once, with the agencies it is about; to assemble comes last, once no tab is empty. */
function nextSteps(agencies: readonly AgencyLine[]): NextStep[] {
  const of = (kind: NextStepKind) =>
    agencies.filter(({ submissions }) => submissions.some((mark) => stepOf(mark) === kind)).map(({ code }) => code);
  const steps = nextStepKinds.map((kind): NextStep => ({ kind, agencies: of(kind) }));
  const isFilled = of('restoreTabs').length + of('remindToFill').length === 0;
  return steps.filter((step) => step.agencies.length > 0 || (step.kind === 'assemble' && isFilled));
}
