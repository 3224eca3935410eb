import { phraseLength } from './phrases';
import { effortEnds, effortStarts, pleaStarts, promiseEnds, promiseStarts } from './promise-words';
import type { Token } from './token';

/** The reason without its promises, each from its first word to the next mark or cause. */
export function withoutPromises(tokens: readonly Token[]): readonly Token[] {
  let isPromise = false;
  return tokens.filter((token, index) => {
    if (token.isAfterBreak || phraseLength(promiseEnds, tokens, index) > 0) isPromise = false;
    if (phraseLength(promiseStarts, tokens, index) > 0) isPromise = true;
    if (token.isAfterBreak && phraseLength(pleaStarts, tokens, index) > 0) isPromise = true;
    return !isPromise;
  });
}

/** The reason without the efforts that were not enough, each from the mark before it to the «but» behind it. */
export function withoutEfforts(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  let start = 0;
  let isEffort = false;
  for (const [index, token] of tokens.entries()) {
    const isEnd = phraseLength(effortEnds, tokens, index) > 0;
    if (isEnd && isEffort) told.length = start;
    if (isEnd || (token.isAfterBreak && !isEffort)) {
      start = told.length;
      isEffort = false;
    }
    if (phraseLength(effortStarts, tokens, index) > 0) isEffort = true;
    told.push(token);
  }
  return told;
}
