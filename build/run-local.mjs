// Makes the bundle, then runs a program of the local host (TypeScript, so it is built first) with the given options.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param name of its file in `src/local`
 * @returns what it exports
 */
export async function runLocal(name) {
  const outfile = `${root}build/local/${name}.mjs`;
  process.chdir(root);
  await bundle();
  await build({
    entryPoints: [`${root}src/local/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile,
  });
  return import(outfile);
}
