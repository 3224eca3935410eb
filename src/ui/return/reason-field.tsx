import { words } from '../words';

interface Props {
  readonly value: string;
  readonly type: (value: string) => void;
}

/** Why something is returned, in the words its agency will read. */
export function ReasonField({ value, type }: Props) {
  return (
    <div>
      <label class="field" for="reason">
        {words.returnReason}
      </label>
      <p class="quiet" id="reason-hint">
        {words.returnReasonHint}
      </p>
      <textarea
        id="reason"
        rows={3}
        aria-describedby="reason-hint"
        aria-required="true"
        value={value}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
        }}
      />
    </div>
  );
}
