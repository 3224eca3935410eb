import ExcelJS from 'exceljs';
import type { Request } from '../../../src/host';
import { createLocalGoogle } from '../../../src/local';
import { owner, users } from './office';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const solid = { style: 'SOLID', colorStyle: { rgbColor: {} } };

/** A workbook with one of everything the file format carries. */
const requests: Request[] = [
  { updateSheetProperties: { properties: { sheetId: 0, title: 'Tổng hợp', tabColorStyle: { rgbColor: { red: 1 } }, gridProperties: { rowCount: 5, columnCount: 5, frozenRowCount: 2, frozenColumnCount: 1 } }, fields: 'title,tabColorStyle,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)' } },
  { updateCells: { start: { sheetId: 0 }, fields: '*', rows: [
    { values: [{}, { userEnteredValue: { stringValue: 'BẢNG TỔNG HỢP' }, userEnteredFormat: { horizontalAlignment: 'CENTER', verticalAlignment: 'MIDDLE', textFormat: { bold: true, fontSize: 16, fontFamily: 'Times New Roman', foregroundColorStyle: { rgbColor: { blue: 1 } } } } }] },
    { values: ['Ngày', 'Số', 'Tỷ lệ', 'Mã', 'Xem'].map((stringValue) => ({ userEnteredValue: { stringValue }, userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: 1, green: 1 } }, wrapStrategy: 'WRAP', borders: { top: solid, bottom: solid, left: solid, right: { style: 'DOUBLE', colorStyle: { rgbColor: { red: 1 } } } } } })) },
    { values: [
      { userEnteredValue: { numberValue: 44875 }, userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
      { userEnteredValue: { numberValue: 1052.25 }, userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0.0##' } } },
      { userEnteredValue: { numberValue: 0.485 }, userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.0%' } } },
      { userEnteredValue: { stringValue: '0012' }, userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
      { userEnteredValue: { stringValue: 'mở' }, userEnteredFormat: { textFormat: { link: { uri: 'https://docs.google.com/a?b=1&c=2' } } } },
    ] },
    { values: [
      { userEnteredValue: { numberValue: 44875.5 }, userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } } },
      { userEnteredValue: { boolValue: true } },
      { userEnteredValue: { boolValue: false } },
      { userEnteredValue: { stringValue: '=1+1' }, userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
      { note: 'Ghi chú ở ô trống' },
    ] },
    { values: [{}, {}, { userEnteredFormat: { textFormat: { italic: true, underline: true, strikethrough: true } } }, { userEnteredValue: { stringValue: ' hai\ndòng <&> ' }, note: 'Ghi chú của lãnh đạo' }] },
  ] } },
  { mergeCells: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 5 }, mergeType: 'MERGE_ALL' } },
  { updateDimensionProperties: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 3 }, properties: { pixelSize: 233 }, fields: 'pixelSize' } },
  { updateDimensionProperties: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 }, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
  { updateDimensionProperties: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 3 }, properties: { pixelSize: 41 }, fields: 'pixelSize' } },
  { updateDimensionProperties: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 4 }, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
  { addSheet: { properties: { sheetId: 1, title: 'Nhật ký', hidden: true, gridProperties: { rowCount: 1, columnCount: 2, hideGridlines: true } } } },
]; // prettier-ignore

function openBook() {
  const google = createLocalGoogle({ users, title: 'Báo cáo' });
  google.sheets(owner).Spreadsheets.batchUpdate({ requests }, google.spreadsheetId);
  return google;
}

/** What an independent reader sees. */
async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

