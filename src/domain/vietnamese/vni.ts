/** What the second character of a pair puts on the vowel before it: circumflex, breve, and the five tones. */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that stand for another by themselves. */
const singles: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const PAIR = new RegExp(`[aeouyôö][${Object.keys(marks).join('')}]|[${Object.keys(singles).join('')}]`, 'giu');

/** Text typed in the fonts `VNI-Times` as Unicode: «Sôû Noäi vuï» is «Sở Nội vụ». */
export function fromVni(text: string): string {
  return text.replace(PAIR, (found: string) =>
    (single(found.charAt(0)) + meant(marks, found.slice(1).toLowerCase())).normalize('NFC'),
  );
}

function single(letter: string): string {
  const lower = letter.toLowerCase();
  return letter === lower ? meant(singles, lower) : meant(singles, lower).toUpperCase();
}

function meant(letters: Readonly<Record<string, string>>, letter: string): string {
  return letters[letter] ?? letter;
}
