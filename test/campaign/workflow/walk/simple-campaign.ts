import type { Action } from '../../../../src/domain/workflow/transition';
import { vietnamese as text } from '../../../../src/text';
import type { Seen, SeenTab } from './seen';
import type { Box, Edit, Filling, Happening, Order, Other, Part, Settings, Step } from './steps';
import { agencies, appendices, isEdit, isHappening, isOrder, people, ROWS } from './steps';

interface Content {
  readonly rows: readonly Filling[];
  readonly isNil: boolean;
}

/** What was submitted, and what is known of it since. */
interface Submitted {
  readonly state: 'submitted' | 'returned' | 'accepted';
  readonly content: Content;
  readonly isLate: boolean;
  readonly returned: readonly Part[];
  /** The content that was found changed; absent while it is as submitted. */
  readonly change: Content | undefined;
}

interface Tab {
  readonly agency: string;
  readonly isPlanned: boolean;
  content: Content;
  submitted: Submitted | undefined;
  ticks: ReadonlySet<Box>;
  strip: SeenTab['strip'];
  open: SeenTab['open'];
  isFenced: boolean;
  /** Days of more time. */
  exceptions: string[];
}

const ALL_OPEN = ['head', 0, 1] as const;
const LAST_DAY = '2022-11-14';
const HOUR_MS = 3_600_000;
export const START = new Date('2022-11-12T01:00:00Z');

/**
 * The campaign as anyone would expect it to be, without rows, hashes, protections or batches: each tab has a content, what
 * was submitted of it, and what is open. Told by the product's words, not by the code.
 */
export class SimpleCampaign {
  private readonly tabs: Tab[];
  private readonly log: string[] = [];
  private readonly grants = new Set<string>();
  private now = START.getTime();
  private triggers = 1;

  constructor(private readonly settings: Settings) {
    this.tabs = agencies.flatMap((agency) =>
      appendices.map((appendix): Tab => ({
        agency,
        isPlanned: appendix === 'PL01',
        content: { rows: Array.from({ length: ROWS }, () => 'blank' as const), isNil: false },
        submitted: undefined,
        ticks: new Set(),
        strip: 'none',
        open: ALL_OPEN,
        isFenced: true,
        exceptions: [],
      })),
    );
  }

  step(step: Step): Seen {
    const isRefused = !this.take(step);
    return { isRefused, tabs: this.tabs.map(seen), log: [...this.log] };
  }

  /** Gives whether it was done. */
  private take(step: Step): boolean {
    if (isHappening(step)) return this.happen(step);
    const tab = this.tabs[step.tab]!;
    if (isEdit(step)) return this.edit(step, tab);
    if (isOrder(step)) return people[step.who]!.role === 'coordinator' && this.order(step, tab);
    return this.takeOther(step, tab);
  }

  private happen(step: Happening): boolean {
    switch (step.kind) {
      case 'clock':
        this.now += step.hours * HOUR_MS;
        break;
      case 'loseTriggers':
        this.triggers = 0;
        break;
      case 'installTrigger':
        this.triggers += 1;
        break;
      case 'sweep':
        for (const tab of this.tabs) this.sweep(tab);
    }
    return true;
  }

  private edit(step: Edit, tab: Tab): boolean {
    const may = (...places: readonly (number | 'head')[]) => mayEdit(step.who, tab, places);
    switch (step.kind) {
      case 'fill':
        return may(step.row) && fill(tab, [step.row], step.filling);
      case 'paste':
        return may(0, 1) && fill(tab, [0, 1], step.filling);
      case 'nil': {
        if (!may('head')) return false;
        const isTick = step.isTicked && !tab.content.isNil;
        tab.content = { ...tab.content, isNil: step.isTicked };
        if (isTick && this.triggers > 0) this.answer(tab);
        return true;
      }
      case 'tick': {
        if (!may()) return false;
        const isTick = step.isTicked && !tab.ticks.has(step.box);
        const others = [...tab.ticks].filter((box) => box !== step.box);
        tab.ticks = new Set(step.isTicked ? [...others, step.box] : others);
        if (isTick && step.road === 'hand' && this.triggers > 0) this.answer(tab);
        return true;
      }
    }
  }

