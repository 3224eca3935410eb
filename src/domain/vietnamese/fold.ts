import { MAY_CHANGE, tidy } from '../cell-value';
import { onceForEachText } from '../once-for-each-text';

/**
 * Text for matching names, never for showing: lower case, single spaces, and each tone taken off its letter and put at
 * the end of its word, since «Ủy ban» and «Uỷ ban», «hòa» and «hoà» are the same word spelled by two legal habits.
 */
export function fold(text: string): string {
  return foldText(text, SPACE);
}

/** The same for what comes back in many rows: an area, a unit, a word. */
export const foldKnown = onceForEachText(fold);

/** The same with each mark but «%» a space: words are told apart whatever stands between them. */
export function foldWords(text: string): string {
  return foldText(text, SPACE | MARK);
}

/** Most texts are tidy, which folding them tells: the others are folded once more when they are. */
function foldText(text: string, parting: number): string {
  return foldUnits(text, parting, FOREIGN | UNTIDY) ?? foldTidied(tidy(text), parting);
}

function foldTidied(text: string, parting: number): string {
  return foldUnits(text, parting, FOREIGN) ?? foldEachWord(text, parting);
}

/** Each unit of UTF-16 as folded, 0 where not yet asked: in the low bits its letter, above them its tone and kind. */
const units = new Uint32Array(0x10000);
const LETTER = 0xffff;
const TONE_SHIFT = 16;
const TONE = 0x3ff;
const SPACE = 1 << 26;
const MARK = 1 << 27;
const FOREIGN = 1 << 28;
/** Tidying a text may take it away or compose it with another. */
const UNTIDY = 1 << 29;

/**
 * Every rule folds every cell, so this goes unit by unit: a microsecond a sentence, a tenth of what patterns take. None
 * where a word has two tones, or there is a unit of a kind in `unfit`.
 */
function foldUnits(text: string, parting: number, unfit: number): string | undefined {
  let tone = 0;
  let length = 0;
  let seen = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : BLANK;
    const unit = unitOf(code);
    seen |= unit;
    if (unit & parting) {
      if (tone) room[length++] = tone;
      tone = 0;
      if (length > 0 && room[length - 1] !== BLANK) room[length++] = BLANK;
      continue;
    }
    if (unit & LETTER) room[length++] = unit & LETTER;
    const own = (unit >> TONE_SHIFT) & TONE;
    if (own && tone) return undefined;
    tone ||= own;
  }
  return seen & unfit ? undefined : textOf(length - 1);
}

/**
 * Word by word, with the tones in one order: marks of other tongues may compose anew with a letter that a tone has left («ả»
 * with a hat) or comes to («ạň»), and of two tones the one below is put first by whoever composes the text.
 */
function foldEachWord(text: string, parting: number): string {
  const parted = text
    .toLowerCase()
    .normalize('NFD')
    .replace(parting & MARK ? NO_WORD : /\s+/g, ' ');
  return parted.trim().replace(/[^ ]+/g, (word) => {
    const tones = word.match(TONES) ?? [];
    return word.replace(TONES, '').normalize('NFC') + tones.sort().join('');
  });
}

const BLANK = 0x20;
const NO_WORD = /[^\p{L}\p{M}\d%]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function unitOf(code: number): number {
  const known = units[code];
  if (known) return known;
  return (units[code] = readUnit(code));
}

function readUnit(code: number): number {
  const character = String.fromCharCode(code);
  const untidy = MAY_CHANGE.test(character) ? UNTIDY : 0;
  if (/\s/.test(character)) return untidy | SPACE;
  const letters = character.toLowerCase().normalize('NFD');
  const base = letters.replace(TONES, '').normalize('NFC');
  const tones = letters.match(TONES) ?? [];
  if (base.length > 1 || tones.length > 1) return untidy | FOREIGN | code;
  const kind = !/[\p{L}\p{M}\p{Cs}\d%]/u.test(character) ? MARK : /^[\w%ăâđêôơư]?$/.test(base) ? 0 : FOREIGN;
  return untidy | kind | charCode(base) | (charCode(tones.join('')) << TONE_SHIFT);
}

function charCode(letter: string): number {
  return letter === '' ? 0 : letter.charCodeAt(0);
}

/** Where texts are folded, one after the other: a list, of which a text is made in a quarter of what typed numbers take. */
const room: number[] = [];

/** Arguments of one call lie on the stack, which holds some ten thousand. */
const MOST_ARGUMENTS = 4_000;

/** What has been folded. */
function textOf(length: number): string {
  let text = '';
  for (let start = 0; start < length; start += MOST_ARGUMENTS) {
    text += String.fromCharCode(...room.slice(start, Math.min(start + MOST_ARGUMENTS, length)));
  }
  return text;
}
