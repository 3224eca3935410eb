import { taskHasOneClaimant } from '../../../src/domain/rules/task-has-one-claimant';
import { aCampaign, aRow, aSubmission } from './row';

const tab = (agency: string, lead: string, name = 'Số hóa hồ sơ TTHC', area = 'A1') =>
  aSubmission('PL04', { agency, rows: [aRow({ name, lead, area })] });
const check = (...tabs: ReturnType<typeof tab>[]) =>
  taskHasOneClaimant.check(tabs, aCampaign()).map(({ agency, expected }) => `${agency} ${expected}`);
const mine = tab('STC', 'STC');

test.each([
  ['an abbreviation', tab('SNV', 'SNV', 'Số hóa hồ sơ thủ tục hành chính')],
  ['filler', tab('SNV', 'SNV', 'Tiếp tục đẩy mạnh số hóa hồ sơ TTHC năm 2023')],
])('the same task but for %s, two leads: an error on each, with the other’s cell', (_, other) => {
  const wanted = ['SNV Sở Nội vụ; Sở Tài chính (STC·PL04!9)', 'STC Sở Tài chính; Sở Nội vụ (SNV·PL04!9)'];
  expect(check(mine, other).sort()).toEqual(wanted);
  expect(check(other, mine).sort()).toEqual(wanted);
});
test.each([
  ['the same lead', tab('SNV', 'STC')],
  ['another area', tab('SNV', 'SNV', 'Số hóa hồ sơ TTHC', '?')],
  ['another level', tab('SNV', 'SNV', 'Số hóa hồ sơ TTHC cấp xã giai đoạn mới')],
  ['no known lead', tab('SNV', 'Các sở, ngành')],
])('keeps silent for %s', (_, other) => {
  expect(check(mine, other)).toEqual([]);
});
test('a row of two leads claims the task for both', () => {
  expect(check(tab('STC', 'Sở Tài chính; Sở Nội vụ'))).toEqual(['STC Sở Tài chính; Sở Nội vụ']);
});
test('what each office does at its own place is not one task', () => {
  const name = 'Kiện toàn bộ máy của đơn vị';
  expect(check(tab('STC', 'STC', name), tab('SNV', 'SNV', name))).toEqual([]);
});
test('another agency with another task changes nothing', () => {
  expect(check(mine, tab('SNV', 'SNV'), tab('SKHCN', 'SKHCN', 'Tuyển dụng công chức'))).toEqual(
    check(mine, tab('SNV', 'SNV')),
  );
});
