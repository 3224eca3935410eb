/**
 * Gives out next year's ids. What the plan has keeps its id for good. An agency's own row cannot: next year its tab has a
 * blank row of that very id (`STC-PL01-03`), so the plan year is set before it (`2023-STC-PL01-03`).
 */
export function nextIds(planYear: number): (id: string, isPlanned: boolean) => string {
  const taken = new Set<string>();
  return (id, isPlanned) => {
    const known = id.replace(/[^\p{L}\p{N}._-]+/gu, '-');
    const wanted = isPlanned && known !== '' ? known : `${planYear}-${known}`;
    for (let nth = 1; ; nth++) {
      const free = nth === 1 ? wanted : `${wanted}-${nth}`;
      // As the configuration compares codes.
      const folded = free.normalize('NFC').toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return free;
    }
  };
}
