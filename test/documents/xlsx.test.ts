import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { LONGEST_TEXT } from '../../src/documents/xlsx/cell-xml';
import { writeXlsx } from '../../src/documents/xlsx/write-xlsx';
import { XlsxError } from '../../src/documents/xlsx/xlsx-error';
import type { CellValue } from '../../src/domain/cell-value';
import type { DrawnCell, DrawnSheet } from '../../src/domain/drawing/drawn-sheet';
import type { CellStyle, StyleName } from '../../src/domain/drawing/styles';
import { styles } from '../../src/domain/drawing/styles';

/** A sheet of cells in one style, a list for each row. */
function drawn(
  rows: readonly (readonly CellValue[])[],
  style: StyleName = 'text',
  more: Partial<DrawnSheet> = {},
): DrawnSheet {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    columns: Array.from({ length: width }, () => ({ widthMm: 40 })),
    rows: rows.map((row) => ({ cells: row.map((value): DrawnCell => ({ value, style })) })),
    merges: [],
    frozenRows: 0,
    ...more,
  };
}

/** Read back by another's reader. */
async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

async function readSheet(drawing: DrawnSheet, name = 'Tổng hợp PL01'): Promise<ExcelJS.Worksheet> {
  return (await read(writeXlsx([{ name, drawing }]))).getWorksheet(name)!;
}

/** A part of the file as it stands. */
function part(drawing: DrawnSheet, path: string): string {
  return strFromU8(unzipSync(writeXlsx([{ name: 'a', drawing }]))[path]!);
}

function fault(write: () => unknown): unknown {
  try {
    write();
  } catch (error) {
    if (error instanceof XlsxError) return error.fault;
    throw error;
  }
  return undefined;
}

