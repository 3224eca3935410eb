// Writes build/out/Code.js and appsscript.json: what clasp pushes to Google and what the local host runs.
import { build } from 'esbuild';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}build/out`;

/**
 * fflate computes its tables as it is evaluated: 13 of the bundle's 17 ms at each click and each edit, and only the
 * export needs them. A module that is required inside a function is evaluated by the first call.
 */
const lateZip = {
  name: 'late-zip',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fflate$/ }, ({ namespace }) =>
      namespace === 'file' ? { path: 'late', namespace: 'zip' } : null,
    );
    onResolve({ filter: /^zip$/ }, () => ({ path: 'zip', namespace: 'zip' }));
    onLoad({ filter: /^zip$/, namespace: 'zip' }, () => ({
      contents: `export { strToU8, zipSync } from 'fflate';`,
      resolveDir: root,
    }));
    onLoad({ filter: /^late$/, namespace: 'zip' }, () => ({
      contents: `
        const zip = () => require('zip');
        export const strToU8 = (text) => zip().strToU8(text);
        export const zipSync = (files, options) => zip().zipSync(files, options);
      `,
    }));
  },
};

const entry = { entryPoints: [`${root}src/main.ts`], bundle: true, absWorkingDir: root, plugins: [lateZip] };

/** Google finds a function only where it is declared at the top level, so each export of main.ts gets a declaration. */
async function exportedNames() {
  const { metafile } = await build({ ...entry, format: 'esm', write: false, metafile: true, outfile: 'names.js' });
  return metafile.outputs['names.js'].exports;
}

export async function bundle() {
  const names = await exportedNames();
  const { outputFiles } = await build({
    ...entry,
    format: 'iife',
    globalName: 'phuluc',
    // Apps Script knows no private class fields; es2019 writes them, `?.` and `??` in older words.
    target: 'es2019',
    charset: 'utf8',
    // Shorter statements, but names, lines and indents as they are: people read this code in Google's editor.
    minifySyntax: true,
    footer: { js: names.map((name) => `function ${name}(event) { return phuluc.${name}(event); }`).join('\n') },
    write: false,
  });
  const code = outputFiles[0].contents;
  await put('Code.js', code);
  await put('appsscript.json', await readFile(`${root}appsscript.json`));
  return { names, file: `${outDir}/Code.js`, bytes: code.length };
}

/** Whole or not at all: somebody may be reading the file at this moment. */
async function put(name, bytes) {
  await mkdir(outDir, { recursive: true });
  const draft = `${root}build/local/${name}.${process.pid}`;
  await mkdir(`${root}build/local`, { recursive: true });
  await writeFile(draft, bytes);
  await rename(draft, `${outDir}/${name}`);
}

// Jest makes the bundle once before all tests.
export default bundle;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bytes, names } = await bundle();
  console.log(`build/out/Code.js: ${bytes} bytes, entry points: ${names.join(', ')}`);
}
