/** The lock of the bound file. Executions follow one another here, so only a test or a suspended script can be in the way. */
export interface DocumentLock {
  /** True where the holder has it now, or had it already. */
  take(holder: object): boolean;
  /** No effect where somebody else has it. */
  release(holder: object): void;
}

export function createDocumentLock(): DocumentLock {
  let owner: object | undefined;
  return {
    take(holder) {
      owner ??= holder;
      return owner === holder;
    },
    release(holder) {
      if (owner === holder) owner = undefined;
    },
  };
}
