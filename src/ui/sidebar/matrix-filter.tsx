import type { AgencyLine } from '../../commands/sidebar/sidebar-data';
import { keysOf } from '../../domain/keys-of';
import { words } from '../words';

export type FilterName = keyof typeof words.filters;

const holds: Readonly<Record<FilterName, (agency: AgencyLine) => boolean>> = {
  all: () => true,
  errors: ({ submissions }) => submissions.some(({ errors }) => errors > 0),
  empty: ({ submissions }) => submissions.some(({ state, isNil }) => state === 'empty' && !isNil),
  submitted: ({ submissions }) => submissions.some(({ state }) => state === 'submitted'),
  returned: ({ submissions }) => submissions.some(({ state }) => state === 'returned'),
  changed: ({ submissions }) => submissions.some(({ changedSince }) => changedSince !== ''),
};

export function isShown(agency: AgencyLine, filter: FilterName): boolean {
  return holds[filter](agency);
}

export function MatrixFilter({
  value,
  choose,
}: {
  readonly value: FilterName;
  readonly choose: (name: FilterName) => void;
}) {
  return (
    <label class="row">
      {words.filter}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const name = keysOf(words.filters).find((each) => each === currentTarget.value);
          if (name) choose(name);
        }}
      >
        {keysOf(words.filters).map((name) => (
          <option key={name} value={name}>
            {words.filters[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
