import type { CauseKind } from './cause-words';
import { causeKinds, causes, incidents, noTroubles, troubles } from './cause-words';
import { emptyAlone, emptyAnywhere, softeners } from './empty-phrases';
import { fillers } from './filler-words';
import { actorLength, findActor } from './find-actor';
import { findDate } from './find-date';
import { findDocument } from './find-document';
import { findCount } from './find-quantity';
import type { Phrases } from './phrases';
import { firstList, firstLonePhrase, firstPhrase, phrasesOf, withoutPhrases } from './phrases';
import { reportWords } from './report-words';
import type { Token } from './token';
import { startsWithDigit, tokensOf } from './token';
import { withoutEfforts, withoutPromises } from './without-promises';

/** What a reader needs in order to follow a reason up. */
export const reasonParts = ['cause', 'document', 'number', 'date', 'quantity', 'actor'] as const;
export type ReasonPart = (typeof reasonParts)[number];

/** What a reason names, each as it is written there; promises and the result once more are not looked at. */
export interface ReasonMeasure {
  readonly isSpecific: boolean;
  readonly cause: CauseKind | undefined;
  readonly document: string | undefined;
  readonly number: string | undefined;
  readonly date: string | undefined;
  readonly quantity: string | undefined;
  readonly actor: string | undefined;
  readonly emptyPhrase: string | undefined;
  /** It says the target's or task's name once more and little else. */
  readonly isCopyOfName: boolean;
  /** It says what will be done, not what went wrong. */
  readonly isPromise: boolean;
  readonly missing: readonly ReasonPart[];
}

/** Syllables with matter of their own that a cause takes: «thiếu máy quét» with a number, a body's doing with none. */
const LEAST_WORDS = 3;
const LEAST_WORDS_OF_ACTOR = 3;

/**
 * Words that no report has anyway. On 1,184 reasons, each measured with a list made without it, two give a precision of
 * 0.98 and a recall of 0.90, three 0.97 and 0.94.
 */
const LEAST_OWN_WORDS = 2;

/** Of the reason's own words, how many in a hundred may stand in the name too. */
const COPY_PERCENT = 80;

const noPhrases = phrasesOf();

/**
 * Whether a reason is specific, and what it names.
 *
 *   cause | document, date, count | body, 3 words of matter | incident, 2 own words | isSpecific
 *   ------|-----------------------|-------------------------|-----------------------|-----------
 *   none  | any                   | any                     | any                   | no
 *   named | one or more           | any                     | any                   | yes
 *   named | none                  | yes                     | any                   | yes
 *   named | none                  | no                      | yes                   | yes
 *   named | none                  | no                      | no                    | no
 *
 * A copy of the name names no cause. Plain word lists, no guess: on the held part of the labelled set
 * (`test/fixtures/reasons.ts`) at least 95 of 100 reasons called vague are, and 85 of 100 vague ones are found; 97 and 91 in
 * the last set of `test/fixtures/other-hands.ts`.
 */
export function measureReason(text: string, against: ReasonContext): ReasonMeasure {
  return measureOf(readReason(text, against));
}

/**
 * What a vague reason does not name; `undefined` for a specific one, of which no more is read than tells that it is.
 */
export function missingInReason(text: string, against: ReasonContext): readonly ReasonPart[] | undefined {
  const reading = readReason(text, against);
  return isSpecific(reading) ? undefined : measureOf(reading).missing;
}

export interface ReasonContext {
  /** Of the target or task. */
  readonly name: string;
  /** Said to be empty by the office, beside those known here. */
  readonly emptyPhrases?: Phrases;
}

interface Reading {
  readonly tokens: readonly Token[];
  /** Without promises. */
  readonly told: readonly Token[];
  /** And without phrases that say nothing. */
  readonly matter: readonly Token[];
  readonly nameWords: ReadonlySet<string>;
  readonly isCopyOfName: boolean;
  readonly cause: CauseKind | undefined;
  readonly emptyPhrases: Phrases;
}

function readReason(text: string, { name, emptyPhrases = noPhrases }: ReasonContext): Reading {
  const tokens = tokensOf(text);
  const told = withoutEfforts(withoutPromises(tokens));
  const matter = withoutPhrases(emptyAnywhere, withoutPhrases(emptyPhrases, withoutPhrases(softeners, told)));
  const content = withoutPhrases(fillers, matter);
  const nameWords = new Set(tokensOf(name).map(({ word }) => word));
  const isCopyOfName = isCopy(content, nameWords);
  const cause = isCopyOfName ? undefined : causeOf(matter, content);
  return { tokens, told, matter, nameWords, isCopyOfName, cause, emptyPhrases };
}

function isSpecific({ cause, told, matter, nameWords }: Reading): boolean {
  const anchor = () => findDocument(told) ?? findDate(told) ?? findCount(told);
  if (cause === undefined) return false;
  return anchor() !== undefined || isDoneBySomebody(matter) || isTold(matter, nameWords);
}

function measureOf(reading: Reading): ReasonMeasure {
  const { tokens, told, cause, isCopyOfName, emptyPhrases } = reading;
  const count = findCount(told);
  const found = {
    cause,
    document: findDocument(told),
    number: count?.text,
    date: findDate(told),
    quantity: count?.isQuantity ? count.text : undefined,
    actor: findActor(told),
  };
  const emptyPhrase =
    firstLonePhrase(emptyAlone, tokens) ?? firstPhrase(emptyAnywhere, tokens) ?? firstPhrase(emptyPhrases, tokens);
  return {
    isSpecific: isSpecific(reading),
    ...found,
    emptyPhrase,
    isCopyOfName,
    isPromise: cause === undefined && told.length < tokens.length,
    missing: reasonParts.filter((part) => found[part] === undefined),
  };
}

function causeOf(matter: readonly Token[], content: readonly Token[]): CauseKind | undefined {
  if (content.length < LEAST_WORDS || firstPhrase(troubles, withoutPhrases(noTroubles, matter)) === undefined)
    return undefined;
  return causeKinds[firstList(causes, matter) ?? -1] ?? 'other';
}

/** A named body and enough beside it to tell what it did or left undone. */
function isDoneBySomebody(matter: readonly Token[]): boolean {
  const start = matter.findIndex((_, index) => actorLength(matter, index) > 0);
  if (start < 0) return false;
  const rest = [...matter.slice(0, start), ...matter.slice(start + actorLength(matter, start))];
  return withoutPhrases(fillers, rest).length >= LEAST_WORDS_OF_ACTOR;
}

/** An incident, or enough words that are neither those of any report nor of the target itself: somebody tells what happened. */
function isTold(matter: readonly Token[], nameWords: ReadonlySet<string>): boolean {
  if (firstPhrase(incidents, matter) !== undefined) return true;
  const words = new Set(withoutPhrases(reportWords, matter).map(({ word }) => word));
  return Array.from(words).filter((word) => !startsWithDigit(word) && !nameWords.has(word)).length >= LEAST_OWN_WORDS;
}

function isCopy(content: readonly Token[], nameWords: ReadonlySet<string>): boolean {
  if (content.length < LEAST_WORDS) return false;
  const copied = content.filter(({ word }) => nameWords.has(word)).length;
  return copied >= LEAST_WORDS && copied * 100 >= content.length * COPY_PERCENT;
}