describe('a downloaded .xlsx, as ExcelJS reads it', () => {
  let sheet: ExcelJS.Worksheet;
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    const google = openBook();
    workbook = await read(google.exportXlsx(google.spreadsheetId));
    sheet = workbook.worksheets[0]!;
  });

  it('has the tabs in their order, with colour, hiding and gridlines', () => {
    const tabs = workbook.worksheets.map(({ name, state }) => [name, state]);
    expect(tabs).toEqual([['Tổng hợp', 'visible'], ['Nhật ký', 'hidden']]); // prettier-ignore
    expect(sheet.properties.tabColor).toMatchObject({ argb: expect.stringMatching(/FF0000$/) as unknown });
    expect(workbook.worksheets.map(({ views }) => views[0]?.showGridLines)).toEqual([true, false]);
  });

  test.each([
    ['B1', 'BẢNG TỔNG HỢP'],
    ['A3', new Date('2022-11-10T00:00:00Z')],
    ['B3', 1052.25],
    ['C3', 0.485],
    ['D3', '0012'],
    ['A4', new Date('2022-11-10T12:00:00Z')],
    ['B4', true],
    ['C4', false],
    ['D4', '=1+1'],
    ['D5', ' hai\ndòng <&> '],
  ])('%s holds %p', (address, value) => {
    expect(sheet.getCell(address).value).toEqual(value);
  });

  test.each([
    ['A3', 'dd/mm/yyyy'],
    ['A4', 'dd/mm/yyyy hh:mm'],
    ['B3', '#,##0.0##'],
    ['C3', '0.0%'],
    ['D3', '@'],
    ['D4', '@'],
  ])('%s is shown as %s', (address, format) => {
    expect(sheet.getCell(address).numFmt).toBe(format);
  });

  it('has merges, frozen panes, sizes and hidden parts', () => {
    expect(sheet.getCell('E1').master.address).toBe('B1');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2, xSplit: 1 });
    expect([1, 2, 3].map((column) => Math.round(sheet.getColumn(column).width! * 7 + 5))).toEqual([100, 233, 233]);
    expect([3, 4].map((column) => sheet.getColumn(column).hidden)).toEqual([false, true]);
    expect(sheet.getRow(3).height).toBe(30.75);
    expect([3, 4].map((row) => sheet.getRow(row).hidden)).toEqual([false, true]);
  });

  it('has looks, links and notes', () => {
    expect(sheet.getCell('B1').font).toMatchObject({ bold: true, size: 16, name: 'Times New Roman' });
    expect(sheet.getCell('B1').font.color?.argb).toMatch(/0000FF$/);
    expect(sheet.getCell('B1').alignment).toMatchObject({ horizontal: 'center', vertical: 'middle' });
    expect(sheet.getCell('B2').alignment.wrapText).toBe(true);
    expect(sheet.getCell('B2').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFFF00' } });
    expect(sheet.getCell('B2').border).toMatchObject({ top: { style: 'thin' }, right: { style: 'double' } });
    expect(sheet.getCell('C5').font).toMatchObject({ italic: true, underline: true, strike: true });
    expect(sheet.getCell('E3').hyperlink).toBe('https://docs.google.com/a?b=1&c=2');
    expect(JSON.stringify(sheet.getCell('D5').note)).toContain('Ghi chú của lãnh đạo');
  });
});

