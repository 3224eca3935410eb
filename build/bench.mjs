// `npm run bench`: times, which depend on the machine and so are printed and never asserted.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { runTypescript } from './run-typescript.mjs';

await bundle();
for (const name of readdirSync(fileURLToPath(new URL('../test/bench', import.meta.url)))) {
  if (name.endsWith('.bench.ts')) await runTypescript(`test/bench/${name}`);
}
