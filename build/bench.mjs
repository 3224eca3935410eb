// `npm run bench`: times, which depend on the machine and so are printed and never asserted.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
await bundle();
for (const name of readdirSync(`${root}test/bench`).filter((file) => file.endsWith('.bench.ts'))) {
  const outfile = `${root}build/local/${name.replace('.ts', '.mjs')}`;
  await build({
    entryPoints: [`${root}test/bench/${name}`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  await import(outfile);
}
