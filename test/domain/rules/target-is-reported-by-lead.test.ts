import { targetIsReportedByLead } from '../../../src/domain/rules/target-is-reported-by-lead';
import { aCampaign, aRow, aSubmission, aTarget } from './row';

const campaign = aCampaign({ targets: [aTarget('CT1')] });

test.each([
  ['the lead', 'STC', 'CT1', campaign, []],
  ['another agency', 'SNV', 'CT1', campaign, ['Sở Tài chính ← Sở Nội vụ']],
  ['no target of the plan', 'SNV', 'R9', campaign, []],
  [
    'what took the lead’s place',
    'SNV',
    'CT1',
    { ...campaign, agencies: campaign.agencies.map((each) => ({ ...each, successor: 'SNV' })) },
    [],
  ],
])('reported by %s', (_, agency, id, of, wanted) => {
  const submission = aSubmission('PL01', { agency, rows: [aRow({ name: 'Số sáng kiến' }, { id })] });
  const found = targetIsReportedByLead.check([submission], of);
  expect(found.map(({ expected, received }) => `${expected} ← ${received}`)).toEqual(wanted);
});
