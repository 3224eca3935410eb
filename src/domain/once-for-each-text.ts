/** Some megabytes at most: a campaign says the same few thousand words and cells again and again. */
const MOST_KNOWN = 10_000;

/**
 * The same function, worked out once for each text: a lead, a date, a unit or a word stands in ten thousands of cells. What
 * is kept is dropped as a whole when there is too much of it, so that a hostile workbook fills no memory.
 */
export function onceForEachText<Value>(make: (text: string) => Value, mostKnown = MOST_KNOWN): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined || known.has(text)) return seen as Value;
    const value = make(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, value);
    return value;
  };
}
