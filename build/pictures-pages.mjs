// `npm run pictures:pages`: draws the sidebar and the dialogs of the sample campaign into docs/pictures/, in Chromium.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}build/local/draw-pictures.mjs`;

process.chdir(root);
process.env.TZ = 'Asia/Ho_Chi_Minh';
await bundle();
await build({
  entryPoints: [`${root}test/ui/draw-pictures.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outfile,
});
await import(outfile);
