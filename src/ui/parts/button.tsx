import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** One a page. */
  readonly isPrimary?: boolean;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  /** What a screen reader says instead of the text. */
  readonly name?: string;
  readonly look?: string;
}

/** A button that is off keeps its place in the Tab order, so that the focus is not lost while a task runs. */
export function Button({ children, onClick, isPrimary, isOff, isPressed, name, look }: Props) {
  return (
    <button
      type="button"
      class={[isPrimary && 'primary', look].filter(Boolean).join(' ')}
      aria-disabled={isOff ? 'true' : undefined}
      aria-pressed={isPressed}
      aria-label={name}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      {children}
    </button>
  );
}
