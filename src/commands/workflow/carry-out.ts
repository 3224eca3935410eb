import { dayInVietnam } from '../../domain/calendar';
import { canonicalJson } from '../../domain/canonical-json';
import type { Finding } from '../../domain/finding';
import { contentOf } from '../../domain/submitted-content';
import { daysLate } from '../../domain/workflow/deadline';
import type { Facts, Order, Refusal } from '../../domain/workflow/transition';
import { decide } from '../../domain/workflow/transition';
import type { CommandContext } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import type { CampaignState } from './campaign-state';
import { stateMove } from './notice-change';
import type { TabUpdate } from './tab-update';
import { withRecord } from './tab-update';

export interface CarriedOut {
  readonly update: TabUpdate;
  /** Absent where it was done. */
  readonly refusal?: Refusal;
}

/**
 * One order upon a submission: what it changes, or why it does not. A refusal changes nothing, save that a change of the
 * content found on the way stays noted.
 */
export function carryOut(
  context: CommandContext,
  workbook: CampaignWorkbook,
  state: CampaignState,
  noticed: TabUpdate,
  order: Order,
): CarriedOut {
  const submission = noticed.after;
  const decision = decide(order, factsOf(context, workbook, state, noticed, order));
  if ('refusal' in decision) return { update: noticed, refusal: decision.refusal };
  const { record, keepsContent } = decision.transition;
  const after = withRecord(submission, record);
  const { text } = context;
  const detail = [
    stateMove(text, submission.state, after.state),
    ...(record?.state === 'submitted' && record.isLate && order.action === 'submit' ? [text.stripLate] : []),
    ...(order.action === 'return' ? [text.logReturn(order.reason ?? '', order.rowIds?.length ?? 0)] : []),
  ].join('; ');
  const entry = { what: text.actionDone(order.action), detail, who: order.by };
  return { update: { ...noticed, after, keepsContent, entries: [...noticed.entries, entry] } };
}

function factsOf(
  { digest }: CommandContext,
  { campaign }: CampaignWorkbook,
  state: CampaignState,
  { before, after }: TabUpdate,
  { at }: Order,
): Facts {
  const isLate = daysLate(campaign, after, dayInVietnam(new Date(at))) > 0;
  return {
    state: after.state,
    record: after.record,
    isRecordUnreadable: after.defects.some(({ kind }) => kind === 'recordUnreadable'),
    hasAnswer: after.isNil || after.rows.some(({ isTouched }) => isTouched),
    errors: standingErrors(state.findingsOf(before)).length,
    contentHash: digest(canonicalJson(contentOf(after))),
    isChangeUnseen: before !== after && after.record?.change !== undefined,
    isLate,
    isLateRefused: campaign.isLateRefused,
  };
}

export function standingErrors(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
