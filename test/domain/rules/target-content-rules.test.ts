import type { Cells } from '../../../src/domain/appendices';
import { actualIsInUnit } from '../../../src/domain/rules/actual-is-in-unit';
import { cumulativeTargetNeedsEstimate } from '../../../src/domain/rules/cumulative-target-needs-estimate';
import { indexIsPublished } from '../../../src/domain/rules/index-is-published';
import { levelIsNamed } from '../../../src/domain/rules/level-is-named';
import { numberIsUnambiguous } from '../../../src/domain/rules/number-is-unambiguous';
import { proposalIsFeasible } from '../../../src/domain/rules/proposal-is-feasible';
import { proposalIsMeasurable } from '../../../src/domain/rules/proposal-is-measurable';
import { proposalKeepsPace } from '../../../src/domain/rules/proposal-keeps-pace';
import { shareIsPossible } from '../../../src/domain/rules/share-is-possible';
import { termIsCurrent } from '../../../src/domain/rules/term-is-current';
import { aCampaign, aRow, aTarget, blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];
const KHT = 'Không hoàn thành';

describe('C05: the result is in the unit of the target', () => {
  test.each<Case>([
    ['a word for a share', { unit: '%', actual: 'Đạt' }],
    ['a count for a share', { unit: '%', actual: '45 hồ sơ' }],
    ['a fraction for a share', { unit: 'Tỷ lệ %', actual: '12/13 đơn vị' }],
    ['a dash for a share', { unit: '%', actual: '-' }],
    ['a share for a count', { unit: 'sáng kiến', plan: 'từ 5 sáng kiến trở lên', actual: '97,6%' }],
    ['a word for a count', { unit: 'sáng kiến', plan: 'từ 5 sáng kiến trở lên', actual: 'Tốt' }],
  ])('raises for %s', (_, cells) => {
    expect(blamedColumn(actualIsInUnit, cells)).toBe('actual');
  });
  test.each<Case>([
    ['a number', { unit: '%', actual: 97.6 }],
    ['a number as text', { unit: '%', actual: '97,6' }],
    ['a percentage', { unit: '%', actual: '97,6%' }],
    ['a percentage in words', { unit: '%', actual: '98 phần trăm' }],
    ['about a percentage', { unit: '%', actual: '≈ 97%' }],
    ['no result', { unit: '%', actual: ' ' }],
    ['words for one not published', { unit: '%', actual: 'Chưa công bố' }],
    ['any words where the verdict says so', { unit: '%', actual: 'chưa có', verdict: 'Chưa có số liệu công bố' }],
    ['a count with its unit', { unit: 'sáng kiến', plan: '5 sáng kiến', actual: '7 sáng kiến' }],
    ['a rank', { unit: 'thứ hạng', plan: 'trong nhóm 15 tỉnh dẫn đầu', actual: 'thứ 8/63' }],
    ['words for a plan in words', { unit: 'đề án', plan: 'Ban hành', actual: 'Đã ban hành' }],
    ['words without a unit', { plan: '100%', actual: 'Đạt' }],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(actualIsInUnit, cells)).toBeUndefined();
  });
});

describe('C07: a percentage is possible', () => {
  test.each<[string, Partial<Cells>, string]>([
    ['above 100', { name: 'Tỷ lệ hồ sơ đúng hạn', actual: 100.1 }, 'actual'],
    ['below 0', { name: 'Tỷ lệ hồ sơ đúng hạn', actual: '-1%' }, 'actual'],
    ['an estimate above 100', { name: 'Tỷ lệ hồ sơ đúng hạn', actual: 98, estimate: 985 }, 'estimate'],
    ['below 0 against a plan', { name: 'Tỷ lệ thu so với dự toán', actual: -2 }, 'actual'],
  ])('raises for %s', (_, cells, column) => {
    expect(blamedColumn(shareIsPossible, { unit: '%', ...cells })).toBe(column);
  });
  test.each<Case>([
    ['0', { unit: '%', actual: 0 }],
    ['100', { unit: '%', actual: 100 }],
    ['above 100 of a budget', { unit: '%', name: 'Tỷ lệ thu ngân sách so với dự toán', actual: 104.6 }],
    ['above 100 of a plan', { unit: '%', name: 'Tỷ lệ hoàn thành kế hoạch đào tạo', actual: 112 }],
    ['a fall', { unit: '%', name: 'Tỷ lệ giảm nợ thuế', actual: -3 }],
    ['another unit', { unit: 'tin, bài', name: 'Số tin, bài', actual: 342 }],
    ['words', { unit: '%', actual: 'Đạt' }],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(shareIsPossible, cells)).toBeUndefined();
  });
});

