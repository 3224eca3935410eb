import { ApiError, refuse, reject } from '../api-error';
import { convertToPdf } from '../convert-to-pdf';
import type { StoredFile } from '../stored-file';
import { DOCUMENT_TYPE, DOCX_TYPE, PDF_TYPE, XLSX_TYPE } from '../stored-file';
import type { State } from '../world';
import { writeXlsxFile } from '../xlsx/write-xlsx-file';

const MOST_BYTES_OF_EXPORT = 10 * 1024 * 1024;

type Contents = Pick<State, 'books' | 'blobs'>;

/** As `alt=media` gives it. @throws ApiError 403 for what is native to Google */
export function readBytes({ blobs }: Pick<State, 'blobs'>, { id, mimeType }: StoredFile): Uint8Array {
  const bytes = mimeType === DOCUMENT_TYPE ? undefined : blobs.get(id);
  if (bytes) return bytes;
  throw new ApiError(403, 'Only files with binary content can be downloaded. Use Export with Docs Editors files.');
}

/**
 * A native file in another format.
 *
 *   file        | .xlsx | .docx     | PDF                         | any other format
 *   ------------|-------|-----------|-----------------------------|-----------------
 *   spreadsheet | hucre | no        | LibreOffice, from the .xlsx | refused by name
 *   document    | no    | its bytes | LibreOffice, from the .docx | refused by name
 *   not native  | no    | no        | no                          | no
 *
 * @throws ApiError 400 and 403 as Google does; NotEmulated where LibreOffice is needed and not there
 */
export function exportFile(state: Contents, file: StoredFile, mimeType: string): Uint8Array {
  const { bytes, type, extension } = officeFile(state, file);
  const exported = mimeType === type ? bytes : otherFormat(bytes, extension, mimeType);
  if (exported.length > MOST_BYTES_OF_EXPORT) throw new ApiError(403, 'This file is too large to be exported.');
  return exported;
}

/** The native file in the format of the office program that is nearest to it. */
function officeFile({ books, blobs }: Contents, { id, mimeType }: StoredFile) {
  const book = books.get(id);
  if (book) return { bytes: writeXlsxFile(book), type: XLSX_TYPE, extension: 'xlsx' } as const;
  const docx = mimeType === DOCUMENT_TYPE ? blobs.get(id) : undefined;
  if (docx) return { bytes: docx, type: DOCX_TYPE, extension: 'docx' } as const;
  throw new ApiError(403, 'Export only supports Docs Editors files.');
}

function otherFormat(bytes: Uint8Array, extension: 'xlsx' | 'docx', mimeType: string): Uint8Array {
  if (mimeType === PDF_TYPE) return convertToPdf(bytes, extension);
  if (mimeType === XLSX_TYPE || mimeType === DOCX_TYPE) reject('The requested conversion is not supported.');
  return refuse(`the export to ${mimeType}`);
}
