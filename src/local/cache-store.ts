/** What was put into a cache, until its time is up. Nothing of it is saved: Google promises nothing either. */
export interface CacheStore {
  get(key: string): string | undefined;
  put(key: string, value: string, forMs: number): void;
  remove(key: string): void;
}

/** Source: developers.google.com/apps-script/reference/cache/cache */
const MOST_ITEMS = 1000;

/** Where there are too many, what would be gone first goes at once; Google keeps the 900 farthest from their end. */
export function createCacheStore(now: () => Date): CacheStore {
  const items = new Map<string, { readonly value: string; readonly untilMs: number }>();
  const isOver = ({ untilMs }: { untilMs: number }) => untilMs <= now().getTime();
  return {
    get(key) {
      const item = items.get(key);
      return item && !isOver(item) ? item.value : undefined;
    },
    put(key, value, forMs) {
      items.set(key, { value, untilMs: now().getTime() + forMs });
      if (items.size <= MOST_ITEMS) return;
      const byEnd = [...items].toSorted(([, one], [, other]) => one.untilMs - other.untilMs);
      for (const [early] of byEnd.slice(0, items.size - KEPT_ITEMS)) items.delete(early);
    },
    remove(key) {
      items.delete(key);
    },
  };
}

const KEPT_ITEMS = 900;
