import { xmlPart } from '../xml';
import { excelText } from './excel-text';

/** The texts of a file, each kept once, as Excel itself keeps them: readers undo its escapes there and only there. */
export interface SharedStrings {
  /** The number a cell gives for this text. */
  readonly indexOf: (text: string) => number;
  /** The part of the file that holds them; ask for it last. */
  readonly part: () => string;
}

export function shareStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  return {
    indexOf: (text) => {
      const index = indexes.get(text) ?? indexes.size;
      indexes.set(text, index);
      return index;
    },
    part: () => {
      const items = [...indexes.keys()].map((text) => `<si><t xml:space="preserve">${excelText(text)}</t></si>`);
      return xmlPart(
        `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">` +
          `${items.join('')}</sst>`,
      );
    },
  };
}
