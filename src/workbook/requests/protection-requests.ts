import type { GridRange, ProtectedRange, Request } from '../../host';
import type { SheetSnapshot } from '../read-workbook';

/**
 * The two layers over a tab. If any layer that covers a cell leaves a person out, the person may not edit it:
 *
 *   cell            | sheet layer            | input layer                  | who may edit
 *   ----------------|------------------------|------------------------------|---------------------------------
 *   locked          | coordinators           | –                            | coordinators
 *   input           | left open              | coordinators and the agency  | coordinators and the agency
 *
 * The owner of the file can never be shut out. To lock a submission is to change the editors of the input layer.
 */
export type ProtectionLayer = 'phuluc.sheet' | 'phuluc.input';

export function addProtectionRequest(
  layer: ProtectionLayer,
  range: GridRange,
  editors: readonly string[],
  unprotectedRanges: readonly GridRange[] = [],
): Request {
  return {
    addProtectedRange: {
      protectedRange: {
        range,
        description: layer,
        editors: { users: [...editors] },
        ...(unprotectedRanges.length > 0 && { unprotectedRanges: [...unprotectedRanges] }),
      },
    },
  };
}

/**
 * A request to set a layer's editors anew, where they are not who they should be. The person running this always
 * stays an editor, wanted or not, and is left out of the comparison.
 */
export function editorRequests(
  sheet: SheetSnapshot,
  layer: ProtectionLayer,
  editors: readonly string[],
  runner: string,
): Request[] {
  return sheet.protectedRanges
    .filter((protection) => protection.description === layer && !hasEditors(protection, editors, runner))
    .map(({ protectedRangeId }) => ({
      updateProtectedRange: {
        protectedRange: { protectedRangeId, editors: { users: [...editors] } },
        fields: 'editors',
      },
    }));
}

/** Whether these and nobody else may edit; whoever runs this always stays an editor and is left out. */
export function hasEditors({ editors }: ProtectedRange, wanted: readonly string[], runner: string): boolean {
  const others = (users: readonly string[]) => [...new Set(users)].filter((user) => user !== runner).sort();
  return JSON.stringify(others(editors?.users ?? [])) === JSON.stringify(others(wanted));
}
