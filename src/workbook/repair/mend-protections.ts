import type { GridRange, ProtectedRange, Request } from '../../host';
import { hasEditors } from '../requests/protection-requests';
import { isWholeSheet } from '../submission/lock-requests';
import { stripCells } from '../submission/input-ranges';
import { requestFields } from '../submission/request-boxes';
import { isHeadOpen, isOpenRow } from '../../domain/workflow/opening';
import { isInside } from './blueprint';
import { boxesAround } from '../requests/boxes-around';
import { boxHolding, cellsInside } from './form-boxes';
import type { FormCell, MendedTab } from './mended-tab';
import { formCells } from './mended-tab';
import type { Mending, Repair } from './repair';

/**
 * Both layers of protection as set-up draws them, over the cells wherever they are now. A layer that covers the whole tab
 * is taken for the outer one whatever it is called, since a tab can have only one; further copies of a layer are removed.
 *
 * @param runner who mends: always stays an editor, and is left out of the comparison
 */
export function mendProtections(tab: MendedTab, runner: string): Mending {
  const cells = formCells(tab);
  const wanted = tab.blueprint.requests.flatMap(({ addProtectedRange }) => addProtectedRange?.protectedRange ?? []);
  const layers = wanted.map((layer) => mendLayer(tab, cells, layer, runner));
  return {
    repairs: layers.flatMap(({ repairs }) => repairs),
    requests: layers.flatMap(({ requests }) => requests),
  };
}

function mendLayer(tab: MendedTab, cells: readonly FormCell[], layer: ProtectedRange, runner: string): Mending {
  const { sheetId, protectedRanges } = tab.sheet;
  const isOuter = isWholeSheet(layer.range);
  const [found, ...copies] = protectedRanges.filter((each) =>
    isOuter ? isWholeSheet(each.range) : each.description === layer.description && !isWholeSheet(each.range),
  );
  const covered = isOuter ? cells : cellsInside(cells, [layer.range ?? {}]);
  const open = cellsInside(cells, layer.unprotectedRanges ?? []).filter((cell) => isOpenNow(tab, cell));
  const range = isOuter ? { sheetId } : boxHolding(sheetId, covered);
  const mended: ProtectedRange = {
    ...layer,
    range,
    ...(layer.unprotectedRanges && { unprotectedRanges: boxesAround(sheetId, open) }),
  };
  const isRight =
    found !== undefined &&
    !found.warningOnly &&
    found.description === layer.description &&
    hasEditors(found, layer.editors?.users ?? [], runner) &&
    isSameCells(covered, cells, [found.range ?? {}]) &&
    isSameCells(open, cells, found.unprotectedRanges ?? []);
  const isGrown = cells.some(({ from }) => !from);
  return {
    repairs: [...(isRight ? [] : [broken(layer)]), ...copies.map(() => broken(layer))],
    requests: [
      ...copies.map(({ protectedRangeId }): Request => ({
        deleteProtectedRange: { ...(protectedRangeId !== undefined && { protectedRangeId }) },
      })),
      ...(isRight && !isGrown ? [] : [setLayer(mended, found)]),
    ],
  };
}

/** Set-up opens all that an agency may ever fill; of it, what its state leaves open (`opening.ts`). */
function isOpenNow({ blueprint, opening }: MendedTab, { form, id = '' }: FormCell): boolean {
  if (form.row > blueprint.header) return isOpenRow(opening, id);
  const field = stripCells(blueprint.drawn).find(
    ({ box }) => box.row === form.row + 1 && box.column === form.column + 1,
  );
  return isHeadOpen(opening) || requestFields.some((each) => each === field?.field);
}

function setLayer(mended: ProtectedRange, found: ProtectedRange | undefined): Request {
  if (!found) return { addProtectedRange: { protectedRange: mended } };
  return {
    updateProtectedRange: {
      protectedRange: { ...mended, protectedRangeId: found.protectedRangeId, warningOnly: false },
      fields: 'range,description,warningOnly,editors,unprotectedRanges',
    },
  };
}

function broken({ description = '' }: ProtectedRange): Repair {
  return { kind: 'protectionChanged', was: description };
}

/** Whether the ranges, on the tab as it is, hold these cells of the form and no others of it. */
function isSameCells(wanted: readonly FormCell[], all: readonly FormCell[], ranges: readonly GridRange[]): boolean {
  const inside = new Set(wanted);
  return all.every((cell) => {
    if (!cell.from) return true;
    const { row, column } = cell.from;
    return inside.has(cell) === ranges.some((range) => isInside(range, row - 1, column - 1));
  });
}
