/**
 * The document and, on server-driven pages, the open shadow root in which the old messaging lives
 * (`platforms/linkedin.md` 1.2).
 */
export function linkedinRoots(document: Document): readonly (Document | ShadowRoot)[] {
  const outlet = document.querySelector('#interop-outlet, [data-testid="interop-shadowdom"]');
  return outlet?.shadowRoot ? [document, outlet.shadowRoot] : [document];
}
