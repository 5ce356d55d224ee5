/**
 * Takes files that are dropped anywhere on the page: beside the field they would else replace it, and what was done on it.
 * @param drop the field, marked (`over`) while files are over the page
 */
export function onDroppedFiles(drop: HTMLElement, take: (files: readonly File[]) => void): void {
  const carries = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    drop.classList.add('over');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) drop.classList.remove('over');
  });
  addEventListener('drop', (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    drop.classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
