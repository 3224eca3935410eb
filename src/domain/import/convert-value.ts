import type { Column } from '../appendices';
import type { Campaign } from '../campaign';
import type { CellValue } from '../cell-value';
import { fold } from '../vietnamese/fold';
import { readNumber } from '../vietnamese/read-number';
import { readVerdict, verdictLabels } from '../verdict';
import { readAreaHeading } from './read-area-heading';
import { proposedText } from './readable';
import type { SourceCell } from './source';

/** Google's limit for one cell. */
const LONGEST_TEXT = 50_000;

/** What goes into the tab for what the source holds; or why nothing can. */
export type Conversion =
  | { readonly kind: 'value'; readonly value: CellValue; readonly isConverted: boolean }
  | { readonly kind: 'notInList' | 'tooLong' };

export interface ConversionContext {
  readonly campaign: Campaign;
  /** Unit of the row, as the tab or the source says; `''` where neither does. */
  readonly unit: string;
  readonly convertEncoding: boolean;
}

/**
 * Converted only where there is one reading; all else stays the text it was, for the check to speak of.
 *
 *   column  | source                         | tab
 *   --------|--------------------------------|--------------------------------------------
 *   text    | a number, a day                | as it is read: 98,5 · 10/11/2022
 *   number  | 98.5 · «98,5» · «98,5%» in %    | 98.5
 *   number  | «1.234», «98.5», «12/13», a day | the text
 *   choice  | «Đạt», «HT»                    | the word of the list
 *   area    | «CẢI CÁCH THỂ CHẾ», a code      | the name in the list
 *   list    | anything else                  | nothing: the list is held to
 */
export function convertValue(cells: readonly SourceCell[], column: Column, context: ConversionContext): Conversion {
  const text = cells.map((cell) => writtenText(cell, context)).join('\n');
  if (text.length > LONGEST_TEXT) return { kind: 'tooLong' };
  const [only] = cells;
  switch (column.type) {
    case 'number':
      return toNumber(only && cells.length === 1 ? only : undefined, text, context);
    case 'choice':
      return fromList(choiceOf(text, column), text);
    case 'area':
      return fromList(readAreaHeading(text, context.campaign)?.name, text);
    case 'agency':
    case 'text':
      return { kind: 'value', value: text, isConverted: false };
  }
}

/** The text that is written: as it stands, or as old fonts showed it where the officer wants that. */
export function writtenText(
  { text, proposed }: SourceCell,
  { convertEncoding }: Pick<ConversionContext, 'convertEncoding'>,
): string {
  return convertEncoding ? (proposed ?? proposedText(text) ?? text) : text;
}

function toNumber(cell: SourceCell | undefined, text: string, { unit }: ConversionContext): Conversion {
  const asText: Conversion = { kind: 'value', value: text, isConverted: false };
  if (cell?.value?.kind === 'number') {
    const { value, isPercent } = cell.value;
    return isPercent && !isPercentUnit(unit) ? asText : { kind: 'value', value, isConverted: isPercent };
  }
  const reading = cell?.value ? undefined : readNumber(text);
  if (reading?.kind !== 'number') return asText;
  const isOwnUnit = reading.isPercent
    ? isPercentUnit(unit)
    : reading.unit === undefined || fold(reading.unit) === fold(unit);
  return isOwnUnit ? { kind: 'value', value: reading.value, isConverted: true } : asText;
}

/** Without a unit nothing speaks against per cent: the column then says so by its own plan. */
function isPercentUnit(unit: string): boolean {
  return ['', '%', fold('phần trăm'), fold('tỷ lệ %'), fold('tỷ lệ')].includes(fold(unit));
}

function choiceOf(text: string, { choices }: Column): string | undefined {
  const exact = choices?.find((choice) => fold(choice) === fold(text));
  const verdict = exact ? undefined : readVerdict(text);
  const label = verdict && verdictLabels[verdict];
  return exact ?? choices?.find((choice) => choice === label);
}

function fromList(word: string | undefined, text: string): Conversion {
  return word === undefined ? { kind: 'notInList' } : { kind: 'value', value: word, isConverted: word !== text };
}
