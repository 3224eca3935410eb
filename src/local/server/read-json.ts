import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/** Enough for a paste of 1,000 rows of long text. */
const MOST_BYTES = 4_000_000;

/** @throws Refusal 415 for another kind of body, 413 for too long a one, 400 for no JSON in UTF-8 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;\s*charset=utf-8)?$/i.test(type)) throw new Refusal(415, 'Nội dung phải là JSON.');
  const tooLong = new Refusal(413, `Nội dung dài quá ${MOST_BYTES} byte.`);
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLong;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw tooLong;
    parts.push(part);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    throw new Refusal(400, 'Nội dung không phải JSON hợp lệ.');
  }
}
