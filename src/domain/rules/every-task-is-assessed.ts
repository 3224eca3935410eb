import { findUnanswered } from './find-unanswered';
import type { CampaignRule } from './rule';

/**
 * No task of this year's plan is left without a verdict, whoever gives it.
 *
 *   rows with its id, all tabs of PL02       | finding
 *   -----------------------------------------|------------------------------
 *   one has a verdict                        | none
 *   none has; or only in a nil return        | error, in the lead's tab
 */
export const everyTaskIsAssessed: CampaignRule = {
  code: 'N01',
  severity: 'error',
  scope: 'campaign',
  appendices: ['PL02'],
  check: (submissions, { tasks }) => findUnanswered(tasks, submissions, 'PL02', ['verdict']),
};
