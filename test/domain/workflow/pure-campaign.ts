import { createHash } from 'node:crypto';
import { blankCells } from '../../../src/domain/appendices';
import type { ChainedLine } from '../../../src/domain/audit-chain';
import { chain, firstBrokenLine } from '../../../src/domain/audit-chain';
import { dayInVietnam } from '../../../src/domain/calendar';
import type { Campaign } from '../../../src/domain/campaign';
import { canonicalJson } from '../../../src/domain/canonical-json';
import type { Submission, SubmissionRow } from '../../../src/domain/submission';
import { blankSender } from '../../../src/domain/submission';
import { stateOf } from '../../../src/domain/submission-state';
import type { SubmittedContent } from '../../../src/domain/submitted-content';
import { contentOf } from '../../../src/domain/submitted-content';
import { changesBetween, comparedContent } from '../../../src/domain/workflow/changes';
import type { DeadlineException } from '../../../src/domain/workflow/deadline';
import { daysLate } from '../../../src/domain/workflow/deadline';
import type { Opening } from '../../../src/domain/workflow/opening';
import { isHeadOpen, isOpenRow, openingOf } from '../../../src/domain/workflow/opening';
import type { Action, Decision } from '../../../src/domain/workflow/transition';
import { decide } from '../../../src/domain/workflow/transition';
import { vietnamese as text } from '../../../src/text';
import type { Seen, SeenTab } from '../../campaign/workflow/walk/seen';
import { hasErrors, START } from '../../campaign/workflow/walk/simple-campaign';
import type { Box, Edit, Filling, Order, Other, Part, Settings, Step } from '../../campaign/workflow/walk/steps';
import { agencies, appendices, isEdit, isHappening, isOrder, people } from '../../campaign/workflow/walk/steps';
import { aCampaign } from '../rules/row';

const digest = (words: string) => createHash('sha256').update(words).digest('hex');
const HOUR_MS = 3_600_000;
const rowIds = ['R0', 'R1'] as const;
const partIds: Readonly<Record<Part, string>> = { 0: 'R0', 1: 'R1', head: '#head', all: '*' };

/** One tab: what the domain knows of it, and what its strip and its locks were last set to. */
interface Tab {
  submission: Submission;
  submitted: SubmittedContent | undefined;
  ticks: ReadonlySet<Box>;
  strip: SeenTab['strip'];
  opening: Opening;
  isFenced: boolean;
}

/** The domain's own functions, put together as the commands do, without a workbook, a batch or a host. */
export class PureCampaign {
  private campaign: Campaign;
  private readonly tabs: Tab[];
  private lines: ChainedLine[] = [];
  private now = START;
  private triggers = 1;

  constructor(settings: Settings) {
    const parts = { deadline: '2022-11-15', isDeadlineExclusive: true, exceptions: [], ...settings } as const;
    this.campaign = aCampaign(parts);
    this.tabs = agencies.flatMap((agency) =>
      appendices.map((appendix): Tab => ({
        submission: withRows({ agency, appendix }, ['blank', 'blank'], false),
        submitted: undefined,
        ticks: new Set(),
        strip: 'none',
        opening: new Set(['*']),
        isFenced: true,
      })),
    );
  }

  step(step: Step): Seen {
    const isRefused = !this.take(step);
    return { isRefused, tabs: this.tabs.map(look), log: this.lines.map(({ what }) => what) };
  }

  isLogWhole(): boolean {
    return firstBrokenLine(this.lines, this.lines.at(-1)?.hash ?? '', digest) === undefined;
  }

  private take(step: Step): boolean {
    if (!isHappening(step)) return this.takeOnTab(step, this.tabs[step.tab]!);
    if (step.kind === 'clock') this.now = new Date(this.now.getTime() + step.hours * HOUR_MS);
    else if (step.kind === 'loseTriggers') this.triggers = 0;
    else if (step.kind === 'installTrigger') this.triggers += 1;
    else for (const tab of this.tabs) this.sweep(tab);
    return true;
  }

