/**
 * How far a member or a request of Google's is emulated, for those who must know whether to believe the local host.
 *
 * - `exact`: what is taken, answered and refused is as on Google, as far as the emulated fields go; others are refused.
 * - `close`: the same in what the add-on needs; the note says where it is not.
 *
 * Certainty is that of the least certain part, told in the note:
 *
 * - `documented`: Google's documents say so.
 * - `reported`: public code or reports show it.
 * - `assumed`: nothing settles it.
 */
export type Emulated = readonly [
  exactness: 'exact' | 'close',
  certainty: 'documented' | 'reported' | 'assumed',
  note?: string,
];

/** A service or one of its objects, with all the members a script finds on it. */
export interface EmulatedObject {
  /** Where Google describes it, under developers.google.com. */
  readonly source: string;
  readonly members: Readonly<Record<string, Emulated>>;
}

export const exact: Emulated = ['exact', 'documented'];
export const enumeration: Emulated = ['exact', 'documented', 'shows and serializes as its name'];

/** The words of an enumeration that is a member. */
export function words(name: string, of: readonly string[]): Record<string, Emulated> {
  return Object.fromEntries(of.map((word) => [`${name}.${word}`, enumeration]));
}
