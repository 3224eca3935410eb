import { drawSignature } from '../../../src/domain/papers/draw-signature';

test.each([
  ['Như trên;', '- Như trên;'],
  ['- Lưu: VT.', '- Lưu: VT.'],
  [' – Bộ Nội vụ;', ' – Bộ Nội vụ;'],
  ['UBND cấp huyện - xã;', '- UBND cấp huyện - xã;'],
])('who gets it stands after one dash: «%s»', (line, expected) => {
  expect(JSON.stringify(drawSignature([line], []))).toContain(`"${expected}"`);
});
