/** The phrases of lists, each a text of one or more of them parted by commas. */
export function phrasesIn(...lists: readonly string[]): readonly string[] {
  return lists.join(', ').split(', ');
}
