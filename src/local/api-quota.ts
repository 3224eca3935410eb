import { ApiError } from './api-error';

/** A minute's calls to the Sheets service, batches with all they hold as one. Source: developers.google.com/sheets/api/limits */
export const apiQuota = { ofUser: 60, ofProject: 300 } as const;

const MINUTE_MS = 60_000;

const readers = new Set(['get', 'batchGet', 'batchGetByDataFilter', 'search']);

/** Counts the calls of scripts, not those of tools, which no project of Google's makes. */
export interface ApiQuota {
  /**
   * @param name as a script writes the call: `Sheets.Spreadsheets.Values.get`
   * @throws ApiError 429, and does not count the call, where the minute before it was full
   */
  spend(user: string, name: string): void;
}

/** Where time stands still, all that is ever called falls into one minute. */
export const noApiQuota: ApiQuota = { spend: () => undefined };

export function createApiQuota(now: () => Date): ApiQuota {
  let spent: readonly { readonly user: string; readonly kind: 'Read' | 'Write'; readonly atMs: number }[] = [];
  return {
    spend(user, name) {
      if (!name.startsWith('Sheets.')) return;
      const kind = readers.has(name.slice(name.lastIndexOf('.') + 1)) ? 'Read' : 'Write';
      const atMs = now().getTime();
      spent = spent.filter((call) => call.atMs > atMs - MINUTE_MS);
      const calls = spent.filter((call) => call.kind === kind);
      if (calls.filter((call) => call.user === user).length >= apiQuota.ofUser) refuseCall(kind, ' per user');
      if (calls.length >= apiQuota.ofProject) refuseCall(kind, '');
      spent = [...spent, { user, kind, atMs }];
    },
  };
}

/** Reported for the writes of a user; the other three are told alike. */
function refuseCall(kind: 'Read' | 'Write', whose: string): never {
  const metric = `'${kind} requests' and limit '${kind} requests per minute${whose}'`;
  const service = "of service 'sheets.googleapis.com' for consumer 'project_number:1072944905'.";
  throw new ApiError(429, `Quota exceeded for quota metric ${metric} ${service}`);
}
