import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

const TOKEN = /<\?xml[^?]*\?>\n?|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
/** By XML 1.0. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Why a text is no well-formed XML, by a reading of its own; `undefined` where it is. */
export function faultOfXml(xml: string): string | undefined {
  if (FORBIDDEN.test(xml)) return 'a character XML forbids';
  if (REFERENCE.test(xml)) return 'a bare &';
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(xml);
    if (!match) return `no markup at ${at}: ${xml.slice(at, at + 40)}`;
    const [text, close = '', name, attributes = '', alone = ''] = match;
    if (name === undefined) {
      if (open.length === 0 && !text.startsWith('<?') && text.trim() !== '') return `text outside the root: ${text}`;
      continue;
    }
    const names = Array.from(attributes.matchAll(/([\w:]+)=/g), ([, each]) => each);
    if (new Set(names).size < names.length) return `an attribute twice: ${text}`;
    if (close !== '' && open.pop() !== name) return `an element closed out of turn: ${text}`;
    if (close === '' && alone === '') open.push(name);
  }
  return open.length > 0 ? `never closed: ${open.join(' ')}` : undefined;
}
