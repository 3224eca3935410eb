import { appendices } from '../../domain/appendices';
import type { IsoDate } from '../../domain/calendar';
import type { Campaign } from '../../domain/campaign';
import { isBlank } from '../../domain/cell-value';
import type { Appendix } from '../../domain/appendices';
import { valueAt } from '../keyed-table';
import type { Submission } from '../../domain/submission';
import type { Opening } from '../../domain/workflow/opening';
import { openingOf } from '../../domain/workflow/opening';
import type { Detail, SheetSnapshot, WorkbookSnapshot } from '../read-workbook';
import { findSheet } from '../read-workbook';
import { submissionKind } from '../sheet-kind';
import type { Blueprint } from './blueprint';
import { drawBlueprint } from './blueprint';
import { mendCells } from './mend-cells';
import { mendColours } from './mend-colours';
import { mendGrid } from './mend-grid';
import { mendProtections } from './mend-protections';
import type { MendedTab } from './mended-tab';
import { placeColumns } from './place-columns';
import { placeRows } from './place-rows';
import type { Mending } from './repair';

/** What is wrong with one submission's tab and what mends it. */
export interface TabRepairs extends Mending {
  readonly agency: string;
  readonly appendix: Appendix;
  readonly sheet: SheetSnapshot;
  /** Numbers (from 1, on the tab as it is) of columns with content that are none of the form's: nobody reads them. */
  readonly extraColumns: readonly number[];
  /** Whether neither keys nor headings are left: then nothing is certain, and nothing is mended. */
  readonly isUnknown: boolean;
}

/** The workbook as a command has read it. */
export interface Repairable {
  readonly snapshot: WorkbookSnapshot;
  readonly campaign: Campaign;
  readonly submissions: readonly Submission[];
}

/**
 * Compares each submission's tab with what set-up would draw now. What an agency typed is never part of a repair; a tab
 * that is gone wholly is set-up's to make. As far as the snapshot's detail reaches.
 *
 * @param today says which tabs are locked
 * @param runner whose account will write the mending
 */
export function planRepairs(
  { snapshot, campaign, submissions }: Repairable,
  { today, runner }: { readonly today: IsoDate; readonly runner: string },
): TabRepairs[] {
  const opening = new Map(submissions.map((each) => [each.sheet?.sheetId, openingOf(campaign, each, today)]));
  return campaign.agencies.flatMap((agency) =>
    appendices.flatMap((appendix) => {
      const sheet = findSheet(snapshot, submissionKind(agency.code, appendix.code));
      if (!sheet) return [];
      const blueprint = drawBlueprint(campaign, agency, appendix, sheet.sheetId);
      return [planTab(sheet, snapshot.detail, blueprint, opening.get(sheet.sheetId) ?? new Set(), runner)];
    }),
  );
}

function planTab(
  sheet: SheetSnapshot,
  detail: Detail,
  blueprint: Blueprint,
  opening: Opening,
  runner: string,
): TabRepairs {
  const { agency, appendix } = blueprint;
  const whose = { agency: agency.code, appendix, sheet };
  const placed = placeColumns(sheet, blueprint);
  if (!placed) return { ...whose, repairs: [], requests: [], extraColumns: [], isUnknown: true };

  const rows = placeRows(sheet, placed, blueprint);
  const tab: MendedTab = { sheet, detail, blueprint, opening, rows, columns: placed.columns };
  const parts = [mendGrid(tab), mendCells(tab), mendColours(tab), mendProtections(tab, runner)];
  return {
    ...whose,
    repairs: parts.flatMap(({ repairs }) => repairs),
    requests: parts.flatMap(({ requests }) => requests),
    extraColumns: extraColumns(tab),
    isUnknown: false,
  };
}

function extraColumns({ sheet, rows, columns, blueprint }: MendedTab): number[] {
  const data = rows.flatMap(({ form = 0, from }) => (form > blueprint.header && from !== undefined ? [from] : []));
  return columns.flatMap(({ key, from }) =>
    key === undefined && from !== undefined && data.some((row) => !isBlank(valueAt(sheet, row, from))) ? [from] : [],
  );
}
