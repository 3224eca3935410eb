import { strToU8, zipSync } from 'fflate';
import { decodeBase64 } from '../../src/documents/decode-base64';
import { readOfficeFile } from '../../src/documents/read-office-file';
import { readXml, textIn } from '../../src/documents/read-xml';
import { showNumber } from '../../src/documents/read-xlsx/read-number';
import { showsOf } from '../../src/documents/read-xlsx/number-formats';
import { paragraphs, table, wordFile } from '../import/word-file';

function obstacle(bytes: Uint8Array): string {
  try {
    readOfficeFile(bytes);
    return 'read';
  } catch (error) {
    return (error as { obstacle?: string }).obstacle ?? String(error);
  }
}

const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

test.each<[string, () => Uint8Array, string]>([
  ['a table', () => wordFile(table(['TT', 'Nhiệm vụ'])), 'read'],
  ['no bytes', () => new Uint8Array(), 'empty'],
  ['no text', () => wordFile('<w:p/>'), 'empty'],
  ['a zip of other things', () => zip({ 'a.txt': 'a', 'mimetype.xml': '<a/>' }), 'unknown'],
  ['slides', () => zip({ '_rels/.rels': '<R><Relationship Id="1" Type="/officeDocument" Target="p.xml"/></R>', 'p.xml': '<p:presentation/>' }), 'unknown'],
  ['60 MB of blanks, packed small', () => zip({ 'word/document.xml': ' '.repeat(60 * 1024 * 1024) }), 'unpacked'],
  ['300 levels', () => wordFile('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)), 'unpacked'],
  ['a document type with entities', () => zip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), 'damaged'],
  ['a tag left open', () => zip({ 'word/document.xml': '<w:document><w:body>' }), 'damaged'],
  ['a text of LibreOffice', () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document-content/>' }), 'openDocument'],
  ['no body', () => zip({ 'word/document.xml': '<w:document/>' }), 'damaged'],
  ['the end cut off', () => wordFile(paragraphs('a'.repeat(500))).slice(0, 300), 'damaged'],
])('%s', (_, make, wanted) => {
  expect(obstacle(make())).toBe(wanted);
}); // prettier-ignore

test.each(['', 'a', 'ab', 'abc', 'Phụ lục ☑'])('decodes «%s» as Node does', (text) => {
  const bytes = decodeBase64(Buffer.from(text).toString('base64'));
  expect(Buffer.from(bytes).toString()).toBe(text);
});

test('refuses what is no Base64', () => {
  expect(() => decodeBase64('a*b=')).toThrow('damaged');
});

test('reads text in UTF-16, with either order of bytes, and in UTF-8 with its mark', () => {
  const xml = '<w:document><w:body><w:p><w:r><w:t>Đổi mới</w:t></w:r></w:p></w:body></w:document>';
  const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
  const big = Buffer.from(little).swap16();
  for (const part of [little, big, Buffer.from(`\ufeff${xml}`)]) {
    const { blocks } = readOfficeFile(zipSync({ 'word\\document.xml': new Uint8Array(part) }));
    expect(blocks[0]?.rows[0]?.[0]?.text).toBe('Đổi mới');
  }
});

test.each([
  ['<a>&lt;&#x111;&#7893;&amp;&quot;&apos;&khac;&#0;</a>', '<đổ&"\'&khac;\ufffd'],
  ['<a><!-- x > --><![CDATA[<b>]]>\r\n<?pi?>c</a>', '<b>\nc'],
])('%s', (xml, text) => {
  expect(textIn(readXml(xml))).toBe(text);
});

test.each([
  [98.5, undefined, '98,5'],
  [0.1 + 0.2, undefined, '0,3'],
  [0.985, 'percent', '98,5%'],
  [44875, 'day', '10/11/2022'],
  [44875.5, 'day', '10/11/2022 12:00'],
  [44875, 'month', '11/2022'],
  [44875, 'year', '2022'],
  [0.375, 'time', '09:00'],
  [1, 'day', '01/01/1900'],
  [60, 'day', '60'],
  [61, 'day', '01/03/1900'],
  [-1, 'day', '-1'],
  [3e6, 'day', '3000000'],
] as const)('%d as %s reads %s', (number, shows, text) => {
  expect(showNumber(number, shows, false).text).toBe(text);
});

test.each([
  ['dd/mm/yyyy', 'day'],
  ['[$-42A]d-mmm', 'day'],
  ['mm/yyyy', 'month'],
  ['yyyy', 'year'],
  ['hh:mm', 'time'],
  ['0.0%', 'percent'],
  ['0.0"%"', undefined],
  ['#,##0 "ngày"', undefined],
  ['General', undefined],
  ['[Red]0.00', undefined],
])('the format %s shows a %s', (code, shows) => {
  expect(showsOf(code)).toBe(shows);
});
