import type { Campaign } from '../../../src/domain/campaign';
import { planRollOver } from '../../../src/domain/roll-over/plan-roll-over';
import type { RollOver } from '../../../src/domain/roll-over/roll-over';
import type { Submission } from '../../../src/domain/submission';
import { campaign as sample } from '../summary/sample';

const accepted = () => 'accepted' as const;

/** Of submissions that are all accepted. */
export function rollOver(submissions: readonly Submission[], campaign: Campaign = sample): RollOver {
  return planRollOver(campaign, submissions, [], accepted);
}

/** Each line as «id fate → next id [remarks]». */
export function told({ lines }: RollOver): string[] {
  return lines.map(({ rowId, fate, becomes, remarks }) =>
    [
      ...(rowId ? [rowId] : []),
      fate,
      ...(becomes ? [`→ ${becomes}`] : []),
      ...(remarks.length > 0 ? [`[${remarks.join()}]`] : []),
    ].join(' '),
  );
}

/** A row of PL01, and what a row of PL04 needs. */
export const planned = {
  isAssigned: true,
  area: 'A3',
  name: 'Giải ngân đầu tư công',
  unit: '%',
  owner: 'Sở Tài chính',
};
export const task = { area: 'A3', product: 'Quyết định', lead: 'STC', deadline: 'Quý I/2023' };