describe('an uploaded .xlsx', () => {
  const google = openBook();
  const convert = (bytes: Uint8Array) => {
    const { Drive, Utilities, Sheets } = google.globals(owner);
    const signed = Array.from(new Int8Array(bytes));
    const blob = Utilities.newBlob(signed, XLSX, 'a.xlsx');
    const { id = '' } = Drive.Files.create({ name: 'Bản sao', mimeType: SPREADSHEET }, blob);
    return { id, Sheets };
  };

  it('becomes the spreadsheet it was made of', () => {
    const { id, Sheets } = convert(google.exportXlsx(google.spreadsheetId));
    const get = (spreadsheetId: string) =>
      Sheets.Spreadsheets.get(spreadsheetId, {
        fields:
          'properties(locale,timeZone),sheets(properties,merges,data(rowData.values(userEnteredValue,userEnteredFormat,effectiveValue,formattedValue,hyperlink,note),columnMetadata,rowMetadata))',
      });
    expect(get(id)).toEqual(get(google.spreadsheetId));
    expect(Sheets.Spreadsheets.get(id, { fields: 'properties.title' }).properties?.title).toBe('Bản sao');
  });

  it('reaches to the last thing it says', () => {
    const google = createLocalGoogle({ users });
    google.sheets(owner).Spreadsheets.batchUpdate(
      {
        requests: [
          {
            updateCells: {
              start: { sheetId: 0, rowIndex: 2, columnIndex: 25 },
              rows: [{ values: [{ note: 'xa' }] }],
              fields: 'note',
            },
          },
          {
            updateDimensionProperties: {
              range: { sheetId: 0, dimension: 'ROWS', startIndex: 5, endIndex: 6 },
              properties: { hiddenByUser: true },
              fields: 'hiddenByUser',
            },
          },
        ],
      },
      google.spreadsheetId,
    );
    const { id, Sheets } = convert(google.exportXlsx(google.spreadsheetId));
    const { sheets = [] } = Sheets.Spreadsheets.get(id, {
      fields: 'sheets(properties.gridProperties,data(rowData.values.note,rowMetadata.hiddenByUser))',
    });
    expect(sheets[0]?.properties?.gridProperties).toEqual({ rowCount: 6, columnCount: 26 });
    expect(sheets[0]?.data?.[0]?.rowData?.[2]?.values?.at(-1)).toEqual({ note: 'xa' });
    expect(sheets[0]?.data?.[0]?.rowMetadata?.[5]).toEqual({ hiddenByUser: true });
  });

  it('by another writer keeps its dates', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Biểu');
    sheet.getCell('B2').value = new Date('2022-11-10T00:00:00Z');
    sheet.getCell('B2').numFmt = 'dd/mm/yyyy';
    sheet.getCell('B3').value = 12.5;
    const { id, Sheets } = convert(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { valueRanges = [] } = Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Biểu!A1:B3'] });
    expect(valueRanges[0]?.values).toEqual([[], ['', '10/11/2022'], ['', '12,5']]);
  });

  it('keeps a formula, with what Excel had computed', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Biểu');
    sheet.getCell('A1').value = { formula: 'SUM(B1:B2)', result: 3 };
    sheet.getCell('B1').value = { formula: '#REF!+1', result: { error: '#REF!' } };
    sheet.getCell('C1').value = { formula: '"a"&"b"', result: 'ab' };
    const { id, Sheets } = convert(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const read = (valueRenderOption: string) =>
      Sheets.Spreadsheets.Values.get(id, 'A1:C1', { valueRenderOption }).values;
    expect(read('FORMULA')).toEqual([['=SUM(B1:B2)', '=#REF!+1', '="a"&"b"']]);
    expect(read('UNFORMATTED_VALUE')).toEqual([[3, '#REF!', 'ab']]);
    expect(read('FORMATTED_VALUE')).toEqual([['3', '#REF!', 'ab']]);
    const { sheets } = Sheets.Spreadsheets.get(id, {
      fields: 'sheets(data(rowData(values(userEnteredValue,effectiveValue))))',
    });
    expect(sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[1]).toEqual({
      userEnteredValue: { formulaValue: '=#REF!+1' },
      effectiveValue: { errorValue: { type: 'REF' } },
    });
  });
});

it('a tab’s name is cut to what Excel takes', async () => {
  const google = createLocalGoogle({ users });
  google.sheets(owner).Spreadsheets.batchUpdate(
    {
      requests: [
        { updateSheetProperties: { properties: { sheetId: 0, title: `a/b${'x'.repeat(40)}` }, fields: 'title' } },
      ],
    },
    google.spreadsheetId,
  );
  const { worksheets } = await read(google.exportXlsx(google.spreadsheetId));
  expect(worksheets.map(({ name }) => name)).toEqual([`a_b${'x'.repeat(28)}`]);
});
