import { zipSync } from 'fflate';
import { utf8 } from './utf8';

/** One moment for every file, so that the same parts make the same bytes. By the local clock, as zip files have it. */
const FIXED_TIME = new Date(2000, 0, 1);

/** Text parts by their path, in this order, as a zip file. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, utf8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: FIXED_TIME });
}
