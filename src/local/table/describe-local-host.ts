import { apiQuota } from '../api-quota';
import { absentServices } from '../absent-services';
import { countedCalls } from '../faults';
import { limitsMs } from '../supervise';
import { strictest } from '../switches';
import type { Emulated } from './emulated';
import { emulatedMembers } from './emulated-members';
import { emulatedRequests } from './emulated-requests';
import { faultMeanings, optionMeanings, switchMeanings } from './settings';

const REQUESTS = 'sheets/api/reference/rest/v4/spreadsheets/request';

/** The text of `docs/local-host.md`, as Prettier leaves it. */
export function describeLocalHost(): string {
  return `${[
    '# The local host',
    'Made by `node build/local-host-table.mjs` out of `src/local/table`; a test holds both to the code.',
    [
      'The local host runs the pushed script without Google. It emulates what the add-on calls and refuses anything else by',
      'name: «The local host does not emulate …». Nothing here was measured on Google by us.',
    ].join('\n'),
    [
      '- **exact**: as on Google, as far as the emulated fields go; **close**: as on Google but for the note.',
      '- **documented** by Google; **reported** by public code or reports; **assumed**: nothing settles it. The least certain',
      '  part counts.',
    ].join('\n'),
    '## Services',
    table(
      ['member', 'how', 'certainty', 'note', 'source'],
      Object.entries(emulatedMembers).flatMap(([name, { source, members }]) =>
        Object.entries(members).map(([member, how]) => row(`${name}.${member}`, how, source)),
      ),
    ),
    '## Requests of `batchUpdate`',
    table(
      ['request', 'how', 'certainty', 'note', 'source'],
      Object.entries(emulatedRequests).map(([kind, how]) => row(kind, how, `${REQUESTS}#${kind.toLowerCase()}request`)),
    ),
    'Sources are pages of developers.google.com.',
    '## Refused',
    `Any other member, request, option or field, by its name; and these services as a whole: ${absentServices.join(', ')}.`,
    '## Options',
    table(['option', 'meaning'], pairs(optionMeanings)),
    '## Switches',
    table(
      ['switch', 'when on', 'where nothing is said'],
      keysOf(switchMeanings).map((name) => [code(name), switchMeanings[name], strictest[name] ? 'on' : 'off']),
    ),
    '## Faults',
    [
      '`google.faults.plan({ call, mode, language })` meets the call of that number in an execution, once; with `isLasting` each',
      'call from that one on; with `functionName` only in executions of that function. Google’s words are in English, Vietnamese',
      '(`vi`) or a language of no use to a program (`other`). Counted are the calls of the table below.',
    ].join('\n'),
    table(['mode', 'what happens'], pairs(faultMeanings)),
    table(['counted call', 'whose words'], pairs(countedCalls)),
    '## Quota',
    `Scripts have ${apiQuota.ofUser} reads and ${apiQuota.ofUser} writes of the Sheets service a minute for each account and ${apiQuota.ofProject} for all, on the host’s clock; one more is refused with 429. Tools have no quota. Where time stands still nothing is counted, unless \`hasApiQuota\` says so.`,
    '## Time',
    [
      `An execution ends after ${limitsMs.FULL / 60_000} minutes, that of a simple trigger after ${limitsMs.LIMITED / 1000} seconds, unseen by the script; the call`,
      'that passes the limit has its effect. Only calls take time, by the middle figure of `src/local/cost-model.ts`; what a',
      'script computes and waiting for an answer take none. `google.meter.estimate` gives the low, middle and high figure for',
      'what was run.',
    ].join('\n'),
  ].join('\n\n')}\n`;
}

function row(name: string, [exactness, certainty, note = '']: Emulated, source: string): string[] {
  return [code(name), exactness, certainty, note, source];
}

function pairs(meanings: Readonly<Record<string, string>>): string[][] {
  return Object.entries(meanings).map(([name, meaning]) => [code(name), meaning]);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): Key[] {
  // The record is a literal of this folder and has no other keys.
  return Object.keys(record) as Key[];
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, index) =>
    Math.max(3, title.length, ...rows.map((each) => (each[index] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
