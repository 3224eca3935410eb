import { isBlank, tidy } from '../cell-value';
import { hasPhrase, startsWithPhrase } from '../vietnamese/has-phrase';
import type { RowRule } from './rule';

/**
 * Online public services have no levels 3 and 4 since Decree 42/2022/NĐ-CP; a target for next year says «toàn trình» or
 * «một phần», if only beside the name that this year's plan has.
 *
 *   name, proposed or note        | proposed    | finding
 *   ------------------------------|-------------|--------
 *   no level 3 or 4               | any         | none
 *   any                           | blank, «Đề nghị bỏ» | none
 *   a level, and the term of now  | filled      | none
 *   a level alone                 | filled      | warning
 */
export const termIsCurrent: RowRule = {
  code: 'C16',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['name', 'proposed', 'note'],
  check: ({ name, proposed, note }) => {
    if (isBlank(proposed) || isDropped(String(proposed))) return undefined;
    const text = tidy(`${name}\n${proposed}\n${note}`);
    const old = OLD_TERM.exec(text)?.[0];
    return old === undefined || hasNewTerm(text)
      ? undefined
      : { column: 'proposed', expected: 'toàn trình, một phần', received: old };
  },
};

const OLD_TERM = /mức\s+(?:độ\s+)?[34](?!\d)(?:\s*(?:,|và|-)\s*[34](?!\d))?/iu;
const hasNewTerm = hasPhrase('toàn trình, một phần');
const isDropped = startsWithPhrase('đề nghị bỏ');
