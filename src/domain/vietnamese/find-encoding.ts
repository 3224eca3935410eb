import { isSyllable } from './is-syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

/** Text that is not composed Unicode (TCVN 6909:2001), and what was most likely meant. */
export interface EncodingFault {
  readonly kind: 'tcvn3' | 'vni' | 'lookAlike' | 'invisible' | 'decomposed';
  /** To be shown, never written without a person's yes: a code page cannot always be undone. */
  readonly proposed: string;
}

/** Soft hyphen, zero-width and direction marks, byte order mark. A no-break space is a space. */
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u200e|\u200f|[\u202a-\u202e\u2060\u2066-\u2069]|\ufeff/g;

/** Letters of other languages that look like «Đ» and «đ». */
const LOOK_ALIKE = /[ÐƉðɖ]/g;

/** Neither a letter of Vietnamese nor a plain mark. Most cells hold nothing else, and so cost one look. */
const SUSPECT = /[^\0-\u00a0ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9–—“”‘’…]/;

/** Letters that only Unicode text has; neither code page leaves one behind. */
const UNICODE_ONLY = /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/;

/** Characters that Vietnamese has no use for, and a code page without its font shows. */
const ODD =
  /[\u00a1-\u00af\u00b5-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/u;

/** Of all words, those with odd characters; of these, those that convert to syllables. Tried on the words of the plan. */
const LEAST_ODD_SHARE = 0.2;
const LEAST_MENDED_SHARE = 0.8;

/**
 * What is wrong with how a text is encoded; the first that fits.
 *
 *   text                                    | kind
 *   ----------------------------------------|-----------
 *   Së Néi vô                               | tcvn3
 *   Sôû Noäi vuï                            | vni
 *   Ðề án, with the Ð of Icelandic          | lookAlike
 *   a soft hyphen, a zero-width space       | invisible
 *   NFD, or half composed (â + acute)       | decomposed
 *   composed Unicode, no letters, English   | undefined
 */
export function findEncoding(text: string): EncodingFault | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const legacy = findCodePage(text);
  if (legacy) return legacy;
  const proposed = text
    .replace(INVISIBLE, '')
    .replace(LOOK_ALIKE, (letter) => (letter === 'ð' || letter === 'ɖ' ? 'đ' : 'Đ'))
    .normalize('NFC');
  if (proposed === text) return undefined;
  if (text.search(LOOK_ALIKE) >= 0) return { kind: 'lookAlike', proposed };
  return { kind: text.search(INVISIBLE) >= 0 ? 'invisible' : 'decomposed', proposed };
}

function findCodePage(text: string): EncodingFault | undefined {
  if (!ODD.test(text) || UNICODE_ONLY.test(text)) return undefined;
  const words = text.split(/[^\p{L}\p{M}\u00a1-\u00bf×÷]+/u).filter((word) => word !== '');
  const odd = words.filter((word) => ODD.test(word));
  // «×» and «½» are words of their own; no text of a code page is made of such alone.
  if (odd.length < words.length * LEAST_ODD_SHARE || !odd.some((word) => word.length > 1)) return undefined;
  const [best] = [
    { kind: 'tcvn3' as const, convert: fromTcvn3 },
    { kind: 'vni' as const, convert: fromVni },
  ]
    .map(({ kind, convert }) => ({ kind, convert, mended: odd.filter((word) => isSyllable(convert(word))).length }))
    .sort((one, other) => other.mended - one.mended);
  return best && best.mended >= odd.length * LEAST_MENDED_SHARE
    ? { kind: best.kind, proposed: best.convert(text).normalize('NFC') }
    : undefined;
}
