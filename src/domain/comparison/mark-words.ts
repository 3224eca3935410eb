import { diffArrays } from 'diff';

/** A part of a text that stays, comes or goes; parts follow each other as they are read. */
export interface MarkedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many words that differ the two texts are told as a whole: the search takes the square of it. */
const MOST_CHANGES = 400;

/**
 * The words that differ between two texts. Words are what stands between spaces, the spaces kept with the word before;
 * the parts without the added ones read as `from`, without the removed ones as `to`, letter for letter.
 */
export function markWords(from: string, to: string): readonly MarkedPart[] {
  if (from === to) return part('same', from);
  const changes = diffArrays(words(from), words(to), { maxEditLength: MOST_CHANGES });
  if (!changes) return [...part('removed', from), ...part('added', to)];
  return changes.flatMap(({ value, added, removed }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
}

function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function part(kind: MarkedPart['kind'], text: string): MarkedPart[] {
  return text === '' ? [] : [{ kind, text }];
}
