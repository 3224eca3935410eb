import { tidy } from '../cell-value';
import { hasPhrase, startsWithPhrase } from '../vietnamese/has-phrase';
import { phrasesIn } from '../vietnamese/phrases-in';
import type { RowRule } from './rule';

/**
 * A reason that only waits for somebody says what it waits for: a document can be asked after, «Trung ương» cannot.
 *
 *   reason                                              | finding
 *   ----------------------------------------------------|--------
 *   blank, or does not begin with waiting               | none
 *   Chờ thông tư …; with a number or a day              | none
 *   Chờ hướng dẫn của Trung ương · Do chờ UBND tỉnh     | warning
 *   Do chưa có ý kiến của Bộ · Đã trình UBND tỉnh       | warning
 */
export const awaitedDocumentIsNamed: RowRule = {
  code: 'N07',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL02'],
  columns: ['reason'],
  check: ({ reason }) => {
    const received = tidy(String(reason));
    return waits(received) &&
      forSuperior(received) &&
      !namesDocument(received.replace(DECIDES, ' ')) &&
      !/\d/.test(received)
      ? { column: 'reason', expected: 'the document awaited, its issuer, the day it was asked for', received }
      : undefined;
  },
};

const waits = startsWithPhrase(
  ...phrasesIn(
    'chờ, đợi, phải chờ, đang chờ, còn chờ, đang đợi, phụ thuộc, còn phụ thuộc, đã trình',
    'chưa có hướng dẫn, chưa có văn bản, chưa có ý kiến, chưa có chủ trương, chưa nhận được',
  ).map((wait) => `${wait}, do ${wait}, vì ${wait}`),
);

const forSuperior = hasPhrase(
  'Trung ương, Chính phủ, Bộ, các bộ, bộ ngành, UBND tỉnh, Ủy ban nhân dân tỉnh, HĐND tỉnh, Tỉnh ủy, cấp trên',
  'cấp có thẩm quyền, cơ quan có thẩm quyền, Quốc hội',
);

/** «Chờ UBND tỉnh xem xét, quyết định»: what it does, no document. */
const DECIDES = /(?:xem\s+xét|cho\s+ý\s+kiến|để|và|tỉnh)[\s,]+quyết\s+định(?=\s*(?:$|[.,;]|cho\s|việc\s))/giu;

const namesDocument = hasPhrase(
  'luật, nghị định, nghị quyết, thông tư, quyết định, công văn, chỉ thị, kế hoạch, đề án, tờ trình, kết luận',
);
