import type { StateView } from '../../server/wire';
import { words } from '../words';

interface Props {
  readonly state: StateView;
  readonly be: (email: string) => void;
  readonly wait: (until: Date) => void;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Who sits here, and what time it is on the local host. */
export function Heading({ state, be, wait }: Props) {
  const now = new Date(state.now);
  const past = state.deadline === undefined ? undefined : new Date(state.deadline);
  return (
    <>
      <h1>{state.title}</h1>
      <div class="clock" role="group" aria-label={words.clock}>
        <time dateTime={state.now}>
          {now.toLocaleString('vi-VN', {
            timeZone: state.timeZone,
            weekday: 'long',
            day: '2-digit',
            month: '2-digit',
            year: 'numeric',
            hour: '2-digit',
            minute: '2-digit',
          })}
        </time>
        <button
          onClick={() => {
            wait(new Date(now.getTime() + HOUR_MS));
          }}
        >
          {words.hourLater}
        </button>
        <button
          onClick={() => {
            wait(new Date(now.getTime() + DAY_MS));
          }}
        >
          {words.nextDay}
        </button>
        {past && past > now && (
          <button
            onClick={() => {
              wait(past);
            }}
          >
            {words.pastDeadline}
          </button>
        )}
      </div>
      <label class="person">
        {words.person}
        <select
          value={state.person.email}
          onChange={(event) => {
            be(event.currentTarget.value);
          }}
        >
          {state.people.map(({ email, name }) => (
            <option key={email} value={email}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
