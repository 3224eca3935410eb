import { phraseLength, phrasesOf, textOf } from './phrases';
import type { Token } from './token';
import { startsWithDigit, wordOf } from './token';
import { wordsOf } from './words-of';

const kinds = phrasesOf(
  'luật, bộ luật, nghị định, nghị quyết, thông tư, thông tư liên tịch, quyết định, qđ, chỉ thị, công văn, văn bản',
  'thông báo, kết luận, thông báo kết luận, đề án, dự án, phương án, tờ trình, quy hoạch, hợp đồng, nđ, nq, tt, cv',
);

/** These words carry on the sentence; the name of a document stops before them. */
const nameEnds = phrasesOf(
  'chưa, không, được, bị, phải, đã, đang, sẽ, còn, mới, nên, do, vì, bởi, để, có, cho, ban hành, phê duyệt, thông qua',
  'vướng, thiếu, chậm, muộn, từ, đến, trong, tại, sau, trước, khi, mà, làm, là, thì, kịp, hết hiệu lực, yêu cầu',
);

/** In the name of a document these tell it from no other: «thông tư hướng dẫn thi hành của Bộ, ngành». */
const unnamed = phrasesOf(
  'hướng dẫn, thực hiện, thi hành, triển khai, cụ thể, chi tiết, của, các, bộ, ngành, sở, trung ương, cấp trên, cấp',
  'thẩm quyền, liên quan, mới, này, trên, về, việc, và, chỉ đạo, quy định, sửa đổi, bổ sung, thay thế, một số, những, số',
  'bộ chủ quản, thay đổi, điều chỉnh, thường xuyên, chồng chéo, pháp luật, nhiệm vụ, nội dung, công tác, với, để, tỉnh',
  'gửi, ubnd, hđnd',
);

/** `2215/QĐ-UBND`, `12-NQ/TU`, `24/2014/TT-BTNMT`; the plan itself (`520/KH-UBND`) is the question, not the answer. */
const SYMBOL = /^\d+[a-z]?[/-](?:\d{4}\/)?\p{Lu}[\p{Lu}\d&/-]*$/u;
const PLAN = /[/-]KH(?:[/-]|$)/u;

const NUMBER_MARKS = wordsOf('số');

const MOST_NAME_WORDS = 8;
const LEAST_NAME_WORDS = 2;

/** The plan that is reported on. */
export function isPlan(text: string): boolean {
  return SYMBOL.test(text) && PLAN.test(text);
}

/**
 * The first document that can be told from others.
 *
 *   text                                    | found
 *   ----------------------------------------|-----------------------------------
 *   Quyết định 2215/QĐ-UBND · NĐ 60/2021    | by its number
 *   Luật Đất đai · thông tư về vị trí …     | by its name, two words or more
 *   thông tư hướng dẫn · văn bản của Bộ     | nothing: one of hundreds
 */
export function findDocument(tokens: readonly Token[]): string | undefined {
  for (let start = 0; start < tokens.length; start += 1) {
    const token = tokens[start];
    if (token && startsWithDigit(token.text) && SYMBOL.test(token.text) && !isPlan(token.text)) return token.text;
    const length = phraseLength(kinds, tokens, start);
    if (length === 0) continue;
    const name = nameAfter(tokens, start + length);
    if (isNumbered(name) || ownWords(name) >= LEAST_NAME_WORDS) {
      return textOf([...tokens.slice(start, start + length), ...name]);
    }
  }
  return undefined;
}

function nameAfter(tokens: readonly Token[], start: number): readonly Token[] {
  let end = start;
  while (end < tokens.length && end < start + MOST_NAME_WORDS) {
    if (tokens[end]?.isAfterBreak || phraseLength(nameEnds, tokens, end) > 0) break;
    end += 1;
  }
  return tokens.slice(start, end);
}

function isNumbered(name: readonly Token[]): boolean {
  const number = NUMBER_MARKS.has(wordOf(name, 0)) ? name[1] : name[0];
  return number !== undefined && /^\d/.test(number.text) && !/^(?:19|20)\d\d$/.test(number.text);
}

function ownWords(name: readonly Token[]): number {
  let count = 0;
  for (let start = 0; start < name.length;) {
    const length = phraseLength(unnamed, name, start);
    if (length === 0) count += 1;
    start += Math.max(length, 1);
  }
  return count;
}
