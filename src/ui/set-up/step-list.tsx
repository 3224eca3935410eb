import { words } from '../words';

/** «✔ 1. Tạo các tab cấu hình»: sign and word together. */
export function StepList({ now }: { readonly now: number }) {
  return (
    <ol class="row">
      {words.setUpSteps.map((title, index) => {
        const [look, sign, state] =
          index < now
            ? (['accepted', '✔', words.stepDone] as const)
            : index === now
              ? (['draft', '◐', words.stepNow] as const)
              : (['empty', '○', words.stepLater] as const);
        return (
          <li key={title} aria-current={index === now ? 'step' : undefined}>
            <span class={`mark ${look}`}>
              <span aria-hidden="true">{sign}</span> {index + 1}. {title} <span class="unseen">({state})</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
