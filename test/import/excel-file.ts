import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';

type Row = readonly (string | number | boolean | Date | null)[];

/** Rows from A1 of each sheet; `shape` does what a table of values cannot say. */
export async function excelFile(
  sheets: Readonly<Record<string, readonly Row[]>>,
  shape: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  shape(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** One sheet by hand: what stands between `<sheetData>` and its end, and behind it. */
export function rawExcelFile(
  sheetData: string,
  { strings = '', styles = '', behind = '', workbookPr = '' }: Readonly<Record<string, string>> = {},
): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;
  const parts = {
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="r">${workbookPr}<x:sheets><x:sheet sheetId="1" r:id="s" name="Bi&#7875;u"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('s', 'worksheet', 'worksheets/sheet1.xml')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('u', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData>${behind}</worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
