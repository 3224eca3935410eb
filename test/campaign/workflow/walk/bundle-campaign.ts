import type { SheetState } from '../../../../src/local/book';
import type { LocalGoogle } from '../../../../src/local/local-google';
import { a1, OfficeSheet } from '../../../../src/local/play/office-sheet';
import type { SubmissionState } from '../../../../src/domain/submission-state';
import { submissionStates } from '../../../../src/domain/submission-state';
import { vietnamese as text } from '../../../../src/text';
import { logLines, losesTriggers } from '../desk';
import { fillingOf, valuesOf } from './fillings';
import type { Seen, SeenTab } from './seen';
import { smallCampaign } from './small-campaign';
import type { Box, Edit, Happening, Order, Other, Part, Settings, Step } from './steps';
import { agencies, appendices, isEdit, isHappening, isOrder, people, ROWS } from './steps';

const OWNER = people[0].email;
const boxLabels: Readonly<Record<Box | 'nil', string>> = {
  submit: 'Nộp',
  recall: 'Rút lại',
  nil: 'Không có nội dung',
};
const HOUR_MS = 3_600_000;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where things stand on a tab; nothing in a walk moves them. */
interface Layout {
  readonly title: string;
  readonly appendix: (typeof appendices)[number];
  readonly agency: string;
  readonly rowIds: readonly string[];
  readonly rows: readonly Cell[];
  readonly boxes: Readonly<Record<Box | 'nil', Cell>>;
  readonly strip: Cell;
}

/** The same steps through the built bundle on the local host, by the accounts of the people. */
export class BundleCampaign {
  readonly google: LocalGoogle;
  private readonly tabs: readonly Layout[];

  constructor(settings: Settings) {
    this.google = smallCampaign(settings);
    this.tabs = agencies.flatMap((agency) => appendices.map((appendix) => layOut(this.google, agency, appendix)));
  }

  step(step: Step): Seen {
    const isRefused = !this.take(step);
    return { isRefused, ...this.look() };
  }

  look(): Omit<Seen, 'isRefused'> {
    return {
      tabs: this.tabs.map((tab) => lookAt(this.google, tab)),
      log: logLines(this.google).map((line) => line.split(' | ')[1] ?? ''),
    };
  }

  private take(step: Step): boolean {
    if (isHappening(step)) return this.happen(step);
    const [tab, user] = [this.tabs[step.tab]!, people[step.who]!.email];
    if (isEdit(step)) return this.edit(step, tab, user);
    if (isOrder(step)) return this.order(step, tab, user);
    return this.takeOther(step, tab, user);
  }

  private happen(step: Happening): boolean {
    const { google } = this;
    const { ScriptApp } = google.globals(OWNER);
    switch (step.kind) {
      case 'clock':
        google.clock.advanceTo(new Date(google.clock.now().getTime() + step.hours * HOUR_MS));
        break;
      case 'sweep':
        google.run(OWNER, 'sweepSubmissions');
        break;
      case 'loseTriggers':
        losesTriggers(google, 'onSubmissionEdit', OWNER);
        break;
      case 'installTrigger':
        if (ScriptApp.getProjectTriggers().length < MOST_TRIGGERS) {
          ScriptApp.newTrigger('onSubmissionEdit').forSpreadsheet(google.spreadsheetId).onEdit().create();
        }
    }
    return true;
  }

  private edit(step: Edit, tab: Layout, user: string): boolean {
    const { rows, boxes } = tab;
    switch (step.kind) {
      case 'fill':
        return this.write(tab, user, rows[step.row]!, [valuesOf(tab, step.row, step.filling)], step.road);
      case 'paste': {
        const values = rows.map((_, row) => valuesOf(tab, row, step.filling));
        return this.write(tab, user, rows[0]!, values, 'hand');
      }
      case 'nil':
        return this.write(tab, user, boxes.nil, [[step.isTicked]], 'hand');
      case 'tick':
        return this.write(tab, user, boxes[step.box], [[step.isTicked]], step.road);
    }
  }

  private order(step: Order, tab: Layout, user: string): boolean {
    if (step.kind !== 'return') return this.ask(tab, user, `${step.kind}Submission`);
    const ids: Record<Part, string> = { 0: tab.rowIds[0]!, 1: tab.rowIds[1]!, head: '#head', all: '*' };
    const rowIds = step.parts.map((part) => ids[part]);
    return this.ask(tab, user, 'returnSubmission', { reason: 'Bổ sung', rowIds });
  }

  private takeOther(step: Other, tab: Layout, user: string): boolean {
    const { agency, appendix } = tab;
    if (step.kind === 'unfence') return this.unfence(tab, user);
    return this.ask(tab, user, 'grantDeadlineException', { agency, appendix, until: step.until, reason: 'Bão' });
  }

