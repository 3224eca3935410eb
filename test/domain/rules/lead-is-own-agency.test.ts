import { leadIsOwnAgency } from '../../../src/domain/rules/lead-is-own-agency';
import { aCampaign, aRow, aSubmission } from './row';

const tab = (agency: string, lead: string, name = 'Số hóa hồ sơ TTHC') =>
  aSubmission('PL04', { agency, rows: [aRow({ name, lead })] });

test.each([
  ['another agency', 'Sở Nội vụ', [], 1],
  ['another agency with another task', 'Sở Nội vụ', [tab('SNV', 'SNV', 'Tuyển dụng công chức')], 1],
  ['another that proposes it too', 'Sở Nội vụ', [tab('SNV', 'SNV', 'Số hóa hồ sơ thủ tục hành chính')], 0],
  ['itself', 'Sở TC', [], 0],
  ['several', 'Sở TC; Sở Nội vụ', [], 0],
  ['an outsider', 'Sở Y tế', [], 0],
])('a task led by %s', (_, lead, others, count) => {
  expect(leadIsOwnAgency.check([tab('STC', lead), ...others], aCampaign())).toHaveLength(count);
});
