import type { Act } from '../server/act';
import type { ActAnswer } from '../server/wire';

/** A body that is JSON, from this page's own server. @throws Error with the server's own words */
export async function ask<Answer>(path: string): Promise<Answer> {
  return read(await fetch(path, { headers: { Accept: 'application/json' } }));
}

export async function act(asked: Act): Promise<ActAnswer> {
  return read(
    await fetch('/act', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    }),
  );
}

async function read<Answer>(response: Response): Promise<Answer> {
  // A server that was started anew knows no browser: the page begins again, as the same person.
  if (response.status === 401) location.reload();
  const answer = (await response.json()) as Answer & { message?: string };
  if (!response.ok) throw new Error(answer.message ?? String(response.status));
  return answer;
}
