/**
 * The slice of the HTML service that the add-on calls: pages of the script, each one file.
 * Source: developers.google.com/apps-script/reference/html
 */
export interface HtmlService {
  /** @param filename without `.html` */
  createHtmlOutputFromFile(filename: string): HtmlOutput;
}

export interface HtmlOutput {
  /** Shown above a sidebar; a dialog is given its title apart. */
  setTitle(title: string): HtmlOutput;
  /** Pixels; a sidebar is 300 wide whatever is said. */
  setWidth(width: number): HtmlOutput;
  setHeight(height: number): HtmlOutput;
}
