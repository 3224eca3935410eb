import type { Host } from '../host';

const KEY = 'phuluc.pdf.pending';

/** What was made for one content so far: the Google document, then the PDF. */
export interface MadePdf {
  readonly documentId?: string;
  readonly fileId?: string;
}

/** A run lasts six minutes at most, and who was told that it failed asks again soon. */
const FRESH_MS = 10 * 60_000;

/**
 * What a run that was cut off made for this content: the next one goes on from its document instead of making another.
 * A PDF of the last minutes is that run's, whose end nobody was told of; who asks later gets a new one.
 */
export function readMadePdf(host: Host, sha256: string, now: Date): MadePdf {
  const note = host.PropertiesService.getDocumentProperties().getProperty(KEY) ?? '';
  const [digest, documentId = '', fileId, at] = note.split(' ');
  if (digest !== sha256) return {};
  if (fileId === undefined) return { documentId };
  return now.getTime() - Date.parse(at ?? '') < FRESH_MS ? { documentId, fileId } : {};
}

export function writeMadeDocument(host: Host, sha256: string, documentId: string): void {
  host.PropertiesService.getDocumentProperties().setProperty(KEY, `${sha256} ${documentId}`);
}

export function writeMadePdf(host: Host, sha256: string, { documentId, fileId }: Required<MadePdf>, now: Date): void {
  const note = `${sha256} ${documentId} ${fileId} ${now.toISOString()}`;
  host.PropertiesService.getDocumentProperties().setProperty(KEY, note);
}

export function clearMadePdf(host: Host): void {
  host.PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
