import { onceForEach } from '../once-for-each';
import type { AppendixCode } from '../appendices';
import { appendixOf } from '../appendices';
import type { Area, Campaign } from '../campaign';
import type { CellValue } from '../cell-value';
import { areaOf } from '../lookup';
import type { SubmissionRow } from '../submission';

type AreaFinder = (appendix: AppendixCode, row: SubmissionRow) => Area | undefined;

/**
 * Which area a row belongs to.
 *
 *   area cell of the row         | row of the plan | area
 *   -----------------------------|-----------------|------------------------
 *   names an area                | any             | the one named
 *   blank or names no area       | yes             | the plan's
 *   blank or names no area       | no              | none (`undefined`)
 *
 * Each word is looked up once: a campaign has thousands of rows and a dozen areas.
 */
export const areaFinder = onceForEach((campaign: Campaign): AreaFinder => {
  const known = new Map<CellValue, Area | undefined>();
  const named = (value: CellValue) => {
    if (!known.has(value)) known.set(value, areaOf(campaign, value));
    return known.get(value);
  };
  const planned = {
    targets: new Map(campaign.targets.map(({ id, area }) => [id, area])),
    tasks: new Map(campaign.tasks.map(({ id, area }) => [id, area])),
    none: new Map<string, string>(),
  };
  return (appendix, { id, isAssigned, cells }) =>
    named(cells.area) ?? (isAssigned ? named(planned[appendixOf[appendix].assigned].get(id) ?? '') : undefined);
});
