import type { Request } from '../../host';
import type { Book } from '../book';
import type { Shape } from './shape';

/** One kind of request of `batchUpdate`: its emulated fields, and what it does. */
export interface RequestKind<Kind extends keyof Request> {
  readonly shape: Shape<Body<Kind>>;
  /**
   * @param body as `readMessage` gives it
   * @param user who asks; may edit the file, not necessarily the cells
   * @throws ApiError with Google's text, without `Invalid requests[i].kind: `
   */
  apply(book: Book, body: Body<Kind>, user: string): Edit;
}

export type Body<Kind extends keyof Request> = NonNullable<Request[Kind]>;

export interface Edit {
  readonly book: Book;
  /** Absent where Google answers `{}`. */
  readonly reply?: GoogleAppsScript.Sheets.Schema.Response;
}
