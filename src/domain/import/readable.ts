import { findEncoding } from '../vietnamese/find-encoding';
import type { SourceCell } from './source';

/** What a person read in the cell, whatever code page its text is in; for telling what it is, never for writing. */
export function readable({ text, proposed }: Pick<SourceCell, 'text' | 'proposed'>): string {
  return proposed ?? proposedText(text) ?? text;
}

/** Composed Unicode for a text of an old code page or of decomposed letters; `undefined` where nothing is wrong. */
export function proposedText(text: string): string | undefined {
  return findEncoding(text)?.proposed;
}