describe('C09: a number has one reading and is kept as a number', () => {
  test.each<[string, Partial<Cells>, string]>([
    ['a dot before three digits', { actual: '1.234' }, 'actual'],
    ['a comma before three digits', { actual: '1,234' }, 'actual'],
    ['an English decimal', { actual: '98.5' }, 'actual'],
    ['a number kept as text', { actual: '98,5' }, 'actual'],
    ['a zero before it', { estimate: '05' }, 'estimate'],
    ['a proposal with an English decimal', { actual: 98.5, proposed: '98.5%' }, 'proposed'],
  ])('raises for %s', (_, cells, column) => {
    expect(blamedColumn(numberIsUnambiguous, cells)).toBe(column);
  });
  test.each<Case>([
    ['a number', { actual: 98.5, estimate: 99 }],
    ['nothing', {}],
    ['words', { actual: 'Đạt' }],
    ['a percentage', { actual: '98,5%' }],
    ['a count with its unit', { actual: '1.052 doanh nghiệp' }],
    ['a proposal in Vietnamese marks', { proposed: '98,5' }],
    ['a proposal in words', { proposed: 'từ 1.100 doanh nghiệp trở lên' }],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(numberIsUnambiguous, cells)).toBeUndefined();
  });
});

describe('C10: an index is not reported before it is published', () => {
  const papi = 'Thứ hạng Chỉ số hiệu quả quản trị (PAPI)';
  test.each<Case>([
    ['a figure', { name: 'Thứ hạng Chỉ số CCHC (PAR Index) của tỉnh', actual: 8, verdict: 'Hoàn thành' }],
    ['a figure without verdict', { name: papi, actual: 8 }],
    ['called unmet without a figure', { name: 'Chỉ số hài lòng (SIPAS)', verdict: KHT }],
    ['the year reported in its name', { name: 'Chỉ số PCI năm 2022', actual: 65 }],
  ])('raises for %s', (_, cells) => {
    expect(blamedColumn(indexIsPublished, cells)).toBe('verdict');
  });
  test.each<Case>([
    ['not published', { name: papi, verdict: 'Chưa có số liệu công bố' }],
    ['the figure of the year before', { name: papi, actual: 12, verdict: 'Chưa có số liệu công bố' }],
    ['neither figure nor verdict', { name: papi }],
    ['the index of another year', { name: 'Thứ hạng PAPI năm 2021', actual: 12, verdict: 'Hoàn thành' }],
    ['a share of criteria', { name: 'Tỷ lệ tiêu chí PAR Index được khắc phục', actual: 90, verdict: 'Hoàn thành' }],
    ['another target', { name: 'Thứ hạng chuyển đổi số', actual: 37, verdict: 'Hoàn thành' }],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(indexIsPublished, cells)).toBeUndefined();
  });
  test('keeps silent once it is published', () => {
    const { cells, ...marks } = aRow({ name: papi, actual: 8, verdict: 'Hoàn thành' });
    const check = (asOfDate: string) => indexIsPublished.check({ ...cells, ...marks }, { ...aCampaign(), asOfDate });
    expect(check('2023-04-01')).toBeUndefined();
    expect(check('2023-03-31')).toEqual({ column: 'verdict', expected: 'PAPI 2022', received: '8' });
  });
});

describe('C11: what grows until the end of the year has an estimate', () => {
  const disbursed = { name: 'Tỷ lệ giải ngân vốn đầu tư công', plan: 'từ 95% trở lên', verdict: KHT };
  test.each<Case>([
    ['disbursement', disbursed],
    ['revenue', { ...disbursed, name: 'Tỷ lệ thu ngân sách nội địa' }],
    ['a count', { name: 'Số tin, bài tuyên truyền', plan: 'từ 10 tin, bài trở lên', verdict: KHT }],
    ['an estimate of spaces', { ...disbursed, estimate: ' ' }],
  ])('raises for %s', (_, cells) => {
    expect(blamedColumn(cumulativeTargetNeedsEstimate, cells)).toBe('estimate');
  });
  test.each<Case>([
    ['an estimate', { ...disbursed, estimate: 96 }],
    ['an estimate in the reason', { ...disbursed, reason: 'Vướng mặt bằng; ước cả năm đạt 96%' }],
    ['an estimate in the note', { ...disbursed, note: 'Ước thực hiện 96%' }],
    ['met', { ...disbursed, verdict: 'Hoàn thành' }],
    ['a target that does not grow', { ...disbursed, name: 'Tỷ lệ hồ sơ đúng hạn' }],
    ['a ceiling', { ...disbursed, name: 'Tỷ lệ nợ trên thu ngân sách', plan: 'không quá 5%' }],
    ['a small count', { name: 'Số đơn vị tự chủ', plan: 'từ 9 đơn vị trở lên', verdict: KHT }],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(cumulativeTargetNeedsEstimate, cells)).toBeUndefined();
  });
  test('keeps silent at the end of the year', () => {
    const { cells, ...marks } = aRow(disbursed);
    const campaign = { ...aCampaign(), asOfDate: '2022-12-31' };
    expect(cumulativeTargetNeedsEstimate.check({ ...cells, ...marks }, campaign)).toBeUndefined();
  });
});

