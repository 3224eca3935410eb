import type { SourceBlock, SourceDocument } from '../../domain/import/source';
import { DocumentError } from '../document-error';
import type { Archive } from '../read-archive';
import type { XmlElement } from '../read-xml';
import { attribute, childAt, elementsOf, findElements, textIn } from '../read-xml';
import { cellAddress } from './merges';
import { readCellLooks } from './number-formats';
import type { XlsxReading } from './read-sheet';
import { isTrue, readSheet } from './read-sheet';
import { readRichText } from './rich-text';

/**
 * An Excel workbook: each sheet a block, formulas as they were last worked out.
 * @param main name of the part of the workbook itself
 * @throws DocumentError where it has no sheets
 */
export function readXlsx(archive: Archive, main: string): SourceDocument {
  const workbook = archive.part(main);
  const sheets = childAt(workbook, 'sheets');
  if (!workbook || !sheets) throw new DocumentError('damaged');
  const relations = archive.relationsOf(main);
  const partOfType = (wanted: string) => {
    const relation = Array.from(relations.values()).find(({ type }) => type === wanted);
    return relation && archive.part(relation.target);
  };
  const strings = partOfType('sharedStrings');
  const properties = childAt(workbook, 'workbookPr');
  const reading: XlsxReading = {
    strings: strings ? elementsOf(strings, 'si').map(readRichText) : [],
    looks: readCellLooks(partOfType('styles')),
    is1904: isTrue(properties && attribute(properties, 'date1904')),
    asides: [],
    cells: 0,
  };
  const blocks = elementsOf(sheets, 'sheet').flatMap((sheet): SourceBlock[] => {
    const target = relations.get(attribute(sheet, 'id') ?? '')?.target;
    const worksheet = target === undefined ? undefined : archive.part(target);
    // A sheet of a chart has no cells.
    if (target === undefined || !worksheet) return [];
    const name = attribute(sheet, 'name') ?? '';
    const isHidden = (attribute(sheet, 'state') ?? 'visible') !== 'visible';
    const rows = readSheet(reading, worksheet, { name, isHidden });
    readNotes(reading, archive, target, name);
    return [{ kind: 'sheet', rows }];
  });
  return { blocks, asides: reading.asides };
}

/** Comments, and what is written or pictured in drawings. */
function readNotes({ asides }: XlsxReading, archive: Archive, worksheet: string, sheet: string): void {
  for (const { type, target } of archive.relationsOf(worksheet).values()) {
    const part = type === 'comments' || type === 'drawing' ? archive.part(target) : undefined;
    if (!part) continue;
    if (type === 'comments') {
      for (const comment of findElements(part, 'comment')) {
        const at = cellAddress(attribute(comment, 'ref')) ?? { row: 1, column: 1 };
        asides.push({ place: { kind: 'sheet', sheet, ...at }, text: textOf(comment), reason: 'outside' });
      }
      continue;
    }
    for (const anchor of elementsOf(part)) {
      const at = anchorAddress(anchor);
      const text = textOf(anchor);
      const hasPicture = findElements(anchor, 'pic').length > 0;
      if (text !== '') asides.push({ place: { kind: 'sheet', sheet, ...at }, text, reason: 'outside' });
      else if (hasPicture) asides.push({ place: { kind: 'sheet', sheet, ...at }, text, reason: 'picture' });
    }
  }
}

function textOf(element: XmlElement): string {
  return findElements(element, 't').map(textIn).join('').trim();
}

function anchorAddress(anchor: XmlElement): { row: number; column: number } {
  const numberOf = (name: string) => {
    const element = childAt(anchor, 'from', name);
    return Number(element ? textIn(element) : 0) || 0;
  };
  return { row: numberOf('row') + 1, column: numberOf('col') + 1 };
}
