import type { VersionReason } from '../domain/version-file';
import type { CommandContext, Outcome } from './command';
import { keepVersion } from './keep-version';
import { readAsCoordinator } from './read-campaign-workbook';

/** «Lưu phiên bản»: what stands in the tabs now, kept on Drive. 1 read, 2 files. */
export function saveVersion(context: CommandContext, reason: VersionReason = 'onDemand'): Outcome {
  const { number, sha256, rows, isNew } = keepVersion(context, readAsCoordinator(context), reason);
  return {
    message: isNew ? context.text.versionSaved(number, rows) : context.text.versionSame(number),
    figures: { number, sha256, isNew },
  };
}
