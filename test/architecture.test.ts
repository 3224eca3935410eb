import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

const src = join(__dirname, '..', 'src');

/** Which parts of `src` a part may import from, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  main: ['google', 'commands', 'menu', 'host', 'text'],
  // Google's globals, and how an entry point runs.
  google: ['commands', 'host', 'text'],
  // Only the names of its functions, as a type.
  menu: ['main'],
  commands: ['workbook', 'documents', 'domain', 'host', 'text'],
  workbook: ['domain', 'host'],
  documents: ['domain'],
  text: ['domain'],
  // Of main and commands only types: which functions a page may call, and what they answer.
  ui: ['text', 'domain', 'main', 'commands'],
  domain: [],
  host: [],
  local: ['host'],
};

/** Which packages a part may use; Node's own modules count as `node:`. */
const packages: readonly (readonly [name: string, where: RegExp])[] = [
  // At the edges, listed below: what coordinators type, JSON that was stored, and what pages send.
  ['zod', readers()],
  ['diff', /^domain\/comparison\/mark-words/],
  ['preact', /^(ui|local\/page)\//],
  // The grid: one folder, so that another can take its place.
  ['@univerjs', /^local\/page\/univer\//],
  ['fflate', /^(documents|local)\//],
  ['hucre', /^local\//],
  ['node:', /^local\/(?!page\/)/],
];

/** The files that read what comes from outside: one a line. */
function readers(): RegExp {
  const places = [
    'workbook/configuration/',
    'workbook/version-journal',
    'workbook/submission/record-schema',
    'workbook/versions/version-schema',
    'commands/go-to-cell',
    'commands/versions/',
    'commands/papers/return-letters',
    'commands/import/import-request',
    'commands/show-page',
    'commands/sidebar/sidebar-command',
    'local/server/act',
    'local/server/routes',
    'commands/workflow/page-requests',
  ];
  return new RegExp(`^(${places.join('|')})`);
}

const LONGEST_FILE_LINES = 200;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
  .map((file) => file.split(sep).join('/'))
  .sort();
const sourceOf = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));
const edges = files.flatMap((file) => importsOf(sourceOf.get(file) ?? '').map((wanted) => ({ file, wanted })));

/** What a file imports or re-exports, types included: `from '…'`, `import '…'`, `import('…')`. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = /(?:\bfrom\s+|\bimport\s+|\bimport\s*\(\s*)(['"])([^'"\n]+)\1/g;
  return Array.from(code.matchAll(statements), ([, , wanted = '']) => wanted);
}

/** `domain/rules/index.ts` is of the part `domain`; `main.ts` is one of its own. */
function partOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function targetOf(file: string, wanted: string): string {
  return relative(src, normalize(join(src, dirname(file), wanted)))
    .split(sep)
    .join('/');
}

function fault(file: string, wanted: string): string | undefined {
  if (!wanted.startsWith('.')) {
    const use = packages.find(([name]) => wanted === name || wanted.startsWith(name.endsWith(':') ? name : `${name}/`));
    return use?.[1].test(file) ? undefined : `${file} may not use the package ${wanted}`;
  }
  const [from, to] = [partOf(file), partOf(targetOf(file, wanted))];
  return from === to || allowed[from]?.includes(to) ? undefined : `${file} may not import ${to}`;
}

test('imports point down only', () => {
  expect(edges.length).toBeGreaterThan(100);
  expect(edges.flatMap(({ file, wanted }) => fault(file, wanted) ?? [])).toEqual([]);
});

test('the menu takes only the type of main', () => {
  expect(sourceOf.get('menu.ts')).not.toMatch(/^import (?!type )/m);
});

test('a page takes only types of the script, and runs without it', () => {
  const taken = files
    .filter((file) => file.startsWith('ui/'))
    .flatMap(
      (file) => (sourceOf.get(file) ?? '').match(/^import (?!type )[^;]*'(?:\.\.\/)+(?:main|commands)\b[^;]*;/gm) ?? [],
    );
  expect(taken).toEqual([]);
});

test('no page is made of markup in strings: what agencies typed is escaped everywhere', () => {
  const ways = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/;
  expect(files.filter((file) => file.startsWith('ui/') && ways.test(sourceOf.get(file) ?? ''))).toEqual([]);
});

test('no folder leads back to itself', () => {
  const isFolder = (part: string) => files.some((file) => file.startsWith(`${part}/`));
  const next = new Map<string, Set<string>>();
  for (const { file, wanted } of edges) {
    if (!wanted.startsWith('.')) continue;
    const [from, to] = [partOf(file), partOf(targetOf(file, wanted))];
    if (from !== to && isFolder(from) && isFolder(to)) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (part === start) return true;
      if (!seen.has(part)) open.push(...(next.get(part) ?? []));
      seen.add(part);
    }
    return false;
  };
  expect([...next.keys()].filter(leadsBack)).toEqual([]);
});

test(`a file is one idea: at most ${LONGEST_FILE_LINES} lines`, () => {
  const lines = files.map((file) => ({ file, lines: (sourceOf.get(file) ?? '').trimEnd().split('\n').length }));
  expect(lines.filter((each) => each.lines > LONGEST_FILE_LINES)).toEqual([]);
});

test.each([
  ["import { a } from './a';", ['./a']],
  ["import type { A } from '../b/a';", ['../b/a']],
  ["import {\n  a,\n  b,\n} from './a';", ['./a']],
  ["import * as z from 'zod/mini';", ['zod/mini']],
  ["import './a';", ['./a']],
  ["export * from './a';\nexport type * from './b';", ['./a', './b']],
  ["const a = await import('./a');", ['./a']],
  ["type A = typeof import('./a');", ['./a']],
  ["// import './a';\n/* import './b'; */\nconst from = 'x';", []],
])('finds the imports of %j', (source, wanted) => {
  expect(importsOf(source)).toEqual(wanted);
});

test.each([
  ['domain/finding.ts', '../text/vi', false],
  ['domain/rules/rule.ts', '../finding', true],
  ['text/vi.ts', '../domain/finding', true],
  ['text/vi.ts', '../workbook/sheet-kind', false],
  ['workbook/cell-link.ts', '../host', true],
  ['workbook/cell-link.ts', '../text', false],
  ['commands/command.ts', '../host', true],
  ['commands/command.ts', '../local/book', false],
  ['local/book.ts', '../host', true],
  ['local/book.ts', '../domain/finding', false],
  ['host/index.ts', '../domain/finding', false],
  ['main.ts', './commands/set-up', true],
  ['main.ts', './domain/finding', false],
  ['documents/csv.ts', '../workbook/sheet-kind', false],
  ['workbook/configuration/row-schemas.ts', 'zod/mini', true],
  ['domain/finding.ts', 'zod', false],
  ['workbook/sha256.ts', 'node:crypto', false],
])('%s importing %s: %s', (file, wanted, isAllowed) => {
  expect(fault(file, wanted) === undefined).toBe(isAllowed);
});
