import * as z from 'zod/mini';
import { isoDateOfSerial, parseDate } from '../../domain/calendar';
import type { CellValue } from '../../domain/cell-value';
import { tidy } from '../../domain/cell-value';
import type { Expectation } from '../../domain/setup-error';

/** A message is the code of what was expected; the words are in `text/`. */
const expect = (expectation: Expectation) => expectation;

/** Days an officer can mean: 1954 to 2119. Other numbers in a date cell are figures. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** In lower case. One wrong address, and Google refuses the whole batch that protects the tabs: better said here, with its cell. */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/;

/** What one cell of a configuration tab may hold. */
export function fieldSchemas() {
  const asText = z.transform((value: CellValue) => (typeof value === 'string' ? tidy(value) : String(value)));
  const anyText = z.pipe(asText, z.string());
  const text = z.pipe(asText, z.string().check(z.minLength(1, expect('text'))));
  const code = z.pipe(asText, z.string().check(z.regex(/^[\p{L}\p{N}._-]+$/u, expect('code'))));
  const year = z
    .number(expect('year'))
    .check(z.gte(2000, expect('year')), z.lte(2100, expect('year')), z.int(expect('year')));
  const date = z.pipe(
    z.number(expect('date')).check(z.gte(FIRST_SERIAL, expect('date')), z.lte(LAST_SERIAL, expect('date'))),
    z.transform(isoDateOfSerial),
  );
  const dateOrBlank = z.union(
    [
      z.pipe(
        z.literal(''),
        z.transform(() => undefined),
      ),
      date,
    ],
    expect('date'),
  );

  const splitAt = (separator: RegExp) =>
    z.transform((value: CellValue) =>
      String(value)
        .split(separator)
        .map(tidy)
        .filter((part) => part !== ''),
    );
  const parts = z.pipe(splitAt(/[;,\n]/), z.array(z.string()));
  const lines = z.pipe(splitAt(/\n/), z.array(z.string()));
  const email = z.string().check(z.toLowerCase(), z.regex(EMAIL, expect('email')));
  const emailsOrBlank = z.pipe(splitAt(/[;,\s]/), z.array(email));
  const emails = z.pipe(splitAt(/[;,\s]/), z.array(email).check(z.minLength(1, expect('email'))));
  const dateLines = z.pipe(
    z.pipe(
      splitAt(/[;\n]/),
      z.transform((days: string[]) => days.map(parseDate)),
    ),
    z.array(z.string(expect('dateLines'))),
  );

  return {
    anyText,
    text,
    code,
    year,
    date,
    dateOrBlank,
    parts,
    lines,
    emails,
    emailsOrBlank,
    dateLines,
    aliases: z.pipe(splitAt(/[;\n]/), z.array(z.string())),
    checkbox: z.boolean(expect('checkbox')),
    number: z.number(expect('number')),
  };
}
