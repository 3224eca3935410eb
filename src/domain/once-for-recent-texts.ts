/** About the cells of a row that rules ask of, one after the other. */
const MOST_KEPT = 8;

/**
 * The same function, not worked out anew for the texts that it was last asked about. To compare eight texts takes less
 * than to look one up: most differ in length, and to look up a text that nobody has seen its every letter is read first.
 */
export function onceForRecentTexts<Value>(make: (text: string) => Value): (text: string) => Value {
  const texts: string[] = [];
  const values: Value[] = [];
  let oldest = 0;
  return (text) => {
    const at = texts.indexOf(text);
    if (at >= 0) return values[at] as Value;
    const value = make(text);
    texts[oldest] = text;
    values[oldest] = value;
    oldest = (oldest + 1) % MOST_KEPT;
    return value;
  };
}
