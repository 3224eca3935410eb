import type { Column, ColumnKey } from '../appendices';
import type { Campaign } from '../campaign';
import type { CellValue } from '../cell-value';
import { isBlank, tidy } from '../cell-value';
import { agencyOf, areaName } from '../lookup';
import { fold } from '../vietnamese/fold';
import type { Verdict } from '../verdict';
import { verdictLabels } from '../verdict';
import type { ConversionContext } from './convert-value';
import { convertValue } from './convert-value';
import type { ConflictChoice, ImportChoices } from './import-choices';
import type { LeftOut, LeftOutReason } from './left-out';
import { leftOutNumber } from './left-out';
import type { MatchedRow, RowTarget } from './match-rows';
import { readAreaHeading } from './read-area-heading';
import { joinedText } from './read-rows';
import { readable } from './readable';
import type { SourceCell, SourcePlace } from './source';
import type { TargetTab } from './target-tab';

/** A value that goes into a cell of the tab. */
export interface Placement {
  /** Id of the row and key of the column, by which an officer's choice names it. */
  readonly cell: string;
  readonly target: RowTarget;
  readonly key: ColumnKey;
  readonly value: CellValue;
  /** What stands there now; `''` for nothing. */
  readonly was: CellValue;
  /** The cells it comes from; none where a group row gives the area. */
  readonly places: readonly SourcePlace[];
  /** As the source has it. */
  readonly text: string;
  /** The value is not the text, letter for letter. */
  readonly isConverted: boolean;
}

export interface PlacedCells {
  readonly placements: readonly Placement[];
  readonly leftOut: readonly LeftOut[];
}

interface Placing {
  readonly tab: TargetTab;
  readonly campaign: Campaign;
  readonly choices: ImportChoices;
  readonly match: MatchedRow;
  readonly placements: Placement[];
  readonly leftOut: LeftOut[];
}

/** The cells of one row into the row it was matched to. */
export function placeCells(match: MatchedRow, tab: TargetTab, campaign: Campaign, choices: ImportChoices): PlacedCells {
  const placing: Placing = { tab, campaign, choices, match, placements: [], leftOut: [] };
  const { row } = match;
  for (const column of tab.appendix.columns) {
    const cells = row.cells.get(column.key);
    if (cells) placeCell(placing, column, cells);
  }
  placeMarks(placing);
  placeArea(placing);
  return placing;
}

function leave(
  { leftOut }: Placing,
  cells: readonly SourceCell[],
  reason: LeftOutReason,
  key: ColumnKey,
  instead?: string,
): void {
  leftOut.push(
    ...cells.map(({ place, text }) => ({ place, text, reason, key, ...(instead !== undefined && { instead }) })),
  );
}

function placeCell(placing: Placing, column: Column, cells: readonly SourceCell[]): void {
  const { campaign, choices, match } = placing;
  const { key } = column;
  if (key === 'no') {
    placing.leftOut.push(...cells.map((cell) => ({ ...leftOutNumber(cell), key })));
    return;
  }
  const there = match.target.kind === 'there' ? match.target.row : undefined;
  if (there?.isAssigned && column.filledBy === 'plan') {
    const planned = String(there.cells[key]);
    const isSame = saysSame(joinedText(cells), planned, column, campaign);
    leave(placing, cells, isSame ? 'sameAsPlan' : 'differsFromPlan', key, planned);
    return;
  }
  const unit = String(there?.cells.unit ?? '') || joinedText(match.row.cells.get('unit'));
  const context: ConversionContext = { campaign, unit, convertEncoding: choices.convertEncoding ?? false };
  const conversion = convertValue(cells, column, context);
  if (conversion.kind === 'value') write(placing, column, conversion.value, cells, conversion.isConverted);
  else leave(placing, cells, conversion.kind, key);
}

/** The plan's own words, whatever marks and case; an area or an agency by whatever name. */
function saysSame(text: string, planned: string, { type }: Column, campaign: Campaign): boolean {
  if (fold(text) === fold(planned)) return true;
  if (type === 'area') return readAreaHeading(text, campaign)?.name === planned;
  return type === 'agency' && agencyOf(campaign, text)?.name === planned;
}

