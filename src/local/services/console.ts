import { format } from 'node:util';
import type { Logged } from '../screen';
import type { Caller } from './caller';
import { serviceObject } from '../service-object';

const levels = ['debug', 'error', 'info', 'log', 'warn'] as const;

/** `console` and `Logger`: what is written goes to the log of the host, where tests and tools read it. */
export function createConsole({ world, user }: Caller): { console: object; Logger: object } {
  const write =
    (level: Logged['level']) =>
    (...args: unknown[]) => {
      world.screen.log.push({ user, level, message: format(...args) });
    };
  return {
    console: serviceObject('console', Object.fromEntries(levels.map((level) => [level, write(level)]))),
    Logger: serviceObject('Logger', { log: write('log') }),
  };
}
