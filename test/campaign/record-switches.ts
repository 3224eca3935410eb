import fc from 'fast-check';
import { appendFileSync } from 'node:fs';
import type { Switches } from '../../src/local/switches';
import { strictest } from '../../src/local/switches';

/**
 * Run before each suite by `npm run test:switches`: notes in the file of SWITCHES_ASKED which switches the suite asks for,
 * one line `switch<tab>suite` each. A suite that never asks for a switch goes the same way in both positions of it, if
 * chance does; so chance is held.
 */
fc.configureGlobal({ seed: 1 });

const file = process.env.SWITCHES_ASKED;
const { testPath = '' } = expect.getState();

function note(name: string, value: boolean): PropertyDescriptor {
  let isNoted = false;
  return {
    get() {
      if (!isNoted) appendFileSync(file ?? '', `${name}\t${testPath}\n`);
      isNoted = true;
      return value;
    },
  };
}

if (file !== undefined) {
  const names = Object.keys(strictest) as (keyof Switches)[];
  for (const name of names) Object.defineProperty(strictest, name, note(name, strictest[name]));
}
