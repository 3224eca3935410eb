import type { Campaign } from '../../domain/campaign';
import type { DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { Text } from '../../text';
import { drawProgress } from '../../workbook/reports/draw-progress';
import { describeFailingRules } from '../describe-findings';
import type { CampaignState } from './campaign-state';

/** «Tiến độ» at this moment. */
export function drawState(campaign: Campaign, state: CampaignState, now: Date, text: Text): DrawnSheet {
  return drawProgress(
    campaign,
    (agency, appendix) => state.progressOf({ agency, appendix }),
    describeFailingRules(state.findings, text),
    now,
  );
}
