import type { PageAnswer } from './commands/answer-page';
import { answerPage } from './commands/answer-page';
import type { Access } from './commands/attempt';
import type { Command, CommandContext, Outcome } from './commands/command';
import { runCommand } from './commands/run-command';
import type { Host } from './host';
import { vietnamese } from './text';

// How the entry points of `main.ts` run: with Google's services, at this moment, in Vietnamese.

export function answer<Result>(
  work: (context: CommandContext) => Result,
  access: Access = 'write',
): PageAnswer<Result> {
  const log = (message: string) => {
    console.error(message);
  };
  return answerPage(google, new Date(), vietnamese, work, log, access);
}

export function run(command: Command): Outcome | undefined {
  return runCommand(google, new Date(), vietnamese, command);
}

/** Google's own objects as a `Host`: that this compiles is the proof that the slices are Google's. */
export const google: Host = {
  get SpreadsheetApp() {
    return SpreadsheetApp;
  },
  get Sheets() {
    return enabled(Sheets);
  },
  get Drive() {
    return enabled(Drive);
  },
  get HtmlService() {
    return HtmlService;
  },
  get LockService() {
    return LockService;
  },
  get PropertiesService() {
    return PropertiesService;
  },
  get Session() {
    return Session;
  },
  get Utilities() {
    return Utilities;
  },
};

/** An advanced service is there where the manifest enables it, as ours does. */
function enabled<Service>(service: Service | undefined): Service {
  if (service === undefined) throw new Error('An advanced service is not enabled in appsscript.json.');
  return service;
}
