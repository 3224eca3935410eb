import * as z from 'zod/mini';
import type { ComparisonView } from '../../domain/comparison/comparison-view';
import { SetupError } from '../../domain/setup-error';
import { snapshotOf } from '../../domain/version';
import type { Text } from '../../text';
import { requireSheet } from '../../workbook/read-workbook';
import { drawComparison } from '../../workbook/reports/draw-comparison';
import { lastVersion } from '../../workbook/reports/read-versions';
import { redrawRequests } from '../../workbook/requests/draw-requests';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext, Outcome } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';
import { acceptedSnapshot } from './accepted-snapshot';
import type { NamedSnapshot } from './describe-comparison';
import { describeComparison } from './describe-comparison';
import { findVersion, namedVersion } from './find-version';

export type { ComparisonView } from '../../domain/comparison/comparison-view';

/** Numbers are those of «Phiên bản»; `'accepted'` is each accepted submission as it was accepted. */
export interface CompareRequest {
  readonly from: number | 'accepted';
  readonly to: number | 'now';
}

/**
 * Two versions, or one and what stands in the tabs now. Changes nothing.
 *
 *   from       | to     | heavy calls
 *   -----------|--------|------------
 *   'accepted' | 'now'  | 1
 *   a version  | 'now'  | 2
 *   a version  | another| 3
 *
 * @throws SetupError where a version is not there or is damaged; what zod throws where the request is none
 */
export function compareVersions(context: CommandContext, request: unknown): ComparisonView {
  const { from, to } = compareRequest(request);
  return compare(context, readAsCoordinator(context), from, to);
}

/** The same, drawn on the tab «So sánh». One call more. */
export function showComparison(context: CommandContext, request: unknown): Outcome {
  const { from, to } = compareRequest(request);
  const workbook = readAsCoordinator(context);
  return drawOnTab(context, workbook, compare(context, workbook, from, to));
}

/** «So sánh phiên bản»: the last version with what stands in the tabs now, on the tab «So sánh». */
export function compareLastVersion(context: CommandContext): Outcome {
  const workbook = readAsCoordinator(context);
  const last = lastVersion(workbook.snapshot);
  if (!last) throw new SetupError([{ kind: 'noVersion' }]);
  return drawOnTab(context, workbook, compare(context, workbook, last.number, 'now'));
}

function compareRequest(request: unknown): CompareRequest {
  const number = z.int().check(z.gte(1));
  return z
    .object({ from: z.union([number, z.literal('accepted')]), to: z.union([number, z.literal('now')]) })
    .parse(request);
}

function compare(
  { host, text }: CommandContext,
  workbook: CampaignWorkbook,
  from: CompareRequest['from'],
  to: CompareRequest['to'],
): ComparisonView {
  const now = presentSnapshot(workbook, text);
  const version = (number: number) => namedVersion(host, findVersion(workbook.snapshot, number), text);
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
  writeWorkbook(host, snapshot.spreadsheetId, redrawRequests(sheet, drawComparison(view)));
  return { message: `${view.message} ${text.seeComparison}`, figures: { ...view.counts } };
}
