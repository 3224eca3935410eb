import type { HtmlOutput } from './html-service';

/**
 * The slice of the Spreadsheet service that the add-on calls: menus, dialogs, notes in the corner, one-row appends, and the
 * few cells that a simple trigger touches, which may use nothing else.
 * Bulk reads and writes go through `Sheets` instead: one round trip for a whole workbook.
 * Source: developers.google.com/apps-script/reference/spreadsheet
 */
export interface SpreadsheetApp {
  /** The spreadsheet the script is bound to. */
  getActiveSpreadsheet(): Spreadsheet;
  /** @throws where no user interface exists, for example in a time-driven trigger. */
  getUi(): Ui;
  /** Applies the pending writes of this service, so that the `Sheets` service sees them. */
  flush(): void;
}

export interface Spreadsheet {
  getId(): string;
  getActiveSheet(): Sheet;
  /** What is selected on the active tab. */
  getActiveRange(): Range | null;
  /** `null` where no tab has this id. */
  getSheetById(sheetId: number): Sheet | null;
  /** The accounts the file is shared with for editing, one by one; who may edit by a link or a group is not among them. */
  getEditors(): { getEmail(): string }[];
  /** Shows a note in the lower right corner; does not suspend the script. */
  toast(message: string, title: string, timeoutSeconds: number): void;
}

export interface Sheet {
  getSheetId(): number;
  getName(): string;
  getMaxRows(): number;
  getMaxColumns(): number;
  /** Counted from 1. */
  getRange(row: number, column: number, numRows: number, numColumns: number): Range;
  /** From A1 to the last row and column with content. */
  getDataRange(): Range;
  /** Writes below the last row with content, adding a row to the grid where needed. A leading `=` is a formula. */
  appendRow(rowContents: (string | number | boolean)[]): unknown;
}

export interface Range {
  getSheet(): Sheet;
  /** Counted from 1. */
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  /** Row by row: text, numbers, booleans, `Date` for a cell that looks like one, `''` for a blank one. */
  getValues(): unknown[][];
  /** As many rows and columns as the range has. A leading `=` is a formula; other text is read as if typed. */
  setValues(values: (string | number | boolean)[][]): unknown;
  /** Goes there: its tab comes to the front, its cells are selected, for the person who runs the script. */
  activate(): unknown;
}

/** What the simple trigger `onEdit` is told; it may use nothing else than the file it stands in, without anybody's consent. */
export interface EditEvent {
  readonly range: EditedRange;
}

/** What an installed `onEdit` is told. Who edited is blank where Google does not tell it. */
export interface InstalledEditEvent extends EditEvent {
  /** Of a single cell only, as text: «TRUE» for a tick. */
  readonly value?: string;
  readonly user?: { getEmail(): string };
}

/**
 * The range of an edit: these four are there without a call, counted from 1, both ends included; a pasted column may end
 * where the grid does.
 */
export interface EditedRange extends Range {
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
}

type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;

export interface Ui {
  readonly ButtonSet: { readonly OK: ButtonSet; readonly OK_CANCEL: ButtonSet; readonly YES_NO: ButtonSet };
  readonly Button: { readonly OK: Button; readonly CLOSE: Button; readonly YES: Button; readonly NO: Button };
  createMenu(caption: string): Menu;
  /** Suspends the script until the person answers; a lock does not survive it. */
  alert(title: string, prompt: string, buttons: ButtonSet): Button;
  /** The same, with a line for an answer. */
  prompt(title: string, prompt: string, buttons: ButtonSet): PromptResponse;
  /** Beside the cells, 300 pixels wide, instead of the one before it; does not suspend the script, as dialogs do not. */
  showSidebar(userInterface: HtmlOutput): void;
  showModalDialog(userInterface: HtmlOutput, title: string): void;
  /** The cells can be used while it stands there. */
  showModelessDialog(userInterface: HtmlOutput, title: string): void;
}

export interface PromptResponse {
  getSelectedButton(): Button;
  getResponseText(): string;
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}
