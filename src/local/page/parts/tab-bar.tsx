import { useEffect, useRef } from 'preact/hooks';
import type { TabEntry } from '../../server/wire';
import { words } from '../words';
import { LockSign } from './lock-sign';

interface Props {
  readonly tabs: readonly TabEntry[];
  readonly shownId: number;
  readonly go: (id: number) => void;
  readonly rename: () => void;
}

/** Tabs in their colours, with a list to find one among many. */
export function TabBar({ tabs, shownId, go, rename }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const visible = tabs.filter(({ isHidden, id }) => !isHidden || id === shownId);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shownId, tabs.length]);

  const keys = (event: KeyboardEvent) => {
    const at = visible.findIndex(({ id }) => id === shownId);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: visible.length - 1 }[event.key];
    const tab = next === undefined ? undefined : visible[next];
    if (!tab) return;
    event.preventDefault();
    go(tab.id);
    list.current?.querySelectorAll('button')[visible.indexOf(tab)]?.focus();
  };
  const find = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const found = tabs.find(({ title }) => title.toLowerCase() === field.value.trim().toLowerCase());
    if (!found) return;
    field.value = '';
    go(found.id);
  };

  return (
    <div class="tab-bar">
      <label>
        <span class="unseen">{words.findTab}</span>
        <input type="text" list="tab-titles" placeholder={words.findTab} onChange={find} />
      </label>
      <datalist id="tab-titles">
        {tabs.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
      <div role="tablist" aria-label={words.tabs} ref={list} onKeyDown={keys}>
        {visible.map(({ id, title, color, isClosed, isHidden }) => (
          <button
            key={id}
            id={`tab-${id}`}
            role="tab"
            aria-selected={id === shownId}
            aria-controls="grid"
            tabIndex={id === shownId ? 0 : -1}
            style={color ? { boxShadow: `inset 0 -3px ${color}` } : {}}
            onClick={() => {
              go(id);
            }}
            onDblClick={rename}
          >
            {isClosed && <LockSign label={words.closed} />}
            {title}
            {isHidden && <em> ({words.hidden})</em>}
          </button>
        ))}
      </div>
    </div>
  );
}
