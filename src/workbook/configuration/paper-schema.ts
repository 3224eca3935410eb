import * as z from 'zod/mini';
import type { CellValue } from '../../domain/cell-value';
import { tidy } from '../../domain/cell-value';
import type { Expectation } from '../../domain/setup-error';
import { fold } from '../../domain/vietnamese/fold';
import type { fieldSchemas } from './field-schemas';
import { appendixNumberNames } from './paper-fields';

/** The lines of «Chiến dịch» that papers need. */
export function paperSchema({ anyText, lines }: Pick<ReturnType<typeof fieldSchemas>, 'anyText' | 'lines'>) {
  const expected: Expectation = 'appendixNumbers';
  const appendixNumbers = z.pipe(
    z.transform((value: CellValue) => readAppendixNumbers(String(value))),
    z.optional(z.enum(['roman', 'arabic'], expected)),
  );
  return z.object({
    superiorOrgan: anyText,
    letterOrgan: anyText,
    letterSymbol: anyText,
    letterSigner: lines,
    letterRecipients: lines,
    planOrgan: lines,
    planSymbol: anyText,
    planSigner: lines,
    planRecipients: lines,
    placeName: anyText,
    appendixNumbers,
  });
}

/** Blank is the usual; other words are given back as they are, to be refused. */
function readAppendixNumbers(text: string): string | undefined {
  if (tidy(text) === '') return undefined;
  const names = Object.entries(appendixNumberNames);
  return names.find(([, name]) => fold(name) === fold(text))?.[0] ?? text;
}
