import type { AppendixCode, Cells } from '../../src/domain/appendices';
import { appendices, blankCells } from '../../src/domain/appendices';
import type { Campaign } from '../../src/domain/campaign';
import { checkCompleteness } from '../../src/domain/check-completeness';
import type { Submission, SubmissionRow } from '../../src/domain/submission';
import { blankSender } from '../../src/domain/submission';
import { areaName } from '../../src/domain/lookup';
import { sample } from '../../src/local/play/sample';
import { initialRows } from '../../src/workbook/configuration/initial-rows';
import { reasons } from '../fixtures/reasons';
import { measureFresh } from './measure';

/** 300 agencies × 4 appendices × 40 rows: a province with all its communes. */
const AGENCIES = 300;
const ROWS = 40;

const agencies = Array.from({ length: AGENCIES }, (_, index) => ({
  code: `CQ${index}`,
  name: `Cơ quan ${index}`,
  aliases: [`CQ số ${index}`],
  emails: [`cq${index}@x.vn`],
  areas: ['A1'],
}));
const campaign: Campaign = {
  name: 'Đo',
  reportYear: 2022,
  planYear: 2023,
  asOfDate: '2022-11-10',
  deadline: '2022-11-15',
  isDeadlineExclusive: true,
  isLateRefused: false,
  isDraftLockedAtDeadline: false,
  exceptions: [],
  reminders: { dates: { officer: [], head: [], leadership: [] }, leadershipEmails: [] },
  coordinatingAgency: 'CQ0',
  province: '',
  coordinators: [],
  legalBases: [],
  holidays: [],
  folderId: '',
  ruleSettings: {},
  emptyPhrases: [],
  lostCriteria: [],
  lastYearProposals: [],
  agencies,
  areas: initialRows('areas', '').map(([code, name, order]) => ({
    code: String(code),
    name: String(name),
    order: Number(order),
  })),
  targets: [],
  tasks: [],
};

/** Row after row of the sample, each with words and a number of its own, so that nothing is read twice. */
function cellsOf(appendix: AppendixCode, number: number): Cells {
  const at = <Item>(list: readonly Item[]): Item => list[number % list.length]!;
  // As a sheet gives it, in one piece: two strings put together are joined when they are first looked into.
  const own = (text: string) => JSON.parse(JSON.stringify(`${text} (biểu ${number})`)) as string;
  const lead = `Cơ quan ${number % AGENCIES}`;
  if (appendix === 'PL01' || appendix === 'PL02') {
    const plan = appendix === 'PL01' ? at(sample.targets) : at(sample.tasks);
    const answers = number % 30 === 0 ? {} : { verdict: 'Không hoàn thành', reason: own(at(reasons).text) };
    return {
      ...blankCells,
      ...plan,
      verdict: '',
      area: areaName(campaign, plan.area),
      lead,
      name: own(plan.name),
      ...answers,
    };
  }
  const { name, product, area, ...rest } = at(sample.proposals);
  return { ...blankCells, ...rest, area: areaName(campaign, area), lead, name: own(name), product: own(product) };
}

/** New rows each time: what a check keeps for a row that it has read is part of the work. */
const submissionsOf = (agenciesCount: number): Submission[] =>
  agencies.slice(0, agenciesCount).flatMap(({ code }, agency) =>
    appendices.map((appendix): Submission => ({
      agency: code,
      appendix: appendix.code,
      state: 'draft',
      asOfDate: 44875,
      isNil: false,
      sender: blankSender,
      defects: [],
      rows: Array.from({ length: ROWS }, (_, index) => ({
        id: `${code}-${appendix.code}-${index}`,
        row: index + 7,
        isAssigned: false,
        isTouched: true,
        cells: cellsOf(appendix.code, agency * ROWS + index),
      })),
    })),
  );

function readRows(tabs: readonly Submission[]): number {
  const filled = ({ cells }: SubmissionRow) => Object.values(cells).filter((value) => value !== '').length;
  return tabs.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + filled(row), 0), 0);
}

const all = () => submissionsOf(AGENCIES);
const half = () => submissionsOf(AGENCIES / 2);
const check = (submissions: readonly Submission[]) => checkCompleteness({ ...campaign }, submissions);
const rows = AGENCIES * appendices.length * ROWS;
const readMs = measureFresh(`read ${rows} rows × 10 columns`, all, readRows);
const halfMs = measureFresh(`check ${rows / 2} rows × 10 columns`, half, check);
const checkMs = measureFresh(`check ${rows} rows × 10 columns`, all, check);
console.log(
  `a check is ${(checkMs / readMs).toFixed(0)} readings; twice the rows take ${(checkMs / halfMs).toFixed(1)} times`,
);
