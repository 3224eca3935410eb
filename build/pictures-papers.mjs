// `npm run pictures:papers`: plays the sample campaign and draws pages of the draft plan into docs/, by LibreOffice and
// poppler: the first page, and the first of its first appendix.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' });
const MOST_BYTES = 150_000;
const DOTS_PER_INCH = 75;

run('node', 'build/start.mjs', '--once');
run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', 'out', 'out/du-thao-ke-hoach.docx');
const pages = run('pdftotext', '-layout', 'out/du-thao-ke-hoach.pdf', '-').split('\f');
const appendix = pages.findIndex((page) => /^\s*Phụ lục I\s*$/m.test(page)) + 1;

for (const [name, page] of [
  ['plan-first-page', 1],
  ['plan-appendix', appendix],
]) {
  const options = ['-f', page, '-l', page, '-r', DOTS_PER_INCH, '-gray', '-png', '-singlefile'].map(String);
  run('pdftoppm', ...options, 'out/du-thao-ke-hoach.pdf', `docs/${name}`);
  const { size } = statSync(`docs/${name}.png`);
  if (size > MOST_BYTES) throw new Error(`docs/${name}.png has ${size} bytes, more than ${MOST_BYTES}.`);
  console.log(`docs/${name}.png, ${size} bytes`);
}
