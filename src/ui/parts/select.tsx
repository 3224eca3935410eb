interface Props<Value extends string> {
  /** Read out by a screen reader. */
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly choose: (value: Value) => void;
  readonly isOff?: boolean | undefined;
}

export function Select<Value extends string>({ name, value, options, choose, isOff }: Props<Value>) {
  return (
    <select
      aria-label={name}
      value={value}
      disabled={isOff}
      onChange={({ currentTarget }) => {
        const chosen = options.find(([each]) => each === currentTarget.value);
        if (chosen) choose(chosen[0]);
      }}
    >
      {options.map(([each, label]) => (
        <option key={each} value={each}>
          {label}
        </option>
      ))}
    </select>
  );
}
