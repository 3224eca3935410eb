import type { Name } from './read-name';
import { wordsOf } from './read-name';
import { weightOf } from './vocabulary';

/** Two names of like words about other levels, places or documents are two things: half as like as their words. */
const OTHER_MARKS = 0.5;

/**
 * How like two names are, 0 to 1: twice the weight of the words they share over the weight of both (Dice). 0.8 is two
 * words of three out of all that either has (a Jaccard index of 0.67), near what clerks call the same task. The same for
 * both orders; 1 for the same words.
 */
export function similarity(one: Name, other: Name): number {
  const both = one.weight + other.weight;
  const words = both === 0 ? 1 : (2 * sharedWeight(one, other)) / both;
  return marksDiffer(one, other) ? words * OTHER_MARKS : words;
}

/**
 * How far the one with fewer words is said in the other, 0 to 1: a task in a paragraph that mentions it, a criterion in
 * the task that mends it. Nothing is said in, or by, a name without words.
 */
export function overlap(one: Name, other: Name): number {
  const less = Math.min(one.weight, other.weight);
  return less === 0 ? 0 : sharedWeight(one, other) / less;
}

/** Why two names are called alike: the words of the first that the other has too, each once and in their order. */
export function wordsInCommon(one: Name, other: Name): string {
  const common = new Map<number, string>();
  for (const { number, shown } of wordsOf(one)) {
    if (other.numbers.includes(number) && !common.has(number)) common.set(number, shown);
  }
  return Array.from(common.values()).join(' ');
}

/** Whether both name the same levels, places and documents, and neither one that the other leaves open. */
export function haveSameMarks(one: Name, other: Name): boolean {
  const told = (name: Name) =>
    Array.from(name.marks(), ([kind, marks]) => `${kind} ${Array.from(marks).sort().join('; ')}`)
      .sort()
      .join('\n');
  return told(one) === told(other);
}

/** Both lists ascend, so one pass over each is enough. */
function sharedWeight({ numbers }: Name, other: Name): number {
  let shared = 0;
  let at = 0;
  for (const number of numbers) {
    while ((other.numbers[at] ?? number) < number) at += 1;
    if (other.numbers[at] === number) shared += weightOf(number);
  }
  return shared;
}

/** Of some kind both name something, and nothing the same. */
function marksDiffer(one: Name, other: Name): boolean {
  return Array.from(one.marks()).some(([kind, marks]) => {
    const others = other.marks().get(kind);
    return others !== undefined && !Array.from(marks).some((mark) => others.has(mark));
  });
}
