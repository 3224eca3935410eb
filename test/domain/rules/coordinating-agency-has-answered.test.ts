import { coordinatingAgencyHasAnswered } from '../../../src/domain/rules/coordinating-agency-has-answered';
import { aCampaign, aRow, aSubmission } from './row';

const mine = (coordinating: string) => {
  const cells = { name: 'Số hóa hồ sơ', coordinating };
  return aSubmission('PL04', { rows: [aRow(cells), aRow(cells, { row: 10 })] });
};

test.each([
  ['one that sent nothing, once', 'Sở Nội vụ', aSubmission('PL04', { agency: 'SNV' }), ['9 Sở Nội vụ']],
  ['one without a tab', 'Sở KH&CN; Sở Y tế', aSubmission('PL03'), ['9 Sở Khoa học và Công nghệ']],
  ['one with a row', 'Sở Nội vụ', aSubmission('PL04', { agency: 'SNV', rows: [aRow({})] }), []],
  ['a nil return', 'Sở Nội vụ', aSubmission('PL04', { agency: 'SNV', isNil: true }), []],
  ['itself, a group, an outsider', 'Sở TC; các sở; Sở Y tế', aSubmission('PL04', { agency: 'SNV' }), []],
])('coordinating: %s', (_, names, other, wanted) => {
  const found = coordinatingAgencyHasAnswered.check([mine(names), other], aCampaign());
  expect(found.map(({ row, received }) => `${row} ${received}`)).toEqual(wanted);
});
