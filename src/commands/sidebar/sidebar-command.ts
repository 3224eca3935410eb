import * as z from 'zod/mini';
import { keysOf } from '../../domain/keys-of';
import { assembleSummary } from '../assemble-summary';
import { checkAll } from '../check-all';
import type { Command } from '../command';
import { exportSummary } from '../export-summary';
import { saveVersion } from '../save-version';

const commands = { check: checkAll, assemble: assembleSummary, saveVersion, export: exportSummary } as const;

/** What a button of the sidebar runs; each command holds to its own roles. */
export interface SidebarCommandRequest {
  readonly command: keyof typeof commands;
}

/** @throws what zod throws where the request is none */
export function sidebarCommand(request: unknown): Command {
  return commands[z.object({ command: z.enum(keysOf(commands)) }).parse(request).command];
}
