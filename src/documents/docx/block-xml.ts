import type { Paragraph, Rule } from '../../domain/papers/paper';
import { runXml } from './run-xml';
import { styleId } from './styles-part';
import { twips } from './twips';

/** A paragraph or a line. @param widthMm How wide the page or the cell around it is. */
export function blockXml(block: Paragraph | Rule, widthMm: number): string {
  return block.kind === 'paragraph' ? paragraphXml(block) : ruleXml(block, widthMm);
}

/** Its section's end, where it is the last of one, stands among its properties. */
export function paragraphXml({ look, runs }: Paragraph): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(look)}"/></w:pPr>${runs.map(runXml).join('')}</w:p>`;
}

/**
 * An empty paragraph 3 points tall, indented so far that its upper border has the length wanted: a drawn line would
 * move when text before it does. Word's border is 6 eighths of a point thick.
 */
function ruleXml({ lengthMm }: Rule, widthMm: number): string {
  const indent = twips(Math.max(0, (widthMm - lengthMm) / 2));
  return (
    `<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>` +
    `<w:spacing w:before="60" w:after="0" w:line="60" w:lineRule="exact"/>` +
    `<w:ind w:left="${indent}" w:right="${indent}"/><w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>`
  );
}
