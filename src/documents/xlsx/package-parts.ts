import type { DrawnSheet } from '../../domain/drawing/drawn-sheet';
import { escapeXml, xmlPart } from '../xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What holds the sheets together, by path in the file: types, relationships and the list of sheets. */
export function packageParts(sheets: readonly { name: string; drawing: DrawnSheet }[]): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  };
}

function contentTypes(sheetCount: number): string {
  const parts = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings'],
    ...Array.from({ length: sheetCount }, (_, index) => [`xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
  ];
  return xmlPart(
    `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${CONTENT}.${type}+xml"/>`).join('') +
      `</Types>`,
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return xmlPart(`<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`);
}

function workbook(sheets: readonly { name: string; drawing: DrawnSheet }[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const printTitles = sheets.map(({ name, drawing }, index) => printTitlesXml(name, drawing, index)).join('');
  return xmlPart(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
      `<sheets>${list.join('')}</sheets>` +
      (printTitles === '' ? '' : `<definedNames>${printTitles}</definedNames>`) +
      `</workbook>`,
  );
}

/** The rows repeated at the top of each page, under Excel's own name for them. */
function printTitlesXml(name: string, { frozenRows, firstRepeatedRow = 1 }: DrawnSheet, index: number): string {
  if (frozenRows < firstRepeatedRow) return '';
  const rows = `'${name.replaceAll("'", "''")}'!$${firstRepeatedRow}:$${frozenRows}`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(rows)}</definedName>`;
}
