import type { Look, LookName } from '../../domain/papers/looks';
import { looks } from '../../domain/papers/looks';
import { xmlPart } from '../xml';
import { twips } from './twips';
import { WORD } from './word-namespaces';

const FONT = 'Times New Roman';

/** Word counts sizes in half points, spaces in twentieths, lines in 240ths. */
const HALF_POINTS = 2;
const TWENTIETHS = 20;
const SINGLE_LINE = 240;

/** A style of the file; headings are Word's own, so that its outline of the text knows them. */
export function styleId(name: LookName): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** One style for each look, all in Times New Roman, black, in Vietnamese. */
export function stylesPart(): string {
  const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
  const styles = (Object.keys(looks) as LookName[]).map((name) => styleXml(name, looks[name]));
  return xmlPart(
    `<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="28"/><w:szCs w:val="28"/>` +
      `<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
      `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
      `${styles.join('')}</w:styles>`,
  );
}

/** The order of the elements is the schema's. */
function styleXml(name: LookName, look: Look): string {
  const { size, isBold, isItalic, align, firstLineMm = 0, indentMm = 0, beforePt = 0, afterPt = 0, lines = 1 } = look;
  const title = look.level && name.startsWith('heading') ? `heading ${look.level}` : name;
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(name)}"><w:name w:val="${title}"/>` +
    `<w:basedOn w:val="Normal"/><w:pPr>${look.staysWithNext ? '<w:keepNext/>' : ''}` +
    `<w:spacing w:before="${beforePt * TWENTIETHS}" w:after="${afterPt * TWENTIETHS}"` +
    ` w:line="${Math.round(lines * SINGLE_LINE)}" w:lineRule="auto"/>` +
    `<w:ind w:left="${twips(indentMm)}" w:firstLine="${twips(firstLineMm)}"/>` +
    `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>` +
    `${look.level ? `<w:outlineLvl w:val="${look.level - 1}"/>` : ''}</w:pPr><w:rPr>` +
    `${isBold ? '<w:b/>' : ''}${isItalic ? '<w:i/>' : ''}` +
    `<w:sz w:val="${size * HALF_POINTS}"/><w:szCs w:val="${size * HALF_POINTS}"/></w:rPr></w:style>`
  );
}
