import fc from 'fast-check';
import { sample } from '../../../src/local/play/sample';
import { findEncoding } from '../../../src/domain/vietnamese/find-encoding';
import { isSyllable } from '../../../src/domain/vietnamese/is-syllable';
import { fromTcvn3 } from '../../../src/domain/vietnamese/tcvn3';
import { fromVni } from '../../../src/domain/vietnamese/vni';

test.each([
  ['Tû lÖ hå s¬ gi¶i quyÕt ®óng h¹n', 'Tyû leä hoà sô giaûi quyeát ñuùng haïn', 'Tỷ lệ hồ sơ giải quyết đúng hạn'],
  ['C¶i c¸ch thñ tôc hµnh chÝnh', 'Caûi caùch thuû tuïc haønh chính', 'Cải cách thủ tục hành chính'],
  ['Së Néi vô', 'Sôû Noäi vuï', 'Sở Nội vụ'],
  ['§¬n vÞ sù nghiÖp', 'Ñôn vò söï nghieäp', 'Đơn vị sự nghiệp'],
  ['b¶ng l\u00ad¬ng', 'baûng löông', 'bảng lương'],
  ['TiÕn ®é', 'Tieán ñoä', 'Tiến độ'],
  ['Hµ TÜnh', 'Haø Tónh', 'Hà Tĩnh'],
])('%s and %s are %s', (tcvn3, vni, text) => {
  expect(findEncoding(tcvn3)).toEqual({ kind: 'tcvn3', proposed: text });
  expect(findEncoding(vni)).toEqual({ kind: 'vni', proposed: text });
});

test.each([
  ['a capital Eth', 'Ð\u1ec1 án', 'lookAlike', 'Đề án'],
  ['an African D', 'Ɖề án', 'lookAlike', 'Đề án'],
  ['a small eth', 'xã ðạt chuẩn', 'lookAlike', 'xã đạt chuẩn'],
  ['a soft hyphen', 'Quyết\u00ad định', 'invisible', 'Quyết định'],
  ['a zero-width space', 'Kế\u200b hoạch', 'invisible', 'Kế hoạch'],
  ['a byte order mark', '\ufeffBáo cáo', 'invisible', 'Báo cáo'],
  ['a decomposed letter', 'Kế hoạch'.normalize('NFD'), 'decomposed', 'Kế hoạch'],
  ['a half-composed letter', 'Kê\u0301 hoạch', 'decomposed', 'Kế hoạch'],
])('tells %s', (_, text, kind, proposed) => {
  expect(findEncoding(text)).toEqual({ kind, proposed });
});

test.each([
  ['nothing', ''],
  ['plain letters', 'UBND CCHC 2023'],
  ['words without marks of their own', 'Sông Hà, thu án phí'],
  ['one old word in Unicode text', 'Đơn vị sù nghiÖp'],
  ['one old word in ten', 'UBND CCHC TTHC QPPL HCC PAR DTI PCI PAPI nghiÖp'],
  ['a trademark', 'Microsoft® Office'],
  ['French', 'café à la crème, garçon'],
  ['German', 'Müller, Größe'],
  ['quotation marks', '«CCHC»'],
  ['a cross for a tick', '×'],
  ['a half', '½'],
  ['a product', '100 × 200'],
  ['a paragraph sign and degrees', '§ 1, 30 °C, 25 m², ± 2'],
  ['a no-break space', '98,5\u00a0%'],
  ['both habits of tones', 'hòa, hoà, uỷ, ủy'],
])('keeps silent for %s', (_, text) => {
  expect(findEncoding(text)).toBeUndefined();
});

const clean = [...sample.targets, ...sample.tasks, ...sample.proposals, ...sample.agencies].flatMap((row) =>
  Object.values(row).filter((text) => text !== ''),
);

test('raises nothing for the whole sample, and everything for it decomposed', () => {
  expect(clean.filter((text) => findEncoding(text))).toEqual([]);
  const marked = clean.filter((text) => text.normalize('NFD') !== text);
  expect(marked.length).toBeGreaterThan(300);
  expect(marked.filter((text) => findEncoding(text.normalize('NFD'))?.proposed !== text)).toEqual([]);
});

test('its words are syllables, but for names and abbreviations', () => {
  const words = new Set(clean.join(' ').match(/\p{L}+/gu));
  const marked = Array.from(words).filter((word) => /[^\0-\x7f]/.test(word) && word !== word.toUpperCase());
  expect(marked.length).toBeGreaterThan(400);
  expect(marked.filter((word) => !isSyllable(word))).toEqual([]);
});

test('what it proposes is composed, for any mixture of letters', () => {
  const letters = fc.constantFrom(...Array.from('aeoyµ¶®ûôïåäñ\u00adÐð\u0301\u200b ăđ'));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 30 }), (text) => {
      const proposed = findEncoding(text)?.proposed ?? '';
      expect(proposed).toBe(proposed.normalize('NFC'));
      expect(fromTcvn3(text)).toHaveLength(text.length);
      expect(fromVni(text).normalize('NFD').replace(/\p{M}/gu, '').length).toBeLessThanOrEqual(text.length);
    }),
  );
});
