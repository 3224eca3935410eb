import type { Area, Campaign } from '../campaign';
import { bareOf } from '../nearest-name';
import { findTitle } from './find-title';
import type { LeftOut } from './left-out';
import { readAreaHeading } from './read-area-heading';
import type { ImportedRow, ReadRows } from './read-rows';
import { readable } from './readable';
import type { SourceRow } from './source';

/** Where the tasks of an outline begin and end: «II. NHIỆM VỤ», «Mục II», then «III. GIẢI PHÁP». */
const BEGINS = /^(?:muc )?(?:ii |2 )?(?:cac )?nhiem vu(?: cu the| trong tam| cai cach hanh chinh.*)?$|^muc ii(?: |$)/;
const SECTION = /^\s*(?:I{1,3}|IV|V|VI{0,3}|IX|X)\s*[.:\-–]\s*\S/;

/**
 * Paragraphs as section II of the outline (Phụ lục 03), where an agency answers in prose: under a heading that names an
 * area, each paragraph is a task. Prose without such headings is no outline.
 *
 *   II. NHIỆM VỤ
 *   1. Cải cách thể chế                      → area of what follows
 *   - Ban hành Kế hoạch kiểm tra văn bản…    → a row
 *   III. GIẢI PHÁP                           → the end
 */
export function readOutline(block: number, rows: readonly SourceRow[], campaign: Campaign): ReadRows | undefined {
  const section = rows.findIndex((row) => isShort(row) && BEGINS.test(bareOf(textOf(row))));
  const title = rows.findIndex((row) => isShort(row) && findTitle([textOf(row)]) === 'PL03');
  const begin = section < 0 ? title : section;
  if (begin < 0) return undefined;
  const found: ImportedRow[] = [];
  const leftOut: LeftOut[] = rows.slice(0, begin + 1).flatMap(asTitle);
  let area: string | undefined;
  let hasEnded = false;
  for (const row of rows.slice(begin + 1)) {
    const text = textOf(row);
    const heading: Area | undefined = hasEnded ? undefined : readAreaHeading(text, campaign);
    const isOtherSection: boolean = !heading && (SECTION.test(text) || isOtherTitle(text));
    hasEnded ||= isOtherSection;
    const [cell] = row;
    if (hasEnded || !cell) leftOut.push(...row.map(({ place, text: own }) => ({ place, text: own, reason: 'outsideTable' as const })));
    else if (heading) leftOut.push({ place: cell.place, text: cell.text, reason: 'groupRow' });
    else if (area === undefined) leftOut.push({ place: cell.place, text: cell.text, reason: 'outsideTable' });
    else found.push({ key: `${block}:${cell.row}`, cells: new Map([['name', [cell]]]), marks: [], area });
    area = heading?.code ?? area;
  } // prettier-ignore
  return found.length > 0 ? { rows: found, leftOut } : undefined;
}

/** Nothing longer is a heading. */
function isShort(row: SourceRow): boolean {
  return textOf(row).length < 200;
}

function isOtherTitle(text: string): boolean {
  const title = text.length < 200 ? findTitle([text]) : undefined;
  return title !== undefined && title !== 'PL03';
}

function textOf(row: SourceRow): string {
  return row.map(readable).join(' ').trim();
}

function asTitle(row: SourceRow): LeftOut[] {
  return row.map(({ place, text }) => ({ place, text, reason: 'outsideTable' as const }));
}
