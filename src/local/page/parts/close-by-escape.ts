/** The grid takes Escape for itself wherever it is pressed, so a dialog would stay open. */
export function closeByEscape({
  key,
  currentTarget,
}: {
  key: string;
  currentTarget: EventTarget & HTMLDialogElement;
}): void {
  if (key === 'Escape') currentTarget.close();
}
