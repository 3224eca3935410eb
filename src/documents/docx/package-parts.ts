import { escapeXml, xmlPart } from '../xml';
import { runXml } from './run-xml';
import { WORD } from './word-namespaces';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The size of page numbers is that of the text, 13 or 14. */
const NUMBER_HALF_POINTS = 26;

/** What holds the text together, by path in the file: types, relationships, headers, the title. */
export function packageParts(title: string): Record<string, string> {
  // Refuses what XML cannot hold.
  runXml({ text: title });
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': xmlPart(
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`,
    ),
    'word/_rels/document.xml.rels': relationships([
      ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
      ['rIdNumber', `${OFFICE}/header`, 'header1.xml'],
      ['rIdBlank', `${OFFICE}/header`, 'header2.xml'],
    ]),
    'word/header1.xml': header(
      `<w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:rPr>` +
        `<w:sz w:val="${NUMBER_HALF_POINTS}"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple>`,
    ),
    'word/header2.xml': header(''),
  };
}

function header(content: string): string {
  return xmlPart(`<w:hdr ${WORD}><w:p>${content}</w:p></w:hdr>`);
}

function contentTypes(): string {
  const parts = [
    ['word/document.xml', `${CONTENT}.document.main+xml`],
    ['word/styles.xml', `${CONTENT}.styles+xml`],
    ['word/header1.xml', `${CONTENT}.header+xml`],
    ['word/header2.xml', `${CONTENT}.header+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return xmlPart(
    `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('') +
      `</Types>`,
  );
}

function relationships(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return xmlPart(`<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`);
}