describe('values', () => {
  it.each<[name: string, value: string]>([
    ['a formula', '=1+1'],
    ['a formula of another kind', '+84 912 345 678'],
    ['a dash', '- Rà soát thủ tục'],
    ['a mention', '@SUM(A1)'],
    ['a macro', "=cmd|'/C calc'!A0"],
    ['markup', '<b>đậm</b> & "ngoặc" \'đơn\''],
    ['spaces around', '  hai bên  '],
    ['lines', 'một\nhai'],
    ['a number with a leading zero', '05'],
    ['an apostrophe', "'trích"],
    ['letters outside the first plane', 'chữ Nôm 𡨸喃'],
    ['decomposed letters', 'Tỷ lệ'.normalize('NFD')],
  ])('keeps %s as the text that was typed', async (_, value) => {
    const cell = (await readSheet(drawn([[value]]))).getCell('A1');
    expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, value]);
  });

  it.each<[name: string, value: string, xml: string]>([
    ['a control character', 'a\u0001b', 'a_x0001_b'],
    ['a carriage return', 'a\r\nb', 'a_x000D_\nb'],
    ['what looks like such an escape', '_x0041_', '_x005F_x0041_'],
    ['a half of such an escape', 'a_x00', 'a_x00'],
    ['what is no character', 'a\uffff', 'a_xFFFF_'],
  ])('escapes %s as Excel does', (_, value, xml) => {
    expect(part(drawn([[value]]), 'xl/sharedStrings.xml')).toContain(`<t xml:space="preserve">${xml}</t>`);
  });

  it.each<[name: string, value: number | boolean]>([
    ['an integer', 1052],
    ['zero', 0],
    ['a fraction', 71.5],
    ['a fraction not exact in binary', 0.1 + 0.2],
    ['a negative number', -3],
    ['a very large number', 1e21],
    ['true', true],
    ['false', false],
  ])('keeps %s as it is', async (_, value) => {
    expect((await readSheet(drawn([[value]], 'decimal'))).getCell('A1').value).toBe(value);
  });

  it('reads back every text there is', async () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (texts) => {
        const sheet = await readSheet(drawn(texts));
        texts.forEach((row, rowIndex) => {
          row.forEach((text, columnIndex) => {
            expect(sheet.getCell(rowIndex + 1, columnIndex + 1).value ?? '').toBe(text);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it.each<[name: string, value: CellValue, kind: string]>([
    ['half a surrogate pair', 'a\ud800b', 'brokenText'],
    ['the other half', '\udc00', 'brokenText'],
    ['a text over Excel’s limit', 'a'.repeat(LONGEST_TEXT + 1), 'longText'],
    ['a number that is none', NaN, 'notFinite'],
  ])('refuses %s, naming sheet and cell', (_, value, kind) => {
    const drawing = drawn([
      ['', '', ''],
      ['', '', value],
    ]);
    expect(fault(() => writeXlsx([{ name: 'Tổng hợp PL04', drawing }]))).toEqual({
      kind,
      sheet: 'Tổng hợp PL04',
      cell: 'C2',
    });
  });

  it('takes the longest text Excel can hold', () => {
    expect(fault(() => writeXlsx([{ name: 'a', drawing: drawn([['a'.repeat(LONGEST_TEXT)]]) }]))).toBeUndefined();
  });
});

describe('looks', () => {
  it('has number formats', async () => {
    const row = (['text', 'integer', 'decimal', 'date', 'moment', 'plain'] as const).map((style) => ({
      value: 44875,
      style,
    }));
    const sheet = await readSheet(drawn([[]], 'text', { rows: [{ cells: row }] }));
    expect(row.map((_, index) => sheet.getCell(1, index + 1).numFmt)).toEqual([
      '@',
      '#,##0',
      '#,##0.0##',
      'dd/mm/yyyy',
      'dd/mm/yyyy hh:mm',
      undefined,
    ]);
  });

  it('shows a serial number as its day', async () => {
    const { value } = (await readSheet(drawn([[44875]], 'date'))).getCell('A1');
    expect(value).toEqual(new Date('2022-11-10T00:00:00Z'));
  });

  it('is for paper: Times New Roman 12, black, no fills, thin borders, wrapped', async () => {
    const { font, fill, border, alignment } = (await readSheet(drawn([['a']], 'header'))).getCell('A1');
    const thin = { style: 'thin', color: { argb: 'FF000000' } };
    expect(font).toMatchObject({ name: 'Times New Roman', size: 12, bold: true, color: { argb: 'FF000000' } });
    expect(fill).toEqual({ type: 'pattern', pattern: 'none' });
    expect(border).toEqual({ left: thin, right: thin, top: thin, bottom: thin });
    expect(alignment).toEqual({ horizontal: 'center', vertical: 'middle', wrapText: true });
  });

  it('takes size, weight, slant and borders of every style', async () => {
    const names = Object.keys(styles) as StyleName[];
    const cells = names.map((style): DrawnCell => ({ value: 'a', style }));
    const sheet = await readSheet(drawn([[]], 'text', { rows: [{ cells }] }));
    names.forEach((name, index) => {
      const { size = 12, isBold = false, isItalic = false, hasBorder = false }: CellStyle = styles[name];
      const { font, border } = sheet.getCell(1, index + 1);
      expect([name, font.size, font.bold ?? false, font.italic ?? false, 'top' in border]).toEqual([
        name,
        size,
        isBold,
        isItalic,
        hasBorder,
      ]);
    });
  });

  it.each([
    ['=1+1', true],
    ['+84', true],
    ['-a', true],
    ['@a', true],
    ['a=1', false],
    [-5, false],
  ])('marks %p as text even when retyped: %p', (value, isQuoted) => {
    const drawing = drawn([[value]]);
    const style = Number(/<c r="A1" s="(\d+)"/.exec(part(drawing, 'xl/worksheets/sheet1.xml'))![1]);
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(part(drawing, 'xl/styles.xml'))![1]!.split('<xf ').slice(1);
    expect(formats[style]!.includes('quotePrefix="1"')).toBe(isQuoted);
  });
});

describe('layout', () => {
  const head: DrawnSheet = {
    ...drawn(Array.from({ length: 8 }, () => ['', '', ''])),
    columns: [{ widthMm: 10 }, { widthMm: 46, isHidden: true }, { widthMm: 22 }],
    merges: [
      { row: 1, column: 1, lastRow: 1, lastColumn: 3 },
      { row: 3, column: 2, lastRow: 4, lastColumn: 2 },
    ],
    frozenRows: 5,
  };
  const drawing = { ...head, firstRepeatedRow: 3 };

  it('merges', async () => {
    expect((await readSheet(drawing)).model.merges).toEqual(['A1:C1', 'B3:B4']);
  });

  it('has widths in digits of the default font, 8 pixels at 96 dots an inch', async () => {
    const sheet = await readSheet(drawing);
    const widths = [1, 2, 3].map((column) => sheet.getColumn(column).width);
    expect(widths).toEqual([4.72, 21.73, 10.39]);
    expect(sheet.getColumn(2).hidden).toBe(true);
  });

  it('freezes the head', async () => {
    expect((await readSheet(drawing)).views).toMatchObject([{ state: 'frozen', ySplit: 5, topLeftCell: 'A6' }]);
  });

  it('has no frozen pane and no repeated rows where nothing is frozen', async () => {
    const sheet = await readSheet(drawn([['a']]));
    expect([sheet.views[0]?.state, sheet.pageSetup.printTitlesRow]).toEqual(['normal', undefined]);
  });

  it.each([
    ['from the row told', 3, '3:5'],
    ['from the first row where not told', undefined, '1:5'],
  ])('repeats the head on each page %s', async (_, firstRepeatedRow, expected) => {
    const sheet = await readSheet({ ...head, ...(firstRepeatedRow && { firstRepeatedRow }) });
    expect(sheet.pageSetup.printTitlesRow).toBe(expected);
  });

  it('prints on A4 landscape, one page wide, in the margins of the decree, numbered at the top from the second page', async () => {
    const { pageSetup, headerFooter } = await readSheet(drawing);
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    const { left, right, top, bottom } = pageSetup.margins!;
    expect([left, right, top, bottom].map((inches) => Math.round(inches * 25.4))).toEqual([30, 15, 20, 20]);
    expect([headerFooter.oddHeader, headerFooter.firstHeader, headerFooter.differentFirst]).toEqual([
      '&C&"Times New Roman,Regular"&13&P',
      undefined,
      true,
    ]);
  });

  it('links to addresses with marks in them', async () => {
    const link = 'https://docs.google.com/spreadsheets/d/1a/edit?x="1"&y=2#gid=7&range=B7';
    const sheet = await readSheet({
      ...drawing,
      rows: [{ cells: [{ value: 'STC·PL01, dòng 7', style: 'source', link }] }],
    });
    expect(sheet.getCell('A1').value).toEqual({ text: 'STC·PL01, dòng 7', hyperlink: link });
  });

  it('hides rows, and gives each row the height its text needs', async () => {
    const cell = (value: string): DrawnCell => ({ value, style: 'text' });
    const sheet = await readSheet({
      columns: [{ widthMm: 20 }, { widthMm: 20 }],
      rows: [
        { cells: [cell('một dòng'), cell('')] },
        { cells: [cell('bốn dòng chữ trong một cột hẹp'), cell('')] },
        { cells: [cell('cùng chữ ấy, trộn hai cột lại'), cell('')] },
        { cells: [cell('cùng chữ ấy, trộn xuống dưới, mà dài hơn nhiều'), cell('')] },
        { cells: [cell(''), cell('')], isHidden: true },
        { cells: [cell('cao như đã định')], heightMm: 25.4 },
        { cells: [cell('dài '.repeat(500))] },
      ],
      merges: [
        { row: 3, column: 1, lastRow: 3, lastColumn: 2 },
        { row: 4, column: 1, lastRow: 5, lastColumn: 1 },
      ],
      frozenRows: 0,
    });
    const rows = [1, 2, 3, 4, 5, 6, 7].map((row) => sheet.getRow(row));
    expect(rows.map(({ height }) => height)).toEqual([15.75, 63, 31.5, 15.75, 15.75, 72, 409.5]);
    expect(rows.map(({ hidden }) => hidden)).toEqual([false, false, false, false, true, false, false]);
  });
});

describe('file', () => {
  const blank = drawn([['']]);

  it('has its sheets in order', async () => {
    const names = ['Tổng hợp PL01', "Sở 'A' & <B>", 'Số liệu'];
    const drawing = { ...blank, rows: [...blank.rows, ...blank.rows], frozenRows: 1 };
    const workbook = await read(writeXlsx(names.map((name) => ({ name, drawing }))));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(names);
    expect(workbook.worksheets.map(({ pageSetup }) => pageSetup.printTitlesRow)).toEqual(['1:1', '1:1', '1:1']);
  });

  it('names the repeated rows of a sheet whatever its name', () => {
    const bytes = writeXlsx([{ name: "Sở 'A' & <B>", drawing: { ...blank, frozenRows: 1 } }]);
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml']!)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Sở ''A'' &amp; &lt;B&gt;'!$1:$1</definedName>`,
    );
  });

  it.each([
    ['is empty', ['']],
    ['is over 31 characters', ['a'.repeat(32)]],
    ['has a character Excel forbids', ['a/b']],
    ['has a control character', ['a\u0000']],
    ['is half a surrogate pair', ['a\ud800']],
    ['comes twice but for case', ['Số liệu', 'SỐ LIỆU']],
  ])('is refused where a name %s', (_, names) => {
    expect(fault(() => writeXlsx(names.map((name) => ({ name, drawing: blank }))))).toEqual({
      kind: 'sheetName',
      sheet: names.at(-1),
    });
  });

  it('is the same bytes for the same drawings', () => {
    const sheets = [{ name: 'a', drawing: drawn([['=1', 2, '']]) }];
    expect(writeXlsx(sheets)).toEqual(writeXlsx(sheets));
  });
});
