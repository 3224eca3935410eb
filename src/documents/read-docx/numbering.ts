import { romanNumeral } from '../../domain/roman';
import type { XmlElement } from '../read-xml';
import { attribute, childAt, elementsOf } from '../read-xml';

/** The number or bullet Word puts before a paragraph: it stands in no run, and a column «TT» often holds nothing else. */
export interface Numbering {
  /** Counts on: to be asked once for each paragraph, in the order of the document. `''` for none. */
  labelOf(numbering: XmlElement): string;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

interface List {
  readonly levels: readonly Level[];
  /** Lists of one definition count on together. */
  readonly counts: number[];
  /** Levels this list starts anew, until it has. */
  readonly restarts: Map<number, number>;
}

const BULLET = '-';
const MOST_LEVELS = 9;
/** Numerals of a number beyond this are none that a person writes. */
const LARGEST_ROMAN = 3_999;

export function readNumbering(root: XmlElement | undefined): Numbering {
  const definitions = root ? elementsOf(root, 'abstractNum') : [];
  const counters = new Map<string, { levels: Level[]; counts: number[] }>(
    definitions.map((definition) => [
      attribute(definition, 'abstractNumId') ?? '',
      { levels: elementsOf(definition, 'lvl').map(readLevel), counts: [] },
    ]),
  );
  const lists = new Map((root ? elementsOf(root, 'num') : []).map((num) => [attribute(num, 'numId'), readList(num)]));

  function readList(num: XmlElement): List | undefined {
    const definition = counters.get(valueOf(num, 'abstractNumId') ?? '');
    const restarts = elementsOf(num, 'lvlOverride').flatMap((override): [number, number][] => {
      const start = valueOf(override, 'startOverride');
      return start === undefined ? [] : [[Number(attribute(override, 'ilvl')), Number(start)]];
    });
    return definition && { ...definition, restarts: new Map(restarts) };
  }

  return {
    labelOf: (numbering) => {
      const list = lists.get(valueOf(numbering, 'numId'));
      const level = Number(valueOf(numbering, 'ilvl') ?? 0);
      return list && level >= 0 && level < MOST_LEVELS ? countOn(list, level) : '';
    },
  };
}

function countOn({ levels, counts, restarts }: List, at: number): string {
  const level = levels[at];
  if (!level || level.format === 'none') return '';
  const restart = restarts.get(at);
  restarts.delete(at);
  counts[at] = restart ?? (counts[at] ?? level.start - 1) + 1;
  counts.length = at + 1;
  if (level.format === 'bullet') return BULLET;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = levels[Number(digit) - 1];
    return shown ? numeral(counts[Number(digit) - 1] ?? shown.start, shown.format) : '';
  });
}

function numeral(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
    case 'lowerRoman': {
      const roman = romanNumeral(Math.min(number, LARGEST_ROMAN));
      return format === 'upperRoman' ? roman : roman.toLowerCase();
    }
    case 'upperLetter':
    case 'lowerLetter': {
      const letter = String.fromCharCode(97 + ((Math.max(number, 1) - 1) % 26));
      return format === 'upperLetter' ? letter.toUpperCase() : letter;
    }
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

function readLevel(level: XmlElement): Level {
  return {
    format: valueOf(level, 'numFmt') ?? 'decimal',
    text: valueOf(level, 'lvlText') ?? '',
    start: Number(valueOf(level, 'start') ?? 1),
  };
}

function valueOf(element: XmlElement, name: string): string | undefined {
  const child = childAt(element, name);
  return child && attribute(child, 'val');
}
