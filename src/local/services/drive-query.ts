import { refuse } from '../api-error';
import { rootFolderId } from '../root-folder-id';
import type { Files, StoredFile } from '../stored-file';
import { isInTrash } from '../stored-file';

type Test = (file: StoredFile) => boolean;

/** Whose files are asked for, and all there are. */
export interface Asker {
  readonly user: string;
  readonly files: Files;
}

/** A text in single quotes, `\'` and `\\` inside. */
const QUOTED = String.raw`'((?:[^'\\]|\\.)*)'`;

/** The forms of Drive's query language that are emulated; each reads its texts and makes the test of a file. */
const forms: readonly { readonly pattern: RegExp; readonly test: (texts: readonly string[], asker: Asker) => Test }[] =
  [
    {
      pattern: new RegExp(String.raw`^${QUOTED}\s+in\s+parents\b`),
      test: ([id = ''], { user }) => {
        const folderId = id === 'root' ? rootFolderId(user) : id;
        return ({ parents }) => parents.includes(folderId);
      },
    },
    {
      pattern: new RegExp(String.raw`^name\s*=\s*${QUOTED}`),
      test:
        ([name]) =>
        (file) =>
          file.name === name,
    },
    {
      pattern: new RegExp(String.raw`^mimeType\s*=\s*${QUOTED}`),
      test:
        ([mimeType]) =>
        (file) =>
          file.mimeType === mimeType,
    },
    {
      pattern: /^trashed\s*=\s*(true|false)\b/,
      test:
        ([wanted], { files }) =>
        (file) =>
          String(isInTrash(file, files)) === wanted,
    },
    {
      pattern: new RegExp(
        String.raw`^appProperties\s+has\s*\{\s*key\s*=\s*${QUOTED}\s+and\s+value\s*=\s*${QUOTED}\s*\}`,
      ),
      test:
        ([key = '', value]) =>
        ({ appProperties }) =>
          appProperties[key] === value,
    },
  ];

/**
 * A query of the emulated forms, joined by `and`.
 *
 * @throws NotEmulated for any other, naming what is left of it
 */
export function parseQuery(query: string, asker: Asker): Test {
  const tests: Test[] = [];
  let rest = query.trim();
  for (;;) {
    const { term, test } = readTerm(rest, asker);
    tests.push(test);
    rest = rest.slice(term.length).trim();
    if (rest === '') return (file) => tests.every((each) => each(file));
    const [and] = /^and\s+/.exec(rest) ?? refuse(`«${rest}» in a query of drive.files.list`);
    rest = rest.slice(and.length);
  }
}

/**
 * Files in the order asked for. Google promises none where nothing is asked; the newest come first then, so that a caller
 * who needs another cannot overlook it.
 *
 * @param files in the order of their making, which is that of `createdTime`
 */
export function sortFiles(files: readonly StoredFile[], orderBy = 'createdTime desc'): StoredFile[] {
  switch (orderBy) {
    case 'createdTime':
      return [...files];
    case 'createdTime desc':
      return files.toReversed();
    case 'name':
      return files.toSorted(byName);
    case 'name desc':
      return files.toSorted((one, other) => byName(other, one));
    default:
      return refuse(`orderBy ${orderBy} of drive.files.list`);
  }
}

function byName(one: StoredFile, other: StoredFile): number {
  return one.name.localeCompare(other.name, 'vi');
}

function readTerm(rest: string, asker: Asker): { term: string; test: Test } {
  for (const { pattern, test } of forms) {
    const match = pattern.exec(rest);
    if (match) {
      const [term, ...texts] = match;
      return { term, test: test(texts.map(unescape), asker) };
    }
  }
  return refuse(`«${rest}» in a query of drive.files.list`);
}

function unescape(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1');
}
