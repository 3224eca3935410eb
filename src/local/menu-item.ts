/** A line of a menu that the script has put up. */
export interface MenuItem {
  /** The caption of its menu. */
  readonly menu: string;
  readonly label: string;
  /** What a click runs. */
  readonly functionName: string;
  readonly hasSeparatorAbove: boolean;
}
