import { findUnanswered } from './find-unanswered';
import type { CampaignRule } from './rule';

/**
 * No target of this year's plan is left unreported, whoever reports it.
 *
 *   rows with its id, all tabs of PL01       | finding
 *   -----------------------------------------|------------------------------
 *   one has an actual or a verdict           | none
 *   none has; or only in a nil return        | error, in the lead's tab
 */
export const everyTargetIsReported: CampaignRule = {
  code: 'C01',
  severity: 'error',
  scope: 'campaign',
  appendices: ['PL01'],
  check: (submissions, { targets }) => findUnanswered(targets, submissions, 'PL01', ['actual', 'verdict']),
};
