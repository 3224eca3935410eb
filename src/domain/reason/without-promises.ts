import { phraseLength } from './phrases';
import { pleaStarts, promiseEnds, promiseStarts } from './promise-words';
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
