import { readName, wordsOf } from '../../../src/domain/similarity/read-name';

test.each<[string, string, string, Record<string, string[]>?]>([
  ['filler, a year and an abbreviation', 'Tiếp tục rà soát TTHC năm 2023', 'rà soát thủ tục hành chính'],
  ['the longest filler', 'Tổ chức thực hiện; tổ chức lớp', 'tổ chức lớp'],
  ['filler alone', 'Triển khai thực hiện', 'triển khai thực hiện'],
  ['a year alone', '2023', '2023'],
  ['zeros before a number', 'Mở 004 lớp, 05 phòng', 'mở 4 lớp 5 phòng'],
  ['nought', 'Còn 0 hộ', 'còn 0 hộ'],
  ['a number with marks', '1.234,5 tỷ', '1.234,5 tỷ'],
  ['parts of a compound', 'xã/phường, KT-XH', 'xã phường kinh tế xã hội'],
  ['an abbreviation within', 'UBND-HĐND', 'ủy ban nhân dân hội đồng nhân dân'],
  ['an abbreviation with a mark of its own', 'Sở KH&CN', 'sở khoa học công nghệ', { place: ['sở khoa học'] }],
  ['a word twice', 'hồ sơ, hồ sơ', 'hồ sơ hồ sơ'],
  ['a level', 'Hồ sơ cấp huyện', 'hồ sơ cấp huyện', { level: ['huyện'] }],
  ['two levels', 'Hồ sơ cấp xã, cấp huyện', 'hồ sơ cấp xã cấp huyện', { level: ['huyện', 'xã'] }],
  ['a level behind a mark', 'Hồ sơ cấp: huyện', 'hồ sơ cấp huyện'],
  ['a place', 'Lớp tại Sở Y tế', 'lớp sở y tế', { place: ['sở y tế'] }],
  ['a place at the end', 'Lớp quận Lê', 'lớp quận lê', { place: ['quận lê '] }],
  ['no place: no capital', 'Hồ sơ xã nông thôn', 'hồ sơ xã nông thôn'],
  ['no place: a mark between', 'Hồ sơ xã (Kỳ Anh)', 'hồ sơ xã kỳ anh'],
  ['a branch, with or without a capital', 'Đề án ngành y tế', 'đề án ngành y tế', { place: ['ngành y tế'] }],
  ['a document', 'Quyết định số 520/QĐ-UBND', 'quyết định số 520/qđ-ubnd', { document: ['520/qđ-ubnd'] }],
  ['no document: a date', 'Trước 30/6', 'trước 30 6'],
  ['nothing', ' ', ''],
])('%s', (_, text, words, marks = {}) => {
  const name = readName(text);
  const shown = wordsOf(name).map((word) => word.shown);
  expect(shown.join(' ')).toBe(words);
  const folded = (all: readonly string[]) => all.map((mark) => readName(mark).key).sort();
  const told = Array.from(name.marks(), ([kind, all]) => [kind, folded([...all])] as const);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(Object.entries(marks).map(([kind, all]) => [kind, folded(all)])),
  );
});

test.each([
  ['words count one', 'hồ sơ', 2],
  ['a number counts two', '5 hồ', 3],
  ['a document counts four', '520/KH-UBND hồ', 5],
  ['a word twice counts once', 'hồ hồ', 1],
  ['nothing', '', 0],
])('%s', (_, text, weight) => {
  expect(readName(text).weight).toBe(weight);
});

test('the key is that of the words, whatever their order, case and number', () => {
  expect(readName('Hồ sơ kho, KHO').key).toBe(readName('kho hồ sơ').key);
  expect(readName('hồ sơ').key).not.toBe(readName('hồ').key);
  expect(readName('hồ sơ').key).not.toBe(readName('sơ hồng').key);
});

test('names of one word and of two have keys of their own, however many words there are', () => {
  const words = Array.from({ length: 70_000 }, (_, index) => `x${index}`);
  const names = [...words, ...words.slice(1).map((word, index) => `${word} x${index}`)];
  expect(new Set(names.map((name) => readName(name).key)).size).toBe(names.length);
});
