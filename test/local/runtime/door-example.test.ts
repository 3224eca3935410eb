import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { createLocalGoogle } from '../../../src/local';

const text = readFileSync('docs/local-google.md', 'utf8');
const [, example = ''] = /```js\n([\s\S]*?)```/.exec(text) ?? [];

/** `expression; // value` at the end of a line: what the example promises of the expression. */
const promise = /^(?<expression>\S.*); \/\/ (?<value>.+)$/gm;

it('the example of the door does what it says', () => {
  const promised = Array.from(example.matchAll(promise), ({ groups }) => groups!.value!);
  const told: unknown[] = [];
  const code = example.replaceAll(promise, 'tell($<expression>);');
  vm.runInNewContext(code, { createLocalGoogle, Date, tell: (value: unknown) => told.push(value) });
  expect(told.map((value) => JSON.stringify(value))).toEqual(
    promised.map((value) => JSON.stringify(JSON.parse(value))),
  );
  expect(promised.length).toBeGreaterThan(2);
});

it('the table of the door names every member', () => {
  const google = createLocalGoogle({ users: [{ email: 'chu@hatinh.example', role: 'owner' }] });
  const named = Array.from(text.matchAll(/`(\w+)[(`]/g), ([, name]) => name);
  expect(Object.keys(google).filter((name) => name !== 'spreadsheetId' && !named.includes(name))).toEqual([]);
});
