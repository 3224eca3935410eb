import { DAY_MS, EPOCH_MS } from './serial-date';

/** The moment at which a clock of the zone shows what the serial number says; where it shows it twice, the earlier. */
export function instantOf(serial: number, timeZone: string): Date {
  const wallMs = EPOCH_MS + Math.round(serial * DAY_MS);
  // A day ahead of UTC at most, so that one of the two offsets around the moment is right.
  const candidates = [wallMs - DAY_MS, wallMs + DAY_MS].map((near) => wallMs - offsetMs(near, timeZone));
  const shown = candidates.filter((instantMs) => instantMs + offsetMs(instantMs, timeZone) === wallMs);
  // Skipped by a clock put forward: as long after the change as the clock says.
  return new Date(Math.min(...(shown.length > 0 ? shown : candidates.slice(0, 1))));
}

/** What a clock of the zone shows at a moment, as a serial number. */
export function serialAt(instant: Date, timeZone: string): number {
  return (instant.getTime() + offsetMs(instant.getTime(), timeZone) - EPOCH_MS) / DAY_MS;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clock is ahead of UTC, in whole seconds as clocks are. */
function offsetMs(instantMs: number, timeZone: string): number {
  const shown = new Map(
    formatOf(timeZone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
  const wallMs = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wallMs - Math.floor(instantMs / 1000) * 1000;
}

/** Made once for each zone: to make one takes longer than to format with it a hundred times. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}
