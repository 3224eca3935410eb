import type { VersionChoices } from '../../commands/versions/version-choices';
import { words } from '../words';

/** The latest first. */
export function versionOptions(versions: VersionChoices['versions']): (readonly [string, string])[] {
  return versions
    .map(({ number, at, who, reason }): [string, string] => [
      String(number),
      words.versionLine(number, at, who, reason),
    ])
    .reverse();
}
