/** More of a cell than this tells an officer nothing new about which one is meant. */
const LONGEST_QUOTE = 60;

/** Text from a cell inside a sentence: one line, in «», cut with … where it is long; never half a character. */
export function quote(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return `«${letters.length <= LONGEST_QUOTE ? letters.join('') : `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…`}»`;
}
