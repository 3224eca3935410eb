import type { ChangeEvent, Seen } from '../server/wire';

interface Hearer {
  readonly onChange: (change: ChangeEvent) => void;
  readonly onSeen: (seen: Seen) => void;
  /** The server is gone, or there again. */
  readonly onLine: (isLost: boolean) => void;
}

/** Hears of what others do. A server that was started anew does not know this browser: then the page begins again. */
export function hearEvents({ onChange, onSeen, onLine }: Hearer): void {
  const events = new EventSource('/events');
  events.addEventListener('change', ({ data }: MessageEvent<string>) => {
    onChange(JSON.parse(data) as ChangeEvent);
  });
  events.addEventListener('seen', ({ data }: MessageEvent<string>) => {
    onSeen(JSON.parse(data) as Seen);
  });
  events.onerror = () => {
    onLine(true);
    if (events.readyState === EventSource.CLOSED) {
      setTimeout(() => {
        location.reload();
      }, 1_000);
    }
  };
  events.onopen = () => {
    onLine(false);
  };
}
