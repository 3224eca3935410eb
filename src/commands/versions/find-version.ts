import { SetupError } from '../../domain/setup-error';
import type { Host } from '../../host';
import type { WorkbookSnapshot } from '../../workbook/read-workbook';
import type { SavedFile, SavedVersion } from '../../workbook/reports/read-versions';
import { savedVersions } from '../../workbook/reports/read-versions';
import { readVersionFile } from '../../workbook/versions/read-version-file';
import type { Text } from '../../text';
import type { NamedSnapshot } from './describe-comparison';

/** @throws SetupError where «Phiên bản» has no such line */
export function findVersion(snapshot: WorkbookSnapshot, number: number): SavedVersion {
  const found = savedVersions(snapshot).find((each) => each.number === number);
  if (!found) throw new SetupError([{ kind: 'versionUnknown', number }]);
  return found;
}

/** 1 heavy call. */
export function namedVersion(host: Host, version: SavedFile, text: Text): NamedSnapshot {
  return { name: text.versionName(version.number), content: readVersionFile(host, version).content };
}