  private takeOther(step: Other, tab: Tab): boolean {
    const { role } = people[step.who]!;
    if (step.kind === 'unfence') {
      if (!tab.isFenced || (role !== 'coordinator' && role !== tab.agency)) return false;
      tab.isFenced = false;
      return true;
    }
    if (role !== 'coordinator') return false;
    const grant = JSON.stringify(step);
    if (this.grants.has(grant)) return true;
    this.grants.add(grant);
    tab.exceptions.push(step.until);
    this.log.push(text.logException);
    return true;
  }

  private order(step: Order, tab: Tab): boolean {
    const hasNoticed = this.notice(tab);
    const isDone = this.decide(step.kind, tab, hasNoticed, step.kind === 'return' ? returnable(tab, step.parts) : []);
    if (isDone) this.log.push(text.actionDone(step.kind));
    if (isDone || hasNoticed) this.draw(tab);
    return isDone;
  }

  /** What the trigger does with a tick, and the sweep with one that was missed. Gives whether anything was written. */
  private answer(tab: Tab): boolean {
    const hasNoticed = this.notice(tab);
    const [box, second] = tab.ticks;
    if (box !== undefined && second === undefined) {
      const isDone = this.decide(box, tab, hasNoticed, []);
      this.log.push(isDone ? text.actionDone(box) : text.actionRefused(box));
    }
    tab.ticks = new Set();
    if (box !== undefined || hasNoticed) this.draw(tab);
    return box !== undefined || hasNoticed;
  }

  private sweep(tab: Tab): void {
    if (this.answer(tab)) return;
    const open = this.opening(tab);
    if (tab.isFenced && String(open) === String(tab.open)) return;
    this.log.push(open.length === 0 && !tab.submitted ? text.logLocked : text.logOpened);
    this.draw(tab);
  }

  /** Finds that the content is not what was submitted, or is so again; an acceptance does not outlive it. */
  private notice(tab: Tab): boolean {
    const { submitted } = tab;
    if (!submitted) return false;
    const is = compared(tab.content, submitted);
    if (isSame(is, submitted.change ?? submitted.content)) return false;
    const isBack = isSame(is, submitted.content);
    this.log.push(isBack ? text.logChangedBack : text.logChanged);
    const state = submitted.state === 'accepted' && !isBack ? 'submitted' : submitted.state;
    tab.submitted = { ...submitted, state, change: isBack ? undefined : is };
    return true;
  }

  private decide(action: Action, tab: Tab, hasNoticed: boolean, parts: readonly Part[]): boolean {
    const next = this.nextOf[action](tab, hasNoticed, parts);
    if (next === 'refused') return false;
    tab.submitted = next;
    return true;
  }

  /** What each action makes of a tab. */
  private readonly nextOf: Readonly<
    Record<Action, (tab: Tab, hasNoticed: boolean, parts: readonly Part[]) => Submitted | undefined | 'refused'>
  > = {
    submit: (tab) => {
      const { submitted, content, isPlanned } = tab;
      const isLate = this.today() > this.lastDay(tab);
      const isOpen = submitted === undefined || submitted.state === 'returned';
      if (!isOpen || isBlank(content) || hasErrors(content, isPlanned)) return 'refused';
      if (isLate && this.settings.isLateRefused) return 'refused';
      return { state: 'submitted', content, isLate, returned: submitted?.returned ?? [], change: undefined };
    },
    recall: ({ submitted }) => (submitted?.state === 'submitted' ? undefined : 'refused'),
    return: ({ submitted }, _, parts) =>
      submitted && parts.length > 0 ? { ...submitted, state: 'returned', returned: parts } : 'refused',
    accept: ({ submitted, content, isPlanned }, hasNoticed) => {
      if (submitted?.state !== 'submitted' || hasErrors(content, isPlanned)) return 'refused';
      return hasNoticed && submitted.change
        ? 'refused'
        : { ...submitted, state: 'accepted', content, change: undefined };
    },
    reopen: ({ submitted }) => {
      if (!submitted) return 'refused';
      return submitted.state === 'submitted' ? undefined : { ...submitted, state: 'submitted' };
    },
  };

