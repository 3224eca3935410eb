import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MenuItem } from '../menu-item';
import type { ShownPage } from '../screen';
import { Refusal } from './refusal';

/** One browser: who sits before it, and what is open there. */
export interface Session {
  readonly id: string;
  email: string;
  /** As the script built it when this person opened the file. */
  menu: readonly MenuItem[];
  /** Sidebars and dialogs by their ids. */
  readonly pages: Map<string, ShownPage>;
  /** Where events go, one for each tab of the browser. */
  readonly streams: Set<ServerResponse>;
}

const COOKIE = 'phuluc';

/** More are not kept; the oldest goes. */
const MOST_SESSIONS = 100;

export class Sessions {
  private readonly byId = new Map<string, Session>();
  private readonly firstEmail: string;

  /** @param firstEmail who sits before a browser that never said */
  constructor(firstEmail: string) {
    this.firstEmail = firstEmail;
  }

  all(): Session[] {
    return [...this.byId.values()];
  }

  /** @throws Refusal 401 for none, or one of an earlier run of the server */
  of(request: IncomingMessage): Session {
    const session = this.find(request);
    if (!session) throw new Refusal(401, 'Phiên làm việc không còn. Tải lại trang.');
    return session;
  }

  /** That of the browser, or a new one whose cookie goes out with the answer. */
  start(request: IncomingMessage, response: ServerResponse): Session {
    const known = this.find(request);
    if (known) return known;
    const session: Session = {
      id: unguessable(),
      email: this.firstEmail,
      menu: [],
      pages: new Map(),
      streams: new Set(),
    };
    this.byId.set(session.id, session);
    for (const id of this.byId.keys()) if (this.byId.size > MOST_SESSIONS) this.byId.delete(id);
    response.setHeader('Set-Cookie', `${COOKIE}=${session.id}; HttpOnly; SameSite=Strict; Path=/`);
    return session;
  }

  private find({ headers }: IncomingMessage): Session | undefined {
    const pairs = (headers.cookie ?? '').split(/;\s*/);
    const ids = pairs.filter((pair) => pair.startsWith(`${COOKIE}=`)).map((pair) => pair.slice(COOKIE.length + 1));
    return ids.map((id) => this.byId.get(id)).find((session) => session !== undefined);
  }
}

export function unguessable(): string {
  return randomBytes(24).toString('base64url');
}
