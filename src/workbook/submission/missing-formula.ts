import type { Appendix, Column, ColumnKey } from '../../domain/appendices';
import { cellName } from '../../domain/cell-name';
import type { Verdict } from '../../domain/verdict';
import { wordsOfVerdict } from '../../domain/verdict';
import { isOpen } from './draw-submission';
import type { DataBlock } from './input-ranges';

/**
 * `isMissing` as a formula for the first row of a block, the columns fixed: `=1*(LEN(TRIM($J8))=0)*(…)>0`. `undefined` for a
 * column that is never missed, or that needs another one which is not there.
 *
 * Only operators and functions of one argument: what stands between arguments (`,` or `;`) follows the file's locale.
 * Hence some differences in colour alone; the check has the last word:
 *
 *   cell                                              | check        | formula
 *   --------------------------------------------------|--------------|-------------
 *   only non-breaking or invisible spaces, line ends  | blank        | filled
 *   a verdict in decomposed letters (NFD)             | that verdict | none
 *   a verdict with two spaces between its words       | none         | that verdict
 */
export function missingFormula(
  appendix: Appendix,
  { key, isRequired = false, requiredIf }: Column,
  { row, isAssigned }: Pick<DataBlock, 'row' | 'isAssigned'>,
  columns: ReadonlyMap<ColumnKey, number>,
): string | undefined {
  const condition = isRequired ? {} : requiredIf;
  if (!condition || (condition.isAssigned && !isAssigned)) return undefined;
  const open = appendix.columns.filter((column) => isOpen(column, isAssigned) && columns.has(column.key));
  const clauses: readonly Clause[] = [
    { reads: [key], says: ([cell]) => `LEN(TRIM(${cell}))=0` },
    ...(isAssigned ? [] : [isFilled(open.map((column) => column.key))]),
    ...(condition.isPlanned && !isAssigned ? [isFilled(['plan'])] : []),
    ...(condition.verdictIs ? [saysVerdict(condition.verdictIs, '>0')] : []),
    ...(condition.verdictIsNot ? [saysVerdict(condition.verdictIsNot, '=0')] : []),
  ];
  if (clauses.some(({ reads }) => reads.some((each) => !columns.has(each)))) return undefined;
  const cellOf = (each: ColumnKey) => `$${cellName(row, columns.get(each) ?? 0)}`;
  // A truth alone, uncounted, would be above any number.
  return `=1${clauses.map(({ reads, says }) => `*(${says(reads.map(cellOf))})`).join('')}>0`;
}

/** A part of the formula: the columns it reads, and what it says of their cells. */
interface Clause {
  readonly reads: readonly ColumnKey[];
  readonly says: (cells: readonly string[]) => string;
}

function isFilled(reads: readonly ColumnKey[]): Clause {
  return { reads, says: (cells) => `LEN(TRIM(${cells.join('&')}))>0` };
}

function saysVerdict(verdict: Verdict, times: '>0' | '=0'): Clause {
  const says = ([cell]: readonly string[]) =>
    `0${wordsOfVerdict(verdict)
      .map((word) => `+(LOWER(TRIM(${cell}))="${word}")`)
      .join('')}${times}`;
  return { reads: ['verdict'], says };
}
