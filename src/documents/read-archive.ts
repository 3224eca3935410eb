import { strFromU8, unzipSync } from 'fflate';
import { DocumentError } from './document-error';
import type { XmlElement } from './read-xml';
import { attribute, elementsOf, readXml } from './read-xml';

/** The parts of an Office file (Open Packaging), read when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  part(name: string): XmlElement | undefined;
  /** The parts another one leads to, by the id it calls them by. */
  relationsOf(name: string): ReadonlyMap<string, Relation>;
}

export interface Relation {
  /** The last word of its type: `worksheet`, `header`. */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

/** Unpacked text of all parts together. A table of 48 pages is 5 MB; a kilobyte of a zip bomb is gigabytes. */
const MOST_UNPACKED_BYTES = 40 * 1024 * 1024;

const IS_TEXT = /\.(?:xml|rels)$/;

/**
 * Unpacks the texts of an Office file, pictures and the like never.
 * @throws DocumentError where it is no zip, is cut off, or would unpack to more than any appendix is.
 */
export function readArchive(bytes: Uint8Array): Archive {
  const files = unpack(bytes);
  const parts = new Map<string, XmlElement>();
  const part = (name: string) => {
    const wanted = name.toLowerCase();
    const known = parts.get(wanted);
    const file = known ? undefined : files.get(wanted);
    if (!file) return known;
    const root = readXml(decode(file));
    parts.set(wanted, root);
    return root;
  };
  return {
    names: Array.from(files.keys()),
    has: (name) => files.has(name.toLowerCase()),
    part,
    relationsOf: (name) => readRelations(name, part),
  };
}

/** Some programs write «\» for «/», and take the case of names lightly. */
function partName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  // A file is unpacked into as many bytes as its entry says, and not one more.
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!IS_TEXT.test(partName(name))) return false;
    total += originalSize;
    return total <= MOST_UNPACKED_BYTES;
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter });
  } catch {
    throw new DocumentError('damaged');
  }
  if (total > MOST_UNPACKED_BYTES) throw new DocumentError('unpacked');
  return new Map(Object.entries(files).map(([name, file]) => [partName(name), file]));
}

/** UTF-8 but for the rare file in UTF-16, which begins with a mark of its order of bytes. */
function decode(file: Uint8Array): string {
  const isLittle = file[0] === 0xff && file[1] === 0xfe;
  const isBig = file[0] === 0xfe && file[1] === 0xff;
  if (!isLittle && !isBig) return strFromU8(file).replace(/^\ufeff/, '');
  const units: string[] = [];
  for (let index = 2; index + 1 < file.length; index += 2) {
    const [one = 0, other = 0] = [file[index], file[index + 1]];
    units.push(String.fromCharCode(isLittle ? one | (other << 8) : (one << 8) | other));
  }
  return units.join('');
}

function readRelations(name: string, part: Archive['part']): ReadonlyMap<string, Relation> {
  const cut = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, cut);
  const root = part(`${folder}_rels/${name.slice(cut)}.rels`);
  return new Map(
    (root ? elementsOf(root, 'Relationship') : []).map((relation): [string, Relation] => [
      attribute(relation, 'Id') ?? '',
      {
        type: (attribute(relation, 'Type') ?? '').replace(/^.*\//, ''),
        target: resolve(folder, attribute(relation, 'Target') ?? ''),
      },
    ]),
  );
}

/** `../comments1.xml` from `xl/worksheets/` is `xl/comments1.xml`; what begins with «/» counts from the root. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
