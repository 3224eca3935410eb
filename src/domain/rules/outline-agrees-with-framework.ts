import { groupBy } from '../group-by';
import type { Campaign } from '../campaign';
import { isBlank, tidy } from '../cell-value';
import { areaName } from '../lookup';
import { thresholdOf } from '../rule-settings';
import { indexNames } from '../similarity/name-index';
import { overlap } from '../similarity/similarity';
import type { Submission, SubmissionRow } from '../submission';
import { areaFinder } from '../summary/find-area';
import { fold } from '../vietnamese/fold';
import type { ReportedRow } from './reported-rows';
import { hasAnswered, placeOf, reportedRows } from './reported-rows';
import type { CampaignRule } from './rule';
import { isFormReadable, unreadableColumns } from './unreadable-columns';

/**
 * What an agency proposes in section II stands in its framework, and the other way round. A paragraph and a task agree
 * where the paragraph gives the task's id or number, or, in one area, where the shorter is said in the longer.
 *
 *   PL03 and PL04 of the agency              | paragraph or task        | finding
 *   -----------------------------------------|--------------------------|--------
 *   one is missing or still empty            | any                      | none   (S01 speaks)
 *   one cannot be read, or its names cannot  | any                      | none   (S05 speaks)
 *   both filled, or one filled and one nil   | its like in the other    | none
 *   both filled, or one filled and one nil   | its area cannot be told  | none
 *   both filled, or one filled and one nil   | none like it             | warning at it
 */
export const outlineAgreesWithFramework: CampaignRule = {
  code: 'K02',
  severity: 'warning',
  scope: 'campaign',
  appendices: ['PL03', 'PL04'],
  check: (submissions, campaign) => {
    const outlines = byAgency(reportedRows(campaign, submissions, 'PL03'));
    const frameworks = byAgency(reportedRows(campaign, submissions, 'PL04'));
    const compared = comparableAgencies(submissions);
    return campaign.agencies
      .filter(({ code }) => compared.has(code))
      .flatMap(({ code }) => disagreements(campaign, outlines.get(code) ?? [], frameworks.get(code) ?? []));
  },
};

function disagreements(
  campaign: Campaign,
  paragraphs: readonly ReportedRow[],
  tasks: readonly ReportedRow[],
): ReturnType<CampaignRule['check']> {
  const findArea = areaFinder(campaign);
  const areas = new Map([
    ...paragraphs.map(({ row }) => [row, findArea('PL03', row)?.code] as const),
    ...tasks.map(({ row }) => [row, findArea('PL04', row)?.code] as const),
  ]);
  const answered = answeredRows(paragraphs, tasks, areas, thresholdOf(campaign, 'K02') / 100);
  return [...paragraphs, ...tasks].flatMap((reported) => {
    const area = areas.get(reported.row);
    return area === undefined || answered.has(reported.row)
      ? []
      : [
          {
            ...placeOf(reported, 'name'),
            expected: areaName(campaign, area),
            received: tidy(String(reported.row.cells.name)),
          },
        ];
  });
}

function answeredRows(
  paragraphs: readonly ReportedRow[],
  tasks: readonly ReportedRow[],
  areas: ReadonlyMap<SubmissionRow, string | undefined>,
  least: number,
): ReadonlySet<SubmissionRow> {
  const answered = new Set<SubmissionRow>();
  let byId: ReadonlyMap<string, SubmissionRow> | undefined;
  for (const { row } of paragraphs) {
    if (isBlank(row.cells.linkedTask)) continue;
    byId ??= tasksById(tasks);
    for (const id of String(row.cells.linkedTask).split(/[\s,;]+/)) {
      const task = id === '' ? undefined : byId.get(fold(id));
      if (task) answered.add(row).add(task);
    }
  }
  const agree = (one: ReportedRow, other: ReportedRow) => {
    if (areas.get(one.row) === areas.get(other.row)) answered.add(one.row).add(other.row);
  };
  const open = (rows: readonly ReportedRow[]) => rows.filter(({ row }) => !answered.has(row));
  // Word for word, as nearly all are: what that answers needs no search, and letter for letter one reading for both.
  for (const wordsOf of [lettersOf, keyOf]) {
    const saying = groupBy(open(paragraphs), wordsOf);
    for (const task of open(tasks)) {
      for (const paragraph of saying.get(wordsOf(task)) ?? []) {
        if (task.name().weight > 0) agree(task, paragraph);
      }
    }
  }
  for (const [one, other] of mentions(open(tasks), paragraphs, least)) agree(one, other);
  for (const [one, other] of mentions(open(paragraphs), tasks, least)) agree(one, other);
  return answered;
}

const lettersOf = ({ row }: ReportedRow) => String(row.cells.name);
const keyOf = ({ name }: ReportedRow) => name().key;

/** By their ids and by their numbers. */
function tasksById(tasks: readonly ReportedRow[]): ReadonlyMap<string, SubmissionRow> {
  return new Map(tasks.flatMap(({ row }) => [row.id, String(row.cells.no)].map((id) => [fold(id), row] as const)));
}

/** Pairs of which the shorter is said in the longer. */
function mentions(
  wanted: readonly ReportedRow[],
  among: readonly ReportedRow[],
  least: number,
): readonly (readonly [ReportedRow, ReportedRow])[] {
  if (wanted.length === 0) return [];
  const index = indexNames(among, ({ name }) => name());
  const lightest = Math.min(...index.groups.map((group) => group.name.weight));
  return wanted.flatMap((one) => {
    const name = one.name();
    // What the two share weighs at least this part of the lighter one, which is `name` or no lighter than `lightest`.
    const leastShare = least * Math.min(1, lightest / name.weight);
    return index
      .near(name, leastShare)
      .filter((group) => overlap(group.name, name) >= least)
      .flatMap(({ items }) => items.map((other) => [one, other] as const));
  });
}

function byAgency(rows: readonly ReportedRow[]): ReadonlyMap<string, readonly ReportedRow[]> {
  return groupBy(rows, ({ submission }) => submission.agency);
}

/** Both tabs answered and readable. */
function comparableAgencies(submissions: readonly Submission[]): ReadonlySet<string> {
  const ready = (appendix: string) =>
    new Set(
      submissions
        .filter((each) => each.appendix === appendix && hasAnswered(each) && isFormReadable(each))
        .filter((each) => {
          const gone = unreadableColumns(each);
          return !gone.has('area') && !gone.has('name');
        })
        .map(({ agency }) => agency),
    );
  const frameworks = ready('PL04');
  return new Set([...ready('PL03')].filter((agency) => frameworks.has(agency)));
}
