import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { GridEvents } from '../grid';
import type { Writing } from './told-edits';
import { emptied, toldEdits } from './told-edits';

/** Changes of the grid's own data that are no changes of the file. */
const harmless = ['sheet.mutation.set-worksheet-row-auto-height', 'sheet.mutation.set-worksheet-row-is-auto-height'];

/**
 * Listens to what a person does, and lets no change of data happen in the grid by itself: each is told, and drawn once the
 * model has it. What cannot be told is not done.
 *
 * @returns runs something that draws, whose changes go through
 */
export function listen(
  api: FUniver,
  events: GridEvents,
  isBox: (row: number, column: number) => boolean,
): (draw: () => void) => void {
  let isDrawing = false;
  let typed: string | undefined;

  const told: Readonly<Record<string, (params: unknown) => void>> = {
    'sheet.command.set-range-values': (params) => {
      const edits = toldEdits(params as Writing, typed, isBox);
      typed = undefined;
      if (edits.length > 0) events.onEdit(edits);
    },
    'sheet.command.clear-selection-content': () => {
      events.onEdit(selections(api).map(emptied));
    },
    'sheet.command.clear-selection-all': () => {
      events.onEdit(selections(api).map(emptied));
    },
  };

  api.addEvent(api.Event.BeforeSheetEditEnd, ({ value, isConfirm }) => {
    typed = isConfirm ? value.toPlainText().replace(/\r?\n$/, '') : undefined;
  });
  api.addEvent(api.Event.BeforeUndo, (event) => {
    event.cancel = true;
    events.onUndo();
  });
  api.addEvent(api.Event.BeforeRedo, (event) => {
    event.cancel = true;
    events.onRedo();
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (isDrawing) return;
    const tell = told[event.id];
    tell?.(event.params);
    const isChange = event.type === CommandType.MUTATION && /^(sheet|data-validation)\.mutation\./.test(event.id);
    if (tell || (isChange && !harmless.includes(event.id))) event.cancel = true;
  });
  api.addEvent(api.Event.SelectionChanged, ({ selections: ranges }) => {
    const range = ranges.at(-1);
    if (range) events.onSelect(boxOf(range));
  });

  return (draw) => {
    isDrawing = true;
    try {
      draw();
    } finally {
      isDrawing = false;
    }
  };
}

function selections(api: FUniver) {
  const ranges = api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
  return ranges.map((range) => boxOf(range.getRange()));
}

function boxOf({
  startRow,
  endRow,
  startColumn,
  endColumn,
}: Record<'startRow' | 'endRow' | 'startColumn' | 'endColumn', number>) {
  return {
    startRowIndex: startRow,
    endRowIndex: endRow + 1,
    startColumnIndex: startColumn,
    endColumnIndex: endColumn + 1,
  };
}
