// Makes the sidebar and the dialogs: one HTML file each, script and style inlined, since Google serves no others.
import { build } from 'esbuild';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pagesDir = `${root}src/ui/pages`;

/** Each page by the name of its file, without the ending: `sidebar`, `set-up` … */
export async function pages() {
  const names = (await readdir(pagesDir)).filter((file) => file.endsWith('.tsx')).map((file) => file.slice(0, -4));
  const { outputFiles } = await build({
    entryPoints: names.map((name) => `${pagesDir}/${name}.tsx`),
    bundle: true,
    absWorkingDir: root,
    tsconfig: `${root}src/ui/tsconfig.json`,
    format: 'iife',
    outdir: 'pages',
    target: ['es2020', 'chrome90', 'firefox90', 'safari15'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    write: false,
  });
  const textOf = (name, ending) => outputFiles.find(({ path }) => path.endsWith(`/${name}.${ending}`))?.text ?? '';
  return new Map(names.map((name) => [name, asPage(textOf(name, 'js'), textOf(name, 'css'))]));
}

/** `</script` or `<!--` inside a string of the script would end it early. */
function asPage(script, style) {
  const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Phụ lục</title>',
    '<base target="_top">',
    `<style>${style.replaceAll('</style', '<\\/style').trim()}</style>`,
    '</head>',
    '<body>',
    '<div id="root"></div>',
    `<script>${safe}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
