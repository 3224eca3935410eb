import ExcelJS from 'exceljs';
import { click, fillOffice, sheetNamed, values } from './office';

const google = fillOffice();
click(google, 'Tổng hợp');
const { figures } = click(google, 'Xuất XLSX');
const file = new ExcelJS.Workbook();

beforeAll(async () => {
  await file.xlsx.load(google.fileBytes(String(figures.fileId)).buffer as ArrayBuffer);
});

const summaries = ['Tổng hợp PL01', 'Tổng hợp PL02', 'Tổng hợp PL03', 'Tổng hợp PL04', 'Số liệu'];

/** What a second reader finds in a cell, links and blanks made plain. */
function plain(value: ExcelJS.CellValue): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : (value ?? '');
}

it('holds the summary tabs and no others', () => {
  expect(file.worksheets.map(({ name }) => name)).toEqual(summaries);
});

describe.each(summaries)('%s', (title) => {
  const sheet = () => file.getWorksheet(title)!;

  it('has the cells of the tab', () => {
    const tab = values(google, title);
    const read = tab.map((row, rowIndex) =>
      row.map((_, columnIndex) => {
        const cell = sheet().getCell(rowIndex + 1, columnIndex + 1);
        // The reader repeats a merged cell's value; the tab keeps it once.
        return cell.master === cell ? plain(cell.value) : '';
      }),
    );
    expect(read).toEqual(tab);
  });

  it('prints on A4 landscape, one page wide', () => {
    expect(sheet().pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
  });
});

describe.each(summaries.slice(0, 4))('%s', (title) => {
  const sheet = () => file.getWorksheet(title)!;

  it('prints its head on each page', () => {
    expect(sheet().pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
  });

  it('keeps the head in sight, the merges and the widths of the tab', () => {
    const { properties, merges, columnMetadata } = sheetNamed(google, title);
    expect(sheet().views[0]).toMatchObject({ state: 'frozen', ySplit: properties.gridProperties.frozenRowCount });
    expect((sheet().model as unknown as { merges: string[] }).merges).toHaveLength(merges.length);
    const widths = columnMetadata.map((column) => column?.pixelSize ?? 0);
    const ratios = widths.map((width, index) => width / (sheet().getColumn(index + 1).width ?? 0));
    expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.1);
  });
});

it('keeps numbers as numbers, shown as Vietnam writes them', () => {
  const sheet = file.getWorksheet('Tổng hợp PL01')!;
  const formats = new Map<unknown, string>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (typeof cell.value === 'number') formats.set(cell.value, cell.numFmt);
    });
  });
  expect(formats.get(48.3)).toBe('#,##0.0##');
  expect(formats.get(1052)).toBe('#,##0');
});
