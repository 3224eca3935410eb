import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bind, caught, editor, evaluate, owner } from './office';

describe('PropertiesService', () => {
  const code = `
    function put(store, key, value) { PropertiesService[store]().setProperty(key, value); }
    function all(store) { return PropertiesService[store]().getProperties(); }`;

  it('has a store for the file, one for the script, and one for each account', () => {
    const google = bind(code);
    google.run(owner, 'put', 'getDocumentProperties', 'k', 'tệp');
    google.run(owner, 'put', 'getScriptProperties', 'k', 'mã');
    google.run(owner, 'put', 'getUserProperties', 'k', 'chủ');
    google.run(editor, 'put', 'getUserProperties', 'k', 'biên tập');
    const seen = (user: string) =>
      ['Document', 'Script', 'User'].map((name) => google.run(user, 'all', `get${name}Properties`));
    expect(seen(owner)).toEqual([{ k: 'tệp' }, { k: 'mã' }, { k: 'chủ' }]);
    expect(seen(editor)).toEqual([{ k: 'tệp' }, { k: 'mã' }, { k: 'biên tập' }]);
  });

  it('keeps all of them over a restart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
    try {
      bind(code, { folder }).run(editor, 'put', 'getUserProperties', 'k', 'v');
      expect(bind(code, { folder }).run(editor, 'all', 'getUserProperties')).toEqual({ k: 'v' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ['adds several', "p.setProperties({ b: '2', c: '3' })", { a: '1', b: '2', c: '3' }],
    ['replaces all by several', "p.setProperties({ b: '2' }, true)", { b: '2' }],
    ['deletes one', "p.deleteProperty('a')", {}],
    ['deletes all', "p.setProperty('b', '2').deleteAllProperties()", {}],
    ['keeps those before the one of several that is too large', "try { p.setProperties({ a: '2', b: 'x'.repeat(9217), c: '3' }); } catch (error) {}", { a: '2' }], // prettier-ignore
  ])('%s', (_, call, expected) => {
    const body = `const p = PropertiesService.getScriptProperties(); p.setProperty('a', '1'); ${call};`;
    expect(evaluate(`${body} return p.getProperties();`)).toEqual(expected);
    expect(evaluate(`${body} return p.getKeys();`)).toEqual(Object.keys(expected));
  });
});

describe('CacheService', () => {
  const code = `
    function put(cache, key, value, seconds) { CacheService[cache]().put(key, value, seconds); }
    function get(cache, key) { return CacheService[cache]().get(key); }`;
  const start = Date.UTC(2022, 10, 5, 1);

  test.each([
    ['ten minutes', undefined, 600],
    ['as long as asked', 21_600, 21_600],
  ])('keeps a text for %s', (_, seconds, keptSeconds) => {
    const google = bind(code);
    google.run(owner, 'put', 'getScriptCache', 'k', 'v', seconds);
    google.clock.advanceTo(new Date(start + keptSeconds * 1000 - 1));
    expect(google.run(owner, 'get', 'getScriptCache', 'k')).toBe('v');
    google.clock.advanceTo(new Date(start + keptSeconds * 1000));
    expect(google.run(owner, 'get', 'getScriptCache', 'k')).toBeNull();
  });

  it('is another for each account, and one for all of the file and the script', () => {
    const google = bind(code);
    for (const cache of ['getDocumentCache', 'getScriptCache', 'getUserCache'])
      google.run(owner, 'put', cache, 'k', cache);
    const seen = (user: string) =>
      ['getDocumentCache', 'getScriptCache', 'getUserCache'].map((cache) => google.run(user, 'get', cache, 'k'));
    expect(seen(owner)).toEqual(['getDocumentCache', 'getScriptCache', 'getUserCache']);
    expect(seen(editor)).toEqual(['getDocumentCache', 'getScriptCache', null]);
  });

  it('gives several, and forgets', () => {
    expect(
      evaluate(`const cache = CacheService.getUserCache(); cache.put('a', '1'); cache.put('b', '2'); cache.remove('a');
        return cache.getAll(['a', 'b', 'c']);`),
    ).toEqual({ b: '2' });
  });

  it('drops the first to end of more than 1,000', () => {
    const fill = `const cache = CacheService.getScriptCache();
      for (let i = 0; i < 1001; i += 1) cache.put('k' + i, 'v', 1000 + i);
      return [100, 101, 1000].map((i) => cache.get('k' + i));`;
    expect(evaluate(fill)).toEqual([null, 'v', 'v']);
  });

  test.each([
    ["'k'.repeat(250), 'v'", 'nothing thrown'],
    ["'k'.repeat(251), 'v'", 'Exception: Argument too large: key'],
    ["'k', 'v'.repeat(100 * 1024)", 'nothing thrown'],
    ["'k', 'v'.repeat(100 * 1024 + 1)", 'Exception: Argument too large: value'],
    ["'k', 1", 'Exception: A cached value is a text, not a number: k'],
    ["'k', 'v', 21601", 'Exception: A cached value is kept for 1 to 21600 seconds, not 21601.'],
    ["'k', 'v', 0", 'Exception: A cached value is kept for 1 to 21600 seconds, not 0.'],
  ])('put(%s): %s', (args, expected) => {
    expect(evaluate(caught(`CacheService.getScriptCache().put(${args})`))).toBe(expected);
  });
});
