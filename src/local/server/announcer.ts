import type { ServerResponse } from 'node:http';
import type { SheetState } from '../book';
import type { LocalGoogle } from '../local-google';
import type { Sessions } from './sessions';
import type { ChangeEvent } from './wire';

/** Tells every open page what has changed since it was last told, by server-sent events. */
export class Announcer {
  private told: readonly SheetState[];
  private toldNow: string;
  private readonly google: LocalGoogle;
  private readonly sessions: Sessions;

  constructor(google: LocalGoogle, sessions: Sessions) {
    this.google = google;
    this.sessions = sessions;
    this.told = google.book().sheets;
    this.toldNow = google.clock.now().toISOString();
  }

  announce(): void {
    const { sheets } = this.google.book();
    const now = this.google.clock.now().toISOString();
    const event = changeOf(this.told, sheets, now);
    if (event.tabs.length === 0 && !event.isListChanged && now === this.toldNow) return;
    this.told = sheets;
    this.toldNow = now;
    for (const { streams } of this.sessions.all()) for (const stream of streams) send(stream, 'change', event);
  }

  /** To all open pages of this person: a note that something else than their own act brought up. */
  tell(email: string, event: 'seen' | 'log', data: unknown): void {
    for (const session of this.sessions.all()) {
      if (session.email === email) for (const stream of session.streams) send(stream, event, data);
    }
  }
}

function changeOf(before: readonly SheetState[], after: readonly SheetState[], now: string): ChangeEvent {
  const old = new Map(before.map((sheet) => [sheet.properties.sheetId, sheet]));
  const changed = after.filter((sheet) => old.get(sheet.properties.sheetId) !== sheet);
  const isInPlace =
    after.length === before.length &&
    after.every(({ properties }, index) => properties.sheetId === before[index]?.properties.sheetId);
  const isOtherTab = (sheet: SheetState) => {
    const was = old.get(sheet.properties.sheetId);
    return was?.properties !== sheet.properties || was.protectedRanges !== sheet.protectedRanges;
  };
  return {
    tabs: changed.map(({ properties }) => properties.sheetId),
    isListChanged: !isInPlace || changed.some(isOtherTab),
    now,
  };
}

function send(stream: ServerResponse, event: string, data: unknown): void {
  stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
