/** The place in sight of what a list's item holds, which need not be its place in the tree; `null` where it has none. */
export function itemIndex(element: Element): number | null {
  const index = Number.parseInt(element.closest('[data-index]')?.getAttribute('data-index') ?? '', 10);
  return Number.isNaN(index) ? null : index;
}
