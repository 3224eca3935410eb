import type { Block, Paper, TableRow } from '../../../src/domain/papers/paper';

/** A section as lines of text: paragraphs as they are, a table's rows between bars, a rule as `———`. */
export function asText({ sections }: Paper): string[][] {
  return sections.map(({ blocks }) => blocks.flatMap(blockText).filter((line) => line !== ''));
}

export function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'rule':
      return ['———'];
    case 'paragraph':
      // Blanks of a paper are no-break spaces.
      return [
        block.runs
          .map(({ text }) => text)
          .join('')
          .replaceAll('\u00a0', '_'),
      ];
    case 'table':
      return block.rows.map(rowText);
  }
}

function rowText(row: TableRow): string {
  return `| ${row.map(({ blocks }) => blocks.flatMap(blockText).join(' / ')).join(' | ')} |`;
}