function write(
  placing: Placing,
  column: Column,
  wanted: CellValue,
  cells: readonly SourceCell[],
  isConverted: boolean,
): void {
  const { match, tab, choices, placements } = placing;
  const { target } = match;
  const was = target.kind === 'there' ? target.row.cells[column.key] : '';
  const text = joinedText(cells, (cell) => cell.text);
  if (isSameValue(was, wanted)) {
    leave(placing, cells, 'sameAsTab', column.key);
    return;
  }
  const cell = `${cellKey(target, tab)}:${column.key}`;
  const choice = choices.cells?.find((each) => each.cell === cell)?.take ?? choices.conflicts ?? 'keep';
  const value = isBlank(was) ? wanted : settle(was, wanted, column, choice);
  if (value === undefined) {
    const about = { reason: 'conflict' as const, key: column.key, instead: String(was), cell };
    placing.leftOut.push(...cells.map((each) => ({ place: each.place, text: each.text, ...about })));
  } else
    placements.push({
      cell,
      target,
      key: column.key,
      value,
      was,
      places: cells.map(({ place }) => place),
      text,
      isConverted,
    });
}

/** Two numbers, or two words of a list, cannot both stand in a cell. */
function settle(was: CellValue, wanted: CellValue, { type }: Column, choice: ConflictChoice): CellValue | undefined {
  if (choice === 'replace') return wanted;
  const isText = type === 'text' || type === 'agency';
  return choice === 'both' && isText ? `${String(was)}\n${String(wanted)}` : undefined;
}

/** A text that already stands there, alone or as the last of several, is there: a file read twice adds nothing. */
function isSameValue(was: CellValue, wanted: CellValue): boolean {
  const [one, other] = [tidy(String(was)), tidy(String(wanted))];
  return other !== '' && (one === other || one.endsWith(`\n${other}`));
}

function cellKey(target: RowTarget, { appendix }: TargetTab): string {
  return target.kind === 'added' ? `${appendix.code}+${target.index}` : target.row.id;
}

/** «x», «✓», «☒» under the heading of a verdict says it. */
const TICK = /^(?:[xX×✓✔☑☒]|có|1)$/u;
const NO_TICK = /^[☐\-–]$/u;

function placeMarks(placing: Placing): void {
  const { match, tab } = placing;
  const column = tab.appendix.columns.find(({ key }) => key === 'verdict');
  const says = ({ cell, verdict }: { cell: SourceCell; verdict: Verdict }) => {
    const text = readable(cell).trim();
    return TICK.test(text) || fold(text) === fold(verdictLabels[verdict]);
  };
  const ticked = match.row.marks.filter(says);
  const isClear = ticked.length === 1;
  for (const mark of match.row.marks) {
    if (NO_TICK.test(mark.cell.text.trim())) leave(placing, [mark.cell], 'unticked', 'verdict');
    else if (!isClear || !ticked.includes(mark) || !column) leave(placing, [mark.cell], 'unclearTick', 'verdict');
    else write(placing, column, verdictLabels[mark.verdict], [mark.cell], true);
  }
}

/** The group row above names the area of a row that does not do so itself. */
function placeArea(placing: Placing): void {
  const { match, tab, campaign, placements } = placing;
  const { target, row } = match;
  const hasOwn = row.cells.has('area') || !tab.appendix.columns.some(({ key }) => key === 'area');
  const isAssigned = target.kind === 'there' && target.row.isAssigned;
  const was = target.kind === 'there' ? target.row.cells.area : '';
  if (hasOwn || isAssigned || row.area === undefined || !isBlank(was)) return;
  const value = areaName(campaign, row.area);
  placements.push({ cell: `${cellKey(target, tab)}:area`, target, key: 'area', value, was: '', places: [], text: value, isConverted: false }); // prettier-ignore
}
