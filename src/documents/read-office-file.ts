import type { SourceDocument } from '../domain/import/source';
import { DocumentError } from './document-error';
import type { Archive } from './read-archive';
import { readArchive } from './read-archive';
import { readDocx } from './read-docx/read-docx';
import { readXlsx } from './read-xlsx/read-xlsx';

/** Packed. Word and Excel pack about ten to one; a file above this is one of pictures. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** How other files begin. */
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/**
 * A .docx or .xlsx, known by what is in it and not by its name.
 * @throws DocumentError saying why it cannot be read
 */
export function readOfficeFile(bytes: Uint8Array): SourceDocument {
  const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new DocumentError('empty');
  if (bytes.length > MOST_FILE_BYTES) throw new DocumentError('tooLarge');
  if (begins(OLE)) throw new DocumentError('oldOffice');
  if (begins(PDF)) throw new DocumentError('pdf');
  if (!begins(ZIP)) throw new DocumentError('unknown');

  const archive = readArchive(bytes);
  const main = findMain(archive);
  const document = readMain(archive, main);
  const hasText = document.blocks.some(({ rows }) => rows.length > 0) || document.asides.length > 0;
  if (!hasText) throw new DocumentError('empty');
  return document;
}

function readMain(archive: Archive, main: string): SourceDocument {
  switch (archive.part(main)?.name ?? '') {
    case 'document':
      return readDocx(archive, main);
    case 'workbook':
      return readXlsx(archive, main);
    default:
      throw new DocumentError(archive.has('content.xml') ? 'openDocument' : 'unknown');
  }
}

/** The part that the whole file is about, as its first relations say; else where Word and Excel put it. */
function findMain(archive: Archive): string {
  const relation = Array.from(archive.relationsOf('').values()).find(({ type }) => type === 'officeDocument');
  const usual = ['word/document.xml', 'xl/workbook.xml'].find((name) => archive.has(name));
  return relation && archive.has(relation.target) ? relation.target : (usual ?? '');
}
