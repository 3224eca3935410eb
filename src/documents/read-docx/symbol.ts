/** Signs that Vietnamese papers take from the fonts Symbol and Wingdings, by the last two digits of their code. */
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: { A3: '≤', B3: '≥', B1: '±', B4: '×', B9: '≠', BB: '≈', B7: '•', D6: '√', A5: '∞', AE: '→' },
  wingdings: { FC: '✓', FE: '☑', FD: '☒', FB: '✗', A8: '☐', '6F': '☐', E0: '→', A7: '▪' },
};

/** @param code four hexadecimal digits; fonts of signs begin at F000 */
export function symbolOf(font: string, code: string): string {
  const known = signs[font.toLowerCase().replace(/ \d$/, '')]?.[code.slice(-2).toUpperCase()];
  const number = parseInt(code, 16);
  return known ?? (Number.isInteger(number) && number > 0 && number < 0xd800 ? String.fromCharCode(number) : '□');
}
