import { phraseLength, phrasesOf, textOf } from './phrases';
import type { Token } from './token';
import { wordOf } from './token';
import { wordsOf } from './words-of';

/** Before a name with a capital these make a body, a place or a work of one name: «Sở Y tế», «hồ Kẻ Gỗ». */
const heads = phrasesOf(
  'bộ, sở, cục, tổng cục, chi cục, vụ, ban, văn phòng, phòng, trung tâm, viện, trường, học viện, đại học, bệnh viện',
  'công ty, tổng công ty, tập đoàn, ngân hàng, liên danh, doanh nghiệp, hợp tác xã, bảo hiểm xã hội, hội, đoàn, báo, đài',
  'huyện, xã, phường, thị xã, thị trấn, thành phố, thôn, tỉnh, khu công nghiệp, thanh tra, kiểm toán, tòa án, hội đồng',
  'ủy ban, kho bạc, ủy ban nhân dân, ubnd, hđnd, chủ đầu tư, cty, tcty, tct, kbnn, tand, vksnd, bv, bvđk, bql, trạm, hạt, xí nghiệp, nhà máy',
  'công an, hãng, bưu điện, chi nhánh, kho, mỏ, đập, ông, bà, vùng, khu kinh tế, cảng, hồ, cầu, chợ, tuyến, quốc lộ, nút giao, dự án, cổng, phần mềm, nền tảng',
);

/** «cán bộ CNTT», «nội bộ», «xã hội» name no body. */
const NO_HEAD_AFTER = wordsOf('cán, nội, toàn, cục, xã, dịch, nhiệm');

/** Bodies by themselves; there is but one that is meant. */
const names = phrasesOf(
  'ubnd tỉnh, hđnd tỉnh, ủy ban nhân dân tỉnh, hội đồng nhân dân tỉnh, tỉnh ủy, ban thường vụ tỉnh ủy, chính phủ',
  'thủ tướng, thủ tướng chính phủ, quốc hội, kho bạc nhà nước, kho bạc, kiểm toán nhà nước, thanh tra tỉnh, cục thuế',
  'bộ nội vụ, bộ tài chính, bộ tư pháp, vnpt, viettel, fpt, bidv, vietcombank, vietinbank, agribank, undp, vcci, mttq, bhxh',
  'tỉnh đoàn, ban cơ yếu chính phủ, công an tỉnh, bưu điện tỉnh, vneid, tabmis, dvcqg, cơ sở dữ liệu quốc gia, csdl quốc gia, cổng dịch vụ công quốc gia',
);

/** «kế hoạch của UBND tỉnh»: whose paper it is, not who did something. */
const OWNER_MARK = wordsOf('của');

/** Where a name of one capital ends: «Sở Y tế», but «huyện Sơn chưa …». */
const NO_NAME = wordsOf('chưa, không, đã, đang, được, bị, phải, và, chậm, thiếu, có, còn, mới, do, vì, nên, tại, để');

const MOST_CAPITALS = 4;

/** The first body or place that can be told from others; «các sở, ngành», «cấp trên», «Trung ương» cannot. */
export function findActor(tokens: readonly Token[]): string | undefined {
  for (let start = 0; start < tokens.length; start += 1) {
    const length = actorLength(tokens, start);
    if (length > 0) return textOf(tokens.slice(start, start + length));
  }
  return undefined;
}

/** How many tokens from `start` name a body or place; 0 where none does. */
export function actorLength(tokens: readonly Token[], start: number): number {
  const before = wordOf(tokens, start - 1);
  const name = OWNER_MARK.has(before) ? 0 : phraseLength(names, tokens, start);
  const head = NO_HEAD_AFTER.has(before) ? 0 : phraseLength(heads, tokens, start);
  const ownName = head === 0 ? 0 : nameLength(tokens, start + head);
  return ownName > 0 ? Math.max(head + ownName, name) : name;
}

/** «Tài chính», «Kỳ Anh», «CNTT»: words with a capital, or one such and the next. */
function nameLength(tokens: readonly Token[], start: number): number {
  let count = 0;
  while (count < MOST_CAPITALS && tokens[start + count]?.isCapital && !tokens[start + count]?.isAfterBreak) count += 1;
  const [first, next] = tokens.slice(start, start + 2);
  const isAbbreviation = first?.text === first?.text.toLocaleUpperCase('vi');
  const goesOn = count === 1 && next && !next.isAfterBreak && /^\p{L}/u.test(next.word) && !NO_NAME.has(next.word);
  const isLetter = first?.text.length === 1;
  return goesOn && (isLetter || !isAbbreviation) ? 2 : count;
}
