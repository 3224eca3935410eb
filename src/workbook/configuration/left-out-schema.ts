import * as z from 'zod/mini';
import type { LeftOutKind } from '../../domain/campaign';
import { leftOutKinds } from '../../domain/campaign';
import type { CellValue } from '../../domain/cell-value';
import { tidy } from '../../domain/cell-value';
import type { Expectation } from '../../domain/setup-error';
import { fold } from '../../domain/vietnamese/fold';

/** As the hint of the field words them, and as the states of submissions are called. */
const words: Readonly<Record<LeftOutKind, readonly string[]>> = {
  notSubmitted: ['chưa nộp'],
  returned: ['trả lại', 'đang trả lại'],
  late: ['nộp muộn', 'muộn'],
};

/** Kinds of submissions that the summary leaves out, parted by semicolons, commas or lines; none where it is blank. */
export function leftOutSchema() {
  const kinds = z.transform((value: CellValue) =>
    String(value)
      .split(/[;,\n]/)
      .map(tidy)
      .filter((part) => part !== '')
      .map((part) => leftOutKinds.find((kind) => words[kind].some((each) => fold(each) === fold(part)))),
  );
  return z.pipe(kinds, z.array(z.enum(leftOutKinds, 'leftOutKind' satisfies Expectation)));
}
