import { drawSignature } from '../../../src/domain/papers/draw-signature';

test.each([
  ['Như trên;', '- Như trên;'],
  ['- Lưu: VT.', '- Lưu: VT.'],
  [' – Bộ Nội vụ;', ' – Bộ Nội vụ;'],
])('who gets it stands after one dash: «%s»', (line, expected) => {
  expect(JSON.stringify(drawSignature([line], []))).toContain(`"${expected}"`);
});
