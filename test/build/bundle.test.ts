import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { menu } from '../../src/menu';

const code = readFileSync('build/out/Code.js', 'utf8');
const manifest = JSON.parse(readFileSync('build/out/appsscript.json', 'utf8')) as { oauthScopes: string[] };

/** A context with ECMAScript's own names and no others: no console, no timers, nothing of Node or the web. */
function load(): Record<string, unknown> {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(code, context);
  return context;
}

it('evaluates without Node, web globals or code made from strings', () => {
  expect(load).not.toThrow();
});

it('touches no Google service while it loads', () => {
  expect(Object.keys(load()).filter((name) => /^[A-Z]/.test(name))).toEqual([]);
});

it('builds no schema while it loads: it is loaded anew for every edit of a cell', () => {
  // The first thing done for any schema of ours; zod keeps it with the globals.
  expect(vm.runInContext('globalThis.__zod_globalConfig.jitless', load())).toBeUndefined();
  expect(code).toMatch(/config\(\{ jitless: (?:true|!0) \}\)/);
});

test.each(['onOpen', 'onEdit', ...menu.flat().map(({ run }) => run)])('%s is a function Google can call', (name) => {
  expect(typeof load()[name]).toBe('function');
  expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
});

/** The functions that pages call, as their sources name them; the client's types hold each name to an export. */
const calledByPages = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => [...readFileSync(join('src/ui', file), 'utf8').matchAll(/\b(?:callServer|useServer)\('(\w+)'/g)])
  .map(([, name = '']) => name);

/** Called by the offline check of a file, which has no page. */
const calledByTools = ['findingsOfFile'];

it('has no entry point that nothing leads to', () => {
  const declared = [...code.matchAll(/^function (\w+)\(event\)/gm)].map(([, name = '']) => name);
  const triggers = ['onEdit', 'onOpen', 'onSubmissionEdit', 'sweepSubmissions'];
  const wanted = new Set([...triggers, ...menu.flat().map(({ run }) => run), ...calledByPages, ...calledByTools]);
  expect(declared.sort()).toEqual([...wanted].sort());
});

it('is written in the words of es2019, without private fields', () => {
  expect(code).not.toMatch(/[^"'`\s]\?\.[a-zA-Z[(]/);
  expect(code).not.toMatch(/^\s*#\w+\s*[=;(]/m);
});

it('is small enough to be evaluated at every click', () => {
  const statements = code.replace(/^\s*\/\/.*\n/gm, '').replaceAll('/* @__PURE__ */ ', '');
  expect(Buffer.byteLength(statements)).toBeLessThan(812_000);
});

const pages = readdirSync('src/ui/pages').map((file) => file.replace('.tsx', '.html'));

test.each(pages)('%s stands alone: script and style within, nothing fetched from anywhere', (page) => {
  const html = readFileSync(`build/out/${page}`, 'utf8');
  expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
  expect(html).not.toMatch(/<link|<img|\bsrc=|@import|url\(|https?:\/\/(?!www\.w3\.org)/);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
});

it('is all that is pushed, with its manifest and pages', () => {
  const status = JSON.parse(
    execFileSync('npx', ['--no-install', 'clasp', 'show-file-status', '--json'], { encoding: 'utf8', stdio: 'pipe' }),
  ) as { filesToPush: string[] };
  expect(status.filesToPush.map((path) => path.replace('build/out/', '')).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    ...pages,
  ]);
});

describe('the scopes of the manifest', () => {
  /** Which service needs which scope: the evidence stands in README. */
  const scopeOf: Record<string, string> = {
    Sheets: 'spreadsheets',
    Drive: 'drive.file',
    // Of dialogs and the sidebar, which show its pages.
    HtmlService: 'script.container.ui',
    Session: 'userinfo.email',
    MailApp: 'script.send_mail',
    ScriptApp: 'script.scriptapp',
    UrlFetchApp: 'script.external_request',
  };
  const prefix = 'https://www.googleapis.com/auth/';
  const main = readFileSync('src/google.ts', 'utf8');
  const used = Object.keys(scopeOf).filter((service) => new RegExp(`^  get ${service}\\(`, 'm').test(main));

  it('are just those the services in use need', () => {
    expect(manifest.oauthScopes.sort()).toEqual(used.map((service) => prefix + scopeOf[service]!).sort());
  });

  test.each(manifest.oauthScopes)('%s has its reason in README', (scope) => {
    expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`\\| \`${scope.replace(prefix, '')}\` \\| .{20}`));
  });
});
