import type { MenuView, OpenPage, StateView, TabView } from '../server/wire';
import type { Shown } from '../screen';
import type { Box } from './grid';
import type { Asking } from './questions';

/** What the page shows at this moment, besides the grid. */
export interface Shape {
  readonly state?: StateView | undefined;
  readonly menu: MenuView;
  readonly tab?: TabView | undefined;
  readonly selection?: Box | undefined;
  readonly toasts: readonly Shown[];
  readonly sidebar?: OpenPage | undefined;
  readonly dialog?: OpenPage | undefined;
  readonly asking?: Asking | undefined;
  readonly busy?: string | undefined;
  readonly isLost: boolean;
}
