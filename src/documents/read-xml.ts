import { DocumentError } from './document-error';

/** Names are local: `w:p`, `ns0:p` and `p` are one, whatever prefix the program that wrote the file is fond of. */
export interface XmlElement {
  readonly name: string;
  readonly children: (XmlElement | string)[];
  /** As written between name and end; read by `attribute`. */
  readonly rawAttributes: string;
}

/** No appendix nests deeper; readers go down by calling themselves. */
const MOST_LEVELS = 200;
/** A table of 48 pages has some 60,000. */
const MOST_ELEMENTS = 1_500_000;

/**
 * A document as a tree. Comments and instructions are left out, CDATA is text, entities are resolved; a document type,
 * which could define entities without end, is refused.
 * @throws DocumentError where it is not well-formed, or larger than any appendix.
 */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '', children: [], rawAttributes: '' };
  const open: XmlElement[] = [root];
  let elements = 0;
  for (let index = 0; index < source.length;) {
    const tag = source.indexOf('<', index);
    addText(open, source.slice(index, tag < 0 ? source.length : tag));
    if (tag < 0) break;
    const skipped = skipSpecial(source, tag, open);
    if (skipped > 0) {
      index = skipped;
      continue;
    }
    const end = endOfTag(source, tag + 1);
    if ((elements += 1) > MOST_ELEMENTS) throw new DocumentError('unpacked');
    readTag(open, source.slice(tag + 1, end));
    index = end + 1;
  }
  const [element] = root.children.filter((child): child is XmlElement => typeof child !== 'string');
  if (open.length !== 1 || !element) throw new DocumentError('damaged');
  return element;
}

/** A comment, CDATA or an instruction: where it ends; 0 where there is none. */
function skipSpecial(source: string, tag: number, open: readonly XmlElement[]): number {
  if (source.startsWith('<!--', tag)) return after(source, '-->', tag + 4);
  if (source.startsWith('<?', tag)) return after(source, '?>', tag + 2);
  if (source.startsWith('<![CDATA[', tag)) {
    const end = after(source, ']]>', tag + 9);
    open[open.length - 1]?.children.push(source.slice(tag + 9, end - 3));
    return end;
  }
  if (source.startsWith('<!', tag)) throw new DocumentError('damaged');
  return 0;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new DocumentError('damaged');
  return at + mark.length;
}

/** The index of the «>» that ends a tag: one inside quotes does not. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let index = from; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') {
      return index;
    } else if (character === '"' || character === "'") {
      quote = character;
    }
  }
  throw new DocumentError('damaged');
}

const NAME = /^[^\s/]+/;

function readTag(open: XmlElement[], tag: string): void {
  const parent = open[open.length - 1];
  if (tag.startsWith('/')) {
    if (open.length === 1 || parent?.name !== localName(tag.slice(1).trim())) throw new DocumentError('damaged');
    open.pop();
    return;
  }
  const name = NAME.exec(tag)?.[0];
  if (name === undefined || !parent) throw new DocumentError('damaged');
  const isClosed = tag.endsWith('/');
  const rawAttributes = tag.slice(name.length, isClosed ? -1 : undefined);
  const element: XmlElement = { name: localName(name), children: [], rawAttributes };
  parent.children.push(element);
  if (isClosed) return;
  if (open.length > MOST_LEVELS) throw new DocumentError('unpacked');
  open.push(element);
}

function addText(open: readonly XmlElement[], text: string): void {
  if (text !== '' && open.length > 1) open[open.length - 1]?.children.push(resolveEntities(text));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REPLACEMENT = '\ufffd';

function resolveEntities(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(?:#x([\da-f]{1,8})|#(\d{1,9})|(\w{1,9}));/gi, (all, hex: string, decimal: string, name) =>
    typeof name === 'string' ? (entities[name] ?? all) : characterOf(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : REPLACEMENT;
}

/** The attribute of a local name, in whatever order and quotes it was written. */
export function attribute({ rawAttributes }: XmlElement, wanted: string): string | undefined {
  if (!rawAttributes.includes(wanted)) return undefined;
  for (const [, name = '', double, single] of rawAttributes.matchAll(ATTRIBUTE)) {
    if (localName(name) === wanted) return resolveEntities(double ?? single ?? '');
  }
  return undefined;
}

/** Sticky: what is no attribute ends the search, so that a long tag costs no more than its length. */
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

export function elementsOf({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child of each name, one in the other. */
export function childAt(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => at && elementsOf(at, name)[0], element);
}

/** All text in it, however deep. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** All elements of a name in it, however deep, in the order of the document. */
export function findElements(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findElements(child, name),
  ]);
}
