import type { DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { Request } from '../../host';
import type { SheetKind } from '../sheet-kind';
import { SHEET_KIND_KEY } from '../sheet-kind';
import { rgb } from './cell-format';
import { drawRequests, gridSize } from './draw-requests';

export interface NewSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly kind: SheetKind;
  readonly drawing: DrawnSheet;
  readonly tabColor?: string;
}

/** A new tab, trimmed to its drawing (a file holds 10 million cells), carrying its kind as metadata. */
export function addSheetRequests({ sheetId, title, kind, drawing, tabColor }: NewSheet): Request[] {
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          gridProperties: { ...gridSize(drawing), frozenRowCount: drawing.frozenRows },
          ...(tabColor && { tabColorStyle: { rgbColor: rgb(tabColor) } }),
        },
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: SHEET_KIND_KEY,
          metadataValue: kind,
          location: { sheetId },
          visibility: 'DOCUMENT',
        },
      },
    },
    ...drawRequests(sheetId, drawing),
  ];
}