  /** The strip says the state, and the locks follow it. */
  private draw(tab: Tab): void {
    tab.strip = tab.submitted?.state ?? (tab.content.rows.every((row) => row === 'blank') ? 'empty' : 'draft');
    tab.open = this.opening(tab);
    tab.isFenced = true;
  }

  private opening(tab: Tab): SeenTab['open'] {
    const { submitted } = tab;
    if (!submitted) {
      return this.settings.isDraftLockedAtDeadline && this.today() > this.lastDay(tab) ? [] : ALL_OPEN;
    }
    if (submitted.state !== 'returned') return [];
    const { returned } = submitted;
    return ALL_OPEN.filter((part) => returned.includes(part) || returned.includes('all'));
  }

  private lastDay({ exceptions }: Tab): string {
    return [LAST_DAY, ...exceptions].sort().at(-1)!;
  }

  /** In Vietnam, seven hours ahead. */
  private today(): string {
    return new Date(this.now + 7 * HOUR_MS).toISOString().slice(0, 10);
  }
}

/** By the layers over the tab: that which keeps other agencies out, and that which says what is open. */
function mayEdit(who: number, { agency, isFenced, open }: Tab, places: readonly (number | 'head')[]): boolean {
  const { role } = people[who]!;
  if (role === 'coordinator' || role === 'reader') return role === 'coordinator';
  return (role === agency || !isFenced) && places.every((place) => (open as readonly unknown[]).includes(place));
}

function fill(tab: Tab, rows: readonly number[], filling: Filling): boolean {
  const { content } = tab;
  tab.content = { ...content, rows: content.rows.map((is, row) => (rows.includes(row) ? filling : is)) };
  return true;
}

/** A row of the agency's own that holds nothing is not there to be returned. */
function returnable({ content, isPlanned }: Tab, parts: readonly Part[]): Part[] {
  return parts.filter((part) => typeof part === 'string' || isPlanned || content.rows[part] !== 'blank');
}

/** What was returned is the agency's to change: it counts as it was. */
function compared({ rows, isNil }: Content, { state, returned, content }: Submitted): Content {
  if (state !== 'returned') return { rows, isNil };
  if (returned.includes('all')) return content;
  return {
    rows: rows.map((row, index) => (returned.includes(index as Part) ? content.rows[index]! : row)),
    isNil: returned.includes('head') ? content.isNil : isNil,
  };
}

/** A nil return says nothing of its rows; the plan asks for its own all the same. */
export function hasErrors({ rows, isNil }: Content, isPlanned: boolean): boolean {
  if (isPlanned) return isNil || rows.some((row) => row === 'blank' || row === 'bad');
  return !isNil && (rows.includes('bad') || rows.every((row) => row === 'blank'));
}

function isBlank({ rows, isNil }: Content): boolean {
  return !isNil && rows.every((row) => row === 'blank');
}

function isSame(one: Content, other: Content): boolean {
  return one.isNil === other.isNil && String(one.rows) === String(other.rows);
}

function seen({ strip, submitted, content, ticks, open, isFenced }: Tab): SeenTab {
  return {
    strip,
    isLate: submitted?.isLate ?? false,
    isChanged: submitted?.change !== undefined,
    rows: content.rows,
    isNil: content.isNil,
    ticks: [...ticks].sort(),
    open,
    isFenced,
  };
}
