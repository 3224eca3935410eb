import { words } from '../words';

/** Google passes no more to a script in one call than this and its encoding, which adds a third. */
const MOST_BYTES = 10 * 1024 * 1024;

export interface ChosenFile {
  readonly fileName: string;
  readonly base64: string;
}

/** @throws Error in the officer's words: too large, or not to be read */
export function readFile(file: File): Promise<ChosenFile> {
  if (file.size > MOST_BYTES) return Promise.reject(new Error(words.fileTooLarge(file.name)));
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // «data:…;base64,» and the bytes.
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve({ fileName: file.name, base64: url.slice(url.indexOf(',') + 1) });
    };
    reader.onerror = () => {
      reject(new Error(words.fileUnread(file.name)));
    };
    reader.readAsDataURL(file);
  });
}