describe('C13: a proposed target can be measured', () => {
  test.each<Case>([
    ['striving', { proposed: 'Phấn đấu tăng' }],
    ['better than a year', { proposed: 'Cao hơn năm 2022' }],
    ['a level of service', { proposed: 'Nâng cao dịch vụ công mức độ 3, 4' }],
    ['keeping a plan in words', { plan: 'Tốt', proposed: 'Duy trì' }],
  ])('raises for %s', (_, cells) => {
    expect(blamedColumn(proposalIsMeasurable, cells)).toBe('proposed');
  });
  test.each<Case>([
    ['nothing', {}],
    ['a number', { proposed: 98 }],
    ['a target in words', { proposed: 'từ 95% trở lên' }],
    ['a step', { proposed: 'Tăng 03 bậc so với năm 2022' }],
    ['all of them', { proposed: 'Toàn bộ đơn vị' }],
    ['keeping a plan in numbers', { plan: 'từ 95% trở lên', proposed: 'Duy trì' }],
    ['dropping it', { proposed: 'Đề nghị bỏ' }],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(proposalIsMeasurable, cells)).toBeUndefined();
  });
});

//            plan              actual  proposed           note
describe('C14: a proposal is not behind both plan and result', () => {
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
});

describe('C15: a target that was missed is not raised by a leap', () => {
  const blamed = (plan: string, actual: number, proposed: string, cells: Partial<Cells> = {}) =>
    blamedColumn(proposalIsFeasible, { plan, actual, proposed, verdict: KHT, ...cells });

  test.each<[string, string, number, string]>([
    ['twice the plan', 'từ 40% trở lên', 31.6, 'từ 80% trở lên'],
    ['a ceiling cut by more than half', 'không quá 10%', 11, 'không quá 4%'],
  ])('raises for %s', (_, plan, actual, proposed) => {
    expect(blamed(plan, actual, proposed)).toBe('proposed');
  });
  test.each<[string, string, number, string, Partial<Cells>?]>([
    ['half of the plan more', 'từ 40% trở lên', 31.6, 'từ 60% trở lên'],
    ['one and a half gaps', 'từ 40% trở lên', 10, 'từ 85% trở lên'],
    ['the plan again', 'từ 40% trở lên', 31.6, 'từ 40% trở lên'],
    ['met', 'từ 40% trở lên', 31.6, 'từ 80% trở lên', { verdict: 'Hoàn thành' }],
    ['an explanation', 'từ 40% trở lên', 31.6, 'từ 80% trở lên', { note: 'Đã bố trí máy quét' }],
    ['reached after all', 'từ 40% trở lên', 41, 'từ 80% trở lên'],
  ])('keeps silent for %s', (_, plan, actual, proposed, cells = {}) => {
    expect(blamed(plan, actual, proposed, cells)).toBeUndefined();
  });
});

describe('C16: a target for next year has the terms of now', () => {
  test.each<Case>([
    ['level 4 in the name', { name: 'Tỷ lệ dịch vụ công mức độ 4', proposed: '≥ 60' }],
    ['levels 3 and 4', { name: 'Tỷ lệ dịch vụ công mức độ 3, 4', proposed: '60%' }],
    ['level 4 in the proposal', { name: 'Tỷ lệ hồ sơ', proposed: '60% ở Mức độ 4' }],
  ])('raises for %s', (_, cells) => {
    expect(blamedColumn(termIsCurrent, cells)).toBe('proposed');
  });
  test.each<Case>([
    ['the new term', { name: 'Tỷ lệ dịch vụ công toàn trình', proposed: '60%' }],
    ['the new term in the note', { name: 'Dịch vụ công mức độ 4', proposed: '60%', note: 'Đổi tên: toàn trình' }],
    ['the new term in the proposal', { name: 'Dịch vụ công mức độ 3', proposed: '60% một phần' }],
    ['nothing proposed', { name: 'Dịch vụ công mức độ 4' }],
    ['a target dropped', { name: 'Dịch vụ công mức độ 4', proposed: 'Đề nghị bỏ' }],
    ['another level', { name: 'Mức độ 41 điểm', proposed: '60%' }],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(termIsCurrent, cells)).toBeUndefined();
  });
});

describe('C19: a target names its level where the plan has one for each', () => {
  const names = ['Tỷ lệ hồ sơ tại cấp tỉnh', 'Tỷ lệ hồ sơ tại cấp huyện', 'Tỷ lệ văn bản cấp tỉnh được ký số'];
  const campaign = aCampaign({ targets: names.map((name, index) => ({ ...aTarget(`CT${index}`), name })) });
  const fault = (name: string) => {
    const { cells, ...marks } = aRow({ name });
    return levelIsNamed.check({ ...cells, ...marks }, campaign);
  };

  test.each(['Tỷ lệ hồ sơ', ' tỷ lệ  HỒ SƠ.'])('tells the levels for «%s»', (name) => {
    expect(fault(name)).toMatchObject({ column: 'name', expected: 'tỉnh, huyện' });
  });
  test.each([
    ['a level', 'Tỷ lệ hồ sơ tại cấp xã'],
    ['a target of one level only', 'Tỷ lệ văn bản được ký số'],
    ['another target', 'Tỷ lệ hồ sơ trực tuyến'],
    ['no name', ''],
  ])('keeps silent for %s', (_, name) => {
    expect(fault(name)).toBeUndefined();
  });
});
