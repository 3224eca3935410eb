import type { Host } from '../host';

const KEY = 'phuluc.sweep';

/** When the sweep last ran, and as whom; nobody else can see that account's triggers. */
export interface SweepNote {
  /** ISO. */
  readonly at: string;
  readonly by: string;
  /** Of a workbook and a day in which a sweep found nothing to do; absent where the last one did something. */
  readonly settled?: string | undefined;
}

/** Longer without a sweep means that the triggers are gone: six were due. */
export const SWEEP_IS_LATE_MS = 3_600_000;

export function noteSweep(host: Host, note: SweepNote): void {
  host.PropertiesService.getDocumentProperties().setProperty(
    KEY,
    [note.at, note.by, note.settled ?? ''].join(' ').trimEnd(),
  );
}

export function readSweepNote(host: Host): SweepNote | undefined {
  const [at = '', by = '', settled] = (host.PropertiesService.getDocumentProperties().getProperty(KEY) ?? '').split(
    ' ',
  );
  return Number.isNaN(Date.parse(at)) || by === '' ? undefined : { at, by, settled };
}

/** Not beside those of another account that still run: each tick would be answered twice, once for nothing. */
export function mayInstallTriggers(note: SweepNote | undefined, user: string, now: Date): boolean {
  return !note || note.by === user || now.getTime() - Date.parse(note.at) > SWEEP_IS_LATE_MS;
}
