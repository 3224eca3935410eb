import { appendixOf } from '../../src/domain/appendices';
import { classifyRow } from '../../src/domain/import/classify-row';
import { findTitle } from '../../src/domain/import/find-title';
import { matchLabel } from '../../src/domain/import/match-label';
import { readAreaHeading } from '../../src/domain/import/read-area-heading';
import { aCampaign } from '../domain/rules/row';
import { campaign, importOf } from './desk';
import { sourceCell } from './imported-row';
import { paragraphs, table, wordFile } from './word-file';

test.each([
  ['Cải cách thể chế', 'A2'],
  ['II. CẢI CÁCH THỂ CHẾ', 'A2'],
  ['Về cai cach the che', 'A2'],
  ['3. Cải cách thể chế và thi hành pháp luật', 'A2'],
  ['Cải cách TTHC tại bộ phận một cửa', 'A3'],
  ['Cải cách thể chế, rà soát văn bản về đất đai và môi trường của 12 xã, phường năm 2023', undefined],
  ['Rà soát thể chế về đất đai', undefined],
  ['1.', undefined],
])('«%s» names the area %s', (text, code) => {
  expect(readAreaHeading(text, campaign)?.code).toBe(code);
});

test('an area of an office’s own is known by its name only', () => {
  const own = aCampaign({ areas: [{ code: 'L', name: 'Lâm nghiệp', order: 1 }] });
  const codes = ['1. Lâm nghiệp', 'Cải cách lâm nghiệp'].map((text) => readAreaHeading(text, own)?.code);
  expect(codes).toEqual(['L', undefined]);
});

test.each([
  [['Phụ lục 01', 'PHỤ LỤC IV'], 'PL04'],
  [['Phụ lục 02', `Phụ lục 01 ${'x'.repeat(300)}`], 'PL02'],
  [['Biểu số 3', 'Kính gửi Sở Nội vụ'], 'PL03'],
  [['Khung nhiệm vụ trọng tâm năm 2023'], 'PL04'],
  [['Phụ lục 05'], undefined],
  [[], undefined],
])('the last title of %j is that of %s', (texts, code) => {
  expect(findTitle(texts)).toBe(code);
});

test.each([
  ['Lý do không hoàn thành', true, 'reason label 1'],
  ['Nguyên nhân', true, 'reason synonym 0.95'],
  ['Nguyen nhann', true, 'reason typo 0.8'],
  ['Nguyen nhann', false, undefined],
  ['Ghi hình lễ hội', true, undefined],
  ['Nguyên nhân '.repeat(11), true, undefined],
  ['…', true, undefined],
])('the heading «%.30s», slips allowed %s, is %s', (label, isSlipAllowed, expected) => {
  const [best] = matchLabel(label, appendixOf.PL01, campaign, isSlipAllowed);
  expect(best && `${best.key} ${best.because} ${best.confidence}`).toBe(expected);
});

test('a heading is known again after a thousand others', () => {
  const match = (label: string) => matchLabel(label, appendixOf.PL01, campaign, false)[0]?.key;
  for (let index = 0; index <= 1_000; index += 1) match(`Cột ${index}`);
  expect(match('Nguyên nhân')).toBe('reason');
});

test.each([
  [['I', 'Công tác khác'], 'group'],
  [['1', 'Công tác khác'], 'data'],
  [['VIỆC KHÁC'], 'group'],
  [['', 'Tổng cộng'], 'total'],
  [['x'.repeat(161), 'Tổng cộng'], 'total'],
  [[`Tổng cộng ${'x'.repeat(160)}`], 'data'],
])('the row %j is one of %s', (texts, kind) => {
  expect(classifyRow(texts.map((text) => sourceCell(text)), false, campaign).kind).toBe(kind);
}); // prettier-ignore

test('an outline ends at another appendix; what stands before its first area is no task', () => {
  const text = 'II. NHIỆM VỤ\nNăm 2023 tập trung:\n1. Cải cách thể chế\n- Ban hành kế hoạch\nPhụ lục 04\n- Việc khác';
  const long = `- ${'Rà soát văn bản '.repeat(20).trim()}`;
  expect(importOf(wordFile(paragraphs(text)))).toEqual([
    'PL03',
    'PL03-1: name=- Ban hành kế hoạch | area=Cải cách thể chế',
    '! outsideTable P1: II. NHIỆM VỤ',
    '! outsideTable P2: Năm 2023 tập trung:',
    '! outsideTable P5: Phụ lục 04',
    '! outsideTable P6: - Việc khác',
  ]);
  const [, written] = importOf(wordFile(paragraphs(`II. NHIỆM VỤ\n1. Cải cách thể chế\n${long}`)));
  expect(written).toBe(`PL03-1: name=${long} | area=Cải cách thể chế`);
});

test('an area told in other words than the plan’s is still the plan’s', () => {
  const heading = ['Chỉ tiêu', 'Lĩnh vực', 'Đơn vị tính', 'Kết quả đến 10/11/2022'];
  const of = (area: string) =>
    importOf(wordFile(table(heading, ['Tỷ lệ giải ngân vốn đầu tư công', area, '%', '71,4'])));
  expect(of('VI. CẢI CÁCH TÀI CHÍNH CÔNG')).toEqual(['PL01', 'CT1: actual=#71.4']);
  expect(of('Cải cách thể chế')).toEqual(['PL01', 'CT1: actual=#71.4', '! differsFromPlan T1.2.2: Cải cách thể chế']);
});
