import type { Host } from '../host';
import type { Text } from '../text';
import type { Access } from './attempt';
import { attempt } from './attempt';
import type { CommandContext } from './command';

/** What the sidebar or a dialog gets back from `google.script.run`: JSON only; a refusal is a sentence, not a throw. */
export type PageAnswer<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly message: string };

/**
 * Does what a page asks for, as the person before it. The page tells the outcome itself, so there is no note and no alert.
 *
 * @param work What it gives has to be plain JSON: Google turns a `Date` or `undefined` inside it into something else.
 * @param log Where a failure goes that is no fault of the officer's.
 */
export function answerPage<Result>(
  host: Host,
  now: Date,
  text: Text,
  work: (context: CommandContext) => Result,
  log: (message: string) => void,
  access: Access = 'write',
): PageAnswer<Result> {
  const ended = attempt(host, now, text, work, access);
  switch (ended.kind) {
    case 'done':
      return { ok: true, result: ended.result };
    case 'busy':
      return { ok: false, message: text.busy };
    case 'refused':
      return { ok: false, message: text.setupFaults(ended.error.faults) };
    case 'failed':
      log(String(ended.error));
      return { ok: false, message: text.failed(String(ended.error)) };
  }
}
