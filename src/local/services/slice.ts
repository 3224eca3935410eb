/** A slice of one of Google's own interfaces. That it is one is proved here, at compile time. */
export type SliceOf<Google extends Slice, Slice> = Google extends Slice ? Slice : never;
