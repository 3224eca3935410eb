import type { XmlElement } from '../read-xml';
import { attribute, childAt, elementsOf } from '../read-xml';

/** What of Word's styles decides how a text reads: its font and its number. */
export interface Styles {
  fontOf(run: XmlElement, paragraph: XmlElement): string | undefined;
  /** The `numPr` of a paragraph, its own or its style's. */
  numberingOf(paragraph: XmlElement): XmlElement | undefined;
}

/** Styles lean on each other; no chain is longer, and a ring would have no end. */
const LONGEST_CHAIN = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const styles = root ? elementsOf(root, 'style') : [];
  const byId = new Map(styles.map((style) => [attribute(style, 'styleId'), style]));
  const standard = styles.find((style) => {
    return attribute(style, 'type') === 'paragraph' && isOn(attribute(style, 'default') ?? '0');
  });
  const defaults = childAt(root, 'docDefaults', 'rPrDefault', 'rPr');

  /** A style and those it leans on, the nearest first. */
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let style = byId.get(id); style && found.length < LONGEST_CHAIN;) {
      found.push(style);
      const next = childAt(style, 'basedOn');
      style = next && byId.get(attribute(next, 'val'));
    }
    return found;
  };
  const named = (properties: XmlElement | undefined, name: string) => {
    const style = childAt(properties, name);
    return style ? chain(attribute(style, 'val')) : [];
  };
  const ofParagraph = (paragraph: XmlElement) => {
    const own = named(childAt(paragraph, 'pPr'), 'pStyle');
    return own.length > 0 || !standard ? own : [standard];
  };

  return {
    fontOf: (run, paragraph) => {
      const own = childAt(run, 'rPr');
      const all = [...named(own, 'rStyle'), ...ofParagraph(paragraph)].map((style) => childAt(style, 'rPr'));
      return [own, ...all, defaults].map(fontIn).find((font) => font !== undefined);
    },
    numberingOf: (paragraph) =>
      [paragraph, ...ofParagraph(paragraph)]
        .map((element) => childAt(element, 'pPr', 'numPr'))
        .find((numbering) => numbering !== undefined),
  };
}

function fontIn(properties: XmlElement | undefined): string | undefined {
  const fonts = childAt(properties, 'rFonts');
  return fonts && (attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi'));
}

/** `<w:vanish/>`, `<w:vanish w:val="true"/>`; a switch turned off is there too. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}