  private takeOnTab(step: Edit | Order | Other, tab: Tab): boolean {
    if (isEdit(step)) return this.edit(step, tab);
    if (isOrder(step)) return people[step.who]!.role === 'coordinator' && this.order(step, tab);
    if (step.kind === 'except') return this.except(step, tab);
    if (!tab.isFenced || !mayEdit(step.who, tab, true)) return false;
    tab.isFenced = false;
    return true;
  }

  private edit(step: Edit, tab: Tab): boolean {
    const { submission, opening } = tab;
    const fill = (rows: readonly number[], filling: Filling) => {
      if (!mayEdit(step.who, tab, rows.every((row) => isOpenRow(opening, rowIds[row]!)))) return false; // prettier-ignore
      const is = fillingsOf(submission).map((each, row) => (rows.includes(row) ? filling : each));
      const filled = withRows(submission, is, submission.isNil).rows;
      const isTouched = filled.some((row) => row.isTouched);
      tab.submission = { ...submission, rows: filled, state: stateOf(submission.record, isTouched) };
      return true;
    };
    switch (step.kind) {
      case 'fill':
        return fill([step.row], step.filling);
      case 'paste':
        return fill([0, 1], step.filling);
      case 'nil':
        if (!mayEdit(step.who, tab, isHeadOpen(opening))) return false;
        tab.submission = { ...submission, isNil: step.isTicked };
        if (step.isTicked && !submission.isNil && this.triggers > 0) this.answer(tab);
        return true;
      case 'tick': {
        if (!mayEdit(step.who, tab, true)) return false;
        const isNew = step.isTicked && !tab.ticks.has(step.box);
        const others = [...tab.ticks].filter((box) => box !== step.box);
        tab.ticks = new Set(step.isTicked ? [...others, step.box] : others);
        if (isNew && step.road === 'hand' && this.triggers > 0) this.answer(tab);
        return true;
      }
    }
  }

  private except({ who, until }: Extract<Other, { kind: 'except' }>, { submission }: Tab): boolean {
    const { role, email } = people[who]!;
    if (role !== 'coordinator') return false;
    const { agency, appendix } = submission;
    const given = { agency, appendix, until, author: email, reason: 'Bão' } as DeadlineException;
    if (this.campaign.exceptions.some((each) => JSON.stringify(each) === JSON.stringify(given))) return true;
    this.campaign = { ...this.campaign, exceptions: [...this.campaign.exceptions, given] };
    this.write(text.logException);
    return true;
  }

  private order(step: Order, tab: Tab): boolean {
    const hasNoticed = this.notice(tab);
    const isThere = ({ isTouched, isAssigned }: SubmissionRow) => isTouched || isAssigned;
    const there = new Set(['#head', '*', ...tab.submission.rows.filter(isThere).map(({ id }) => id)]);
    const parts = step.kind === 'return' ? step.parts.map((part) => partIds[part]).filter((id) => there.has(id)) : [];
    const decision = this.decide(step.kind, tab, hasNoticed, parts);
    if ('transition' in decision) this.write(text.actionDone(step.kind));
    if ('transition' in decision || hasNoticed) this.draw(tab);
    return 'transition' in decision;
  }

  private answer(tab: Tab): boolean {
    const hasNoticed = this.notice(tab);
    const [box, second] = tab.ticks;
    if (box !== undefined && second === undefined) {
      const isDone = 'transition' in this.decide(box, tab, hasNoticed, []);
      this.write(isDone ? text.actionDone(box) : text.actionRefused(box));
    }
    tab.ticks = new Set();
    if (box === undefined && !hasNoticed) return false;
    this.draw(tab);
    return true;
  }

  private sweep(tab: Tab): void {
    if (this.answer(tab)) return;
    const opening = this.openingOf(tab);
    if (tab.isFenced && String([...opening]) === String([...tab.opening])) return;
    this.write(opening.size === 0 && !tab.submission.record ? text.logLocked : text.logOpened);
    this.draw(tab);
  }

  private notice(tab: Tab): boolean {
    const { submission, submitted } = tab;
    const { record } = submission;
    if (!record || !submitted) return false;
    const compared = comparedContent(submission, submitted);
    const contentHash = digest(canonicalJson(compared));
    if (contentHash === (record.change?.contentHash ?? record.contentHash)) return false;
    const isBack = contentHash === record.contentHash;
    if ((changesBetween(submitted, compared).length === 0) !== isBack) throw new Error('Hash and changes disagree.');
    this.write(isBack ? text.logChangedBack : text.logChanged);
    const isReviewed = record.state === 'accepted' && !isBack;
    const change = isBack ? undefined : { foundAt: this.now.toISOString(), contentHash };
    this.note(tab, { ...record, ...(isReviewed && { state: 'submitted', accepted: undefined }), change });
    return true;
  }

