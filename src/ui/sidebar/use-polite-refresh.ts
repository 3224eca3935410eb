import { useEffect, useRef, useState } from 'preact/hooks';

/** A read of the whole workbook each time: of 60 that Google lets an account make a minute, this takes one in two. */
const EVERY_MS = 120_000;

/** Who has not touched the sidebar for so long is not reading it. */
const IDLE_MS = 30 * 60_000;

/**
 * Looks again by itself every two minutes, only while somebody sees the page and has used it within half an hour.
 */
export function usePoliteRefresh(reload: () => Promise<void>): {
  readonly isPaused: boolean;
  readonly now: () => void;
} {
  const usedAt = useRef(performance.now());
  const [isPaused, setIsPaused] = useState(false);
  useEffect(() => {
    const use = () => {
      usedAt.current = performance.now();
      setIsPaused(false);
    };
    const tick = () => {
      if (document.visibilityState !== 'visible') return;
      const isIdle = performance.now() - usedAt.current > IDLE_MS;
      setIsPaused(isIdle);
      if (!isIdle) void reload();
    };
    const events = ['pointerdown', 'keydown', 'focus'] as const;
    for (const event of events) window.addEventListener(event, use);
    const timer = setInterval(tick, EVERY_MS);
    return () => {
      clearInterval(timer);
      for (const event of events) window.removeEventListener(event, use);
    };
  }, [reload]);
  return { isPaused, now: () => void reload() };
}
