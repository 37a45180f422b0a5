import type { Found, PageView, Pane, PaneContact } from '../adapter';
import { findPart, found, missing } from '../find';
import { oneLine, readText } from '../read-text';
import { companyIn } from './company';
import { chosenRecipients, profileLink } from './panes';

/** The other party by header and profile card (`platforms/linkedin.md` 3). */
export function linkedinContact(view: PageView, pane: Pane): Found<PaneContact> {
  const pills = chosenRecipients(pane.root);
  if (pills.length > 0) return found(recipient(pills));
  const header = findPart(view, 'header', pane.root);
  const link = profileLink(view, header ?? pane.root);
  const name = nameIn(view, header ?? link);
  const handle = link ? slugOf(link) : null;
  if (name === null && handle === null) return missing('contactName');
  const headline = headlineIn(view, pane);
  const company = headline === null ? null : companyIn(headline);
  return found({ contact: { name, handle, headline, company }, group: link === null });
}

function recipient(pills: readonly Element[]): PaneContact {
  const [only] = pills;
  const name = only && pills.length === 1 ? oneLine(readText(only)) || null : null;
  return { contact: { name, handle: null, headline: null, company: null }, group: pills.length > 1 };
}

function nameIn(view: PageView, scope: Element | null): string | null {
  const element = scope
    ? (findPart(view, 'contactName', scope) ?? (scope.matches('a') ? scope : null))
    : null;
  return (element && oneLine(readText(element))) || null;
}

/** `/in/ana-souza/` → `ana-souza`; `null` for an opaque member id, which is nobody's name for themselves. */
export function slugOf(link: Element): string | null {
  const id = memberIn(link);
  return id === null || isOpaque(id) ? null : id;
}

/** Whatever stands behind `/in/`: a chosen slug or an opaque member id. */
export function memberIn(link: Element): string | null {
  const id = link.getAttribute('href')?.match(/\/in\/([^/?#]+)/)?.[1];
  if (id === undefined) return null;
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray `%`; such a slug is used as it is written.
    return id;
  }
}

export function isOpaque(member: string): boolean {
  return /^ACoAA/.test(member);
}

/**
 * Only from the profile card, which stands at the start of the history: the line under the name may as well say
 * since when somebody is online, in any language.
 */
function headlineIn(view: PageView, pane: Pane): string | null {
  const line = findPart(view, 'messages', pane.root)?.querySelector(
    '.msg-s-profile-card .artdeco-entity-lockup__subtitle',
  );
  if (!line) return null;
  return oneLine(line.getAttribute('title') ?? readText(line)) || null;
}
