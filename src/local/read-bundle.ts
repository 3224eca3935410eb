import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './local-google';

/** What clasp would push, as the build left it. */
export function readBundle(folder = 'build/out'): Bundle {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    manifest: JSON.parse(read('appsscript.json')) as object,
    html: Object.fromEntries(pages.map((name) => [name.replace(/\.html$/, ''), read(name)])),
  };
}
