import fc from 'fast-check';
import { bareOf, nearestName } from '../../src/domain/nearest-name';

const names = ['Sở Tài chính', 'Sở Nội vụ', 'Sở TP', 'Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh'];
const bareNames = names.map((name) => ({ name, bare: bareOf(name) }));

test.each([
  ['no marks', 'so tai chinh', 'Sở Tài chính'],
  ['one letter changed', 'Sở Tài chánh', 'Sở Tài chính'],
  ['one letter lost', 'Sở Tài chnh', 'Sở Tài chính'],
  ['one letter added', 'Sở Nộii vụ', 'Sở Nội vụ'],
  ['a wrong tone', 'Sở Nối vũ', 'Sở Nội vụ'],
  ['the letter đ and other marks', 'SỞ TÀI-CHÍNH.', 'Sở Tài chính'],
  ['a short word lost from a long name', 'Sở Khoa học Công nghệ', 'Sở Khoa học và Công nghệ'],
  ['a short name without marks', 'so tp', 'Sở TP'],
])('with %s the name is found', (_, text, name) => {
  expect(nearestName(text, bareNames)).toBe(name);
});

test.each([
  ['another short name', 'Sở TC'],
  ['another agency', 'Sở Y tế'],
  ['another agency two letters away', 'Sở Ngoại vụ'],
  ['half of a name', 'Tài chính'],
  ['letters in another order throughout', 'hnihc iàT ởS'],
  ['nothing', ''],
  ['marks only', '- ; -'],
  ['a cell of thousands of letters', 'Sở Tài chính '.repeat(2000)],
])('%s is near to none', (_, text) => {
  expect(nearestName(text, bareNames)).toBeUndefined();
});

test('of two names the nearer is taken, of two as near the first', () => {
  const two = ['Trung tâm một', 'Trung tâm mốt bảy'].map((name) => ({ name, bare: bareOf(name) }));
  expect(nearestName('Trung tâm mot bẫy', two)).toBe('Trung tâm mốt bảy');
  expect(nearestName('Sở Tài chính', [{ name: 'A', bare: 'so tai chink' }, ...bareNames])).toBe('Sở Tài chính');
  expect(nearestName('Sở Tài chính', [{ name: 'A', bare: 'so tai chinh' }, ...bareNames])).toBe('A');
});

test.each([
  [' Sở  Tài-chính, 2 Đ. ', 'so tai chinh 2 d'],
  ['Ủy ban'.normalize('NFC'), 'uy ban'],
  ['– ;', ''],
])('the bare letters of «%s» are «%s»', (text, bare) => {
  expect(bareOf(text)).toBe(bare);
});

test('a text of 120 letters is compared, a longer one is none', () => {
  const name = 'Trung tâm '.repeat(12).trimEnd();
  const long = [{ name, bare: bareOf(name) }];
  expect(nearestName(name.padEnd(120), long)).toBe(name);
  expect(nearestName(name.padEnd(121), long)).toBeUndefined();
});

test('a text of marks is no name of marks', () => {
  expect(nearestName('-', [{ name: '–', bare: '' }])).toBeUndefined();
});

test.each([
  ['none for six letters', 'trungx', 'Trungt', false],
  ['one for seven', 'trungtx', 'Trungta', true],
  ['no two for seven', 'trungxx', 'Trungta', false],
  ['one for thirteen', 'trungtamtruxg', 'Trungtamtrung', true],
  ['no two for thirteen', 'trungxamtruxg', 'Trungtamtrung', false],
  ['two for fourteen', 'trungxamtrungx', 'Trungtamtrungt', true],
  ['no three for fourteen', 'xrungxamtrungx', 'Trungtamtrungt', false],
  ['no two lost of fourteen: the shorter one counts', 'trungtamtrun', 'Trungtamtrungt', false],
])('slips that are forgiven: %s', (_, text, name, isForgiven) => {
  expect(nearestName(text, [{ name, bare: bareOf(name) }])).toBe(isForgiven ? name : undefined);
});

test('a name with one letter struck out is still itself', () => {
  const long = names.filter((name) => bareOf(name).length > 7);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(60), (name, at) => {
      const index = at % name.length;
      expect(nearestName(name.slice(0, index) + name.slice(index + 1), bareNames)).toBe(name);
    }),
  );
});
