import type { Switches } from '../../src/local/switches';
import { strictest } from '../../src/local/switches';

/** One switch of the local host in its other position, as `npm run test:switches` asks for each in turn; none otherwise. */
export function flippedSwitch(name: string | undefined): Partial<Switches> {
  if (name === undefined) return {};
  if (!isSwitch(name)) throw new Error(`The local host has no switch ${name}.`);
  return { [name]: !strictest[name] };
}

function isSwitch(name: string): name is keyof Switches {
  return name in strictest;
}
