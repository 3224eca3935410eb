// `npm start`: makes the bundle, then runs the local host (TypeScript, so it is built first) with the given options.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}build/local/start.mjs`;

process.chdir(root);
await bundle();
await build({
  entryPoints: [`${root}src/local/start.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outfile,
});
await import(outfile);
