import fc from 'fast-check';
import type { Agency } from '../../src/domain/campaign';
import { agencyName, agencyOf, areaName, areaOf } from '../../src/domain/lookup';
import { aCampaign } from './rules/row';

function agency(code: string, name: string, ...aliases: string[]): Agency {
  return { code, name, aliases, emails: [], areas: [] };
}

const agencies = [
  agency('SNV', 'Sở Nội vụ', 'Sở NV'),
  agency('SKHCN', 'Sở Khoa học và Công nghệ', 'Sở KH&CN'),
  agency('BAO', 'Báo Hà Tĩnh, Đài Phát thanh - Truyền hình tỉnh'),
  agency('VPUB', 'Văn phòng Ủy ban nhân dân tỉnh', 'VP UBND tỉnh'),
  agency('CT', 'Cục Thuế tỉnh Hà Tĩnh'),
  agency('TPHT', 'UBND thành phố Hà Tĩnh'),
  agency('TPV', 'UBND thành phố Vinh'),
  agency('X2', 'Phòng Hai', 'Sở Nội vụ'),
];
const campaign = aCampaign({ agencies });
const codeOf = (text: string | number) => agencyOf(campaign, text)?.code;

test.each([
  ['a code', 'SNV', 'SNV'],
  ['a code in small letters', ' snv ', 'SNV'],
  ['a name', 'Sở Nội vụ', 'SNV'],
  ['a name two agencies have: the first', 'SỞ NỘI VỤ', 'SNV'],
  ['an alias', 'Sở nv', 'SNV'],
  ['spaces between its words', 'Sở  Nội\u00a0vụ', 'SNV'],
  ['a stop behind it', 'Sở Nội vụ.', 'SNV'],
  ['decomposed letters', 'Sở Nội vụ'.normalize('NFD'), 'SNV'],
  ['the province behind it', 'Sở Nội vụ tỉnh Hà Tĩnh', 'SNV'],
  ['the province’s name behind it', 'Sở Nội vụ Hà Tĩnh', 'SNV'],
  ['«tỉnh» behind it', 'Sở Nội vụ tỉnh', 'SNV'],
  ['«&» for «và»', 'Sở Khoa học & Công nghệ', 'SKHCN'],
  ['«và» for «&»', 'Sở KH và CN', 'SKHCN'],
  ['spaces round «&»', 'Sở KH & CN', 'SKHCN'],
  ['another dash', 'Báo Hà Tĩnh, Đài Phát thanh – Truyền hình tỉnh', 'BAO'],
  ['no comma', 'Báo Hà Tĩnh Đài Phát thanh Truyền hình tỉnh', 'BAO'],
  ['the tone at another letter', 'Văn phòng Uỷ ban nhân dân tỉnh', 'VPUB'],
  ['the province where the list has «tỉnh»', 'VP UBND tỉnh Hà Tĩnh', 'VPUB'],
  ['«tỉnh» where the list has the province', 'Cục Thuế tỉnh', 'CT'],
  ['nothing where the list has the province', 'Cục thuế', 'CT'],
  ['a city of the province’s name', 'UBND thành phố Hà Tĩnh', 'TPHT'],
  ['another city', 'UBND thành phố Vinh', 'TPV'],
])('an agency is found by %s', (_, text, code) => {
  expect(codeOf(text)).toBe(code);
});

test.each([
  ['nothing', ''],
  ['spaces', ' \u00a0'],
  ['marks', ' - '],
  ['a number', 7],
  ['a group', 'Các sở, ngành'],
  ['a longer name', 'Trường Sở Nội vụ'],
  ['another province', 'Sở Nội vụ tỉnh Nghệ An'],
  ['two at once', 'Sở Nội vụ; Cục Thuế tỉnh'],
])('no agency is found by %s', (_, text) => {
  expect(codeOf(text)).toBeUndefined();
});

