import { tidy } from '../cell-value';
import type { NameMarks } from './name-marks';
import { readMarks } from './name-marks';
import type { Word } from './name-word';
import { spell } from './name-word';
import { eachWord } from './each-word';
import { weightOf } from './vocabulary';

/** The name of a target or a task, as it is compared. */
export interface Name {
  /** As it was written. */
  readonly text: string;
  /** Of its words, ascending (`vocabulary.ts`); a word that stands twice counts once. */
  readonly numbers: readonly number[];
  /** The same for two names of the same words. */
  readonly key: string;
  /** The sum of the weights. */
  readonly weight: number;
  /** Read when two names are compared: most are like no other. */
  readonly marks: () => NameMarks;
}

/** Nothing longer is a name; a bound also on the work a hostile cell can make. */
const LONGEST_NAME = 2000;

/**
 * Words, abbreviations spelled out, years and filler dropped, numbers without their leading zeros.
 *
 *   text                                          | words                                   | marks
 *   ----------------------------------------------|-----------------------------------------|-----------
 *   Tiếp tục rà soát TTHC năm 2023                | rà soát thủ tục hành chính              |
 *   Số hóa hồ sơ cấp huyện                        | số hóa hồ sơ cấp huyện                  | cấp huyện
 *   Thực hiện Quyết định số 520/QĐ-UBND tại 05 xã | quyết định số 520/qđ-ubnd 5 xã          | 520/qđ-ubnd
 *   Triển khai thực hiện                          | as they are: else nothing would be left |
 */
export function readName(text: string): Name {
  const words = spelled(text);
  const numbers = distinct(told(words));
  let weight = 0;
  for (const number of numbers) weight += weightOf(number);
  const isMarked = words.some(({ begins }) => begins !== undefined);
  return { text, numbers, key: keyOf(numbers), weight, marks: isMarked ? marksOf(text) : noMarks };
}

function marksOf(text: string): () => NameMarks {
  let marks: NameMarks | undefined;
  return () => (marks ??= readMarks(written(text)));
}

const NO_MARKS: NameMarks = new Map();
const noMarks = () => NO_MARKS;

/** The words that are compared, in the order of the text; one may stand twice. */
export function wordsOf({ text }: Name): readonly Word[] {
  return told(spelled(text));
}

function written(text: string): string {
  return tidy(text).slice(0, LONGEST_NAME);
}

function spelled(text: string): readonly Word[] {
  const words: Word[] = [];
  const name = written(text);
  eachWord(name, (start, end) => {
    for (const word of spell(name, start, end)) words.push(word);
  });
  return words;
}

/** Without filler, save where there is nothing else. */
function told(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  let fillerEnd = 0;
  let index = 0;
  for (const word of words) {
    if (index >= fillerEnd) fillerEnd = index + fillerLength(words, index, word);
    if (index >= fillerEnd && !word.isYear) kept.push(word);
    index += 1;
  }
  return kept.length > 0 ? kept : words;
}

/** How many of the words from here on are filler; the longest phrase counts. */
function fillerLength(words: readonly Word[], index: number, { fillers }: Word): number {
  if (fillers.length === 0) return 0;
  const standing = fillers.find((phrase) => phrase.every((word, at) => words[index + at]?.folded === word));
  return standing?.length ?? 0;
}

/** Sorted in here, which takes a fifth of sorting a list; what has no room, some hundred short forms, is not compared. */
const room = new Uint32Array(LONGEST_NAME);

function distinct(words: readonly Word[]): readonly number[] {
  let length = 0;
  for (const { number } of words) room[length++] = number;
  const numbers: number[] = [];
  let last = -1;
  for (const number of room.subarray(0, length).sort()) {
    if (number !== last) numbers.push(number);
    last = number;
  }
  return numbers;
}

/** A text, since two lists of like numbers are not one key of a map; a second unit where there are that many words. */
function keyOf(numbers: readonly number[]): string {
  const units: number[] = [];
  for (const number of numbers) {
    if (number >= MORE) units.push(MORE | (number >>> 15));
    units.push(number & (MORE - 1));
  }
  return String.fromCharCode(...units);
}

const MORE = 0x8000;
