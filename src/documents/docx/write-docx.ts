import type { Paper } from '../../domain/papers/paper';
import { zipParts } from '../zip-parts';
import { documentPart } from './document-part';
import { packageParts } from './package-parts';
import { stylesPart } from './styles-part';

/**
 * A paper as a Word file in Times New Roman, numbered at the top of each page but the first of a section. The same paper
 * gives the same bytes. Source of the format: ECMA-376 part 1, WordprocessingML.
 * @throws DocxError where the file could not hold a text as it is.
 */
export function writeDocx(paper: Paper): Uint8Array {
  return zipParts({
    ...packageParts(paper.title),
    'word/document.xml': documentPart(paper),
    'word/styles.xml': stylesPart(),
  });
}
