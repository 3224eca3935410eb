import type { Question, Reply } from './screen';
import { Unanswered } from './screen';
import type { World } from './world';

/** Either the whole of it, or the first question that no reply was at hand for. */
export type Rehearsed<Result> = { readonly done: Result } | { readonly asks: Question };

/**
 * Does something whose alerts a person answers one at a time. A script cannot stand still here while others go on, so it
 * is ended at its first question that `replies` do not answer, all it did is undone, and who asked the person calls again
 * with one reply more. On Google what a script wrote before its question stays visible meanwhile; here it comes with the
 * answer.
 */
export function rehearse<Result>(world: World, replies: readonly Reply[], act: () => Result): Rehearsed<Result> {
  const { screen } = world;
  const putBack = remember(world);
  screen.answers.push(...replies);
  screen.endsUnanswered = true;
  try {
    return { done: act() };
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    putBack();
    world.save();
    return { asks: error.question };
  } finally {
    screen.endsUnanswered = false;
    screen.answers.length = 0;
  }
}

/** All that a script can change; gives the way back to it. */
function remember({ state, screen, activeSheetIds, selections }: World): () => void {
  const { now, issuedIds } = state;
  const refills = [
    kept(state.books),
    kept(state.files),
    kept(state.blobs),
    kept(state.properties),
    kept(state.triggers),
    kept(state.dailyUse),
    keptSet(state.authorized),
    keptSet(state.withdrawn),
    kept(activeSheetIds),
    kept(selections),
  ];
  const { toasts, alerts, pages, log } = screen;
  const lengths = [state.outbox, toasts, alerts, pages, log].map((list) => ({ list, length: list.length }));
  return () => {
    Object.assign(state, { now, issuedIds });
    for (const refill of refills) refill();
    for (const { list, length } of lengths) list.length = length;
  };
}

/** What a map holds is never changed in place. */
function kept<Key, Value>(map: Map<Key, Value>): () => void {
  const entries = [...map];
  return () => {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  };
}

function keptSet<Member>(set: Set<Member>): () => void {
  const members = [...set];
  return () => {
    set.clear();
    for (const member of members) set.add(member);
  };
}
