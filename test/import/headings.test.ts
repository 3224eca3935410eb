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
  ['Chỉ đạo điều hành cải cách hành chính', 'A1'],
  ['Chỉ đạo, điều hành CCHC', 'A1'],
  ['Lĩnh vực cải cách thể chế', 'A2'],
  ['Nhiệm vụ về cải cách thể chế', 'A2'],
  ['Đẩy mạnh cải cách tài chính công', 'A6'],
  ['Xây dựng chính quyền số', 'A7'],
  ['Phát triển chính quyền số và đô thị thông minh', 'A7'],
  ['Hiện đại hóa, xây dựng chính quyền điện tử', 'A7'],
  ['Tác động đến phát triển kinh tế', 'A8'],
  ['Cải cách thể chế một hai ba bốn năm sáu', 'A2'],
  ['Cải cách thể chế một hai ba bốn năm sáu bảy', undefined],
  ['Cải cách thể chế và cải cách tài chính công', undefined],
  ['Rà soát cải cách thể chế', undefined],
  ['Xây dựng kho lưu trữ', undefined],
  ['Thể chế', undefined],
  ['Đề án xây dựng chính quyền số', undefined],
  ['Đề án phát triển chính quyền số', undefined],
  ['Quy chế chỉ đạo điều hành', undefined],
  ['Báo cáo tác động của chính sách', undefined],
  ['Đề án hiện đại hóa chính quyền số', undefined],
  ['Về', undefined],
  ['Rà soát thể chế về đất đai', undefined],
  ['1.', undefined],
])('«%s» names the area %s', (text, code) => {
  // A campaign of its own, so that nothing is known of its areas from the case before.
  expect(readAreaHeading(text, { ...campaign })?.code).toBe(code);
});

test.each([
  ['1. Lâm nghiệp', 'L'],
  ['Cải cách lâm nghiệp', undefined],
  ['A. Văn phòng', 'V'],
  ['Nhóm khác nữa', 'K2'],
  ['Nhóm khác', 'K1'],
  ['CCHC chung', 'C'],
  ['Phát triển chính quyền số', 'S'],
])('of an office’s own areas «%s» names %s', (text, code) => {
  const names = { L: 'Lâm nghiệp', V: 'A. Văn phòng', K1: 'Nội dung khác', K2: 'Nội dung khác nữa', C: 'Cải cách hành chính chung', S: 'Chuyển đổi số' };
  const areas = Object.entries(names).map(([own, name], order) => ({ code: own, name, order }));
  expect(readAreaHeading(text, aCampaign({ areas }))?.code).toBe(code);
}); // prettier-ignore

