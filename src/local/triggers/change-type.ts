import type { Request } from '../../host';
import type { ChangeType } from './trigger-event';

const ofKind: Readonly<Partial<Record<keyof Request, ChangeType>>> = {
  addSheet: 'INSERT_GRID',
  duplicateSheet: 'INSERT_GRID',
  deleteSheet: 'REMOVE_GRID',
};

/** What `onChange` is told of a change that a person made by hand, given as the request of the Sheets service that does the same. */
export function changeTypeOf(request: Request): ChangeType {
  const { insertDimension, deleteDimension, repeatCell } = request;
  if (insertDimension) return insertDimension.range?.dimension === 'COLUMNS' ? 'INSERT_COLUMN' : 'INSERT_ROW';
  if (deleteDimension) return deleteDimension.range?.dimension === 'COLUMNS' ? 'REMOVE_COLUMN' : 'REMOVE_ROW';
  if (repeatCell?.fields?.startsWith('userEnteredFormat')) return 'FORMAT';
  const [type] = Object.entries(ofKind).flatMap(([kind, each]) => (kind in request ? [each] : []));
  return type ?? 'OTHER';
}
