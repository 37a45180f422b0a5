import type { Route } from '../adapter';
import { canonicalThread } from './event-urn';

export const linkedinHosts = ['www.linkedin.com'] as const;

/** Where a LinkedIn URL leads (`platforms/linkedin.md` 1.1). Pure. */
export function linkedinRoute(url: URL): Route {
  if (!(linkedinHosts as readonly string[]).includes(url.hostname)) return { kind: 'elsewhere' };
  const [, messaging, section, id] = url.pathname.split('/');
  if (messaging !== 'messaging') return { kind: 'elsewhere' };
  const thread = section === 'thread' && id !== undefined ? canonicalThread(id) : null;
  return thread ? { kind: 'thread', thread, request: false } : { kind: 'inbox', request: false };
}

export const linkedinUrls = {
  threads: [
    'https://www.linkedin.com/messaging/thread/2-Y2YyYTAzNWMtOWY2ZS00YTJiXzAxMw==/',
    'https://www.linkedin.com/messaging/thread/2-Y2YyYTAzNWMtOWY2ZS00YTJiXzAxMw%3D%3D/',
    'https://www.linkedin.com/messaging/thread/2-Y2YyYTAzNWMtOWY2ZS00YTJiXzAxMw',
    'https://www.linkedin.com/messaging/thread/2-Y2YyYTAzNWMtOWY2ZS00YTJiXzAxMw==/?filter=unread',
    'https://www.linkedin.com/messaging/thread/2-Y2YyYTAzNWMtOWY2ZS00YTJiXzAxMw==/#main',
  ],
  inboxes: [
    'https://www.linkedin.com/messaging/',
    'https://www.linkedin.com/messaging',
    'https://www.linkedin.com/messaging/?filter=starred',
    'https://www.linkedin.com/messaging/thread/new/',
    'https://www.linkedin.com/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAAX',
  ],
  elsewhere: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/ana-souza/',
    'https://www.linkedin.com/login?session_redirect=%2Fmessaging%2Fthread%2F2-Y2Yy%2F',
    'https://www.linkedin.com/company/messaging/thread/2-Y2Yy/',
    'https://www.linkedin.com/messagingx/thread/2-Y2Yy/',
    'https://www.linkedin.com.evil.example/messaging/thread/2-Y2Yy/',
    'https://business.linkedin.com/messaging/thread/2-Y2Yy/',
    'https://www.linkedin.com/sales/inbox/2-Y2Yy',
  ],
} as const;
