import { isBlank, tidy } from '../cell-value';
import { readVerdict } from '../verdict';
import { hasPhrase, startsWithPhrase } from '../vietnamese/has-phrase';
import type { RowRule } from './rule';

/** Indexes of the province that others measure, and no earlier than this day of the year after publish. */
const indexes = ['PAR Index', 'SIPAS', 'PAPI', 'PCI'].map((name) => ({ name, isIn: hasPhrase(name) }));
const PUBLISHED_FROM = '04-01';

/**
 * An index that is published after the year is not reported for it before.
 *
 *   as-of date           | name of an index | actual | verdict       | finding
 *   ---------------------|------------------|--------|---------------|--------
 *   from its publication | any              | any    | any           | none
 *   before               | no               | any    | any           | none
 *   before               | of another year  | any    | any           | none
 *   before               | yes              | any    | 'unpublished' | none     (the figure of the year before)
 *   before               | yes              | blank  | no verdict    | none
 *   before               | yes              | any other              | warning
 */
export const indexIsPublished: RowRule = {
  code: 'C10',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['name', 'actual', 'verdict'],
  check: ({ name, actual, verdict }, { asOfDate, reportYear }) => {
    const given = readVerdict(verdict) ?? readVerdict(actual);
    if (given === 'unpublished' || (given === undefined && isBlank(actual))) return undefined;
    if (asOfDate >= `${reportYear + 1}-${PUBLISHED_FROM}`) return undefined;
    const words = String(name);
    const index = isMeasure(words) ? indexes.find(({ isIn }) => isIn(words)) : undefined;
    const year = /(?<!\d)20\d{2}(?!\d)/.exec(words)?.[0];
    if (!index || (year !== undefined && year !== String(reportYear))) return undefined;
    const received = tidy(String(isBlank(actual) ? verdict : actual));
    return { column: 'verdict', expected: `${index.name} ${reportYear}`, received };
  },
};

/** «Thứ hạng …», «Chỉ số …»; not a share of criteria or a number of tasks around it. */
const isMeasure = startsWithPhrase('thứ hạng, xếp hạng, vị trí, chỉ số, điểm, kết quả, PAR Index, SIPAS, PAPI, PCI');
