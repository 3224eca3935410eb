import { words } from '../words';

const signs = { error: '✖', missing: '□', warning: '▲', note: 'ℹ' } as const;

/** Sign, word and colour together. */
export function SeverityMark({ severity }: { readonly severity: keyof typeof signs }) {
  return (
    <span class={`mark ${severity}`}>
      <span aria-hidden="true">{signs[severity]}</span> {words.severities[severity]}
    </span>
  );
}
