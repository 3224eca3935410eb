import type { Request } from '../../host';
import type { Office } from './office';
import type { PanelName } from './parts/panel';
import type { Box } from './grid';
import type { Entry, MenuOf } from './parts/menu-bar';
import { words } from './words';

/** All menus: those of the page, and between them what the script has put up. */
export function menusOf(office: Office, open: (panel: PanelName) => void, rename: () => void): MenuOf[] {
  const { state, menu } = office.shape;
  const isOff = !state?.mayEdit;
  return [
    {
      label: words.file,
      entries: [
        {
          label: words.download,
          run: () => {
            location.href = `/file?id=${state?.spreadsheetId ?? ''}`;
          },
        },
      ],
    },
    { label: words.edit, entries: editEntries(office) },
    {
      label: words.tab,
      entries: [
        { label: words.renameTab, run: rename, isOff },
        {
          label: words.hideTab,
          run: () => {
            hide(office, office.sheetId, true);
          },
          isOff,
        },
        ...(state?.tabs ?? [])
          .filter(({ isHidden }) => isHidden)
          .slice(0, MOST_HIDDEN)
          .map(({ id, title }, index) => ({
            label: words.showTab(title),
            run: () => {
              hide(office, id, false);
            },
            isOff,
            hasLineAbove: index === 0,
          })),
      ],
    },
    ...scriptMenus(office, menu),
    {
      label: words.around,
      entries: (['files', 'mail', 'log'] as const).map((name) => ({
        label: { files: words.drive, mail: words.mail, log: words.log }[name],
        run: () => {
          open(name);
        },
      })),
    },
  ];
}

const MOST_HIDDEN = 20;

function editEntries(office: Office): Entry[] {
  const { undo, mayEdit } = office.shape.state ?? {};
  const isOff = !mayEdit;
  const box = () =>
    office.grid?.selection() ?? { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  const offer = (label: string, request: (box: Box) => Parameters<typeof shape>[1], hasLineAbove = false): Entry => ({
    label,
    isOff,
    hasLineAbove,
    run: () => {
      shape(office, request(box()));
    },
  });
  const rows = ({ startRowIndex: startIndex, endRowIndex: endIndex }: Box) => ({
    sheetId: office.sheetId,
    dimension: 'ROWS',
    startIndex,
    endIndex,
  });
  const insertAt = (row: number, { startRowIndex, endRowIndex }: Box) => ({
    insertDimension: {
      range: rows({ ...box(), startRowIndex: row, endRowIndex: row + endRowIndex - startRowIndex }),
      inheritFromBefore: row > 0,
    },
  });
  const hiding = (hiddenByUser: boolean) => (at: Box) => ({
    updateDimensionProperties: { range: rows(at), properties: { hiddenByUser }, fields: 'hiddenByUser' },
  });
  const sorting = (sortOrder: string) => (at: Box) => ({
    sortRange: {
      range: { sheetId: office.sheetId, ...at },
      sortSpecs: [{ dimensionIndex: at.startColumnIndex, sortOrder }],
    },
  });
  return [
    { label: words.undo, run: () => void turn(office, 'undo'), isOff: !undo?.canUndo },
    { label: words.redo, run: () => void turn(office, 'redo'), isOff: !undo?.canRedo },
    offer(words.rowAbove, (at) => insertAt(at.startRowIndex, at), true),
    offer(words.rowBelow, (at) => insertAt(at.endRowIndex, at)),
    offer(words.deleteRows, (at) => ({ deleteDimension: { range: rows(at) } })),
    offer(words.hideRows, hiding(true)),
    offer(words.showRows, hiding(false)),
    offer(words.sortUp, sorting('ASCENDING'), true),
    offer(words.sortDown, sorting('DESCENDING')),
  ];
}

/** One menu for each caption, its items in order. */
function scriptMenus(office: Office, items: Office['shape']['menu']): MenuOf[] {
  return [...new Set(items.map(({ menu }) => menu))].map((label) => ({
    label,
    entries: items
      .filter(({ menu }) => menu === label)
      .map(({ label: item, functionName, hasSeparatorAbove }) => ({
        label: item,
        hasLineAbove: hasSeparatorAbove,
        run: () => void office.run({ act: 'menu', functionName, replies: [] }, item),
      })),
  }));
}

export async function turn(office: Office, way: 'undo' | 'redo'): Promise<void> {
  const answer = await office.run({ act: way });
  if (answer.kind === 'done' && answer.result === 'changed since') await office.alert(words.changedSince);
}

export function shape(
  office: Office,
  request: Pick<
    Request,
    'insertDimension' | 'deleteDimension' | 'sortRange' | 'updateDimensionProperties' | 'updateSheetProperties'
  >,
): void {
  void office.run({ act: 'shape', request });
}

function hide(office: Office, sheetId: number, hidden: boolean): void {
  shape(office, { updateSheetProperties: { properties: { sheetId, hidden }, fields: 'hidden' } });
}
