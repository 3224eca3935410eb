import type { Campaign } from '../campaign';
import { tidy } from '../cell-value';
import { findDates } from '../vietnamese/find-dates';
import { hasPhrase } from '../vietnamese/has-phrase';
import type { RowRule } from './rule';

/**
 * A document is cited in full where it is first named (Decree 30/2020/NĐ-CP). The letter's own bases are known to all.
 *
 *   basis                                                     | finding
 *   ----------------------------------------------------------|--------
 *   blank · words without the number of a document            | none
 *   Quyết định số 3504/QĐ-UBND ngày 22/10/2021 của UBND tỉnh  | none
 *   a number the letter cites, or that stands in full before  | none
 *   3504/QĐ-UBND · Quyết định 3504/QĐ-UBND của UBND tỉnh      | warning
 */
export const basisIsCitedInFull: RowRule = {
  code: 'K03',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL03'],
  columns: ['basis'],
  check: ({ basis }, campaign) => {
    const known = new Set(numbersOf(campaign));
    for (const part of tidy(String(basis)).split(PARTS)) {
      const [number] = numbersIn(part);
      if (number === undefined || known.has(number)) continue;
      if (!isFull(part)) return { column: 'basis', expected: number, received: part.trim() };
      known.add(number);
    }
    return undefined;
  },
};

/** «520/KH-UBND», «12-NQ/TU», «30/2020/NĐ-CP», «371/TB-KL». */
const NUMBER = /(?<![\p{L}\d/-])\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]{1,9}(?:[-/][\p{L}\d]{1,12}){0,3}/gu;

/** Between two citations; a comma may stand inside one, but not before the kind of another document. */
const PARTS =
  /[;\n]|,\s*(?=(?:Luật|Nghị|Thông|Quyết|Kế hoạch|Chỉ thị|Công văn|Kết luận|Chương trình|Văn bản|Hướng dẫn)(?![\p{L}]))/u;

const hasKind = hasPhrase(
  'luật, nghị định, nghị quyết, thông tư, quyết định, kế hoạch, chỉ thị, công văn, văn bản, thông báo, kết luận',
  'chương trình, đề án, báo cáo, tờ trình, hướng dẫn, công điện, quy định',
);
const hasIssuer = hasPhrase('của');

function isFull(citation: string): boolean {
  return hasKind(citation) && hasIssuer(citation) && findDates(citation).length > 0;
}

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.toLocaleUpperCase('vi'));
}

function numbersOf({ legalBases }: Campaign): string[] {
  return legalBases.flatMap((base) => numbersIn(tidy(base)));
}
