import type { Block, Run, Section, Table, TableCell } from '../../../src/domain/papers/paper';

/** A section with all that a reader sees of it: each paragraph after its look, each table with its measures. */
export function asDrawn({ isLandscape, blocks }: Section): string[] {
  return [isLandscape ? 'across' : 'upright', ...blocks.flatMap(drawn)];
}

export function drawn(block: Block): string[] {
  switch (block.kind) {
    case 'rule':
      return [`rule ${Math.round(block.lengthMm)}`];
    case 'paragraph':
      return [`${block.look}: ${block.runs.map(shown).join('')}`];
    case 'table':
      return drawnTable(block);
  }
}

function drawnTable({ widthsMm, hasBorders, headerRows, rows }: Table): string[] {
  const measures = widthsMm.map((mm) => Math.round(mm)).join(' ');
  return [
    `table ${measures} ${hasBorders ? 'with borders' : 'without borders'}, ${headerRows} on each page`,
    ...rows.map((row) => `| ${row.map(drawnCell).join(' | ')} |`),
  ];
}

/** How many columns it crosses behind a cross, and arrows where it goes on below or from above. */
function drawnCell({ blocks, columns, down }: TableCell): string {
  const reach = `${columns === undefined ? '' : `×${columns} `}${down === undefined ? '' : down === 'starts' ? '↓ ' : '↑ '}`;
  return `${reach}${blocks.flatMap(drawn).join(' / ')}`;
}

/** Where somebody typed it behind an @, slanted text between strokes, no-break blanks as underscores. */
function shown({ text, isItalic, place }: Run): string {
  const plain = text.replaceAll('\u00a0', '_');
  return `${isItalic ? `/${plain}/` : plain}${place ? `@${place.cell}` : ''}`;
}
