import type { CellValue } from '../cell-value';
import { fold } from '../vietnamese/fold';
import { hasPhrase } from '../vietnamese/has-phrase';
import { readNumber } from '../vietnamese/read-number';

/** The column's unit is a million dong; nothing else is added up. */
const UNITS = ['', 'triệu', 'triệu đồng', 'trđ'].map(fold);

/** «350 tr.đ»: the only unit with a stop in it. */
const SHORT_UNIT = /\s*tr\.\s*đ\.?$/iu;

const isNone = hasPhrase(['không']);

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
  const reading = readNumber(typeof value === 'string' ? value.replace(SHORT_UNIT, ' trđ') : value);
  switch (reading.kind) {
    case 'blank':
      return 0;
    case 'number': {
      const isMillions = !reading.isPercent && UNITS.includes(fold(reading.unit ?? ''));
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
