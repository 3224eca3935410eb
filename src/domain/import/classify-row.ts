import type { Campaign } from '../campaign';
import { bareOf } from '../nearest-name';
import { readAreaHeading } from './read-area-heading';
import { readable } from './readable';
import type { SourceRow } from './source';

/**
 * What a row below the headings is.
 *
 *   kind            | row
 *   ----------------|---------------------------------------------------------------------------
 *   'columnNumbers' | (1) (2) (3) right below the headings
 *   'group'         | a Roman number or letter and a name, or a name of an area; nothing else in it
 *   'total'         | «Tổng cộng», «Cộng»
 *   'signature'     | «Người lập biểu», «Giám đốc», the place and the day: the table has ended
 *   'data'          | anything else
 */
export type RowKind =
  | { readonly kind: 'columnNumbers' | 'total' | 'signature' | 'data' }
  /** `area` is the code; absent where the group is no area of the campaign. */
  | { readonly kind: 'group'; readonly area?: string };

const COLUMN_NUMBER = /^[([]?\s*(?:\d{1,2}|[A-Ha-h])\s*[)\]]?(?:\s*=.*)?$/;
const ROMAN = /^[([]?(?:[IVX]{1,5}|[A-ZĐ])[)\].]?$/;
const ROMAN_FIRST = /^(?:[IVX]{1,5}|[A-HĐ])\s*[.):\-–]\s*\S/u;
const TOTAL = /^(?:tong|cong|tong cong|tong so|tong so chi tieu|tong so nhiem vu|cong chung)$/;
const SIGNATURE =
  /^(?:nguoi lap(?: bieu| bang)?|thu truong(?: (?:don vi|co quan))?|(?:kt |q )?(?:pho )?giam doc(?: so)?|chanh van phong|cuc truong|noi nhan|lanh dao (?:don vi|co quan)|nguoi tong hop)(?: |$)/;
const PLACE_AND_DAY = /^[\p{L} .]{2,40}, ngày\s.*tháng.*năm/iu;
/** A group has its number and its name. */
const MOST_GROUP_CELLS = 2;
/** Nothing longer is the name of a group. */
const LONGEST_GROUP = 160;

export function classifyRow(row: SourceRow, isFirst: boolean, campaign: Campaign): RowKind {
  const texts = row.map((cell) => readable(cell).trim());
  if (isFirst && texts.length > 1 && texts.every((text) => COLUMN_NUMBER.test(text))) return { kind: 'columnNumbers' };
  const bare = texts.slice(0, MOST_GROUP_CELLS).map((text) => (text.length > LONGEST_GROUP ? '' : bareOf(text)));
  if (bare.some((text) => TOTAL.test(text))) return { kind: 'total' };
  if (isSignature(texts, bare)) return { kind: 'signature' };
  return groupOf(texts, campaign) ?? { kind: 'data' };
}

function isSignature(texts: readonly string[], bare: readonly string[]): boolean {
  const isShort = texts.every((text) => text.length <= LONGEST_GROUP) && texts.length <= 3;
  return isShort && (bare.some((text) => SIGNATURE.test(text)) || texts.some((text) => PLACE_AND_DAY.test(text)));
}

function groupOf(texts: readonly string[], campaign: Campaign): RowKind | undefined {
  const name = texts[texts.length - 1] ?? '';
  if (texts.length > MOST_GROUP_CELLS || texts.length === 0 || name.length > LONGEST_GROUP) return undefined;
  const isNumbered = texts.length === 2 ? texts.slice(0, 1).some((text) => ROMAN.test(text)) : ROMAN_FIRST.test(name);
  const isCapital = name === name.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(name);
  // «1 | Cải cách thể chế» may be a task of that name; alone in its row, a name of an area is a heading.
  const mayBeArea = isNumbered || isCapital || texts.length === 1;
  const area = mayBeArea ? readAreaHeading(name, campaign) : undefined;
  if (area) return { kind: 'group', area: area.code };
  return isNumbered || (isCapital && texts.length === 1) ? { kind: 'group' } : undefined;
}