test.each([
  ['a city', 'Thành phố Hà Nội', 'Sở Nội vụ thành phố Hà Nội', 'SNV'],
  ['a city, its kind alone', 'Thành phố Hà Nội', 'Sở Nội vụ thành phố', 'SNV'],
  ['a name without a kind', 'Hà Tĩnh', 'Sở Nội vụ Hà Tĩnh', 'SNV'],
  ['a name behind spaces', '  tỉnh Hà Tĩnh', 'Sở Nội vụ Hà Tĩnh', 'SNV'],
  ['a name with letters in parts', 'tỉnh Hà Tĩnh'.normalize('NFD'), 'Sở Nội vụ Hà Tĩnh', 'SNV'],
  ['a name with the word for a kind within', 'Vùng tỉnh Mới', 'Sở Nội vụ tỉnh', undefined],
  ['a name that begins like a kind', 'Tỉnhgia', 'Sở Nội vụ gia', undefined],
  ['none', '', 'Sở Nội vụ tỉnh Hà Tĩnh', undefined],
  ['none, its name as it stands', '', 'sở nội vụ', 'SNV'],
])('the province is %s', (_, province, text, code) => {
  expect(agencyOf({ agencies, province }, text)?.code).toBe(code);
});

test('names are looked up before the province is known', () => {
  expect(agencyOf({ agencies }, 'Sở Nội vụ')?.code).toBe('SNV');
  expect(agencyOf({ agencies }, 'Sở Nội vụ tỉnh Hà Tĩnh')).toBeUndefined();
  expect(codeOf('Sở Nội vụ tỉnh Hà Tĩnh')).toBe('SNV');
});

test('each agency is found by each of its own names, whatever the other names are', () => {
  const syllable = fc.constantFrom('Sở', 'Nội', 'vụ', 'hòa', 'hoà', 'UBND', 'tỉnh', 'Hà', 'Tĩnh', '&', 'và', 'A.1');
  const name = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8, selector: (each) => each.toLowerCase() }), (names) => {
      const list = names.map((each, index) => agency(`C${index}`, each));
      for (const each of list) {
        const found = agencyOf({ agencies: list, province: 'tỉnh Hà Tĩnh' }, each.name);
        expect(found && list.indexOf(found)).toBeLessThanOrEqual(list.indexOf(each));
      }
    }),
  );
});

test.each([
  ['a code', 'a1', 'A1'],
  ['a name', 'CẢI CÁCH thể  chế', 'A2'],
  ['no area', 'Cải cách', undefined],
  ['nothing', '', undefined],
])('an area is found by %s', (_, text, code) => {
  const areas = [
    { code: 'A1', name: 'Chỉ đạo, điều hành', order: 1 },
    { code: 'A2', name: 'Cải cách thể chế', order: 2 },
  ];
  expect(areaOf({ areas }, text)?.code).toBe(code);
});

test('of two areas of one name the first is found', () => {
  const areas = ['A1', 'A2'].map((code, order) => ({ code, name: 'Thể chế', order }));
  expect(areaOf({ areas }, 'thể chế')?.code).toBe('A1');
});

test('a province that changes is looked up anew', () => {
  const list = [...agencies];
  const found = ['tỉnh Hà Tĩnh', 'tỉnh Nghệ An', 'tỉnh Hà Tĩnh'].map(
    (province) => agencyOf({ agencies: list, province }, 'Sở Nội vụ tỉnh Hà Tĩnh')?.code,
  );
  expect(found).toEqual(['SNV', undefined, 'SNV']);
});

test('a code is told by its name, or as it stands', () => {
  expect([agencyName(campaign, 'SNV'), agencyName(campaign, 'XYZ')]).toEqual(['Sở Nội vụ', 'XYZ']);
  expect([areaName(campaign, 'A1'), areaName(campaign, 'A9')]).toEqual(['Chỉ đạo, điều hành', 'A9']);
});
