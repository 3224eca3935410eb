// `npm run model -- STEPS [--seed N] [--path P]`: random steps of nine people through the built bundle, held against a simple
// model. Prints its seed; a walk that goes wrong is gone again by the seed and the path that the error names.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
process.env.TZ = 'Asia/Ho_Chi_Minh';
await bundle();
const outfile = `${root}build/local/model.mjs`;
await build({
  entryPoints: [`${root}test/campaign/workflow/walk/run.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
await import(outfile);
