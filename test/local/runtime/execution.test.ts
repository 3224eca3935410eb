import vm from 'node:vm';
import { absentServices } from '../../../src/local/absent-services';
import { bind, evaluate, owner } from './office';

it('has the words of the language, the services, and nothing else', () => {
  const names = evaluate('return Object.getOwnPropertyNames(globalThis).sort();') as string[];
  const language = vm.runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];
  const services = ['CacheService', 'Drive', 'HtmlService', 'LockService', 'Logger', 'MailApp', 'PropertiesService', 'ScriptApp', 'Session', 'Sheets', 'SpreadsheetApp', 'Utilities']; // prettier-ignore
  expect(names.filter((name) => !language.includes(name))).toEqual([...absentServices, ...services, 'main'].sort());
});

test.each([
  ...['process', 'Buffer', 'require', 'module', 'global', 'URL', 'TextEncoder', 'TextDecoder', 'setTimeout'],
  ...['setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone', 'fetch', 'crypto', 'performance'],
  ...['atob', 'btoa', 'window', 'navigator', 'AbortController', 'Blob', 'EventTarget'],
])('has no %s', (name) => {
  expect(evaluate(`return typeof ${name};`)).toBe('undefined');
});

test.each(['eval("1")', 'new Function("return 1")()', 'new (async () => {}).constructor("return 1")()'])(
  'makes no code from strings: %s',
  (expression) => {
    expect(() => evaluate(`return ${expression};`)).toThrow('Code generation from strings disallowed');
  },
);

it('starts anew each time', () => {
  const google = bind('var count = 0;\nfunction main() { count += 1; return count; }');
  expect([google.run(owner, 'main'), google.run(owner, 'main')]).toEqual([1, 1]);
});

describe('finds', () => {
  test.each([
    ['a function declaration', 'function main() { return 1; }'],
    ['an async function', 'async function main() { return 1; }'],
    ['a constant of the top level', 'const main = () => 1;'],
  ])('%s', (_, code) => {
    expect(bind(code).run(owner, 'main')).toBe(1);
  });

  test.each([
    ['nothing of that name', 'function other() {}', 'main'],
    ['something that is no function', 'var main = 1;', 'main'],
    ['an expression', 'var menu = { run() {} };', 'menu.run'],
    ['another piece of script', 'function main() {}', 'main(), main'],
  ])('but not %s', (_, code, name) => {
    expect(() => bind(code).run(owner, name)).toThrow(`Script function not found: ${name}`);
  });
});

describe('promises', () => {
  it('are waited for, link by link', () => {
    expect(evaluate('return (async () => { await null; await null; return "xong"; })();')).toBe('xong');
  });

  it('that fail, fail the execution', () => {
    expect(() => evaluate('return Promise.reject(new RangeError("xa quá"));')).toThrow('xa quá');
  });

  it('that nobody keeps are said to be so', () => {
    expect(() => evaluate('return new Promise(() => {});')).toThrow('waits for something that never comes');
  });

  it('are done before the execution ends, asked for or not', () => {
    const google = bind(`function main() {
      Promise.resolve().then(() => PropertiesService.getDocumentProperties().setProperty('sau', 'rồi'));
    }`);
    google.run(owner, 'main');
    expect(google.globals(owner).PropertiesService.getDocumentProperties().getProperty('sau')).toBe('rồi');
  });
});

describe('time', () => {
  it('is that of the host', () => {
    const google = bind('const main = () => [new Date().toISOString(), Date.now(), new Date(5).getTime()];');
    expect(google.run(owner, 'main')).toEqual(['2022-11-05T01:00:00.000Z', Date.UTC(2022, 10, 5, 1), 5]);
    google.clock.advanceTo(new Date('2022-11-15T00:00:00Z'));
    expect(google.clock.now()).toEqual(new Date('2022-11-15T00:00:00Z'));
    expect(google.run(owner, 'main')).toEqual(['2022-11-15T00:00:00.000Z', Date.UTC(2022, 10, 15), 5]);
  });

  it('does not go back', () => {
    const { clock } = bind('');
    expect(() => {
      clock.advanceTo(new Date('2022-11-04T00:00:00Z'));
    }).toThrow(RangeError);
    expect(() => {
      clock.advanceTo(new Date(NaN));
    }).toThrow(RangeError);
  });

  test.each([
    ['a date is a Date', 'new Date() instanceof Date'],
    ['its constructor is Date', 'new Date().constructor === Date'],
    ['Date can be extended', 'new (class Day extends Date {})(0).getTime() === 0'],
    ['an extended one knows the time', 'new (class Day extends Date {})().getTime() === Date.now()'],
    ['Date without new is a text', 'Date() === new Date().toString()'],
    ['Date.UTC is there', 'Date.UTC(1970, 0) === 0'],
    ['parts make a date', 'new Date(2022, 0).getFullYear() === 2022'],
  ])('%s', (_, expression) => {
    expect(evaluate(`return ${expression};`)).toBe(true);
  });
});

it('keeps what is written to console and Logger', () => {
  const google = bind('function main() { console.error("hỏng %d", 1, new Error("a").message); Logger.log({ b: 2 }); }');
  google.run(owner, 'main');
  expect(google.screen.log).toEqual([
    { user: owner, level: 'error', message: 'hỏng 1 a' },
    { user: owner, level: 'log', message: '{ b: 2 }' },
  ]);
});

it('needs a manifest that names its scopes', () => {
  expect(() => bind('', { bundle: { code: '', manifest: {} } })).toThrow('The manifest names no oauthScopes.');
});
