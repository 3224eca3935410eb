import type { FontRun } from '../legacy-font';
import { proposedByFont } from '../legacy-font';
import type { XmlElement } from '../read-xml';
import { attribute, childAt, elementsOf, textIn } from '../read-xml';

/** A text of Excel's, in one look or several. */
export interface RichText {
  readonly text: string;
  /** Runs that name a font of their own; the others have the cell's. */
  readonly runs: readonly FontRun[];
}

/** `si` or `is`: one `t`, or runs; how it is pronounced (`rPh`) is no part of it. */
export function readRichText(element: XmlElement): RichText {
  const runs = elementsOf(element).flatMap((child): FontRun[] => {
    if (child.name === 't') return [{ text: excelText(textIn(child)) }];
    if (child.name !== 'r') return [];
    const name = childAt(child, 'rPr', 'rFont');
    const font = name && attribute(name, 'val');
    const text = elementsOf(child, 't').map(textIn).join('');
    return [{ text: excelText(text), ...(font !== undefined && { font }) }];
  });
  return { text: runs.map(({ text }) => text).join(''), runs };
}

/** What the fonts show; `undefined` where that is the text itself. */
export function proposedText({ runs }: RichText, font: string | undefined): string | undefined {
  return proposedByFont(runs.map((run) => ({ ...(font !== undefined && { font }), ...run })));
}

/** Excel writes what XML cannot hold as `_x0001_`, and `_x005F_` for such a text itself (ECMA-376, ST_Xstring). */
export function excelText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
