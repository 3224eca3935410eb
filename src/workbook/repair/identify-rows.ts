import type { CellValue } from '../../domain/cell-value';
import { isBlank, tidy } from '../../domain/cell-value';
import type { FormKey } from '../submission/lay-out-strips';
import type { Blueprint } from './blueprint';
import { isAssignedRow, wantedValue } from './blueprint';

/** A row below the headings, as it is. */
export interface DataRow {
  /** From 1. */
  readonly row: number;
  readonly id: string;
  readonly at: (key: FormKey) => CellValue;
}

export interface RowIds {
  /** The id each row is to have; rows that need none are left out. */
  readonly ofRow: ReadonlyMap<number, string>;
  /** Ids whose row is gone, in the form's order, then those of more free rows. */
  readonly lost: readonly string[];
}

/**
 * Which row is which; no two rows get one id. The first line that fits decides; where several rows fit, the upper one.
 *
 *   id           | its plan cells       | the row is
 *   -------------|----------------------|------------------------------------------------------------
 *   X            | name of X            | X
 *   any          | all those of Y       | Y: what stood there was moved or sorted without the hidden id
 *   X            | any                  | X: the plan cells were overwritten
 *   none or odd  | name of Y            | Y
 *   doubled, odd | any                  | an own row, with a free id of the form, else a new one
 *   none         | filled               | the same
 */
export function identifyRows(rows: readonly DataRow[], blueprint: Blueprint): RowIds {
  const plan = readPlan(blueprint);
  const own = ownIds(rows, blueprint);
  const ofRow = new Map<number, string>();
  const taken = new Set<string>();
  const claim = (idOf: (row: DataRow) => string | undefined) => {
    for (const row of rows) {
      const id = ofRow.has(row.row) ? undefined : idOf(row);
      if (id === undefined || taken.has(id)) continue;
      ofRow.set(row.row, id);
      taken.add(id);
    }
  };
  const isKnown = (id: string) => plan.some((each) => each.id === id) || own.isOwn(id);
  claim((row) => plan.find(({ id, isNamed }) => id === row.id && isNamed(row))?.id);
  claim((row) => plan.find(({ isWhole }) => isWhole(row))?.id);
  claim(({ id }) => (isKnown(id) ? id : undefined));
  claim((row) => plan.find(({ isNamed }) => isNamed(row))?.id);

  const hasNeed = (row: DataRow) => row.id !== '' || !isBlank(row.at('no')) || isFilledRow(row, blueprint);
  const free = () => own.ofForm.find((id) => !taken.has(id));
  claim((row) => (hasNeed(row) ? (free() ?? own.next()) : undefined));
  claim(() => free());
  const lost = [...plan.map(({ id }) => id), ...own.ofForm].filter((id) => !taken.has(id));
  return { ofRow, lost: [...lost, ...moreRows(rows, ofRow, lost, blueprint, own)] };
}

/** More free rows where fewer than half of the form's are left; an agency cannot insert any on a locked tab. */
function moreRows(
  rows: readonly DataRow[],
  ofRow: ReadonlyMap<number, string>,
  lost: readonly string[],
  blueprint: Blueprint,
  own: OwnIds,
): string[] {
  const { spareRows } = blueprint.appendix;
  const blank = rows.filter((row) => own.isOwn(ofRow.get(row.row) ?? '') && !isFilledRow(row, blueprint)).length;
  const free = blank + lost.filter(own.isOwn).length;
  return free * 2 >= spareRows ? [] : Array.from({ length: spareRows - free }, () => own.next());
}

function isFilledRow({ at }: DataRow, { appendix }: Blueprint): boolean {
  return appendix.columns.some(({ key, filledBy }) => filledBy !== 'addOn' && !isBlank(at(key)));
}

interface PlanRow {
  readonly id: string;
  readonly isNamed: (row: DataRow) => boolean;
  readonly isWhole: (row: DataRow) => boolean;
}

/** The rows of the plan; one whose name another has too is known by its id only. */
function readPlan(blueprint: Blueprint): PlanRow[] {
  const { keys, appendix, cells } = blueprint;
  const names = cells.map((_, form) => same(wantedValue(blueprint, form, keys.indexOf('name'))));
  return cells.flatMap((_, form) => {
    if (!isAssignedRow(blueprint, form)) return [];
    const isUnique = names.indexOf(names[form] ?? '') === names.lastIndexOf(names[form] ?? '');
    const planKeys = appendix.columns.filter(({ filledBy }) => filledBy === 'plan').map(({ key }) => key);
    const isSame = (row: DataRow, key: FormKey) =>
      same(row.at(key)) === same(wantedValue(blueprint, form, keys.indexOf(key)));
    return [
      {
        id: String(wantedValue(blueprint, form, 0)),
        isNamed: (row: DataRow) => isUnique && isSame(row, 'name'),
        isWhole: (row: DataRow) => isUnique && planKeys.every((key) => isSame(row, key)),
      },
    ];
  });
}

function same(value: CellValue): string {
  return tidy(String(value));
}

interface OwnIds {
  readonly isOwn: (id: string) => boolean;
  /** Those of the form's free rows, in its order. */
  readonly ofForm: readonly string[];
  /** A new one, above all that the tab has or had in the form. */
  readonly next: () => string;
}

/** Ids of the agency's own rows, `STC-PL01-07`. */
function ownIds(rows: readonly DataRow[], { agency, appendix, drawn }: Blueprint): OwnIds {
  const prefix = `${agency.code}-${appendix.code}-`;
  const numberOf = (id: string) => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) : NaN);
  const ofForm = Array.from({ length: appendix.spareRows }, (_, index) =>
    String(drawn.drawing.rows[drawn.firstDataRow - 1 + drawn.assignedRows + index]?.cells[0]?.value),
  );
  const used = [...ofForm, ...rows.map(({ id }) => id)].map(numberOf).filter((number) => number > 0);
  let last = Math.max(0, ...used);
  return {
    isOwn: (id) => Number.isInteger(numberOf(id)) && numberOf(id) > 0,
    ofForm,
    next: () => `${prefix}${String(++last).padStart(2, '0')}`,
  };
}
