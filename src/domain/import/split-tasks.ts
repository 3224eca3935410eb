/** Signs before an item of a list, and the number or letter before one. */
const BULLET = /^\s*[-–—•+*▪●○✓]\s*(?=\S)/u;
const NUMBER = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-zđ]\))\s+(?=\S)/iu;

/** A sentence that ended, and one that begins. */
const ENDED = /[.;]\s*$/;
const BEGINS = /^\s*\p{Lu}/u;

/**
 * The tasks in one cell, where it holds several; `undefined` where it is one.
 *
 *   cell                                   | tasks
 *   ---------------------------------------|-------------------------------------------
 *   - Rà soát …\n- Công bố …               | Rà soát … | Công bố …
 *   1. Rà soát …\n2. Công bố …             | the same
 *   Ban hành:\n- Quyết định …\n- Kế hoạch …| Ban hành: Quyết định … | Ban hành: Kế hoạch …
 *   Rà soát … .\nCông bố … .               | each line, since each is a sentence
 *   Rà soát các\nthủ tục                   | none: one sentence on two lines
 *
 * A line that begins no item goes on the one before.
 */
export function splitTasks(text: string): string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marker = [BULLET, NUMBER].find((each) => lines.filter((line) => each.test(line)).length >= 2);
  if (marker) return splitByMarker(lines, marker);
  const areSentences =
    lines.length >= 2 &&
    lines.every((line) => BEGINS.test(line)) &&
    lines.slice(0, -1).every((line) => ENDED.test(line));
  return areSentences ? lines.map((line) => line.trim()) : undefined;
}

function splitByMarker(lines: readonly string[], marker: RegExp): string[] {
  const items: string[] = [];
  let lead = '';
  for (const line of lines) {
    const body = line.replace(marker, '').trim();
    if (marker.test(line)) items.push(lead === '' ? body : `${lead} ${body}`);
    else if (items.length === 0) lead = lead === '' ? body : `${lead}\n${body}`;
    else items.push([...items.splice(-1), body].join('\n'));
  }
  return items;
}
