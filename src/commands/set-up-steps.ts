import { appendices } from '../domain/appendices';
import { placeOfCell } from '../domain/cell-name';
import type { Campaign } from '../domain/campaign';
import type { SetupFault } from '../domain/setup-error';
import { SetupError } from '../domain/setup-error';
import type { Text } from '../text';
import { cellLink } from '../workbook/cell-link';
import { missingConfiguration, readCampaign } from '../workbook/configuration/read-campaign';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/read-workbook';
import { findSheet, readWorkbook } from '../workbook/read-workbook';
import { missingSubmissions } from '../workbook/set-up-requests';
import { configurationKinds, reportKinds, sheetTitles } from '../workbook/sheet-kind';
import type { CommandContext } from './command';
import type { JobStep } from './job-step';
import { isCoordinator } from './read-campaign-workbook';
import { setUp } from './set-up';
import type { CellPlace } from './sidebar/sidebar-data';

/** How far set-up has come, for its dialog; JSON only. */
export interface SetUpState {
  /** The configuration tabs, in the order they are filled in; `cell` is `null` for one that is not there yet. */
  readonly configuration: readonly { readonly title: string; readonly cell: CellPlace | null }[];
  /** What is not right in them. */
  readonly faults: readonly { readonly sentence: string; readonly cell: CellPlace | null }[];
  /** `null` until the configuration is right. */
  readonly tabs: { readonly submissions: number; readonly missing: number; readonly missingReports: number } | null;
}

/** Looks, and changes nothing: 1 heavy call. @throws SetupError where the user is no coordinator. */
export function readSetUpState({ host, user, text }: CommandContext): SetUpState {
  const snapshot = readWorkbook(host);
  const read = campaignOrFaults(snapshot);
  const faults = 'faults' in read ? read.faults : [];
  if (!('faults' in read) && !isCoordinator(read, user)) throw new SetupError([{ kind: 'notCoordinator', user }]);
  return {
    configuration: configurationKinds.map((kind) => {
      const sheet = findSheet(snapshot, kind);
      return { title: sheet?.title ?? sheetTitles[kind], cell: sheet ? placeIn(snapshot, sheet, 'A3') : null };
    }),
    faults: faults.map((fault) => describe(snapshot, fault, text)),
    tabs: 'faults' in read ? null : tabsOf(snapshot, read),
  };
}

/** A step of set-up: at most 100 submission tabs, in 1 read and 1 write. There is nothing to remember between two steps. */
export function setUpStep(context: CommandContext): JobStep {
  const { message, figures } = setUp(context);
  const total = Number(figures.submissions);
  const remaining = Number(figures.remaining ?? 0);
  return { done: total - remaining, total, message, ...(remaining > 0 && { next: String(total - remaining) }) };
}

/** Tabs that are not there yet are no fault of the configuration. */
function campaignOrFaults(snapshot: WorkbookSnapshot): Campaign | { readonly faults: readonly SetupFault[] } {
  if (missingConfiguration(snapshot).length > 0) return { faults: [] };
  try {
    return readCampaign(snapshot);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { faults: error.faults };
  }
}

function describe(snapshot: WorkbookSnapshot, fault: SetupFault, text: Text): SetUpState['faults'][number] {
  const sheet = 'sheet' in fault ? snapshot.sheets.find(({ title }) => title === fault.sheet) : undefined;
  const cell = sheet ? placeIn(snapshot, sheet, 'cell' in fault ? fault.cell : 'A1') : null;
  return { sentence: text.setupFault(fault), cell };
}

function placeIn({ spreadsheetId }: WorkbookSnapshot, { sheetId }: SheetSnapshot, name: string): CellPlace {
  const { row, column } = placeOfCell(name) ?? { row: 1, column: 1 };
  return { sheetId, row, column, link: cellLink(spreadsheetId, sheetId, row, column) };
}

function tabsOf(snapshot: WorkbookSnapshot, campaign: Campaign): NonNullable<SetUpState['tabs']> {
  return {
    submissions: campaign.agencies.length * appendices.length,
    missing: missingSubmissions(snapshot, campaign).length,
    missingReports: reportKinds.filter((kind) => !findSheet(snapshot, kind)).length,
  };
}
