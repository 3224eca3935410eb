import type { CacheStore } from '../cache-store';
import { exception } from '../script-error';
import { serviceObject } from '../service-object';
import type { Caller } from './caller';
import type { SliceOf } from './slice';

type Cache = SliceOf<
  GoogleAppsScript.Cache.Cache,
  {
    get(key: string): string | null;
    getAll(keys: string[]): Record<string, string>;
    put(key: string, value: string, expirationInSeconds?: number): void;
    remove(key: string): void;
  }
>;

export type CacheService = SliceOf<
  GoogleAppsScript.Cache.CacheService,
  { getDocumentCache(): Cache | null; getScriptCache(): Cache; getUserCache(): Cache }
>;

/** Source of all limits: developers.google.com/apps-script/reference/cache/cache */
const MOST_KEY_CHARACTERS = 250;
const MOST_VALUE_BYTES = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** Short-lived texts. Any of them may be gone before its time. */
export function createCacheService({ world, user }: Caller): CacheService {
  const { meter } = world;
  const cacheObject = (store: CacheStore): Cache => {
    const read = (key: string) => store.get(assertKey(key)) ?? null;
    return serviceObject('Cache', {
      get(key) {
        meter.record('cacheRead');
        return read(key);
      },
      getAll(keys) {
        meter.record('cacheRead');
        return Object.fromEntries(
          keys.flatMap((key) => {
            const value = read(key);
            return value === null ? [] : [[key, value]];
          }),
        );
      },
      put(key, value, expirationInSeconds = USUAL_SECONDS) {
        meter.record('cacheWrite');
        assertKey(key);
        if (typeof value !== 'string') throw exception(`A cached value is a text, not a ${typeof value}: ${key}`);
        if (Buffer.byteLength(value, 'utf8') > MOST_VALUE_BYTES) throw exception('Argument too large: value');
        store.put(key, value, secondsWithin(expirationInSeconds) * 1000);
      },
      remove(key) {
        meter.record('cacheWrite');
        store.remove(assertKey(key));
      },
    } satisfies Cache);
  };
  return serviceObject('CacheService', {
    getDocumentCache: () => cacheObject(world.caches('document')),
    getScriptCache: () => cacheObject(world.caches('script')),
    getUserCache: () => cacheObject(world.caches(`user ${user}`)),
  } satisfies CacheService);
}

function assertKey(key: string): string {
  if (key.length > MOST_KEY_CHARACTERS) throw exception('Argument too large: key');
  return key;
}

/** Google is silent about more than six hours; here it is a mistake. */
function secondsWithin(seconds: number): number {
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= MOST_SECONDS) return seconds;
  throw exception(`A cached value is kept for 1 to ${MOST_SECONDS} seconds, not ${String(seconds)}.`);
}
