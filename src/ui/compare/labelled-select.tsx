import type { ComponentProps } from 'preact';
import { Select } from '../parts/select';

/** A select behind its own name. */
export function LabelledSelect<Value extends string>(props: ComponentProps<typeof Select<Value>>) {
  return (
    <>
      {props.name}
      <Select {...props} />
    </>
  );
}
