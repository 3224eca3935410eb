import * as z from 'zod/mini';
import { canonicalJson } from '../../domain/canonical-json';
import type { ComparisonView } from '../../domain/comparison/comparison-view';
import { SetupError } from '../../domain/setup-error';
import { snapshotOf } from '../../domain/version';
import type { Text } from '../../text';
import { requireSheet } from '../../workbook/read-workbook';
import { drawComparison } from '../../workbook/reports/draw-comparison';
import type { SavedVersion } from '../../workbook/reports/read-versions';
import { lastVersion } from '../../workbook/reports/read-versions';
import { redrawRequests } from '../../workbook/requests/draw-requests';
import { isDrawn } from '../../workbook/requests/is-drawn';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext, Outcome } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';
import { acceptedSnapshot } from './accepted-snapshot';
import type { NamedSnapshot } from './describe-comparison';
import { describeComparison } from './describe-comparison';
import { findVersion, namedVersion } from './find-version';
import { keepLastContent, readLastContent } from './last-content';
import type { VersionLine } from './version-choices';

export type { ComparisonView } from '../../domain/comparison/comparison-view';

/** Numbers are those of «Phiên bản»; `'accepted'` is each accepted submission as it was accepted. */
export interface CompareRequest {
  readonly from: number | 'accepted';
  readonly to: number | 'now';
  /** Lines of «Phiên bản» as the page has read them: with both at hand two versions are compared without the workbook. */
  readonly lines?: readonly Pick<VersionLine, 'number' | 'sha256' | 'snapshotId'>[];
}

/**
 * Two versions, or one and what stands in the tabs now. Changes nothing.
 *
 *   from       | to     | heavy calls
 *   -----------|--------|------------
 *   'accepted' | 'now'  | 1
 *   the last   | 'now'  | 1, unless it is not kept beside the workbook
 *   a version  | 'now'  | 2
 *   a version  | another| 2 where the page gives their lines, else 3
 *
 * Two files of Drive are no secret of the workbook's: whoever asks sees what that account may see, and a line with a wrong
 * hash is refused.
 *
 * @throws SetupError where a version is not there or is damaged; what zod throws where the request is none
 */
export function compareVersions(context: CommandContext, request: unknown): ComparisonView {
  const { from, to, lines = [] } = compareRequest(request);
  const lineOf = (end: number | string) => lines.find(({ number }) => number === end);
  const [one, other] = [lineOf(from), lineOf(to)];
  if (one && other) return compareSaved(context, one, other);
  return compare(context, readAsCoordinator(context), from, to);
}

function compareSaved(
  { host, text }: CommandContext,
  one: NonNullable<CompareRequest['lines']>[number],
  other: NonNullable<CompareRequest['lines']>[number],
): ComparisonView {
  return describeComparison(namedVersion(host, one, text), namedVersion(host, other, text), text);
}

/** The same, drawn on the tab «So sánh», with the workbook read for it: one call more where it is drawn anew. */
export function showComparison(context: CommandContext, request: unknown): Outcome {
  const { from, to } = compareRequest(request);
  const workbook = readAsCoordinator(context);
  return drawOnTab(context, workbook, compare(context, workbook, from, to));
}

/**
 * «So sánh với phiên bản gần nhất»: the last version with what stands in the tabs now, on the tab «So sánh». 1 read, 1
 * write where the tab is to say anything else; 1 more where the version is not kept in the file's properties.
 */
export function compareLastVersion(context: CommandContext): Outcome {
  const workbook = readAsCoordinator(context);
  const last = lastVersion(workbook.snapshot);
  if (!last) throw new SetupError([{ kind: 'noVersion' }]);
  const { host, text } = context;
  const version = versionOf(context, last);
  if (!version.isKept) keepLastContent(host, last.sha256, canonicalJson(version.content));
  return drawOnTab(context, workbook, describeComparison(version, presentSnapshot(workbook, text), text));
}

/** A version without asking Drive, where it is the last one kept; else 1 heavy call. */
function versionOf({ host, text }: CommandContext, saved: SavedVersion): NamedSnapshot & { readonly isKept: boolean } {
  const content = readLastContent(host, saved.sha256);
  if (content) return { name: text.versionName(saved.number), content, isKept: true };
  return { ...namedVersion(host, saved, text), isKept: false };
}

function compareRequest(request: unknown) {
  const number = z.int().check(z.gte(1));
  return z
    .object({
      from: z.union([number, z.literal('accepted')]),
      to: z.union([number, z.literal('now')]),
      lines: z.optional(z.array(z.object({ number, sha256: z.string(), snapshotId: z.string() }))),
    })
    .parse(request);
}

function compare(
  context: CommandContext,
  workbook: CampaignWorkbook,
  from: CompareRequest['from'],
  to: CompareRequest['to'],
): ComparisonView {
  const { text } = context;
  const now = presentSnapshot(workbook, text);
  const version = (number: number) => versionOf(context, findVersion(workbook.snapshot, number));
  if (from === 'accepted') {
    const accepted = acceptedSnapshot(workbook, text);
    const addresses = new Set(accepted.content.submissions.map(({ agency, appendix }) => `${agency}:${appendix}`));
    const later = to === 'now' ? now : version(to);
    const submissions = later.content.submissions.filter((each) => addresses.has(`${each.agency}:${each.appendix}`));
    return describeComparison(accepted, { ...later, content: { ...later.content, submissions } }, text);
  }
  return describeComparison(version(from), to === 'now' ? now : version(to), text);
}

function presentSnapshot({ campaign, submissions }: CampaignWorkbook, text: Text): NamedSnapshot {
  return { name: text.versionNow, content: snapshotOf(campaign, submissions) };
}

function drawOnTab({ host, text }: CommandContext, { snapshot }: CampaignWorkbook, view: ComparisonView): Outcome {
  const sheet = requireSheet(snapshot, 'comparison');
  const drawing = drawComparison(view);
  if (!isDrawn(sheet, drawing)) writeWorkbook(host, snapshot.spreadsheetId, redrawRequests(sheet, drawing));
  return { message: `${view.message} ${text.seeComparison}`, figures: { ...view.counts } };
}
