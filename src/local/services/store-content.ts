import { unzipSync } from 'fflate';
import type { Blob } from '../../host';
import { refuse, reject } from '../api-error';
import { newBook } from '../new-book';
import type { StoredFile } from '../stored-file';
import { DOCUMENT_TYPE, DOCX_TYPE, FOLDER_TYPE, SPREADSHEET_TYPE, XLSX_TYPE } from '../stored-file';
import type { State } from '../world';
import { readXlsxFile } from '../xlsx/read-xlsx-file';
import { unsignedBytes } from './blob';

type Target = Pick<StoredFile, 'id' | 'name' | 'owner' | 'mimeType'>;

/**
 * Puts content into a file that is made or updated, in place of what was there.
 *
 *   type of the file   | content  | kept
 *   -------------------|----------|------------------------------------------
 *   folder             | none     | nothing
 *   Google spreadsheet | none     | a blank spreadsheet
 *   Google spreadsheet | .xlsx    | a spreadsheet with what the .xlsx holds
 *   Google document    | .docx    | its bytes, for exports
 *   not Google's       | any      | its bytes
 *   any other of Google's, or no content | – | refused by name
 *
 * @throws ApiError 400 where the bytes are not what their type says
 */
export function storeContent(state: State, file: Target, content: Blob | undefined): Pick<StoredFile, 'sizeBytes'> {
  const { id, mimeType } = file;
  switch (mimeType) {
    case FOLDER_TYPE:
      if (content) refuse('a folder with content');
      return {};
    case SPREADSHEET_TYPE:
      storeBook(state, file, content);
      return {};
    case DOCUMENT_TYPE:
      state.blobs.set(id, docxBytes(content));
      return {};
    default: {
      if (mimeType.startsWith('application/vnd.google-apps.')) refuse(`files of the type ${mimeType}`);
      const bytes = unsignedBytes(content?.getBytes() ?? refuse('a file without content'));
      state.blobs.set(id, bytes);
      return { sizeBytes: bytes.length };
    }
  }
}

function storeBook(state: State, { id, name, owner }: Target, content: Blob | undefined): void {
  const { locale, timeZone, books, spreadsheetId } = state;
  const { switches = {} } = books.get(spreadsheetId) ?? {};
  const people = { owner, editors: [], viewers: [] };
  const blank = newBook({ spreadsheetId: id, title: name, locale, timeZone, ...people, switches });
  books.set(
    id,
    content ? { ...blank, sheets: readXlsxFile(convertible(content, XLSX_TYPE, SPREADSHEET_TYPE)) } : blank,
  );
}

function docxBytes(content: Blob | undefined): Uint8Array {
  const bytes = convertible(content ?? refuse('a document without content'), DOCX_TYPE, DOCUMENT_TYPE);
  try {
    if (unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml']) return bytes;
  } catch {
    // Told below: these bytes are no .zip at all.
  }
  return reject('The file is no readable .docx.');
}

function convertible(content: Blob, from: string, to: string): Uint8Array {
  const type = content.getContentType() ?? 'no type';
  if (type !== from) refuse(`the conversion of ${type} into ${to}`);
  return unsignedBytes(content.getBytes());
}
