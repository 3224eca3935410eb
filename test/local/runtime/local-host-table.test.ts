import { readFileSync } from 'node:fs';
import { absentServices } from '../../../src/local/absent-services';
import { countedCalls } from '../../../src/local/faults';
import { requestKinds } from '../../../src/local/sheets-api/request-kinds';
import { strictest } from '../../../src/local/switches';
import { describeLocalHost } from '../../../src/local/table/describe-local-host';
import { emulatedMembers } from '../../../src/local/table/emulated-members';
import { emulatedRequests } from '../../../src/local/table/emulated-requests';
import { listMembers } from '../../../src/local/table/list-members';
import { switchMeanings } from '../../../src/local/table/settings';
import { bind, caught, owner } from './office';

/** `Sheet.appendRow` and the like, of every object a script can reach. */
const reachable = [...listMembers()].flatMap(([name, members]) => [...members].map((member) => `${name}.${member}`));

const described = Object.entries(emulatedMembers).flatMap(([name, { members }]) =>
  Object.keys(members).map((member) => `${name}.${member}`),
);

it('names every member of every service, and no other', () => {
  expect([...described].sort()).toEqual([...reachable].sort());
});

it('names every kind of request, and no other', () => {
  expect(Object.keys(emulatedRequests).sort()).toEqual(Object.keys(requestKinds).sort());
});

it('names every switch, and no other', () => {
  expect(Object.keys(switchMeanings).sort()).toEqual(Object.keys(strictest).sort());
});

it('what it calls refused is refused by name', () => {
  const google = bind(`function main(name) { ${caught('void globalThis[name]')} }`);
  for (const name of absentServices) {
    expect(google.run(owner, 'main', name)).toBe(`NotEmulated: The local host does not emulate ${name}.`);
  }
});

it('can let every call of an advanced service fail, and only calls that exist', () => {
  const advanced = reachable.filter((name) => /^(Sheets|Drive)\./.test(name));
  expect(Object.keys(countedCalls)).toEqual(expect.arrayContaining(advanced));
  expect(reachable).toEqual(expect.arrayContaining(Object.keys(countedCalls)));
});

it('stands in docs/local-host.md as the code has it; `node build/local-host-table.mjs` writes it anew', () => {
  expect(readFileSync('docs/local-host.md', 'utf8')).toBe(describeLocalHost());
});
