import { refuse } from '../../api-error';
import { isWholeSheet } from '../../protection';
import { exception } from '../../script-error';
import { serviceObject } from '../../service-object';
import { sheetById } from '../../sheets-api/sheets';
import { protectPlace } from './protect-place';
import type { Protection } from './protection';
import { ProtectionType } from './protection-type';
import type { SheetCells } from './sheet-cells';
import { cellSignatures, sheetCells } from './sheet-cells';
import type { SheetFacts } from './sheet-facts';
import { factSignatures, sheetFacts } from './sheet-facts';
import type { Signatures } from './signature';
import { either, none, nothing, withSignatures, word } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

interface SheetActions {
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[];
  /** The protection of the whole tab: the one that is there, or a new one. */
  protect(): Protection;
  activate(): Sheet;
}

export interface Sheet extends SheetFacts, SheetCells, SheetActions {}

const signatures: Signatures<keyof Sheet> = {
  ...factSignatures,
  ...cellSignatures,
  getProtections: [[], [either(word('ProtectionType'), nothing)]],
  protect: none,
  activate: none,
};

export function createSheet(objects: SpreadsheetObjects, sheetId: number): Sheet {
  const members: Sheet = {
    ...sheetFacts(objects, sheetId),
    ...sheetCells(objects, sheetId),
    ...sheetActions(objects, sheetId),
  };
  return serviceObject('Sheet', withSignatures('SpreadsheetApp.Sheet', members, signatures));
}

function sheetActions(objects: SpreadsheetObjects, sheetId: number): SheetActions {
  const protectionIds = (isWhole: boolean): number[] =>
    objects.readMetadata((book) =>
      sheetById(book, sheetId).protectedRanges.flatMap(({ range = {}, protectedRangeId }) =>
        isWholeSheet(range) === isWhole ? (protectedRangeId ?? []) : [],
      ),
    );
  return {
    getProtections(type?: GoogleAppsScript.Spreadsheet.ProtectionType) {
      if (!type) throw exception('Please set protection type.');
      return protectionIds(type === ProtectionType.SHEET).map(objects.protection);
    },
    protect() {
      const [id] = protectionIds(true);
      return id === undefined ? protectPlace(objects, { sheetId }) : objects.protection(id);
    },
    activate() {
      objects.peek((book) => {
        if (sheetById(book, sheetId).properties.hidden) refuse('Sheet.activate of a hidden tab');
      });
      objects.goTo(sheetId);
      return objects.sheet(sheetId);
    },
  };
}
