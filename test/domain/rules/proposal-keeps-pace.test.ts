import { proposalKeepsPace } from '../../../src/domain/rules/proposal-keeps-pace';
import { blamedColumn } from './row';

//            plan              actual  proposed           note
const blamed = (plan: string, actual: number | '', proposed: string, note = '') =>
  blamedColumn(proposalKeepsPace, { plan, actual, proposed, note });

test.each<[string, string, number, string]>([
  ['lower than both', 'từ 90% trở lên', 93.5, 'từ 85% trở lên'],
  ['a higher ceiling than both', 'không quá 5%', 4.2, 'không quá 6%'],
  ['a lower rank than both', 'trong nhóm 15 tỉnh dẫn đầu', 8, 'trong nhóm 20 tỉnh dẫn đầu'],
  ['less than all', '100%', 100, '98%'],
])('raises for %s', (_, plan, actual, proposed) => {
  expect(blamed(plan, actual, proposed)).toBe('proposed');
});

test.each<[string, string, number | '', string, string?]>([
  ['the plan again', 'từ 90% trở lên', 93.5, 'từ 90% trở lên'],
  ['more than the plan, less than the result', 'từ 90% trở lên', 93.5, 'từ 92% trở lên'],
  ['less than a plan that was missed', 'từ 90% trở lên', 80, 'từ 85% trở lên'],
  ['no result', 'trong nhóm 15 tỉnh dẫn đầu', '', 'trong nhóm 20 tỉnh dẫn đầu'],
  ['numbers that do not say what is better', '5', 7, '4'],
  ['operators against each other', 'từ 90% trở lên', 93, 'không quá 5%'],
  ['an explanation', 'từ 90% trở lên', 93.5, 'từ 85% trở lên', 'Thay đổi cách tính'],
])('keeps silent for %s', (_, plan, actual, proposed, note = '') => {
  expect(blamed(plan, actual, proposed, note)).toBeUndefined();
});
