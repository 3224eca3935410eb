import type { CellValue } from '../cell-value';
import { fold } from '../vietnamese/fold';
import { hasPhrase } from '../vietnamese/has-phrase';
import { readNumber } from '../vietnamese/read-number';

/** The column's unit is a million dong; nothing else is added up. */
const UNITS = ['', 'triệu', 'triệu đồng', 'trđ'].map(fold);

const isNone = hasPhrase('không');

/**
 * A task's budget in millions of dong.
 *
 *   cell                         | reading
 *   -----------------------------|----------------------------------------
 *   350 · 1.234,5 · 350 tr.đ     | that number
 *   blank · Không · -            | 0
 *   2 tỷ · 50% · 1.234 · NSNN    | undefined: not to be guessed
 *   below zero                   | undefined
 */
export function readBudget(value: CellValue): number | undefined {
  const reading = readNumber(value);
  switch (reading.kind) {
    case 'blank':
      return 0;
    case 'number': {
      const isMillions = !reading.isPercent && UNITS.includes(fold((reading.unit ?? '').replace(/\.\s?/g, '')));
      return isMillions && reading.value >= 0 && Number.isFinite(reading.value) ? reading.value : undefined;
    }
    case 'ambiguous':
      return undefined;
    case 'invalid': {
      const text = String(value);
      return !/\d/.test(text) && (isNone(text) || !/\p{L}/u.test(text)) ? 0 : undefined;
    }
  }
}
