import type { SourceDocument, SourcePart, SourceRow } from '../../domain/import/source';
import { DocumentError } from '../document-error';
import type { Archive } from '../read-archive';
import type { XmlElement } from '../read-xml';
import { childAt, elementsOf, findElements } from '../read-xml';
import type { DocxReading } from './docx-reading';
import { cellOf, setAside } from './docx-reading';
import { readNumbering } from './numbering';
import { plainText } from './plain-text';
import { readContent } from './read-content';
import { readTable } from './read-table';
import { readStyles } from './styles';

/** Which other parts hold words, by the type of their relation, and what a part of them is. */
const sideParts: Readonly<Record<string, { readonly part: SourcePart; readonly each: string | undefined }>> = {
  header: { part: 'header', each: undefined },
  footer: { part: 'footer', each: undefined },
  footnotes: { part: 'footnote', each: 'footnote' },
  endnotes: { part: 'endnote', each: 'endnote' },
  comments: { part: 'comment', each: 'comment' },
};

/**
 * A Word document: tables and the paragraphs between them, in the order of the page. Numbers and bullets are as Word shows
 * them, fields as they were last worked out.
 * @param main name of the part of the document itself
 * @throws DocumentError where it has no body
 */
export function readDocx(archive: Archive, main: string): SourceDocument {
  const body = childAt(archive.part(main), 'body');
  if (!body) throw new DocumentError('damaged');
  const relations = Array.from(archive.relationsOf(main).values());
  const partOfType = (wanted: string) => {
    const target = relations.find(({ type }) => type === wanted)?.target;
    return target === undefined ? undefined : archive.part(target);
  };
  const reading: DocxReading = {
    styles: readStyles(partOfType('styles')),
    numbering: readNumbering(partOfType('numbering')),
    blocks: [],
    asides: [],
    fields: [],
    tables: 0,
    paragraphs: 0,
  };
  readBody(reading, body);
  for (const { type, target } of relations) {
    const side = sideParts[type];
    const root = side && archive.part(target);
    if (side && root) readSidePart(reading, root, side);
  }
  return { blocks: reading.blocks, asides: reading.asides };
}

function readBody(reading: DocxReading, body: XmlElement): void {
  let rows: SourceRow[] = [];
  const closeParagraphs = () => {
    if (rows.length > 0) reading.blocks.push({ kind: 'paragraphs', rows });
    rows = [];
  };
  readContent(reading, body, {
    place: () => ({ kind: 'paragraph', paragraph: reading.paragraphs + 1 }),
    paragraph: (paragraph) => {
      reading.paragraphs += 1;
      const cell = cellOf([paragraph], {
        place: { kind: 'paragraph', paragraph: reading.paragraphs },
        row: rows.length + 1,
        column: 1,
        rowSpan: 1,
        columnSpan: 1,
      });
      if (cell) rows.push([cell]);
    },
    table: (table) => {
      closeParagraphs();
      reading.tables += 1;
      readTable(reading, table, String(reading.tables));
    },
  });
  closeParagraphs();
}

function readSidePart(
  reading: DocxReading,
  root: XmlElement,
  { part, each }: { part: SourcePart; each: string | undefined },
): void {
  const items = each === undefined ? [root] : findElements(root, each);
  const known = reading.asides.filter(({ place }) => place.kind === 'part' && place.part === part).length;
  items
    .filter((item) => elementsOf(item).length > 0 && plainText(item).trim() !== '')
    .forEach((item, index) => {
      setAside(reading, { kind: 'part', part, number: known + index + 1 }, plainText(item), 'outside');
    });
}
