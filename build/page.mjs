// Makes the page of the local host: build/local/page/page.js, page.css and frame.js; again only when something has changed.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pageDir = `${root}src/local/page`;
const outDir = `${root}build/local/page`;

/** What the server hands out, from the folder or freshly made. */
export async function pageAssets() {
  const key = contentKey();
  const dir = `${outDir}/${key}`;
  if (!existsSync(dir)) await make(dir);
  const read = (name) => readFileSync(`${dir}/${name}`);
  return {
    html: readFileSync(`${pageDir}/index.html`, 'utf8'),
    script: read('main.js'),
    style: read('main.css'),
    frameScript: read('frame.js').toString(),
  };
}

/** Of the sources, this script and the versions of all packages. */
function contentKey() {
  const sources = readdirSync(pageDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(tsx?|css)$/.test(name),
  );
  const hash = createHash('sha256');
  for (const file of [
    ...sources.sort().map((name) => `${pageDir}/${name}`),
    `${root}package.json`,
    `${root}build/page.mjs`,
  ]) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Whole or not at all: another process may be making the same. */
async function make(dir) {
  const draft = `${dir}.${process.pid}`;
  await build({
    entryPoints: [`${pageDir}/main.tsx`, `${pageDir}/frame.ts`],
    outdir: draft,
    bundle: true,
    absWorkingDir: root,
    tsconfig: `${pageDir}/tsconfig.json`,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  mkdirSync(outDir, { recursive: true });
  try {
    renameSync(draft, dir);
  } catch (error) {
    if (!existsSync(dir)) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await pageAssets();
  console.log(`${outDir}/${contentKey()}`);
}
