import type { Cells } from '../../src/domain/appendices';
import { checkCompleteness } from '../../src/domain/check-completeness';
import type { RuleSettings } from '../../src/domain/rule-settings';
import { hasThreshold, thresholdOf, thresholds } from '../../src/domain/rule-settings';
import { aCampaign, aRow, aSubmission } from './rules/row';

const oldTerm: Partial<Cells> = { name: 'Hồ sơ', proposed: 'trên 60% hồ sơ mức độ 4' };
const leap: Partial<Cells> = { plan: '≥ 30', actual: 25, verdict: 'Không hoàn thành', proposed: '≥ 50' };

function rulesFound(ruleSettings: RuleSettings, cells: Partial<Cells>): string[] {
  const submission = aSubmission('PL01', { rows: [aRow(cells)] });
  return checkCompleteness(aCampaign({ ruleSettings }), [submission]).map(({ rule }) => rule);
}

test.each([
  ['C03', true],
  ['P14', true],
  ['C01', false],
  ['S07', false],
] as const)('%s has a threshold: %s', (code, expected) => {
  expect(hasThreshold(code)).toBe(expected);
});

test('a warning that is switched off is not raised, the others are', () => {
  const usual = rulesFound({}, oldTerm);
  expect(usual).toContain('C16');
  expect(rulesFound({ C16: { isOff: true } }, oldTerm)).toEqual(usual.filter((rule) => rule !== 'C16'));
});

test.each([
  [undefined, true],
  [1, true],
  [5, false],
])('a leap of four gaps under the threshold %p', (threshold, isRaised) => {
  expect(rulesFound(threshold ? { C15: { threshold } } : {}, leap).includes('C15')).toBe(isRaised);
});

test.each(Object.keys(thresholds) as (keyof typeof thresholds)[])(
  '%s has a usual threshold within its bounds',
  (code) => {
    const { usual, least, most } = thresholds[code];
    expect(thresholdOf(aCampaign(), code)).toBe(usual);
    expect(usual).toBeGreaterThanOrEqual(least);
    expect(usual).toBeLessThanOrEqual(most);
  },
);
