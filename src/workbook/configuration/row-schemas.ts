import * as z from 'zod/mini';
import { isoDateOfSerial, parseDate } from '../../domain/calendar';
import type { CellValue } from '../../domain/cell-value';
import { tidy } from '../../domain/cell-value';
import type { Expectation } from '../../domain/setup-error';

// Startup matters more than parse speed: without it each object schema first tries `new Function`.
z.config({ jitless: true });

/** A message is the code of what was expected; the words are in `text/`. */
const expect = (expectation: Expectation) => expectation;

/** Days an officer can mean: 1954 to 2119. Other numbers in a date cell are figures. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

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
const email = z.string().check(z.toLowerCase(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, expect('email')));
const emails = z.pipe(splitAt(/[;,\s]/), z.array(email).check(z.minLength(1, expect('email'))));
const dateLines = z.pipe(
  z.pipe(
    splitAt(/[;\n]/),
    z.transform((days: string[]) => days.map(parseDate)),
  ),
  z.array(z.string(expect('dateLines'))),
);

export const agencySchema = z.object({
  code,
  name: text,
  aliases: z.pipe(splitAt(/[;\n]/), z.array(z.string())),
  emails,
  areas: parts,
  validFrom: dateOrBlank,
  validTo: dateOrBlank,
  successor: anyText,
});

export const areaSchema = z.object({ code, name: text, order: z.number(expect('number')) });

export const targetSchema = z.object({ id: code, area: text, name: text, unit: text, plan: text, lead: text });

export const taskSchema = z.object({
  id: code,
  area: text,
  name: text,
  product: text,
  lead: text,
  coordinating: anyText,
  deadline: text,
});

/** What `value` and `parameter` mean, the list says: see `read-lists.ts`. */
export const listSchema = z.object({ list: text, value: text, parameter: anyText });

export const campaignSchema = z.object({
  name: text,
  reportYear: year,
  planYear: year,
  asOfDate: date,
  deadline: date,
  isDeadlineExclusive: z.boolean(expect('checkbox')),
  coordinatingAgency: text,
  province: text,
  coordinators: emails,
  legalBases: lines,
  holidays: dateLines,
  folderId: anyText,
});

export type CampaignRow = z.infer<typeof campaignSchema>;
