import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

export interface Entry {
  readonly label: string;
  readonly run: () => void;
  readonly isOff?: boolean;
  readonly hasLineAbove?: boolean;
}

export interface MenuOf {
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** Menus as of a desktop program: arrows go through them, Escape closes. Pattern: w3.org/WAI/ARIA/apg/patterns/menubar */
export function MenuBar({ menus }: { menus: readonly MenuOf[] }) {
  const [open, setOpen] = useState<number>();
  const bar = useRef<HTMLDivElement>(null);
  useClickAway(bar, () => {
    setOpen(undefined);
  });
  useEffect(() => {
    if (open !== undefined) entriesIn(bar)[0]?.focus();
  }, [open]);

  const keys = (event: KeyboardEvent) => {
    const { activeElement } = document;
    const titles = Array.from(bar.current?.querySelectorAll<HTMLElement>(':scope > div > button') ?? []);
    const entries = entriesIn(bar);
    const at = entries.findIndex((entry) => entry === activeElement);
    const title = open ?? titles.findIndex((each) => each === activeElement);
    const toEntry = (index: number) => entries[(index + entries.length) % entries.length]?.focus();
    const toMenu = (index: number) => {
      const next = (index + menus.length) % menus.length;
      if (open === undefined) titles[next]?.focus();
      else setOpen(next);
    };
    const close = () => {
      setOpen(undefined);
      titles[title]?.focus();
    };
    const openThis = () => {
      setOpen(title);
    };
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: open === undefined ? openThis : () => toEntry(at + 1),
      ArrowUp: () => toEntry(at - 1),
      ArrowRight: () => {
        toMenu(title + 1);
      },
      ArrowLeft: () => {
        toMenu(title - 1);
      },
      Escape: close,
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };

  return (
    <div class="menu-bar" role="menubar" ref={bar} onKeyDown={keys}>
      {menus.map((menu, index) => (
        <Menu
          key={menu.label}
          menu={menu}
          isFirst={index === 0}
          isOpen={open === index}
          open={(isOpen) => {
            setOpen(isOpen ? index : undefined);
          }}
        />
      ))}
    </div>
  );
}

function Menu({
  menu: { label, entries },
  isFirst,
  isOpen,
  open,
}: {
  menu: MenuOf;
  isFirst: boolean;
  isOpen: boolean;
  open: (isOpen: boolean) => void;
}) {
  const choose = ({ isOff, run }: Entry) => {
    if (isOff) return;
    open(false);
    run();
  };
  return (
    <div role="none">
      <button
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={isFirst || isOpen ? 0 : -1}
        onClick={() => {
          open(!isOpen);
        }}
      >
        {label}
      </button>
      {isOpen && (
        <div class="menu" role="menu" aria-label={label}>
          {entries.map((entry) => (
            <button
              key={entry.label}
              role="menuitem"
              tabIndex={-1}
              aria-disabled={entry.isOff ?? false}
              class={entry.hasLineAbove ? 'has-line' : ''}
              onClick={() => {
                choose(entry);
              }}
            >
              {entry.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function entriesIn(bar: RefObject<HTMLElement | null>): HTMLElement[] {
  return Array.from(bar.current?.querySelectorAll<HTMLElement>('[role=menu] [role=menuitem]') ?? []);
}

/** The grid and the frames are elsewhere, too. */
function useClickAway(inside: RefObject<HTMLElement | null>, act: () => void): void {
  useEffect(() => {
    const away = ({ target }: Event) => {
      if (!inside.current?.contains(target as Node)) act();
    };
    addEventListener('pointerdown', away, { capture: true });
    addEventListener('blur', act);
    return () => {
      removeEventListener('pointerdown', away, { capture: true });
      removeEventListener('blur', act);
    };
  }, []);
}
