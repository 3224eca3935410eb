/** Words that are kept: a campaign says some thousand again and again. */
const MOST_KNOWN = 10_000;
/** A power of two, and more than twice as many, so that two words rarely want one place. */
const PLACES = 32_768;

/**
 * The same function, worked out once for each word of a text: it is looked up by its letters where they stand, which takes
 * a fifth of cutting it out and looking that up. What is kept is dropped as a whole when there is too much of it.
 */
export function onceForEachWord<Value>(
  make: (word: string) => Value,
  mostKnown = MOST_KNOWN,
): (text: string, start: number, end: number) => Value {
  // Room for them is made by the first word: every click loads what reads words, whether or not it does.
  let known: ({ readonly word: string; readonly value: Value } | undefined)[] | undefined;
  let count = 0;
  return (text, start, end) => {
    known ??= new Array(PLACES);
    let place = placeOf(text, start, end);
    for (let entry = known[place]; entry; entry = known[place]) {
      if (isAt(text, start, end, entry.word)) return entry.value;
      place = (place + 1) % PLACES;
    }
    const word = text.slice(start, end);
    const value = make(word);
    if (count >= mostKnown) {
      known = new Array(PLACES);
      count = 0;
      place = placeOf(text, start, end);
    }
    known[place] = { word, value };
    count += 1;
    return value;
  };
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index += 1) hash = (hash * 31 + text.charCodeAt(index)) | 0;
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (text.charCodeAt(start + index) !== word.charCodeAt(index)) return false;
  }
  return true;
}
