import { appendixOf } from '../../domain/appendices';
import type { Agency, Campaign } from '../../domain/campaign';
import type { Submission } from '../../domain/submission';
import type { Opening } from '../../domain/workflow/opening';
import type { GridRange, ProtectedRange, Request } from '../../host';
import type { SheetSnapshot } from '../read-workbook';
import type { CellPlace } from '../requests/boxes-around';
import { boxesAround } from '../requests/boxes-around';
import { addProtectionRequest, hasEditors } from '../requests/protection-requests';
import { openCells } from './open-cells';
import { assignedIds } from './read-submission';

/**
 * Requests that let an agency fill these cells of its tab and no others; none where that holds already.
 *
 * The sheet layer says which cells are open, the input layer to whom. To lock or open is one change of the first, which
 * no agency can touch; the second never changes, and is put back where its agency took it away.
 */
export function lockRequests(
  sheet: SheetSnapshot,
  campaign: Campaign,
  { agency: code, appendix: appendixCode }: Pick<Submission, 'agency' | 'appendix'>,
  opening: Opening,
  runner: string,
): Request[] {
  const agency = campaign.agencies.find((each) => each.code === code);
  const appendix = appendixOf[appendixCode];
  const cells = agency && openCells(sheet, appendix, assignedIds(campaign, agency, appendix), opening);
  if (!cells) return [];
  return [...sheetLayer(sheet, campaign, cells, runner), ...inputLayer(sheet, campaign, agency, runner)];
}

function sheetLayer(
  sheet: SheetSnapshot,
  { coordinators }: Campaign,
  cells: readonly CellPlace[],
  runner: string,
): Request[] {
  const { sheetId, protectedRanges } = sheet;
  const open = boxesAround(sheetId, cells);
  const layer = protectedRanges.find(({ range }) => isWholeSheet(range));
  if (!layer) return [addProtectionRequest('phuluc.sheet', { sheetId }, coordinators, open)];
  const isRight =
    layer.description === 'phuluc.sheet' &&
    !layer.warningOnly &&
    hasEditors(layer, coordinators, runner) &&
    isSameCells(sheet, cells, layer.unprotectedRanges ?? []);
  if (isRight) return [];
  const protectedRange: ProtectedRange = {
    protectedRangeId: layer.protectedRangeId,
    description: 'phuluc.sheet',
    warningOnly: false,
    editors: { users: [...coordinators] },
    unprotectedRanges: open,
  };
  return [{ updateProtectedRange: { protectedRange, fields: 'description,warningOnly,editors,unprotectedRanges' } }];
}

function inputLayer(sheet: SheetSnapshot, { coordinators }: Campaign, { emails }: Agency, runner: string): Request[] {
  const { sheetId, protectedRanges, rowCount } = sheet;
  const editors = [...coordinators, ...emails];
  const layer = protectedRanges.find(
    ({ description, range }) => description === 'phuluc.input' && !isWholeSheet(range),
  );
  if (layer && !layer.warningOnly && hasEditors(layer, editors, runner)) return [];
  if (!layer) {
    const range = { sheetId, startRowIndex: 2, endRowIndex: rowCount, startColumnIndex: 1 };
    return [addProtectionRequest('phuluc.input', range, editors)];
  }
  const protectedRange = { protectedRangeId: layer.protectedRangeId, warningOnly: false, editors: { users: editors } };
  return [{ updateProtectedRange: { protectedRange, fields: 'warningOnly,editors' } }];
}

export function isWholeSheet({
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
}: GridRange = {}): boolean {
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].every((side) => side === undefined);
}

/** Google may answer other ranges than were asked for, over the same cells. */
function isSameCells(
  { rowCount, columnCount }: SheetSnapshot,
  cells: readonly CellPlace[],
  ranges: readonly GridRange[],
): boolean {
  const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const found = new Set<string>();
  for (const {
    startRowIndex = 0,
    endRowIndex = rowCount,
    startColumnIndex = 0,
    endColumnIndex = columnCount,
  } of ranges) {
    for (let row = startRowIndex + 1; row <= endRowIndex; row++) {
      for (let column = startColumnIndex + 1; column <= endColumnIndex; column++) found.add(`${row},${column}`);
    }
  }
  return wanted.size === found.size && [...wanted].every((cell) => found.has(cell));
}
