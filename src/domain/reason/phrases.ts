import { fold } from '../vietnamese/fold';
import type { Token } from './token';

/** Folded phrases by their first word, the longest first: one look at a text costs its length, whatever the list's. */
export interface Phrases {
  readonly startingWith: (word: string) => readonly (readonly string[])[];
}

/**
 * From texts with one or more phrases each, parted by commas. Folded at the first question: folding all lists takes
 * about 14 ms, and every menu click, whatever it does, loads this file.
 */
export function phrasesOf(...lists: readonly string[]): Phrases {
  let byFirst: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
  return {
    startingWith: (word) => {
      byFirst ??= indexed(lists);
      return byFirst.get(word) ?? [];
    },
  };
}

function indexed(lists: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of lists.flatMap((list) => list.split(','))) {
    const words = fold(phrase).split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.length - one.length);
  return byFirst;
}

/**
 * How many tokens from `start` are the longest phrase that stands there; 0 where none does. Marks between its words do
 * not part it: «khó khăn, vướng mắc».
 */
export function phraseLength(phrases: Phrases, tokens: readonly Token[], start: number): number {
  const candidates = phrases.startingWith(tokens[start]?.word ?? '');
  return candidates.find((words) => words.every((word, offset) => tokens[start + offset]?.word === word))?.length ?? 0;
}

/** The first phrase in the text, as written. */
export function firstPhrase(phrases: Phrases, tokens: readonly Token[]): string | undefined {
  for (let start = 0; start < tokens.length; start += 1) {
    const length = phraseLength(phrases, tokens, start);
    if (length > 0) return textOf(tokens.slice(start, start + length));
  }
  return undefined;
}

/** The first phrase that fills the text, or a part of it between two marks, alone. */
export function firstLonePhrase(phrases: Phrases, tokens: readonly Token[]): string | undefined {
  for (let start = 0; start < tokens.length; start += 1) {
    const end = start + (tokens[start]?.isAfterBreak ? phraseLength(phrases, tokens, start) : 0);
    if (end > start && tokens[end]?.isAfterBreak !== false) return textOf(tokens.slice(start, end));
  }
  return undefined;
}

/** The tokens that belong to none of the phrases. */
export function withoutPhrases(phrases: Phrases, tokens: readonly Token[]): readonly Token[] {
  const rest: Token[] = [];
  for (let start = 0; start < tokens.length;) {
    const length = phraseLength(phrases, tokens, start);
    const token = tokens[start];
    if (length === 0 && token) rest.push(token);
    start += Math.max(length, 1);
  }
  return rest;
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
