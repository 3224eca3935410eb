import fc from 'fast-check';
import mammoth from 'mammoth';
import { DocxError } from '../../src/documents/docx/docx-error';
import { writeDocx } from '../../src/documents/docx/write-docx';
import type { Look, LookName } from '../../src/domain/papers/looks';
import { looks } from '../../src/domain/papers/looks';
import type { Block, Paper, Section } from '../../src/domain/papers/paper';
import { cell, paragraph, rule } from '../../src/domain/papers/paper';
import { faultOfXml, partsOf } from './well-formed';

function paper(blocks: readonly Block[], more: readonly Section[] = []): Paper {
  return { title: 'Dự thảo <Kế hoạch> & "phụ lục"', sections: [{ isLandscape: false, blocks }, ...more] };
}

const written = (text: string) => paper([paragraph('text', text)]);
const documentOf = (each: Paper) => partsOf(writeDocx(each))['word/document.xml']!;

async function readHtml(each: Paper): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(writeDocx(each)) },
    { ignoreEmptyParagraphs: false },
  );
  return value;
}

/** The paragraphs that another's reader finds, as plain text. */
async function read(each: Paper): Promise<string[]> {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return Array.from((await readHtml(each)).matchAll(/<p>(.*?)<\/p>/gs), ([, html = '']) =>
    html.replaceAll('<br />', '\n').replace(/&(\w+);/g, (_, name: string) => characters[name] ?? ''),
  );
}

const table = (rows: Extract<Block, { kind: 'table' }>['rows'], headerRows = 0): Block => ({
  kind: 'table',
  widthsMm: [60, 60, 45],
  hasBorders: true,
  headerRows,
  rows,
});
const text = (value: string) => cell(paragraph('tableText', value));

