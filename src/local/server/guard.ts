import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/**
 * Only the page of this very server may ask: another site open in the same browser may not, nor one whose name was made to
 * lead to this machine.
 *
 *   Host              | Origin        | Sec-Fetch-Site          | method | answer
 *   ------------------|---------------|-------------------------|--------|--------
 *   not this server   | any           | any                     | any    | 421
 *   this server       | another       | any                     | any    | 403
 *   this server       | any           | cross-site, same-site   | any    | 403
 *   this server       | none          | any                     | POST   | 403
 *   this server       | this or none  | none, same-origin, none | GET    | goes on
 *   this server       | this          | same-origin or unsaid   | POST   | goes on
 */
export function assertOwn({ headers, method }: IncomingMessage, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) throw new Refusal(421, 'Trang này chỉ trả lời tại 127.0.0.1.');
  const site = headers['sec-fetch-site'];
  const isOwn = origin === undefined ? method === 'GET' : origin === `http://${host}`;
  if (!isOwn || site === 'cross-site' || site === 'same-site') {
    throw new Refusal(403, 'Chỉ trang của chính máy chủ này được gửi yêu cầu.');
  }
}
