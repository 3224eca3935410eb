import { paragraphIsNotLastYears } from '../../../src/domain/rules/paragraph-is-not-last-years';
import { aCampaign, aRow, aSubmission } from './row';

const campaign = aCampaign({
  lastYearProposals: ['Rà soát TTHC năm 2022', 'Tuyển dụng công chức'].map((text) => ({ agency: 'STC', text })),
});

test.each([
  ['the same of the next year', 'STC', 'Rà soát thủ tục hành chính năm 2023', false, ['Rà soát TTHC năm 2022']],
  ['another task', 'STC', 'Số hóa hồ sơ', false, []],
  ['a blank one', 'STC', '', false, []],
  ['another agency', 'SNV', 'Rà soát TTHC', false, []],
  ['a nil return', 'STC', 'Rà soát TTHC', true, []],
])('a paragraph: %s', (_, agency, name, isNil, wanted) => {
  const submission = aSubmission('PL03', { agency, isNil, rows: [aRow({ name })] });
  expect(paragraphIsNotLastYears.check(submission, campaign).map(({ expected }) => expected)).toEqual(wanted);
});
