const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onset = '(?:ngh?|nh|[cgkt]h|gi|p?h|tr|qu|[bcdđghklmnpqrstvx])?';
const ending = '(?:ng|nh|ch|[cmnpt])?';
const nuclei =
  'iêu|yêu|iê|yê|uôi|uô|ươi|ươu|ươ|oai|oao|oay|oeo|uây|uya|uyê|uyu|' +
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uơ|uy|ưa|ưi|ưu|[aăâeêioôơuưy]';

const SYLLABLE = new RegExp(`^${onset}(?:${nuclei})${ending}$`, 'u');

/** Whether a word is built as a Vietnamese syllable is: «quyết», «giải»; not «Microsoftđ», «cafộ», «2022». */
export function isSyllable(word: string): boolean {
  const letters = word.toLocaleLowerCase('vi').normalize('NFD');
  const hasOneTone = (letters.match(TONES) ?? []).length <= 1;
  return word.length < 12 && hasOneTone && SYLLABLE.test(letters.replace(TONES, '').normalize('NFC'));
}
