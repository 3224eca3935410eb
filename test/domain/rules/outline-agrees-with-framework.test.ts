import type { Cells } from '../../../src/domain/appendices';
import { outlineAgreesWithFramework } from '../../../src/domain/rules/outline-agrees-with-framework';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const tab = (appendix: 'PL03' | 'PL04', cells: Partial<Cells>, parts: Partial<Submission> = {}) =>
  aSubmission(appendix, { rows: [aRow({ area: 'A1', ...cells }, { id: `STC-${appendix}-01` })], ...parts });
const areas = ['A1', 'A2'].map((code, order) => ({ code, name: `Lĩnh vực ${code}`, order }));
const campaign = aCampaign({ areas });
const blamed = (...tabs: Submission[]) =>
  outlineAgreesWithFramework.check(tabs, campaign).map(({ appendix }) => appendix);
const task = tab('PL04', { name: 'Số hóa kết quả TTHC' });

test.each([
  ['another task', tab('PL03', { name: '- Tuyển dụng công chức' }), ['PL03', 'PL04']],
  ['the same task', tab('PL03', { name: '- Hoàn thành số hóa kết quả thủ tục hành chính; kho số' }), []],
  ['the same words', tab('PL03', { name: 'số hóa kết quả TTHC' }), []],
  ['the same words in another area', tab('PL03', { name: 'Số hóa kết quả TTHC', area: 'A2' }), ['PL03', 'PL04']],
  ['a mark and no word', tab('PL03', { name: '-' }), ['PL03', 'PL04']],
  ['its id', tab('PL03', { name: '- Kho dữ liệu', linkedTask: 'STC-PL04-01' }), []],
  ['an area that cannot be told', tab('PL03', { name: '- Kho dữ liệu', area: '?' }), ['PL04']],
  ['a nil return', tab('PL03', { name: 'x' }, { isNil: true }), ['PL04']],
  ['an empty tab', aSubmission('PL03'), []],
  ['a column that is gone', tab('PL03', { name: 'x' }, { defects: [{ kind: 'columnMissing', column: 'name' }] }), []],
])('a framework beside an outline with %s', (_, outline, wanted) => {
  expect(blamed(outline, task)).toEqual(wanted);
});

test('each paragraph may give ids of its own, and a blank place gives none', () => {
  const row = (id: string, name: string, linkedTask = '') => aRow({ area: 'A1', name, linkedTask }, { id });
  const outline = aSubmission('PL03', {
    rows: [row('1', 'Kho', 'stc-pl04-02'), row('2', 'Cổng'), row('3', 'Bảng', 'X; STC-PL04-01,')],
  });
  const framework = aSubmission('PL04', { rows: [row('STC-PL04-01', 'Số hóa'), row('STC-PL04-02', 'Ký số')] });
  expect(outlineAgreesWithFramework.check([outline, framework], campaign)).toMatchObject([{ rowId: '2' }]);
});

test('two names without a word do not answer each other', () => {
  expect(blamed(tab('PL03', { name: '-' }), tab('PL04', { name: '-' }))).toEqual(['PL03', 'PL04']);
});
