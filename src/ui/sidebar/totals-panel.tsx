import type { Totals } from '../../commands/sidebar/sidebar-data';
import { keysOf } from '../../domain/keys-of';
import { StateMark } from '../parts/state-mark';
import { words } from '../words';

/** The whole campaign in one look: a bar, the faults, how many submissions stand in each state. */
export function TotalsPanel({ totals }: { readonly totals: Totals }) {
  const { percent, submissions, errors, warnings, states } = totals;
  const label = words.overall(percent, submissions);
  return (
    <section>
      <progress aria-label={label} value={percent} max={100} />
      <p>
        {label}. {words.counts(errors, warnings)}
      </p>
      <ul class="row" aria-label={words.stateCounts}>
        {keysOf(states)
          .filter((state) => states[state] > 0)
          .map((state) => (
            <li key={state}>
              <StateMark state={state} /> {states[state]}
            </li>
          ))}
      </ul>
    </section>
  );
}
