import type { AsideReason, SourceAside, SourceBlock, SourceCell, SourcePlace } from '../../domain/import/source';
import type { XmlElement } from '../read-xml';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** What is read of a document so far, and what is needed to read on. */
export interface DocxReading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly blocks: SourceBlock[];
  readonly asides: SourceAside[];
  /** Fields that are open, the outermost first: a field's code is no text, but what a field in it gives would look so. */
  readonly fields: ('code' | 'result')[];
  tables: number;
  paragraphs: number;
}

/** Paragraphs of one cell, or of the page between two tables. */
export interface ReadParagraph {
  readonly text: string;
  readonly proposed?: string;
  /** Its end was taken out: the next goes on in the same line. */
  readonly goesOn: boolean;
}

/** Where what is read goes. */
export interface ContentSink {
  readonly place: () => SourcePlace;
  readonly paragraph: (paragraph: ReadParagraph) => void;
  readonly table: (table: XmlElement) => void;
}

export function setAside(reading: DocxReading, place: SourcePlace, text: string, reason: AsideReason): void {
  const shown = text.trim();
  if (shown !== '' || reason === 'picture' || reason === 'embedded')
    reading.asides.push({ place, text: shown, reason });
}

/** Where text stands in its block. */
export type CellPosition = Pick<SourceCell, 'place' | 'row' | 'column' | 'rowSpan' | 'columnSpan'>;

/** `undefined` for a blank one. */
export function cellOf(paragraphs: readonly ReadParagraph[], position: CellPosition): SourceCell | undefined {
  const join = (part: (paragraph: ReadParagraph) => string) =>
    paragraphs
      .reduce((all, paragraph, index) => all + part(paragraph) + lineEnd(paragraph, index, paragraphs.length), '')
      .trim();
  const text = join((paragraph) => paragraph.text);
  if (text === '') return undefined;
  const isLegacy = paragraphs.some(({ proposed }) => proposed !== undefined);
  return { ...position, text, ...(isLegacy && { proposed: join(({ text: own, proposed }) => proposed ?? own) }) };
}

function lineEnd({ goesOn }: ReadParagraph, index: number, count: number): string {
  return goesOn || index === count - 1 ? '' : '\n';
}
