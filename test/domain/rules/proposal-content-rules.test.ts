import type { Cells } from '../../../src/domain/appendices';
import { basisIsCitedInFull } from '../../../src/domain/rules/basis-is-cited-in-full';
import { deadlineIsCheckable } from '../../../src/domain/rules/deadline-is-checkable';
import { deadlineIsInPlanYear } from '../../../src/domain/rules/deadline-is-in-plan-year';
import { leadIsNotCoordinating } from '../../../src/domain/rules/lead-is-not-coordinating';
import { moneyHasAmountAndSource } from '../../../src/domain/rules/money-has-amount-and-source';
import { productIsCheckable } from '../../../src/domain/rules/product-is-checkable';
import { aCampaign, aRow, blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

describe('K03: a basis is cited in full', () => {
  const legalBases = ['Kế hoạch số 520/KH-UBND ngày 24/12/2021 của UBND tỉnh'];
  const fault = (basis: string) => {
    const { cells, ...marks } = aRow({ basis });
    return basisIsCitedInFull.check({ ...cells, ...marks }, { ...aCampaign(), legalBases })?.received;
  };
  const full = 'Quyết định số 3504/QĐ-UBND ngày 22/10/2021 của UBND tỉnh';

  test.each([
    ['a number alone', '3504/QĐ-UBND', '3504/QĐ-UBND'],
    ['no date', 'Quyết định 3504/QĐ-UBND của UBND tỉnh', 'Quyết định 3504/QĐ-UBND của UBND tỉnh'],
    ['no issuer', 'Nghị quyết số 12-NQ/TU ngày 26/5/2022', 'Nghị quyết số 12-NQ/TU ngày 26/5/2022'],
    ['no kind', 'Số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ', 'Số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ'],
    ['the second of two', `${full}; 12-NQ/TU`, '12-NQ/TU'],
    ['the second at a comma', `${full}, Nghị quyết 12-NQ/TU`, 'Nghị quyết 12-NQ/TU'],
  ])('raises for %s', (_, basis, received) => {
    expect(fault(basis)).toBe(received);
  });
  test.each([
    ['a full citation', full],
    ['a date in words', 'Nghị định số 42/2022/NĐ-CP ngày 24 tháng 6 năm 2022 của Chính phủ'],
    ['the letter’s own basis', 'Kế hoạch 520/KH-UBND'],
    ['a second mention', `${full}\nQuyết định 3504/qđ-ubnd; Quyết định 3504/QĐ-UBND`],
    ['words', 'Chỉ đạo của UBND tỉnh'],
    ['a year and a quarter', 'Quý I/2023, năm 2023'],
    ['nothing', ''],
  ])('keeps silent for %s', (_, basis) => {
    expect(fault(basis)).toBeUndefined();
  });
});

describe('P03: a deadline can be checked', () => {
  test.each<Case>([
    ['all year', { deadline: 'Cả năm', product: 'Triển khai thực hiện' }],
    ['always', { deadline: 'Thường xuyên', product: 'Báo cáo' }],
    ['a year', { deadline: 'Năm 2023', product: 'Quyết định' }],
    ['after something', { deadline: 'Sau khi có hướng dẫn', product: 'Quyết định' }],
    ['no day of the calendar', { deadline: '30/02/2023', product: '02 báo cáo' }],
    ['no deadline at all', { deadline: 'Sớm', product: 'Quyết định' }],
  ])('raises for %s', (_, cells) => {
    expect(blamedColumn(deadlineIsCheckable, cells)).toBe('deadline');
  });
  test.each<Case>([
    ['a quarter', { deadline: 'Quý II - Quý IV/2023', product: 'Quyết định' }],
    ['a session', { deadline: 'Kỳ họp giữa năm 2023 của HĐND tỉnh', product: 'Nghị quyết' }],
    ['every month', { deadline: 'Hằng tháng', product: 'Bảng xếp hạng' }],
    ['always, a product in numbers', { deadline: 'Thường xuyên', product: 'Báo cáo cho 100% dự thảo' }],
    ['always, a product each quarter', { deadline: 'Thường xuyên', product: 'Báo cáo hằng quý' }],
    ['a date', { deadline: 45000, product: 'Quyết định' }],
    ['blank, which P02 tells', { deadline: ' ', product: 'Quyết định' }],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(deadlineIsCheckable, cells)).toBeUndefined();
  });
});

