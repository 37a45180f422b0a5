/** What the site calls a conversation: the name, or the handle of who gave none. */
export function titleOf({ name, handle }: { readonly name: string; readonly handle: string }): string {
  return name === '' ? handle : name;
}
