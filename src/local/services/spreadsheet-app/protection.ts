import { serviceObject } from '../../service-object';
import type { ProtectionChanges } from './change-protection';
import { changeProtection, changeSignatures } from './change-protection';
import type { ProtectionFacts } from './protection-facts';
import { factSignatures, protectionFacts } from './protection-facts';
import { withSignatures } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

/** One protected range of the file, the same that the Sheets service knows by its id. */
export interface Protection extends ProtectionFacts, ProtectionChanges {}

export function createProtection(objects: SpreadsheetObjects, protectedRangeId: number): Protection {
  const members: Protection = {
    ...protectionFacts(objects, protectedRangeId),
    ...changeProtection(objects, protectedRangeId),
  };
  const signatures = { ...factSignatures, ...changeSignatures };
  return serviceObject('Protection', withSignatures('SpreadsheetApp.Protection', members, signatures));
}