  private write(
    { title }: Layout,
    user: string,
    { row, column }: Cell,
    values: (string | boolean)[][],
    road: 'hand' | 'service',
  ): boolean {
    const { google } = this;
    if (road === 'hand') {
      return isAllowed(() => {
        google.edit(user, {
          sheet: title,
          range: a1(row, column),
          values: values.map((cells) =>
            cells.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : value)),
          ),
        });
      });
    }
    const range = `'${title}'!${a1(row, column)}`;
    return isAllowed(() =>
      google
        .sheets(user)
        .Spreadsheets.Values.update({ values }, google.spreadsheetId, range, { valueInputOption: 'USER_ENTERED' }),
    );
  }

  private ask({ title }: Layout, user: string, name: string, more: object = {}): boolean {
    const sheetId = sheetOf(this.google, title).properties.sheetId;
    let isOk = false;
    return (
      isAllowed(() => {
        isOk = (this.google.callServer(user, name, { sheetId, ...more }) as { ok: boolean }).ok;
      }) && isOk
    );
  }

  private unfence({ title }: Layout, user: string): boolean {
    const { google } = this;
    const layer = sheetOf(google, title).protectedRanges.find(({ description }) => description === 'phuluc.input');
    if (!layer) return false;
    const { protectedRangeId } = layer;
    return isAllowed(() =>
      google
        .sheets(user)
        .Spreadsheets.batchUpdate({ requests: [{ deleteProtectedRange: { protectedRangeId } }] }, google.spreadsheetId),
    );
  }
}

/** Google lets an account make 20. */
const MOST_TRIGGERS = 4;

/** Refused by a right or a protection; anything else that goes wrong is a fault of the walk. */
function isAllowed(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (/protected cell or object|permission|may not edit the file/.test((error as Error).message)) return false;
    throw error;
  }
}

function sheetOf(google: LocalGoogle, title: string): SheetState {
  return google.book().sheets.find(({ properties }) => properties.title === title)!;
}

function layOut(google: LocalGoogle, agency: string, appendix: Layout['appendix']): Layout {
  const title = `${agency}·${appendix}`;
  const sheet = new OfficeSheet(google.book(), title);
  const values = sheet.values();
  const ids = values.map(([id]) => String(id ?? ''));
  const rowIds = ids.slice(ids.indexOf('#header') + 1).slice(0, ROWS);
  const columns = { PL01: 'actual', PL02: 'result', PL03: 'area', PL04: 'area' };
  const boxOf = (label: string): Cell => {
    const row = values.findIndex((cells) => cells.includes(label));
    return { row: row + 1, column: values[row]!.indexOf(label) + 2 };
  };
  return {
    ...{ title, appendix, agency, rowIds },
    rows: rowIds.map((id) => ({ row: sheet.row(id), column: sheet.column(columns[appendix]) })),
    boxes: { submit: boxOf(boxLabels.submit), recall: boxOf(boxLabels.recall), nil: boxOf(boxLabels.nil) },
    strip: { row: sheet.row('#strip'), column: 2 },
  };
}

function lookAt(google: LocalGoogle, tab: Layout): SeenTab {
  const { title, rows, boxes, strip: stripCell } = tab;
  const values = new OfficeSheet(google.book(), title).values();
  const at = ({ row, column }: Cell) => values[row - 1]?.[column - 1] ?? '';
  const strip = String(at(stripCell));
  const { protectedRanges } = sheetOf(google, title);
  const outer = protectedRanges.find(({ description }) => description === 'phuluc.sheet');
  const isOpen = ({ row, column }: Cell) =>
    (outer?.unprotectedRanges ?? []).some(
      ({ startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity }) =>
        row > startRowIndex && row <= endRowIndex && column > startColumnIndex && column <= endColumnIndex,
    );
  return {
    strip: strip === '' ? 'none' : stateInWords(strip),
    isLate: strip.includes(text.stripLate),
    isChanged: strip.includes(text.stripChanged),
    rows: rows.map(({ row, column }, index) => fillingOf(tab, index, (values[row - 1] ?? []).slice(column - 1))),
    isNil: at(boxes.nil) === true,
    ticks: (['recall', 'submit'] as const).filter((box) => at(boxes[box]) === true),
    open: [...(isOpen(boxes.nil) ? (['head'] as const) : []), ...[0, 1].filter((row) => isOpen(rows[row]!))],
    isFenced: protectedRanges.some(({ description }) => description === 'phuluc.input'),
  };
}

function stateInWords(strip: string): SubmissionState {
  const states = Object.keys(submissionStates) as SubmissionState[];
  const found = states.find((state) =>
    strip.startsWith(`${submissionStates[state].sign} ${submissionStates[state].label}`),
  );
  if (!found) throw new Error(`The strip says «${strip}».`);
  return found;
}
