// Writes docs/local-host.md from the code of the local host.
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}build/local/describe-local-host.mjs`;

await build({
  entryPoints: [`${root}src/local/table/describe-local-host.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outfile,
});
const { describeLocalHost } = await import(outfile);
await writeFile(`${root}docs/local-host.md`, describeLocalHost());
