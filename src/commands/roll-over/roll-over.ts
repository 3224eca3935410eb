import { agencyName } from '../../domain/lookup';
import { lastsIn, successorOf } from '../../domain/roll-over/successor-of';
import type { Host } from '../../host';
import type { Text } from '../../text';
import { spreadsheetLink } from '../../workbook/campaign-files';
import * as next from '../../workbook/roll-over/next-workbook';
import { attempt } from '../attempt';
import type { CommandContext, Outcome } from '../command';
import { runCommand, tell } from '../run-command';
import { carryOutRollOver, isLogged } from './carry-out-roll-over';
import type { ReadRollOver } from './read-roll-over';
import { leftByFate, readRollOver } from './read-roll-over';

/** More names than these of one reason make a dialog too long to read; the tab «Kết chuyển» has them all. */
const MOST_EXAMPLES = 3;
/** Letters of a name. */
const LONGEST_EXAMPLE = 60;

/** What an officer is told before anything is made; `question` is absent where there is nothing to agree to. */
interface RollOverPreview {
  readonly words: string;
  readonly question?: { readonly fingerprint: string };
}

/**
 * «Kết chuyển»: next year's workbook, its configuration filled with what was accepted this year. Says first how much goes
 * over, who takes over from whom, and what stays behind and why; makes it only after yes.
 */
export function rollOver(host: Host, now: Date, text: Text): Outcome | undefined {
  const preview = tell(host, text, attempt(host, now, text, previewRollOver, 'read'));
  if (!preview) return undefined;
  const ui = host.SpreadsheetApp.getUi();
  if (!preview.question) ui.alert(text.addOnName, preview.words, ui.ButtonSet.OK);
  else if (ui.alert(text.addOnName, preview.words, ui.ButtonSet.YES_NO) === ui.Button.YES) {
    return runCommand(host, now, text, carryOutRollOver(preview.question.fingerprint));
  }
  return undefined;
}

/** 2 heavy calls, 3 where a workbook is there already. */
function previewRollOver(context: CommandContext): RollOverPreview {
  const { host, text } = context;
  const read = readRollOver(context);
  const { workbook, counts, title, plan, fingerprint } = read;
  const { campaign, snapshot } = workbook;
  const found = next.findNextWorkbook(host, snapshot.spreadsheetId, campaign.planYear);
  const isThere = found !== undefined && next.isFilled(next.readNextWorkbook(host, found));
  if (isThere && isLogged(workbook)) return { words: text.rollOver.already(spreadsheetLink(found)) };
  if (counts.targets + counts.tasks + counts.proposals === 0) return { words: text.rollOver.nothing };
  const left = leftByFate(plan).map(({ fate, names }) =>
    text.rollOver.leftLine(text.rollOver.fates[fate], names.length, examplesOf(names)),
  );
  const remarked = plan.lines.filter(({ remarks }) => remarks.length > 0).length;
  const isElsewhere = found === undefined && isLogged(workbook);
  return {
    words: text.rollOver.ask(title, counts, successions(read, text), left, remarked, isElsewhere),
    question: { fingerprint },
  };
}

function examplesOf(names: readonly string[]): string {
  const some = names.slice(0, MOST_EXAMPLES).map((name) => {
    const letters = Array.from(name);
    return letters.length > LONGEST_EXAMPLE ? `${letters.slice(0, LONGEST_EXAMPLE).join('')}…` : name;
  });
  return [...some, ...(names.length > MOST_EXAMPLES ? ['…'] : [])].join('; ');
}

function successions({ workbook: { campaign } }: ReadRollOver, text: Text): string[] {
  return campaign.agencies
    .filter((agency) => !lastsIn(agency, campaign.planYear))
    .flatMap((agency) => {
      const { agency: successor } = successorOf(campaign, agency);
      return successor ? [text.rollOver.succeeded(agency.name, agencyName(campaign, successor.code))] : [];
    });
}
