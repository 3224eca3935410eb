import type { AssignedTarget, Campaign } from '../campaign';
import type { CellValue } from '../cell-value';
import { onceForEach } from '../once-for-each';
import { thresholdOf } from '../rule-settings';
import type { NameIndex } from '../similarity/name-index';
import { findSimilar, indexNames } from '../similarity/name-index';
import { readName } from '../similarity/read-name';
import { haveSameMarks } from '../similarity/similarity';
import { areaFinder } from '../summary/find-area';
import { foldKnown } from '../vietnamese/fold';
import type { ReportedRow } from './reported-rows';

/**
 * Which target of the plan a row of PL01 is about. Only the plan gives a target to one agency: two departments that each
 * added «tỷ lệ hồ sơ đúng hạn» of their own report two targets.
 *
 *   id         | name                          | unit and area | level, place | target
 *   -----------|-------------------------------|---------------|--------------|---------------
 *   the plan's | any                           | any           | any          | that one
 *   its own    | near-same as one of the plan  | the same      | the same     | the likest one
 *   its own    | anything else                 | any           | any          | none
 *
 * Near-same is what rule C17 calls so. The names of the plan are read where a row is not the plan's by its id: few are not.
 */
export const plannedTargetFinder = onceForEach((campaign: Campaign): TargetFinder => {
  const least = thresholdOf(campaign, 'C17') / 100;
  const byId = targetsById(campaign);
  let index: NameIndex<AssignedTarget> | undefined;
  const kinds = new Set(campaign.targets.map(({ area, unit }) => kindOf(area, unit)));
  const areaOf = areaFinder(campaign);
  return ({ row, name }) => {
    const planned = byId.get(row.id);
    if (planned) return planned;
    const kind = kindOf(areaOf('PL01', row)?.code, row.cells.unit);
    if (!kinds.has(kind)) return undefined;
    index ??= indexNames(campaign.targets, (target) => readName(target.name));
    return findSimilar(index, name(), least)
      .filter((group) => haveSameMarks(group.name, name()))
      .flatMap((group) => group.items)
      .find((target) => kindOf(target.area, target.unit) === kind);
  };
});

/** The targets of the plan by their ids. */
export const targetsById = onceForEach(
  ({ targets }: Campaign): ReadonlyMap<string, AssignedTarget> => new Map(targets.map((target) => [target.id, target])),
);

type TargetFinder = (reported: ReportedRow) => AssignedTarget | undefined;

/** A target of another area or unit is another target, however alike the names: most rows need no look at theirs. */
function kindOf(area: string | undefined, unit: CellValue): string {
  return `${String(area)}\n${foldKnown(String(unit))}`;
}
