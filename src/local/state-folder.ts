import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book, SheetState } from './book';
import type { DailyUse } from './daily-use';
import type { StoredFile } from './stored-file';
import type { StoredTrigger } from './triggers/stored-trigger';
import type { State } from './world';

type Mapped = 'books' | 'files' | 'blobs' | 'properties' | 'triggers' | 'authorized' | 'withdrawn' | 'dailyUse';

/** What the index file holds: all that is small, and the names of the parts. */
interface Index extends Omit<State, Mapped> {
  readonly issuedParts: number;
  readonly books: readonly (Omit<Book, 'sheets'> & { readonly sheets: readonly string[] })[];
  readonly files: readonly StoredFile[];
  /** By file id. */
  readonly blobs: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly triggers: readonly StoredTrigger[];
  readonly authorized: readonly string[];
  /** Not in folders of before. */
  readonly withdrawn?: readonly string[];
  readonly dailyUse: Readonly<Record<string, DailyUse extends Map<string, infer Use> ? Use : never>>;
}

const INDEX = 'index.json';

/** Whether a world was saved in a folder. */
export function holdsState(folder: string): boolean {
  return existsSync(join(folder, INDEX));
}

/**
 * The state on disk: each tab and each file's bytes are a part of their own, written once under a fresh name; the index
 * says which parts count. Renaming the new index over the old one is the moment of saving: whatever happens before or
 * after it, the folder holds one whole state.
 */
export class StateFolder {
  private readonly index: string;
  private readonly parts: string;
  private readonly nameOfPart = new WeakMap<object, string>();
  private issuedParts = 0;

  constructor(folder: string) {
    this.index = join(folder, INDEX);
    this.parts = join(folder, 'parts');
    mkdirSync(this.parts, { recursive: true });
  }

  /** `undefined` where nothing was saved. */
  load(): State | undefined {
    if (!existsSync(this.index)) return undefined;
    // Only this class writes it.
    const { issuedParts, ...index } = JSON.parse(readFileSync(this.index, 'utf8')) as Index;
    this.issuedParts = issuedParts;
    return {
      ...index,
      books: new Map(index.books.map((book) => [book.spreadsheetId, this.loadBook(book)])),
      files: new Map(index.files.map((file) => [file.id, file])),
      blobs: new Map(Object.entries(index.blobs).map(([id, name]) => [id, this.loadBlob(name)])),
      properties: new Map(
        Object.entries(index.properties).map(([name, texts]) => [name, new Map(Object.entries(texts))]),
      ),
      triggers: new Map(index.triggers.map((trigger) => [trigger.id, trigger])),
      authorized: new Set(index.authorized),
      withdrawn: new Set(index.withdrawn),
      dailyUse: new Map(Object.entries(index.dailyUse)),
    };
  }

  save(state: State): void {
    const { books, files, blobs, properties, triggers, authorized, withdrawn, dailyUse, ...plain } = state;
    const saved = {
      books: [...books.values()].map((book) => ({
        ...book,
        sheets: book.sheets.map((sheet) => this.part(sheet, 'json', () => JSON.stringify(sheet))),
      })),
      blobs: Object.fromEntries([...blobs].map(([id, bytes]) => [id, this.part(bytes, 'bin', () => bytes)])),
    };
    const index: Index = {
      ...plain,
      ...saved,
      issuedParts: this.issuedParts,
      files: [...files.values()],
      properties: Object.fromEntries([...properties].map(([name, texts]) => [name, Object.fromEntries(texts)])),
      triggers: [...triggers.values()],
      authorized: [...authorized],
      withdrawn: [...withdrawn],
      dailyUse: Object.fromEntries(dailyUse),
    };
    writeFileSync(`${this.index}.new`, JSON.stringify(index));
    renameSync(`${this.index}.new`, this.index);
    this.sweep(new Set([...saved.books.flatMap(({ sheets }) => sheets), ...Object.values(saved.blobs)]));
  }

  /** The name of a part, which is written where it never was. */
  private part(part: object, extension: string, content: () => string | Uint8Array): string {
    const known = this.nameOfPart.get(part);
    if (known !== undefined) return known;
    this.issuedParts += 1;
    const name = `${this.issuedParts}.${extension}`;
    writeFileSync(join(this.parts, name), content());
    this.nameOfPart.set(part, name);
    return name;
  }

  private sweep(kept: ReadonlySet<string>): void {
    for (const name of readdirSync(this.parts)) if (!kept.has(name)) rmSync(join(this.parts, name));
  }

  private loadBook({ sheets, ...book }: Index['books'][number]): Book {
    return {
      ...book,
      sheets: sheets.map((name) => {
        const sheet = parseSheet(readFileSync(join(this.parts, name), 'utf8'));
        this.nameOfPart.set(sheet, name);
        return sheet;
      }),
    };
  }

  private loadBlob(name: string): Uint8Array {
    const bytes = Uint8Array.from(readFileSync(join(this.parts, name)));
    this.nameOfPart.set(bytes, name);
    return bytes;
  }
}

/** JSON writes a missing cell, row or column as null. */
function parseSheet(json: string): SheetState {
  const sheet = JSON.parse(json) as SheetState;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row?.map((cell) => cell ?? undefined)),
    rowMetadata: sheet.rowMetadata.map((row) => row ?? undefined),
    columnMetadata: sheet.columnMetadata.map((column) => column ?? undefined),
  };
}
