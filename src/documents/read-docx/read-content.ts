import type { XmlElement } from '../read-xml';
import { childAt, elementsOf } from '../read-xml';
import type { ContentSink, DocxReading } from './docx-reading';
import { setAside } from './docx-reading';
import { plainText } from './plain-text';
import { readParagraph } from './read-paragraph';

/**
 * Paragraphs and tables in the order of the page, of the body, a cell or a text box. What was inserted while changes were
 * tracked is read, what was deleted is set aside; controls and the like are seen through.
 */
export function readContent(reading: DocxReading, container: XmlElement, sink: ContentSink): void {
  for (const child of elementsOf(container)) readChild(reading, child, sink);
}

function readChild(reading: DocxReading, child: XmlElement, sink: ContentSink): void {
  switch (child.name) {
    case 'p':
      readParagraph(reading, child, sink);
      break;
    case 'tbl':
      sink.table(child);
      break;
    case 'del':
    case 'moveFrom':
      setAside(reading, sink.place(), plainText(child), 'deleted');
      break;
    case 'altChunk':
      setAside(reading, sink.place(), '', 'embedded');
      break;
    case 'AlternateContent':
      readContent(reading, alternative(child), sink);
      break;
    default:
      if (!isProperties(child)) readContent(reading, child, sink);
  }
}

/** The same content in a new and an old form: one of them is enough. */
export function alternative(element: XmlElement): XmlElement {
  return childAt(element, 'Choice') ?? childAt(element, 'Fallback') ?? element;
}

/** `pPr`, `sdtPr`, `sectPr`, `tblGrid`: how it looks, never what it says. */
export function isProperties({ name }: XmlElement): boolean {
  return name.endsWith('Pr') || name === 'tblGrid';
}
