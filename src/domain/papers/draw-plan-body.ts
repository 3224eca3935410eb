import type { Campaign } from '../campaign';
import { isBlank } from '../cell-value';
import type { AreaGroup, Summary, SummaryRow } from '../summary/summary';
import { readVerdict } from '../verdict';
import { formatNumber } from '../vietnamese/format-number';
import { cellRun, cellText } from './cell-text';
import { pointLabel } from './numbering';
import type { Block, Run } from './paper';
import { paragraph } from './paper';
import type { PlanContent } from './plan-content';
import type { Duty } from './plan-duties';
import { planDuties } from './plan-duties';
import type { PlanNames } from './plan-words';
import { planWords } from './plan-words';
import { readBudget } from './read-budget';
import { taskParagraphs } from './task-paragraphs';

/** What the text calls its appendices, which it has to point to: «Phụ lục II». */
export interface AppendixLabels {
  readonly targets: string;
  readonly tasks: string;
}

/** The five parts of a plan, in the outline provinces use. */
export function drawPlanBody(
  campaign: Campaign,
  summary: Summary,
  content: PlanContent,
  names: PlanNames,
  labels: AppendixLabels,
): Block[] {
  const duties = planDuties(campaign, content.tasks);
  return [
    ...drawGoals(content.targets, names, labels.targets),
    ...drawTasks(content.paragraphs, labels.tasks),
    ...drawSolutions(summary, names),
    ...drawBudget(content.tasks, duties),
    ...drawDuties(duties, campaign.coordinatingAgency, names, labels.tasks),
  ];
}

function drawGoals(targets: readonly AreaGroup[], names: PlanNames, table: string): Block[] {
  return [
    paragraph('heading1', 'I. MỤC TIÊU'),
    paragraph('heading2', '1. Mục tiêu chung'),
    paragraph('text', planWords.generalGoal(names)),
    paragraph('heading2', '2. Chỉ tiêu cụ thể'),
    paragraph('textItalic', planWords.targetsIn(table)),
    ...(targets.length === 0 ? [paragraph('textItalic', planWords.noTargets)] : []),
    ...targets.flatMap(({ name, rows }, index) => [
      paragraph('heading3', `${pointLabel(index + 1)} ${name}`),
      ...rows.map((row) =>
        paragraph('text', '- ', cellRun(row, 'name'), ': ', cellRun(row, 'proposed'), `${unitOf(row)}.`),
      ),
    ]),
  ];
}

/** «98» of the unit «%» is «98%»; what names a unit itself stays as it is. */
function unitOf({ cells: { proposed, unit } }: SummaryRow): string {
  if (/[\p{L}%]/u.test(cellText(proposed)) || isBlank(unit)) return '';
  const text = cellText(unit);
  return text === '%' ? text : ` ${text}`;
}

function drawTasks(groups: readonly AreaGroup[], table: string): Block[] {
  return [
    paragraph('heading1', 'II. NHIỆM VỤ'),
    paragraph('textItalic', planWords.tasksIn(table)),
    ...groups.flatMap(({ name, rows }, index) => [
      paragraph('heading2', `${index + 1}. ${name}`),
      ...(rows.length === 0 ? [paragraph('textItalic', `(${planWords.noTasks})`)] : []),
      ...rows.flatMap((row) => taskParagraphs(row)),
    ]),
  ];
}

/** Standing ones, then what this year left undone. */
function drawSolutions({ appendices }: Summary, names: PlanNames): Block[] {
  const unmet = [...appendices.PL01, ...appendices.PL02]
    .flatMap(({ rows }) => rows)
    .filter(({ cells }) => readVerdict(cells.verdict) === 'unmet' && !isBlank(cells.name));
  const sentences = [...planWords.solutions, ...(unmet.length > 0 ? [planWords.makeUp(names)] : [])];
  return [
    paragraph('heading1', 'III. GIẢI PHÁP'),
    ...sentences.map((sentence, index) => paragraph('text', `${index + 1}. ${sentence}`)),
    ...unmet.map((row) => paragraph('text', '- ', cellRun(row, 'name'), owner(row), '.')),
  ];
}

/** « (Sở Tài chính)», as the row names who follows or leads it. */
function owner(row: SummaryRow): Run {
  const key = row.appendix === 'PL01' ? 'owner' : 'lead';
  return inBrackets(cellRun(row, key));
}

function drawBudget(tasks: readonly AreaGroup[], duties: readonly Duty[]): Block[] {
  const amounts = tasks.flatMap(({ rows }) => rows.map(({ cells }) => readBudget(cells.budget) ?? 0));
  const paid = amounts.filter((amount) => amount > 0);
  const total = paid.reduce((sum, amount) => sum + amount, 0);
  return [
    paragraph('heading1', 'IV. KINH PHÍ THỰC HIỆN'),
    paragraph('text', `1. ${planWords.budgetSource}`),
    paragraph(
      'text',
      `2. ${paid.length === 0 ? planWords.noBudget : planWords.budgetTotal(formatNumber(total), paid.length)}`,
    ),
    ...duties
      .filter(({ budgetMillions }) => budgetMillions > 0)
      .map(({ name, budgetMillions, tasks: [first] }) =>
        paragraph('text', {
          text: planWords.budgetOf(name, formatNumber(budgetMillions)),
          ...(first && { place: cellRun(first, 'lead').place }),
        }),
      ),
  ];
}

function drawDuties(duties: readonly Duty[], coordinator: string, names: PlanNames, framework: string): Block[] {
  const watches: Block = paragraph('text', planWords.watchesOver(names));
  const isListed = duties.some(({ agency }) => agency === coordinator);
  const listed = isListed
    ? duties
    : [{ agency: coordinator, name: names.coordinator, tasks: [], budgetMillions: 0 }, ...duties];
  return [
    paragraph('heading1', 'V. TỔ CHỨC THỰC HIỆN'),
    ...listed.flatMap(({ agency, name, tasks }, index) => [
      paragraph('heading2', `${index + 1}. ${name}`),
      ...(agency === coordinator ? [watches] : []),
      ...(tasks.length > 0 ? [paragraph('text', planWords.leads(tasks.length, framework))] : []),
      ...tasks.map((row) => paragraph('text', '- ', cellRun(row, 'name'), deadline(row), '.')),
    ]),
    paragraph('heading2', `${listed.length + 1}. ${planWords.otherAgencies}`),
    paragraph('text', planWords.everybody),
    paragraph('text', planWords.closing(names)),
  ];
}

/** « (Quý I/2023)» */
function deadline(row: SummaryRow): Run {
  return inBrackets(cellRun(row, 'deadline'));
}

function inBrackets(run: Run): Run {
  return { ...run, text: isBlank(run.text) ? '' : ` (${run.text})` };
}