  private decide(action: Action, tab: Tab, hasNoticed: boolean, ids: readonly string[]): Decision {
    const { submission } = tab;
    const { record, state, isNil, rows } = submission;
    const isLate = daysLate(this.campaign, submission, dayInVietnam(this.now)) > 0;
    const isBad = hasErrors({ rows: fillingsOf(submission), isNil }, submission.appendix === 'PL01');
    const order = {
      action,
      role: 'coordinator',
      at: this.now.toISOString(),
      by: 'x',
      reason: 'Bổ sung',
      rowIds: ids,
    } as const;
    const decision = decide(order, {
      ...{ state, record, isLate, isLateRefused: this.campaign.isLateRefused, isRecordUnreadable: false },
      hasAnswer: isNil || rows.some(({ isTouched }) => isTouched),
      errors: isBad ? 1 : 0,
      contentHash: digest(canonicalJson(contentOf(submission))),
      isChangeUnseen: hasNoticed && record?.change !== undefined,
    });
    if ('transition' in decision) {
      this.note(tab, decision.transition.record);
      if (decision.transition.keepsContent) tab.submitted = contentOf(submission);
    }
    return decision;
  }

  private note(tab: Tab, record: Submission['record']): void {
    const rest = { ...tab.submission };
    delete rest.record;
    tab.submission = { ...rest, state: stateOf(record, rest.rows.some(({ isTouched }) => isTouched)), ...(record && { record }) }; // prettier-ignore
  }

  private draw(tab: Tab): void {
    const { record, rows } = tab.submission;
    tab.strip = stateOf(record, rows.some(({ isTouched }) => isTouched)); // prettier-ignore
    tab.opening = this.openingOf(tab);
    tab.isFenced = true;
  }

  private openingOf({ submission }: Tab): Opening {
    return openingOf(this.campaign, submission, dayInVietnam(this.now));
  }

  private write(what: string): void {
    const line = { at: this.now.toISOString(), who: '', what, detail: '', place: '', record: '' };
    this.lines = [...this.lines, ...chain(this.lines.at(-1)?.hash ?? '', [line], digest)];
  }
}

function mayEdit(who: number, { submission, isFenced }: Tab, isOpen: boolean): boolean {
  const { role } = people[who]!;
  if (role === 'coordinator' || role === 'reader') return role === 'coordinator';
  return isOpen && (role === submission.agency || !isFenced);
}

function withRows(
  { agency, appendix }: Pick<Submission, 'agency' | 'appendix'>,
  fillings: readonly Filling[],
  isNil: boolean,
): Submission {
  const rows = fillings.map((filling, index): SubmissionRow => ({
    id: rowIds[index]!,
    row: index + 7,
    isAssigned: appendix === 'PL01',
    isTouched: filling !== 'blank',
    cells: { ...blankCells, note: filling === 'blank' ? '' : filling },
  }));
  const state = stateOf(undefined, rows.some(({ isTouched }) => isTouched)); // prettier-ignore
  return { agency, appendix, state, asOfDate: 44875, isNil, sender: blankSender, rows, defects: [] };
}

function fillingsOf({ rows }: Submission): Filling[] {
  return rows.map(({ cells }) => (cells.note === '' ? 'blank' : (cells.note as Filling)));
}

function look({ submission, ticks, strip, opening, isFenced }: Tab): SeenTab {
  const { record, isNil } = submission;
  return {
    strip,
    isLate: record?.isLate ?? false,
    isChanged: record?.change !== undefined,
    rows: fillingsOf(submission),
    isNil,
    ticks: [...ticks].sort(),
    open: [
      ...(isHeadOpen(opening) ? (['head'] as const) : []),
      ...[0, 1].filter((row) => isOpenRow(opening, rowIds[row]!)),
    ],
    isFenced,
  };
}
