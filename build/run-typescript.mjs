// Builds a program in TypeScript and imports it.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * In the root of the project and in Vietnam's time, as the tests run.
 *
 * @param file from the root
 * @returns what it exports
 */
export async function runTypescript(file) {
  process.chdir(root);
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  const outfile = `${root}build/local/${file.replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`;
  await build({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return import(outfile);
}
