import { exception } from './script-error';
import type { State } from './world';

type Consents = Pick<State, 'authorized' | 'withdrawn'>;

/** A click asks for consent first, and here everyone gives it. */
export function giveConsent({ authorized, withdrawn }: Consents, user: string): void {
  authorized.add(user);
  withdrawn.delete(user);
}

export function withdrawConsent({ authorized, withdrawn }: Consents, user: string): void {
  authorized.delete(user);
  withdrawn.add(user);
}

/** What cannot ask, a trigger or a page that is open, fails. Who never was asked is not held back: tools act for them. */
export function assertConsent({ withdrawn }: Consents, user: string): void {
  if (withdrawn.has(user)) throw exception('Authorization is required to perform that action.');
}
