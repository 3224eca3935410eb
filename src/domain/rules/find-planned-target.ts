import type { AssignedTarget, Campaign } from '../campaign';
import { findSimilar, indexNames } from '../similarity/name-index';
import { readName } from '../similarity/read-name';
import { haveSameMarks } from '../similarity/similarity';
import type { SubmissionRow } from '../submission';
import { areaFinder } from '../summary/find-area';
import { fold } from '../vietnamese/fold';
import { nameOfRow } from './reported-rows';

/**
 * Which target of the plan a row of PL01 is about. Only the plan gives a target to one agency: two departments that each
 * added «tỷ lệ hồ sơ đúng hạn» of their own report two targets.
 *
 *   id         | name                          | unit and area | level, place | target
 *   -----------|-------------------------------|---------------|--------------|---------------
 *   the plan's | any                           | any           | any          | that one
 *   its own    | near-same as one of the plan  | the same      | the same     | the likest one
 *   its own    | anything else                 | any           | any          | none
 * @param least likeness, 0 to 1, from which two names are near-same
 */
export function plannedTargetFinder(
  campaign: Campaign,
  least: number,
): (row: SubmissionRow) => AssignedTarget | undefined {
  const byId = new Map(campaign.targets.map((target) => [target.id, target]));
  const index = indexNames(campaign.targets, (target) => readName(target.name));
  const areaOf = areaFinder(campaign);
  return (row) => {
    const planned = byId.get(row.id);
    if (planned) return planned;
    const name = nameOfRow(row);
    const area = areaOf('PL01', row)?.code;
    const unit = fold(String(row.cells.unit));
    return findSimilar(index, name, least)
      .filter((group) => haveSameMarks(group.name, name))
      .flatMap((group) => group.items)
      .find((target) => target.area === area && fold(target.unit) === unit);
  };
}