describe('text', () => {
  it.each<[name: string, value: string]>([
    ['a formula', '=1+1'],
    ['a macro', "=cmd|'/C calc'!A0"],
    ['markup', '<b>đậm</b> & "ngoặc" \'đơn\' ]]> <!-- -->'],
    ['an entity', '&amp; &#x1;'],
    ['a field code', '{ INCLUDETEXT "c:\\a" }'],
    ['spaces around', '  hai  bên  '],
    ['lines', 'một\nhai\n\nba'],
    ['a tab', 'một\thai'],
    ['right-to-left marks', '\u200f\u202eabc\u202c\u200e'],
    ['emoji', '👍🏽 👨‍👩‍👧'],
    ['letters outside the first plane', 'chữ Nôm 𡨸喃'],
    ['decomposed letters', 'Tỷ lệ'.normalize('NFD')],
    ['50,000 characters', 'Cải cách '.repeat(5_600)],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c\u0085d'],
  ])('keeps %s as the text that was typed', async (_, value) => {
    expect(await read(written(value))).toEqual([value]);
  });

  it('reads back every text there is', async () => {
    const texts = fc.array(
      fc.string({ unit: 'binary' }).map((each) => each.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '?')),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const each = paper([table(all.map((value) => [text(value), text('b'), text('c')]))]);
        expect(faultOfXml(documentOf(each))).toBeUndefined();
        // The last is the tiny one behind the table.
        expect(await read(each)).toEqual([...all.flatMap((value) => [value, 'b', 'c']), '']);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[name: string, value: string, kind: string]>([
    ['half a surrogate pair', 'a\ud800b', 'brokenText'],
    ['the other half', '\udc00', 'brokenText'],
    ['a control character', 'a\u0001b', 'controlCharacter'],
    ['the null character', '\u0000', 'controlCharacter'],
    ['a carriage return', 'a\rb', 'controlCharacter'],
    ['a vertical tab', 'a\u000bb', 'controlCharacter'],
    ['what is no character', 'a\uffff', 'controlCharacter'],
  ])('refuses %s, naming the place', (_, value, kind) => {
    const place = { sheet: 'STC·PL01', cell: 'D5' };
    const run = { text: value, place };
    expect(() => writeDocx(paper([table([[cell(paragraph('tableText', run)), text(''), text('')]])]))).toThrow(
      new DocxError({ kind: kind as 'brokenText', place }),
    );
  });

  it('refuses such a title, too', () => {
    expect(() => writeDocx({ title: '\ud800', sections: [] })).toThrow(DocxError);
  });

  it('has weight and slant of a run beside those of its look', async () => {
    const html = await readHtml(
      paper([paragraph('text', 'a', { text: 'b', isBold: true }, { text: 'c', isItalic: true })]),
    );
    expect(html).toBe('<p>a<strong>b</strong><em>c</em></p>');
  });
});

describe('tables', () => {
  const merged = table(
    [
      [
        { ...text('Tên'), down: 'starts' },
        { ...text('Năm 2022'), columns: 2 },
      ],
      [{ blocks: [], down: 'goesOn' }, text('KH'), text('KQ')],
      [text('a'), text('b'), text('c')],
      [text('a'.repeat(5_000)), text(''), text('')],
    ],
    2,
  );

  it('joins cells across and down', async () => {
    const html = await readHtml(paper([merged]));
    expect(html).toContain('<thead><tr><th rowspan="2"><p>Tên</p></th><th colspan="2"><p>Năm 2022</p></th></tr>');
  });

  it('repeats its head, keeps rows whole, and lets a long one go on over the page', () => {
    const rows = documentOf(paper([merged]))
      .split('<w:tr>')
      .slice(1);
    const marks = rows.map((each) => [each.includes('<w:tblHeader/>'), each.includes('<w:cantSplit/>')]);
    expect(marks).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('has widths in twentieths of a point, and thin black borders where wanted', () => {
    const xml = documentOf(paper([merged]));
    expect(xml.match(/<w:gridCol w:w="\d+"\/>/g)).toEqual(
      ['3402', '3402', '2551'].map((width) => `<w:gridCol w:w="${width}"/>`),
    );
    expect(xml).toContain('<w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/>');
    expect(documentOf(paper([{ ...merged, hasBorders: false } as Block]))).not.toContain('tblBorders');
  });

  it('keeps two tables apart', async () => {
    const html = await readHtml(
      paper([table([[text('a'), text(''), text('')]]), table([[text('b'), text(''), text('')]])]),
    );
    expect(html.match(/<table>/g)).toHaveLength(2);
  });
});

describe('pages', () => {
  const sections: Section[] = [{ isLandscape: true, blocks: [paragraph('text', 'b')] }];
  const properties = documentOf(paper([paragraph('text', 'a')], sections)).match(/<w:sectPr>.*?<\/w:sectPr>/g)!;

  it('are A4 in the margins of the decree, upright or across', () => {
    expect(properties.map((each) => /<w:pgSz [^>]*>/.exec(each)![0])).toEqual([
      '<w:pgSz w:w="11906" w:h="16838"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ]);
    // 20 mm, 15 mm, 20 mm, 30 mm.
    for (const each of properties) {
      expect(each).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    }
  });

  it('are numbered in the middle of the top, each section on its own and not on its first page', () => {
    for (const each of properties) expect(each).toMatch(/<w:pgNumType w:start="1"\/><w:titlePg\/>/);
    const parts = partsOf(writeDocx(paper([])));
    expect(parts['word/header1.xml']).toContain('<w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE ">');
    expect(parts['word/header2.xml']).not.toContain('PAGE');
  });
});

describe('looks', () => {
  const styles = partsOf(writeDocx(paper([])))['word/styles.xml']!;

  it('are in Times New Roman and Vietnamese', () => {
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('<w:lang w:val="vi-VN"');
  });

  it.each(Object.keys(looks) as LookName[])('%s has a style with its size, weight, slant and place', (name) => {
    const { size, isBold = false, isItalic = false, align }: Look = looks[name];
    const id = name.charAt(0).toUpperCase() + name.slice(1);
    const style = new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(styles)![0];
    expect(style).toContain(`<w:sz w:val="${size * 2}"/>`);
    expect([style.includes('<w:b/>'), style.includes('<w:i/>')]).toEqual([isBold, isItalic]);
    expect(style).toContain(`<w:jc w:val="${align === 'justify' ? 'both' : align}"/>`);
  });

  it('make headings that Word’s outline knows', async () => {
    expect(await readHtml(paper([paragraph('heading1', 'I. MỤC TIÊU'), paragraph('heading2', '1. a')]))).toBe(
      '<h1>I. MỤC TIÊU</h1><h2>1. a</h2>',
    );
  });

  it('draw a line of its length in the middle', () => {
    // 165 mm of text, 65 mm of line: 50 mm free on either side.
    expect(documentOf(paper([rule(65)]))).toContain('<w:ind w:left="2835" w:right="2835"/>');
  });
});

describe('file', () => {
  it('is well-formed XML in every part, and names each part', () => {
    const parts = partsOf(
      writeDocx(paper([paragraph('text', 'a'), rule(9), table([[text('<'), text('&'), text('"')]])])),
    );
    expect(Object.entries(parts).filter(([, xml]) => faultOfXml(xml) !== undefined)).toEqual([]);
    for (const path of Object.keys(parts).filter((each) => each.startsWith('word/') && !each.endsWith('.rels'))) {
      expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`);
    }
  });

  it('is the same bytes for the same paper', () => {
    expect(writeDocx(written('a'))).toEqual(writeDocx(written('a')));
  });
});

test.each([
  ['<a>', 'never closed: a'],
  ['<a><b></a></b>', 'an element closed out of turn: </a>'],
  ['<a>&</a>', 'a bare &'],
  ['<a b="1" b="2"/>', 'an attribute twice: <a b="1" b="2"/>'],
  ['<a/>x', 'text outside the root: x'],
  ['<a>\u0001</a>', 'a character XML forbids'],
  ['<a b="<"/>', 'no markup at 0: <a b="<"/>'],
])('the reading of XML knows %j for wrong', (xml, fault) => {
  expect(faultOfXml(xml)).toBe(fault);
});
