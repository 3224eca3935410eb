import { LANDSCAPE_WIDTH_MM, page, PORTRAIT_WIDTH_MM } from '../../domain/papers/page';
import type { Paper, Section } from '../../domain/papers/paper';
import { xmlPart } from '../xml';
import { blockXml } from './block-xml';
import { tableXml } from './table-xml';
import { twips } from './twips';
import { WORD } from './word-namespaces';

/** The text itself, section after section. */
export function documentPart({ sections }: Paper): string {
  const body = sections.map((section, index) => sectionXml(section, index === sections.length - 1));
  return xmlPart(`<w:document ${WORD}><w:body>${body.join('')}</w:body></w:document>`);
}

/** Word keeps the last section's properties at the end of the body, those of the others in their last paragraph. */
function sectionXml({ isLandscape, blocks }: Section, isLast: boolean): string {
  const widthMm = isLandscape ? LANDSCAPE_WIDTH_MM : PORTRAIT_WIDTH_MM;
  const content = blocks.map((block) => (block.kind === 'table' ? tableXml(block) + TINY : blockXml(block, widthMm)));
  const properties = sectionPropertiesXml(isLandscape);
  return content.join('') + (isLast ? properties : tinyXml(properties));
}

/** Two tables side by side would become one; an empty paragraph must part them, as small as Word allows. */
function tinyXml(properties = ''): string {
  return (
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>` +
    `<w:rPr><w:sz w:val="2"/></w:rPr>${properties}</w:pPr></w:p>`
  );
}

const TINY = tinyXml();

/** Numbered from 1; `titlePg` leaves the first page without its number. */
function sectionPropertiesXml(isLandscape: boolean): string {
  const [widthMm, heightMm] = isLandscape ? [page.longMm, page.shortMm] : [page.shortMm, page.longMm];
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="rIdNumber"/><w:headerReference w:type="first" r:id="rIdBlank"/>` +
    `<w:type w:val="nextPage"/><w:pgSz w:w="${twips(widthMm)}" w:h="${twips(heightMm)}"` +
    `${isLandscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${twips(page.topMm)}" w:right="${twips(page.rightMm)}" w:bottom="${twips(page.bottomMm)}"` +
    ` w:left="${twips(page.leftMm)}" w:header="${twips(page.headerMm)}" w:footer="${twips(page.headerMm)}" w:gutter="0"/>` +
    `<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`
  );
}
