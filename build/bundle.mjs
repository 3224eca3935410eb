// Writes build/out/Code.js, its pages and appsscript.json: what clasp pushes to Google and what the local host runs.
import { build, transform } from 'esbuild';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pages } from './pages.mjs';

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
      contents: `export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';`,
      resolveDir: root,
    }));
    onLoad({ filter: /^late$/, namespace: 'zip' }, () => ({
      contents: `
        const zip = () => require('zip');
        export const strFromU8 = (bytes) => zip().strFromU8(bytes);
        export const strToU8 = (text) => zip().strToU8(text);
        export const zipSync = (files, options) => zip().zipSync(files, options);
        export const unzipSync = (bytes, options) => zip().unzipSync(bytes, options);
      `,
    }));
  },
};

export async function bundle() {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}src/main.ts`],
    bundle: true,
    absWorkingDir: root,
    plugins: [lateZip],
    format: 'esm',
    outfile: 'Code.js',
    // Apps Script knows no private class fields; es2019 writes them, `?.` and `??` in older words.
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    // Shorter statements, but names and lines as they are: people read this code in Google's editor.
    minifySyntax: true,
    metafile: true,
    write: false,
  });
  const names = metafile.outputs['Code.js'].exports;
  const code = Buffer.from(await withTabs(asScript(outputFiles[0].text, names)));
  await put('Code.js', code);
  await put('appsscript.json', await readFile(`${root}appsscript.json`));
  for (const [name, html] of await pages()) await put(`${name}.html`, html);
  return { names, file: `${outDir}/Code.js`, bytes: code.length };
}

/**
 * A module as a script of Google's: all in one function, since each name at the top level is a function that anybody may
 * call, and a declaration for each export, since Google finds no others. esbuild's own way indents every line, 17 kB.
 */
function asScript(module, names) {
  const body = module.replace(/^export \{([^}]*)\};\s*$/m, (_, list) => {
    const members = list.split(',').map((each) => each.trim().replace(/^(\S+) as (\S+)$/, '$2: $1'));
    return `return { ${members.join(', ')} };`;
  });
  const declarations = names.map((name) => `function ${name}(event) { return phuluc.${name}(event); }`);
  return ['var phuluc = (() => {', '"use strict";', `${body.trimEnd()}`, '})();', ...declarations, ''].join('\n');
}

/**
 * Indented by tabs, which is 25 kB less to read at each click; a line that begins with a value is one of a text. The same
 * program, or none: other lines of texts may begin with spaces, too.
 */
async function withTabs(code) {
  const tabbed = code.replace(/^(?: {2})+(?! |\$\{)/gm, (indent) => '\t'.repeat(indent.length / 2));
  const [before, after] = await Promise.all([code, tabbed].map((each) => transform(each, { minifyWhitespace: true })));
  if (before.code !== after.code) throw new Error('A text of several lines would lose spaces at their beginning.');
  return tabbed;
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
