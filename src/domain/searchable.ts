/** What search reads of a template. */
export interface SearchableTemplate {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string;
  readonly body: string;
  readonly folder: string;
  readonly labels: readonly string[];
  readonly variants?: readonly { readonly body: string }[];
}
