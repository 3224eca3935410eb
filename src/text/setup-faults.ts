import type { SetupFault } from '../domain/setup-error';

/** A sentence for each kind of fault. */
export type FaultTexts<Fault extends SetupFault = SetupFault> = {
  readonly [Kind in Fault['kind']]: (fault: Extract<Fault, { readonly kind: Kind }>) => string;
};

export function describeFault(fault: SetupFault, texts: FaultTexts): string {
  // Which sentence belongs to which kind is held by `FaultTexts`; the compiler cannot follow it through the look-up.
  const describe = texts[fault.kind] as (fault: SetupFault) => string;
  return describe(fault);
}