test.each([
  [['Phụ lục 01', 'PHỤ LỤC IV'], 'PL04'],
  [['Phụ lục 02', `Phụ lục 01 ${'x'.repeat(300)}`], 'PL02'],
  [['Biểu số 3', 'Kính gửi Sở Nội vụ'], 'PL03'],
  [['Khung nhiệm vụ trọng tâm năm 2023'], 'PL04'],
  [['Phụ lục 05'], undefined],
  [['phụ lục số 2'], 'PL02'],
  [['PL I'], 'PL01'],
  [['Mẫu 3'], 'PL03'],
  [['Biểu mẫu số 04'], 'PL04'],
  [['Xem phụ lục 12'], undefined],
  [[`${'x'.repeat(289)} Phụ lục 02`], 'PL02'],
  [[`${'x'.repeat(290)} Phụ lục 02`], undefined],
  [['Đề xuất chỉ tiêu'], 'PL01'],
  [['Đánh giá kết quả nhiệm vụ'], 'PL02'],
  [['Đề cương dự thảo kế hoạch'], 'PL03'],
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

test.each([
  ['Kết quả thực hiện năm 2022 của đơn vị', ['actual part 0.76', 'unit part 0.57']],
  ['Đánh giá kết quả và nguyên nhân', ['verdict part 0.71', 'reason part 0.64', 'actual part 0.59']],
  ['Kết quả so với kế hoạch', ['plan part 0.64', 'actual part 0.62']],
  ['Ghi chú khác', ['note part 0.73']],
  ['Số liệu đến', ['actual synonym 0.95']],
  ['Kết quả đến nay', ['actual label 1']],
  ['KQ TH đến ngày 31/12/2022', ['actual synonym 0.95']],
  ['Kết quả đến ngày năm 2022', ['actual label 1']],
  ['Ước TH cả năm 2022', ['estimate synonym 0.95']],
  ['KH 2022', ['plan synonym 0.95']],
  ['KH 2023', ['proposed synonym 0.95']],
  ['Chỉ tiêu', ['name label 1']],
  ['Chỉ tiêu năm 2022', ['plan synonym 0.95']],
  ['Chỉ tiêu năm 2023', ['proposed synonym 0.95']],
  ['Mã', ['no synonym 0.95']],
  ['TT dòng', []],
  ['Kết quả 2a', ['actual part 0.78']],
  ['Kết quả a2', ['actual part 0.78']],
  ['Kết quả đến nay của sở', ['actual part 0.63']],
  ['Kết quả đến ngày năm 2022 của sở', ['actual part 0.74']],
  ['Năm 2022: kết quả', ['actual synonym 0.95']],
  ['2022', []],
  ['năm', []],
  ['Lý do'.padEnd(120, '.'), ['reason synonym 0.95']],
  ['Lý do'.padEnd(121, '.'), []],
])('the heading «%.40s» may stand over %j', (label, expected) => {
  const matches = matchLabel(label, appendixOf.PL01, { ...campaign }, false);
  expect(matches.map((each) => `${each.key} ${each.because} ${Math.round(each.confidence * 100) / 100}`)).toEqual(
    expected,
  );
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
  [['1', 'VIỆC KHÁC'], 'data'],
  [['II. Việc khác'], 'group'],
  [['VI.', 'Cải cách tài chính công'], 'group A6'],
  [['Cải cách tài chính công'], 'group A6'],
  [['1', 'CẢI CÁCH TÀI CHÍNH CÔNG'], 'group A6'],
  [['1', 'Cải cách tài chính công'], 'data'],
  [['I', 'Cải cách tài chính công', 'x'], 'data'],
  [['1', 'x', 'CẢI CÁCH TÀI CHÍNH CÔNG'], 'data'],
  [['1', 'VI'], 'data'],
  [['I', 'x'.repeat(160)], 'group'],
  [['I', 'x'.repeat(161)], 'data'],
  [['A'], 'data'],
  [['1.5'], 'data'],
  [[], 'data'],
  [['', 'Tổng cộng'], 'total'],
  [['Cộng', '5', '6', '7'], 'total'],
  [['', '', 'Tổng cộng'], 'data'],
  [['x'.repeat(161), 'Tổng cộng'], 'total'],
  [[`Tổng cộng ${'x'.repeat(160)}`], 'data'],
  [['Người lập biểu', 'Giám đốc'], 'signature'],
  [['Giám đốc sở', '', ''], 'signature'],
  [['1', 'Giám đốc', 'x', 'y'], 'data'],
  [['a', 'b', 'Giám đốc'], 'data'],
  [['', 'Hà Tĩnh, ngày 3 tháng 5 năm 2022'], 'signature'],
  [['Giám đốc sở', 'x'.repeat(160)], 'signature'],
  [['Giám đốc sở', 'x'.repeat(161)], 'data'],
])('the row %j is one of %s', (texts, kind) => {
  const found = classifyRow(texts.map((text) => sourceCell(text)), false, campaign);
  expect(found.kind === 'group' && found.area ? `group ${found.area}` : found.kind).toBe(kind);
}); // prettier-ignore

test.each([
  [['(1)', '(2)'], 'columnNumbers'],
  [['A', 'B', '1', ' [2] ', '3 = 2 - 1'], 'columnNumbers'],
  [['(1)', 'x'], 'data'],
  [['1'], 'data'],
])('the first row %j is one of %s', (texts, kind) => {
  expect(classifyRow(texts.map((text) => sourceCell(text)), true, campaign).kind).toBe(kind);
  expect(classifyRow(texts.map((text) => sourceCell(text)), false, campaign).kind).toBe('data');
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
