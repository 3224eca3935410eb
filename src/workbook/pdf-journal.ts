import type { Host } from '../host';

const KEY = 'phuluc.pdf.pending';

/**
 * The Google document made for this content by a run that did not get as far as the PDF: the next one goes on from it
 * instead of making another. `undefined` where there is none.
 */
export function readPendingDocument(host: Host, sha256: string): string | undefined {
  const note = host.PropertiesService.getDocumentProperties().getProperty(KEY) ?? '';
  const [digest, documentId] = note.split(' ');
  return digest === sha256 ? documentId : undefined;
}

export function writePendingDocument(host: Host, sha256: string, documentId: string): void {
  host.PropertiesService.getDocumentProperties().setProperty(KEY, `${sha256} ${documentId}`);
}

export function clearPendingDocument(host: Host): void {
  host.PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
