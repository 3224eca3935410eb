import type { MarkedPart } from '../../domain/comparison/mark-words';
import { words } from '../words';

/** Words that came are underlined and those that went are struck out; both are also named to who cannot see it. */
export function MarkedText({ parts }: { readonly parts: readonly MarkedPart[] }) {
  return (
    <span class="marked">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={index}>
            <span class="unseen">{words.marks[kind]}</span>
            {text}
          </Tag>
        );
      })}
    </span>
  );
}
