/** Characters of the fonts `.VnTime`, as they look once the font is lost, in the order of `letters`. Lower case but for A1–A7. */
const characters =
  '\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae' +
  'µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const letters = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const letterOf = new Map(Array.from(characters, (character, index) => [character, letters.charAt(index)]));

/**
 * Text typed in TCVN 5712 («ABC» fonts) as Unicode: «Së Néi vô» is «Sở Nội vụ». Capitals with a tone need a font of their
 * own («.VnTimeH») that leaves no trace, so their case is lost; «ư» is a soft hyphen, which many programs drop.
 */
export function fromTcvn3(text: string): string {
  return Array.from(text, (character) => letterOf.get(character) ?? character).join('');
}
