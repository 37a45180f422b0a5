import type { View, ViewLimits } from './view.ts';

/** One look-alike: its hosts and the page app that answers for every path on them. */
export interface Site extends ViewLimits {
  readonly hosts: readonly string[];
  /** Entry of the page app, a file beside the site's own `site.ts`. */
  readonly app: URL;
  /** Attributes of `<html>`, as the site writes them. */
  htmlAttributes(view: View): string;
  /** Content of `content-security-policy`; `NONCE` is replaced. */
  readonly policy: string;
}

/** As strict as the real ones, with Trusted Types on top. */
export const strictPolicy = [
  "default-src 'self'",
  "script-src 'nonce-NONCE'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
