import { areaKeywords } from '../area-keywords';
import { phrasesIn } from '../vietnamese/phrases-in';
import type { Area, Campaign } from '../campaign';
import { areaOf } from '../lookup';
import { bareOf } from '../nearest-name';
import { onceForEach } from '../once-for-each';

/** `I.`, `II -`, `1)`, `A.`, `1.2.`: the number before a heading. */
const NUMBERING = /^\s*(?:\(?(?:[IVXLivxl]+|\d{1,2}(?:\.\d{1,2})*|[A-ZĐa-zđ])\s*[.):\-–]\)?\s*)?/u;

/** Words that say no area: «Về cải cách thể chế», «Lĩnh vực cải cách thể chế», «Công tác cải cách thể chế». */
const LEADS = /^(?:ve|linh vuc|nhom|noi dung|cong tac|nhiem vu|thuc hien|trong|day manh)(?: |$)/;

/** A heading is no longer than the area's name and so many words more. */
const MOST_OTHER_WORDS = 6;

interface AreaNames {
  readonly campaign: Campaign;
  readonly bare: readonly { readonly area: Area; readonly name: string; readonly keywords: readonly string[] }[];
}

const areaNamesOf = onceForEach((campaign: Campaign): AreaNames => ({
  campaign,
  bare: campaign.areas.map((area) => {
    const name = bareOf(area.name);
    const known = areaKeywords.find(({ names }) => phrasesIn(names).some((each) => name.includes(bareOf(each))));
    return { area, name, keywords: known ? phrasesIn(known.names).map(bareOf) : [] };
  }),
}));

/**
 * The area that a heading or a cell names.
 *
 *   text                                        | area
 *   --------------------------------------------|---------------------------------------
 *   Cải cách thể chế                            | its name
 *   II. CẢI CÁCH THỂ CHẾ                         | numbered, in capitals
 *   Về cai cach the che                         | without marks, with a lead
 *   3. Cải cách thể chế và thi hành pháp luật   | with some words more
 *   Rà soát thể chế về đất đai của 12 xã năm …  | none: a sentence that mentions it
 */
export function readAreaHeading(text: string, campaign: Campaign): Area | undefined {
  const stripped = text.replace(NUMBERING, '');
  const exact = areaOf(campaign, stripped) ?? areaOf(campaign, text);
  if (exact) return exact;
  const words = withoutLeads(bareOf(stripped).replace(/\bcchc\b/g, 'cai cach hanh chinh').replace(/\btthc\b/g, 'thu tuc hanh chinh')); // prettier-ignore
  const { bare } = areaNamesOf(campaign);
  const same = bare.find(({ name }) => withoutLeads(name) === words);
  if (same) return same.area;
  const count = words.split(' ').length;
  const near = bare.filter(({ name, keywords }) => {
    if (count > name.split(' ').length + MOST_OTHER_WORDS) return false;
    const isNamed = words.startsWith(withoutLeads(name)) && words !== '';
    return isNamed || (/^cai cach |^xay dung|^phat trien|^chi dao|^tac dong|^hien dai/.test(words) && keywords.some((keyword) => words.includes(keyword))); // prettier-ignore
  });
  return near.length === 1 ? near[0]?.area : undefined;
}

function withoutLeads(words: string): string {
  let rest = words;
  while (LEADS.test(rest) && rest.includes(' ')) rest = rest.replace(LEADS, '');
  return rest;
}
