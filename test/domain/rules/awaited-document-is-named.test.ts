import { awaitedDocumentIsNamed } from '../../../src/domain/rules/awaited-document-is-named';
import { blamedColumn } from './row';

test.each([
  'Chờ hướng dẫn của Trung ương',
  'Do chờ UBND tỉnh',
  'ĐANG CHỜ Ủy ban nhân dân tỉnh xem xét',
  'Vì phải chờ ý kiến của cấp có thẩm quyền',
  'Do chưa có văn bản hướng dẫn của cấp trên',
  'Phụ thuộc Trung ương',
  'Đã trình, UBND tỉnh chưa phê duyệt',
  'Còn chờ Ủy ban nhân dân tỉnh xem xét, quyết định',
  'Chờ UBND tỉnh quyết định việc bố trí trụ sở',
])('raises for «%s»', (reason) => {
  expect(blamedColumn(awaitedDocumentIsNamed, { reason })).toBe('reason');
});

test.each([
  ['a kind of document', 'Chờ thông tư hướng dẫn vị trí việc làm của bộ quản lý ngành'],
  ['a decision', 'Chờ quyết định của UBND tỉnh về biên chế'],
  ['a decision by its name', 'Chờ UBND tỉnh ban hành Quyết định giao đất'],
  ['a day', 'Chờ ý kiến UBND tỉnh từ ngày 05/9/2022'],
  ['another reason first', 'Thiếu biên chế, chờ UBND tỉnh bổ sung'],
  ['money that is not there', 'Chưa có kinh phí của Trung ương'],
  ['a document that was sent', 'Đã trình UBND tỉnh Tờ trình điều chỉnh chủ trương'],
  ['waiting for nobody above', 'Chờ nhà thầu bàn giao'],
  ['no reason', ''],
])('keeps silent for %s', (_, reason) => {
  expect(blamedColumn(awaitedDocumentIsNamed, { reason })).toBeUndefined();
});
