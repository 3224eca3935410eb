import { words } from '../words';

/** Sign, words and colour: how sure the add-on is that two things are the same. */
export function Confidence({ value, why }: { readonly value: number; readonly why: string }) {
  const [look, sign] =
    value >= 0.9
      ? (['accepted', '✔'] as const)
      : value >= 0.6
        ? (['warning', '▲'] as const)
        : (['error', '✖'] as const);
  return (
    <span class={`mark ${look}`}>
      <span aria-hidden="true">{sign}</span> {words.percent(Math.round(value * 100))}
      {why ? ` · ${why}` : ''}
    </span>
  );
}
