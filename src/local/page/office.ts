import type { Act } from '../server/act';
import { hearEvents } from './hear-events';
import { InTurn } from './in-turn';
import { Questions } from './questions';
import type { Shape } from './shape';
import type { ActAnswer, MenuView, OpenPage, Seen, StateView, TabView } from '../server/wire';
import type { Question, Reply, Shown } from '../screen';
import type { Box, Grid } from './grid';
import { act, ask } from './server';
import { words } from './words';

const TOAST_MS = 8_000;
const PERSON = 'phuluc.person';

/** The page's side of the office: asks the server one thing after the other, and draws what the model says then. */
export class Office {
  shape: Shape = { menu: [], toasts: [], isLost: false };
  grid: Grid | undefined;
  private readonly changed: () => void;
  private readonly questions = new Questions((asking) => {
    this.set({ asking });
  });
  private readonly asked = new InTurn();
  private refreshing: Promise<void> | undefined;
  private isStale = false;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  set(part: Partial<Shape>): void {
    this.shape = { ...this.shape, ...part };
    this.changed();
  }

  /** Nothing asked is unanswered, and nothing answered is not drawn. */
  get isIdle(): boolean {
    return (
      this.asked.isIdle &&
      this.refreshing === undefined &&
      this.grid?.isSettled() === true &&
      this.shape.state !== undefined
    );
  }

  async start(): Promise<void> {
    const kept = localStorage.getItem(PERSON);
    const { person, people } = await ask<StateView>('/state');
    const isOther = kept !== null && kept !== person.email && people.some(({ email }) => email === kept);
    if (isOther) await act({ act: 'be', email: kept });
    this.listen();
    await this.arrive();
  }

  be(email: string): Promise<void> {
    localStorage.setItem(PERSON, email);
    this.set({ sidebar: undefined, dialog: undefined, menu: [] });
    return this.asked.counted(async () => {
      await this.run({ act: 'be', email });
      await this.arrive();
    });
  }

  /** A person opens the file: their rights, their menu, their place. */
  private async arrive(): Promise<void> {
    await this.loadState();
    const { place } = this.shape.state ?? {};
    if (place) await this.show(place.sheetId, place.box);
    const { result } = (await this.run({ act: 'open' })) as { result?: MenuView };
    this.set({ menu: result ?? [] });
  }

  async loadState(): Promise<void> {
    this.set({ state: await ask<StateView>('/state') });
  }

  /** Goes to a tab, and to cells of it. */
  go(sheetId: number, box?: Box): Promise<void> {
    return this.asked.counted(async () => {
      await this.run({ act: 'go', sheet: sheetId });
      await this.show(sheetId, box);
    });
  }

  private show(sheetId: number, box?: Box): Promise<void> {
    return this.asked.counted(async () => {
      this.draw(await ask<TabView>(`/tab?id=${sheetId}`));
      if (box) this.grid?.select(box);
    });
  }

  private draw(tab: TabView): void {
    const { tab: shown } = this.shape;
    if (shown?.version === tab.version && JSON.stringify(shown.closed) === JSON.stringify(tab.closed)) return;
    this.grid?.show(tab);
    this.set({ tab });
  }

  get sheetId(): number {
    return this.shape.tab?.sheet.properties?.sheetId ?? 0;
  }

  /** Fetches the shown tab anew; asked for again meanwhile, once more. */
  refresh(): Promise<void> {
    this.isStale = true;
    this.refreshing ??= (async () => {
      while (this.isStale) {
        this.isStale = false;
        const sheetId = this.sheetId;
        try {
          const tab = await ask<TabView>(`/tab?id=${sheetId}`);
          if (sheetId === this.sheetId) this.draw(tab);
        } catch {
          // The tab is gone: the first that is there.
          await this.loadState();
          const first = this.shape.state?.tabs.find(({ isHidden }) => !isHidden);
          if (first) await this.show(first.id);
        }
      }
    })().finally(() => {
      this.refreshing = undefined;
      this.changed();
    });
    return this.refreshing;
  }

  /** Asks the server, one thing after the other, and shows what the person is to see; questions are asked and answered. */
  run(asked: Act, busy?: string): Promise<ActAnswer> {
    return this.asked
      .put(() => {
        if (busy !== undefined) this.set({ busy: words.running(busy) });
        return this.converse(asked);
      })
      .finally(() => {
        this.set({ busy: undefined });
      });
  }

  private async converse(asked: Act): Promise<ActAnswer> {
    const answer = await act(asked);
    this.see(answer);
    if (answer.kind === 'asks' && 'replies' in asked) {
      const reply = await this.question(answer.question);
      return this.converse({ ...asked, replies: [...asked.replies, reply] });
    }
    if (answer.kind === 'refused' && asked.act !== 'call') await this.alert(answer.message);
    if (answer.place && answer.place.sheetId !== this.sheetId && asked.act !== 'go' && asked.act !== 'be') {
      await this.show(answer.place.sheetId, answer.place.box);
    }
    if (asked.act !== 'go' && asked.act !== 'be' && asked.act !== 'close') await this.refresh();
    if (asked.act === 'edit' || asked.act === 'shape' || asked.act === 'undo' || asked.act === 'redo') {
      await this.loadState();
    }
    return answer;
  }

  private see({ toasts, alerts, pages }: Seen): void {
    for (const toast of toasts) this.toast(toast);
    for (const page of pages) this.set(page.kind === 'sidebar' ? { sidebar: page } : { dialog: page });
    for (const { title, message } of alerts) void this.alert(message, title);
  }

  toast(toast: Shown): void {
    this.set({ toasts: [...this.shape.toasts, toast] });
    setTimeout(() => {
      this.set({ toasts: this.shape.toasts.filter((each) => each !== toast) });
    }, TOAST_MS);
  }

  alert(message: string, title: string = words.refusedTitle): Promise<Reply> {
    return this.question({ user: '', title, message, buttons: ['OK'], hasLine: false });
  }

  question(question: Question): Promise<Reply> {
    return this.questions.ask(question);
  }

  closePage(page: OpenPage): void {
    this.set({ [page.kind === 'sidebar' ? 'sidebar' : 'dialog']: undefined });
    void this.run({ act: 'close', page: page.id });
    this.grid?.focus();
  }

  private listen(): void {
    hearEvents({
      onChange: ({ tabs, isListChanged, now }) => {
        if (tabs.includes(this.sheetId) || isListChanged) void this.refresh();
        if (isListChanged) void this.loadState();
        else if (this.shape.state) this.set({ state: { ...this.shape.state, now } });
      },
      onSeen: (seen) => {
        this.see(seen);
      },
      onLine: (isLost) => {
        if (!isLost && this.shape.isLost) void this.refresh();
        this.set({ isLost });
      },
    });
  }
}
