import type { SourceValue } from '../../domain/import/source';
import type { XmlElement } from '../read-xml';
import { attribute, childAt, textIn } from '../read-xml';
import { showNumber } from './read-number';
import type { XlsxReading } from './read-sheet';
import { excelText, proposedText, readRichText } from './rich-text';

export interface ReadCell {
  readonly text: string;
  readonly value?: SourceValue;
  readonly proposed?: string;
  /** The text is a formula, since its value is not in the file. */
  readonly isFormula?: true;
}

const YES = 'TRUE';
const NO = 'FALSE';

/** One cell by its type (ECMA-376, ST_CellType); `undefined` for one without content. */
export function readCell(cell: XmlElement, reading: XlsxReading): ReadCell | undefined {
  const look = reading.looks[Number(attribute(cell, 's') ?? 0)] ?? {};
  const valueElement = childAt(cell, 'v');
  const value = valueElement && textIn(valueElement);
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const inline = childAt(cell, 'is');
    return inline && withProposal(readRichText(inline), look.font);
  }
  if (value === undefined || value === '') return formulaOf(cell);
  switch (type) {
    case 's': {
      const shared = reading.strings[Number(value)];
      return shared && withProposal(shared, look.font);
    }
    case 'str': {
      const text = excelText(value);
      return withProposal({ text, runs: [{ text }] }, look.font);
    }
    case 'b':
      return { text: value === '1' ? YES : NO, value: { kind: 'boolean', value: value === '1' } };
    case 'e':
      return { text: value, value: { kind: 'error' } };
    case 'd':
      return readIsoDate(value);
    default: {
      const number = Number(value);
      return Number.isFinite(number) ? showNumber(number, look.shows, reading.is1904) : { text: value };
    }
  }
}

function withProposal(rich: Parameters<typeof proposedText>[0], font: string | undefined): ReadCell {
  const proposed = proposedText(rich, font);
  return { text: rich.text, ...(proposed !== undefined && { proposed }) };
}

function formulaOf(cell: XmlElement): ReadCell | undefined {
  const formula = childAt(cell, 'f');
  return formula && { text: `=${textIn(formula)}`, isFormula: true };
}

function readIsoDate(value: string): ReadCell {
  const [, year = '', month = '', day = '', time] = /^(\d{4})-(\d\d)-(\d\d)(?:T([\d:.]+)Z?)?$/.exec(value) ?? [];
  if (year === '') return { text: value };
  const date = `${day}/${month}/${year}`;
  const isWhole = time === undefined || /^[0:.]*$/.test(time);
  return isWhole
    ? { text: date, value: { kind: 'date', date: `${year}-${month}-${day}` } }
    : { text: `${date} ${time.slice(0, 5)}` };
}
