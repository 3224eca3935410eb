import type { Host } from '../host';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const JSON_TYPE = 'application/json';
const ZIP_TYPE = 'application/zip';
export const PDF_TYPE = 'application/pdf';
const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
export const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';

/** A new file in the campaign's folder; gives its id. One heavy call each. */
export function createJsonFile(host: Host, folderId: string, name: string, json: string): string {
  return createFile(host, { name, mimeType: JSON_TYPE, parents: [folderId] }, json, JSON_TYPE);
}

export function createXlsxFile(host: Host, folderId: string, name: string, bytes: Uint8Array): string {
  return createFile(host, { name, mimeType: XLSX_TYPE, parents: [folderId] }, signedBytes(bytes), XLSX_TYPE);
}

export function createDocxFile(host: Host, folderId: string, name: string, bytes: Uint8Array): string {
  return createFile(host, { name, mimeType: DOCX_TYPE, parents: [folderId] }, signedBytes(bytes), DOCX_TYPE);
}

export function createZipFile(host: Host, folderId: string, name: string, bytes: Uint8Array): string {
  return createFile(host, { name, mimeType: ZIP_TYPE, parents: [folderId] }, signedBytes(bytes), ZIP_TYPE);
}

/** A native spreadsheet without any script: Drive converts the .xlsx on the way in. */
export function createSpreadsheet(host: Host, folderId: string, name: string, bytes: Uint8Array): string {
  return createFile(host, { name, mimeType: SPREADSHEET_TYPE, parents: [folderId] }, signedBytes(bytes), XLSX_TYPE);
}

/** A native document: Drive converts the .docx on the way in. */
export function createDocument(host: Host, folderId: string, name: string, bytes: Uint8Array): string {
  return createFile(host, { name, mimeType: DOCUMENT_TYPE, parents: [folderId] }, signedBytes(bytes), DOCX_TYPE);
}

/** @param bytes Java's, as a blob gives them. */
export function createPdfFile(host: Host, folderId: string, name: string, bytes: number[]): string {
  return createFile(host, { name, mimeType: PDF_TYPE, parents: [folderId] }, bytes, PDF_TYPE);
}

/** Whether a file of the add-on's still stands in Drive; not where it is in the trash, deleted, or another account's. */
export function isFileThere(host: Host, fileId: string): boolean {
  try {
    return !host.Drive.Files.get(fileId, { fields: 'trashed' }).trashed;
  } catch (error) {
    if (error instanceof Error && /not found/i.test(error.message)) return false;
    throw error;
  }
}

export function documentLink(documentId: string): string {
  return `https://docs.google.com/document/d/${documentId}/edit`;
}

export function fileLink(fileId: string): string {
  return `https://drive.google.com/file/d/${fileId}/view`;
}

export function spreadsheetLink(spreadsheetId: string): string {
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`;
}

function createFile(
  host: Host,
  resource: { name: string; mimeType: string; parents: string[] },
  data: string | number[],
  dataType: string,
): string {
  const blob = host.Utilities.newBlob(data, dataType, resource.name);
  return host.Drive.Files.create(resource, blob, { fields: 'id' }).id ?? '';
}

/** Apps Script's bytes are Java's: −128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
