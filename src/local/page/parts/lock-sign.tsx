/** A padlock, drawn: not every machine has a letter for it. */
export function LockSign({ label }: { label: string }) {
  return (
    <svg role="img" aria-label={label} width="11" height="12" viewBox="0 0 11 12">
      <path d="M3 5V3.5a2.5 2.5 0 0 1 5 0V5" fill="none" stroke="currentColor" stroke-width="1.4" />
      <rect x="1" y="5" width="9" height="6.5" rx="1" fill="currentColor" />
    </svg>
  );
}
