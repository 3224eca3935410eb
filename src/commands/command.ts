import type { Digest } from '../domain/audit-chain';
import type { Host } from '../host';
import type { Text } from '../text';

/** What a command is given: Google, the moment, the words. */
export interface CommandContext {
  readonly host: Host;
  readonly now: Date;
  readonly text: Text;
  /** The account this runs as: who clicked. */
  readonly user: string;
  /** SHA-256, in hexadecimal digits. */
  readonly digest: Digest;
}

/** What a command did: a sentence for the officer, and figures that may cross to a dialog (JSON only). */
export interface Outcome {
  readonly message: string;
  readonly figures: Readonly<Record<string, number | string | boolean>>;
}

/** One action of an officer. It reads once, computes, writes once, and may be repeated or interrupted at any point. */
export type Command = (context: CommandContext) => Outcome;
