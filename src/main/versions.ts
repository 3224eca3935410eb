import type { PageAnswer } from '../commands/answer-page';
import type { Outcome } from '../commands/command';
import { rollOver } from '../commands/roll-over/roll-over';
import { saveVersion } from '../commands/save-version';
import * as versions from '../commands/versions/compare-versions';
import * as restore from '../commands/versions/restore-version';
import { answer, google, run } from '../google';
import { vietnamese } from '../text';

// The entry points of versions (save, compare, restore) and of the year that follows.

export function saveNewVersion(): Outcome | undefined {
  return run(saveVersion);
}

export function compareWithLastVersion(): Outcome | undefined {
  return run(versions.compareLastVersion);
}

export function compareVersions(request: versions.CompareRequest): PageAnswer<versions.ComparisonView> {
  return answer((context) => versions.compareVersions(context, request), 'read');
}

export function showComparison(request: versions.CompareRequest): PageAnswer<Outcome> {
  return answer((context) => versions.showComparison(context, request));
}

export function previewRestore(request: restore.RestoreRequest): PageAnswer<restore.RestorePreview> {
  return answer((context) => restore.previewRestore(context, request));
}

export function restoreVersion(
  request: restore.RestoreRequest & { readonly fingerprint: string },
): PageAnswer<Outcome> {
  return answer((context) => restore.restoreVersion(context, request));
}

export function rollOverCampaign(): Outcome | undefined {
  return rollOver(google, new Date(), vietnamese);
}
