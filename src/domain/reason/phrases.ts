import { fold } from '../vietnamese/fold';
import type { Token } from './token';
import { withoutMarks } from '../vietnamese/without-marks';

export interface Phrase {
  /** Folded. */
  readonly words: readonly string[];
  /** Which of the lists it stands in, from 0. */
  readonly list: number;
}

/** Phrases by their first word, the longest first: one look at a text costs its length, whatever the list's. */
export interface Phrases {
  readonly startingWith: (token: Token) => readonly Phrase[];
}

const NONE: readonly Phrase[] = [];

/**
 * From texts with one or more phrases each, parted by commas. Folded at the first question: folding all lists takes
 * some milliseconds, and every menu click, whatever it does, loads this file. Each word keeps what begins with it, by the
 * number of the lists, so these are for lists that stand in the code.
 */
export function phrasesOf(...lists: readonly string[]): Phrases {
  const find = finderIn(lists);
  const number = listsNumbered++;
  return {
    startingWith: (token) => (token.starting ? (token.starting[number] ??= find(token)) : find(token)),
  };
}

let listsNumbered = 0;

/** The same for a list of an office, which lives as long as its campaign. */
export function officePhrases(list: string): Phrases {
  return { startingWith: finderIn([list]) };
}

function finderIn(lists: readonly string[]): (token: Token) => readonly Phrase[] {
  let marked: PhrasesByFirst | undefined;
  let unmarked: PhrasesByFirst | undefined;
  return ({ word, isUnmarked }) => {
    const byFirst = isUnmarked ? (unmarked ??= indexed(lists.map(withoutMarks))) : (marked ??= indexed(lists));
    return byFirst.get(word) ?? NONE;
  };
}

type PhrasesByFirst = ReadonlyMap<string, readonly Phrase[]>;

function indexed(lists: readonly string[]): PhrasesByFirst {
  const byFirst = new Map<string, Phrase[]>();
  for (const [list, phrases] of lists.entries()) {
    for (const phrase of phrases.split(',')) {
      const folded = fold(phrase);
      const words = folded.split(' ');
      const first = folded.replace(/ .*/, '');
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, list }]);
    }
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}

function standsAt({ words }: Phrase, tokens: readonly Token[], start: number): boolean {
  for (let offset = 1; offset < words.length; offset += 1) {
    if (tokens[start + offset]?.word !== words[offset]) return false;
  }
  return true;
}

/**
 * How many tokens from `start` are the longest phrase that stands there; 0 where none does. Marks between its words do
 * not part it: «khó khăn, vướng mắc».
 */
export function phraseLength(phrases: Phrases, tokens: readonly Token[], start: number): number {
  const token = tokens[start];
  if (!token) return 0;
  for (const phrase of phrases.startingWith(token)) {
    if (standsAt(phrase, tokens, start)) return phrase.words.length;
  }
  return 0;
}

/** Of the lists that have a phrase in the text, the first; `undefined` where none has. */
export function firstList(phrases: Phrases, tokens: readonly Token[]): number | undefined {
  let first: number | undefined;
  let start = 0;
  for (const token of tokens) {
    for (const phrase of phrases.startingWith(token)) {
      if (phrase.list < (first ?? Infinity) && standsAt(phrase, tokens, start)) first = phrase.list;
    }
    start += 1;
  }
  return first;
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
