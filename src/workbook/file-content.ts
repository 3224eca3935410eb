import type { Blob, Host } from '../host';

/**
 * The text of a file the add-on made. One heavy call.
 *
 * Google's typings say the answer is a text; reports speak of a `Blob`: both will do.
 */
export function readTextFile(host: Host, fileId: string): string {
  const content = host.Drive.Files.get(fileId, { alt: 'media' });
  return isBlob(content) ? content.getDataAsString() : String(content);
}

/**
 * A native spreadsheet or document in another format. One heavy call; Google refuses more than 10 MB.
 *
 * @returns `undefined` where Google gives a text: bytes that are none of UTF-8 are lost in it, so it is of no use
 */
export function exportNativeFile(host: Host, fileId: string, mimeType: string): Blob | undefined {
  const content = host.Drive.Files.export(fileId, mimeType, { alt: 'media' });
  return isBlob(content) ? content : undefined;
}

function isBlob(content: unknown): content is Blob {
  return typeof content === 'object' && content !== null && 'getBytes' in content;
}
