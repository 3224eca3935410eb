import type { Request } from '../../host';
import type { LocalGoogle } from '../local-google';
import type { Reply } from '../screen';
import type { Act } from './act';
import { Announcer } from './announcer';
import { History } from './history';
import { Refusal } from './refusal';
import type { Session } from './sessions';
import { Sessions, unguessable } from './sessions';
import { keepLog } from './keep-log';
import type { ActAnswer, LogEntry, NamedPerson, Seen, StateView } from './wire';
import { tabEntries } from './views';

export interface DeskOptions {
  readonly google: LocalGoogle;
  /** Who may sit before the page, the first of them where a browser never said. */
  readonly people: readonly [NamedPerson, ...NamedPerson[]];
  /** ISO text: where «past the deadline» leads. */
  readonly deadline?: string;
}

/** What a person who asked for an act saw on the way, before it is told. */
type Did = Pick<ActAnswer, 'kind'> & {
  readonly result?: unknown;
  readonly message?: string;
  readonly question?: unknown;
};

/** Does what pages ask for on one local Google, as the person before each, one thing after the other. */
export class Desk {
  readonly sessions: Sessions;
  readonly log: LogEntry[] = [];
  readonly google: LocalGoogle;
  private readonly options: DeskOptions;
  private readonly announcer: Announcer;
  private readonly histories = new Map<string, History>();

  constructor(options: DeskOptions) {
    this.options = options;
    this.google = options.google;
    this.sessions = new Sessions(options.people[0].email);
    this.announcer = new Announcer(options.google, this.sessions);
  }

  state({ email }: Session): StateView {
    const { google, options } = this;
    const book = google.book();
    const history = this.historyOf(email);
    return {
      title: book.properties.title ?? '',
      spreadsheetId: google.spreadsheetId,
      person: options.people.find((each) => each.email === email) ?? options.people[0],
      people: options.people,
      mayEdit: [book.access.owner, ...book.access.editors].includes(email),
      now: google.clock.now().toISOString(),
      ...(options.deadline !== undefined && { deadline: options.deadline }),
      timeZone: book.properties.timeZone ?? 'Asia/Ho_Chi_Minh',
      tabs: tabEntries(google, email),
      place: google.placeOf(email),
      undo: { canUndo: history.canUndo, canRedo: history.canRedo },
    };
  }

  /** @throws Refusal for what this page cannot have asked for; nothing is changed then */
  perform(session: Session, act: Act): ActAnswer {
    const { google } = this;
    const before = google.placeOf(session.email);
    const lengths = shownLengths(google);
    const did = keepLog(google, this.log, { user: session.email, what: describe(act, session) }, () =>
      settle(() => this.perform1(session, act)),
    );
    const seen = this.seenSince(session, lengths);
    this.announcer.announce();
    const place = google.placeOf(session.email);
    const isElsewhere = JSON.stringify(place) !== JSON.stringify(before);
    return { ...did, ...seen, ...(isElsewhere && { place }) } as ActAnswer;
  }

  private perform1(session: Session, act: Act): Did {
    const { google } = this;
    const user = session.email;
    switch (act.act) {
      case 'be':
        return done(this.be(session, act.email));
      case 'open':
        session.menu = google.open(user);
        return done(session.menu);
      case 'go':
        google.activate(user, act.sheet);
        return done(null);
      case 'edit':
        this.historyOf(user).edit(act.sheet, act.edits);
        return done(null);
      case 'shape':
        this.historyOf(user).shape(act.request as Request);
        return done(null);
      case 'undo':
      case 'redo':
        return done(this.historyOf(user)[act.act]());
      case 'menu': {
        const item = session.menu.find(({ functionName }) => functionName === act.functionName);
        if (!item) throw new Refusal(404, 'Trình đơn không có mục này.');
        return this.rehearse(act.replies, () => google.run(user, item.functionName));
      }
      case 'call': {
        if (!session.pages.has(act.page)) throw new Refusal(404, 'Trang này đã đóng.');
        return this.rehearse(act.replies, () => google.callServer(user, act.functionName, ...act.args));
      }
      case 'close':
        session.pages.delete(act.page);
        return done(null);
      case 'wait': {
        const until = new Date(act.until);
        if (until < google.clock.now()) throw new Refusal(400, 'Đồng hồ không đi lùi.');
        google.runTime(until, 'once a day');
        return done(null);
      }
    }
  }

  private be(session: Session, email: string): null {
    if (!this.options.people.some((each) => each.email === email)) throw new Refusal(404, 'Không có người này.');
    session.email = email;
    session.menu = [];
    session.pages.clear();
    return null;
  }

  private rehearse(replies: readonly Reply[], act: () => unknown): Did {
    const rehearsed = this.google.rehearse(replies, act);
    return 'asks' in rehearsed ? { kind: 'asks', question: rehearsed.asks } : done(rehearsed.done ?? null);
  }

  /** What this person saw; others are told on their own pages. */
  private seenSince({ email, pages }: Session, from: ReturnType<typeof shownLengths>): Seen {
    const { toasts, alerts, pages: shown } = this.google.screen;
    const isMine = ({ user }: { user: string }) => user === email;
    const news = { toasts: toasts.slice(from.toasts), alerts: alerts.slice(from.alerts) };
    for (const each of new Set([...news.toasts, ...news.alerts].map(({ user }) => user))) {
      const theirs = ({ user }: { user: string }) => user === each;
      const seen: Seen = { toasts: news.toasts.filter(theirs), alerts: news.alerts.filter(theirs), pages: [] };
      if (each !== email) this.announcer.tell(each, 'seen', seen);
    }
    const opened = shown.slice(from.pages).filter(isMine);
    return {
      toasts: news.toasts.filter(isMine),
      alerts: news.alerts.filter(isMine),
      pages: opened.map((page) => {
        const id = unguessable();
        pages.set(id, page);
        const { kind, title, width, height } = page;
        return { id, kind, title, width, height, isModeless: 'isModeless' in page && page.isModeless };
      }),
    };
  }

  private historyOf(email: string): History {
    const history = this.histories.get(email) ?? new History(this.google, email);
    this.histories.set(email, history);
    return history;
  }
}

function done(result: unknown): Did {
  return { kind: 'done', result };
}

/** What Google or the script refuses is an answer; what the page had no right to ask for is thrown on. */
function settle(run: () => Did): Did {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return { kind: 'refused', message: error instanceof Error ? error.message : String(error) };
  }
}

function shownLengths({ screen: { toasts, alerts, pages } }: LocalGoogle) {
  return { toasts: toasts.length, alerts: alerts.length, pages: pages.length };
}

function describe(act: Act, { menu }: Session): string {
  if (!('functionName' in act)) return act.act;
  return menu.find(({ functionName }) => functionName === act.functionName)?.label ?? act.functionName;
}
