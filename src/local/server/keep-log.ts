import type { LocalGoogle } from '../local-google';
import type { LogEntry } from './wire';

const MOST_ENTRIES = 500;

/** Runs something and notes what it asked of Google, how long that takes there, and how it failed; quiet deeds leave no line. */
export function keepLog<Did extends { readonly message?: string }>(
  { meter, screen, clock }: LocalGoogle,
  log: LogEntry[],
  { user, what }: Pick<LogEntry, 'user' | 'what'>,
  run: () => Did,
): Did {
  meter.reset();
  const lines = screen.log.length;
  const at = clock.now().toISOString();
  const start = process.hrtime.bigint();
  const did = run();
  const tookMs = Number(process.hrtime.bigint() - start) / 1e6;
  const calls = Object.fromEntries(Object.entries(meter.calls).map(([name, { calls: count }]) => [name, count]));
  if (Object.keys(calls).length === 0) return did;
  log.push({
    at,
    user,
    what,
    heavyCalls: meter.heavyCalls(),
    calls,
    googleMs: Math.round(meter.estimate('mid')),
    tookMs: Math.round(tookMs),
    ...(did.message !== undefined && { error: did.message }),
    lines: screen.log.slice(lines),
  });
  if (log.length > MOST_ENTRIES) log.shift();
  return did;
}