describe('P04: a deadline is in the plan year, 2023', () => {
  test.each<Case>([
    ['a quarter of the year before', { deadline: 'Quý III/2022' }],
    ['the year before, though it goes on', { deadline: 'Quý III/2022', note: 'kéo dài sang năm 2024' }],
    ['a quarter of the year after', { deadline: 'Quý I/2024' }],
    ['an end in the year after', { deadline: 'Quý IV/2023 - Quý I/2024' }],
    ['a date of the year before', { deadline: 44900 }],
  ])('raises for %s', (_, cells) => {
    expect(blamedColumn(deadlineIsInPlanYear, cells)).toBe('deadline');
  });
  test.each<Case>([
    ['the first day', { deadline: '01/01/2023' }],
    ['the last day', { deadline: '31/12/2023' }],
    ['a quarter without a year', { deadline: 'Quý III' }],
    ['a beginning in the year before', { deadline: 'Quý IV/2022 - Quý I/2023' }],
    ['the year after with a note', { deadline: 'Quý I/2024', note: 'Kéo dài sang năm 2024' }],
    ['what cannot be read', { deadline: '30/02/2022' }],
    ['every month', { deadline: 'Hằng tháng' }],
    ['nothing', {}],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(deadlineIsInPlanYear, cells)).toBeUndefined();
  });
});

describe('P06: a product can be shown', () => {
  test.each([
    'Triển khai thực hiện',
    'TĂNG CƯỜNG tuyên truyền.',
    'Báo cáo',
    'Văn bản chỉ đạo',
    'Các văn bản liên quan; theo kế hoạch',
    'Nâng cao chất lượng',
    '- Tổ chức thực hiện\n- Báo cáo',
  ])('raises for «%s»', (product) => {
    expect(blamedColumn(productIsCheckable, { product })).toBe('product');
  });
  test.each([
    'Quyết định',
    'Báo cáo tỷ lệ',
    'Báo cáo; quyết định công bố',
    'Thiết bị bàn giao, nghiệm thu',
    'Triển khai 02 mô hình',
    'Tổ chức hội nghị',
    '04 lớp',
    '',
    ' ; ',
  ])('keeps silent for «%s»', (product) => {
    expect(blamedColumn(productIsCheckable, { product })).toBeUndefined();
  });
});

describe('P07: the lead does not coordinate', () => {
  test.each<[string, string, string]>([
    ['the same name', 'Sở Tài chính', 'Sở Nội vụ; Sở Tài chính'],
    ['its code', 'Sở Tài chính', 'STC'],
    ['its alias', 'STC', 'Sở Nội vụ, Sở TC'],
    ['a name not in the list', 'Sở Y tế', 'các sở; sở  y tế'],
    ['another way to place a tone', 'Uỷ ban MTTQ', 'Ủy ban MTTQ'],
    ['one of several leads', 'Sở Nội vụ; Sở Tài chính', 'Sở Tài chính'],
  ])('raises for %s', (_, lead, coordinating) => {
    expect(blamedColumn(leadIsNotCoordinating, { lead, coordinating })).toBe('coordinating');
  });
  test.each<[string, string, string]>([
    ['others', 'Sở Tài chính', 'Sở Nội vụ; Sở Y tế'],
    ['a group', 'Các sở, ngành', 'Các sở, ngành'],
    ['a longer name', 'Sở Tài chính', 'Trường Sở Tài chính'],
    ['no lead', '', 'Sở Nội vụ;'],
    ['none', 'Sở Tài chính', ''],
  ])('keeps silent for %s', (_, lead, coordinating) => {
    expect(blamedColumn(leadIsNotCoordinating, { lead, coordinating })).toBeUndefined();
  });
});

describe('P11: money has an amount, and a source where one is told', () => {
  test.each<[string, Partial<Cells>, string]>([
    ['words for an amount', { budget: 'Theo quy định' }, 'budget'],
    ['a source for an amount', { budget: 'Ngân sách tỉnh' }, 'budget'],
    ['«theo quy định» for a source', { budget: 60, note: 'Nguồn theo quy định' }, 'note'],
  ])('raises for %s', (_, cells, column) => {
    expect(blamedColumn(moneyHasAmountAndSource, cells)).toBe(column);
  });
  test.each<Case>([
    ['an amount', { budget: 60 }],
    ['an amount and a source', { budget: 60, note: 'Ngân sách tỉnh' }],
    ['an amount in words', { budget: '60 triệu đồng' }],
    ['nothing', { note: 'Theo quy định' }],
    ['zero', { budget: 0, note: 'Theo quy định' }],
    ['none', { budget: 'Không' }],
    ['a dash', { budget: '-' }],
  ])('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(moneyHasAmountAndSource, cells)).toBeUndefined();
  });
});
