import type { AppendixCode } from '../../domain/appendices';
import { appendices } from '../../domain/appendices';
import { savedVersions } from '../../workbook/reports/read-versions';
import type { CommandContext } from '../command';
import { readAsCoordinator } from '../read-campaign-workbook';

/** What the dialogs of versions let choose from; JSON only. */
export interface VersionChoices {
  /** The oldest first. */
  readonly versions: readonly VersionLine[];
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly appendices: readonly { readonly code: AppendixCode; readonly label: string }[];
}

export interface VersionLine {
  readonly number: number;
  /** `09:05 ngày 16/11/2022`. */
  readonly at: string;
  readonly who: string;
  /** `''` on a line of before reasons were kept. */
  readonly reason: string;
  readonly sha256: string;
  /** Of its file on Drive; `''` where the line names none. */
  readonly snapshotId: string;
}

/** 1 heavy call. @throws SetupError where the user is no coordinator */
export function readVersionChoices(context: CommandContext): VersionChoices {
  const { snapshot, campaign } = readAsCoordinator(context);
  return {
    versions: savedVersions(snapshot).map((version) => ({ ...version, snapshotId: version.snapshotId ?? '' })),
    agencies: campaign.agencies.map(({ code, name }) => ({ code, name })),
    appendices: appendices.map(({ code, label }) => ({ code, label })),
  };
}
