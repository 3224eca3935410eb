import fc from 'fast-check';
import { readName } from '../../../src/domain/similarity/read-name';
import { haveSameMarks, overlap, similarity, wordsInCommon } from '../../../src/domain/similarity/similarity';

const likeness = (one: string, other: string) => similarity(readName(one), readName(other));

test.each([
  ['an abbreviation and its words', 'Rà soát TTHC', 'Rà soát thủ tục hành chính'],
  ['filler and a year', 'Tiếp tục thực hiện rà soát TTHC năm 2023', 'Rà soát các TTHC'],
  ['the place of tones', 'Số hoá hồ sơ', 'Số hóa hồ sơ'],
  ['a leading zero', 'Mở 04 lớp bồi dưỡng', 'Mở 4 lớp bồi dưỡng'],
  ['another order', 'Hồ sơ số hóa', 'Số hóa hồ sơ'],
  ['filler alone', 'Triển khai thực hiện', 'Triển khai thực hiện'],
  ['an abbreviation of an agency', 'Phối hợp với Sở KH&ĐT', 'Phối hợp với Sở Kế hoạch và Đầu tư'],
  ['nothing', '', ' '],
])('the same but for %s', (_, one, other) => {
  expect(likeness(one, other)).toBe(1);
});

test.each([
  ['another level', 'Số hóa hồ sơ TTHC cấp tỉnh', 'Số hóa hồ sơ TTHC cấp huyện'],
  ['another office', 'Tập huấn CCHC tại Sở Y tế', 'Tập huấn CCHC tại Sở Tài chính'],
  ['another branch', 'Đề án sắp xếp đơn vị ngành y tế', 'Đề án sắp xếp đơn vị ngành nông nghiệp'],
  ['another document', 'Sơ kết Kế hoạch 520/KH-UBND', 'Sơ kết Kế hoạch 521/KH-UBND'],
  ['another number in few words', 'Mở 4 lớp', 'Mở 9 lớp'],
  ['other words', 'Rà soát TTHC', 'Tuyển dụng công chức'],
])('not the same: %s', (_, one, other) => {
  expect(likeness(one, other)).toBeLessThan(0.8);
});

test('one level of two that the other names makes no other thing', () => {
  expect(likeness('Số hóa hồ sơ cấp xã, cấp huyện', 'Số hóa hồ sơ cấp huyện')).toBeGreaterThan(0.8);
});

test('the words in common are those of the first, spelled out', () => {
  expect(wordsInCommon(readName('Số hóa kết quả TTHC'), readName('Hoàn thành số hóa thủ tục hành chính'))).toBe(
    'số hóa thủ tục hành chính',
  );
});

test.each([
  ['a task in a paragraph', 'Số hóa hồ sơ', '- Số hóa toàn bộ hồ sơ; kết quả cần đạt: kho dữ liệu', 1],
  ['half of the words', 'Số hóa hồ sơ', 'Số hóa văn bản', 0.5],
  ['nothing', '', 'Số hóa hồ sơ', 0],
])('the overlap of %s', (_, one, other, share) => {
  expect(overlap(readName(one), readName(other))).toBe(share);
});

test.each([
  ['none in either', 'Số hóa hồ sơ', 'Số hóa', true],
  ['the same', 'Hồ sơ cấp xã', 'Số hóa cấp xã', true],
  ['two in another order', 'Hồ sơ cấp xã, cấp huyện', 'Hồ sơ cấp huyện, cấp xã', true],
  ['two kinds in another order', 'Cấp xã, Sở Y tế', 'Sở Y tế, cấp xã', true],
  ['one left open', 'Hồ sơ cấp xã', 'Hồ sơ', false],
  ['the same place of one word', 'Hồ sơ quận Lê', 'Số hóa quận Lê', true],
  ['a place of two words that begins alike', 'Hồ sơ quận Lê', 'Hồ sơ quận Lê Chân', false],
  ['another', 'Hồ sơ cấp xã', 'Hồ sơ cấp huyện', false],
])('marks: %s', (_, one, other, isSame) => {
  expect(haveSameMarks(readName(one), readName(other))).toBe(isSame);
});

const texts = fc
  .array(fc.constantFrom('rà', 'soát', 'TTHC', 'cấp', 'huyện', 'tỉnh', 'Sở', 'Y', '5', '520/KH-UBND', 'và', '2023'))
  .map((words) => words.join(' '));

test('likeness is symmetric, within 0 and 1, and 1 for a name and itself', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const figure = likeness(one, other);
      expect(figure).toBe(likeness(other, one));
      expect(figure).toBeGreaterThanOrEqual(0);
      expect(figure).toBeLessThanOrEqual(1);
      expect(likeness(one, one)).toBe(1);
    }),
  );
});
