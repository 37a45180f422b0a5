import { afterFrame } from './after-frame';
import { Pace } from './pace';

/** What a pass over the page has to look at. */
export interface Changes {
  readonly records: readonly MutationRecord[];
  readonly urlChanged: boolean;
}

interface WatchOptions {
  /** The roots to observe now; asked again at every pass, since shadow roots come late. */
  roots(): readonly (Document | ShadowRoot)[];
  /** Whether this element is ours, so that our own painting wakes nobody. */
  isOurs(node: Node): boolean;
  onChange(changes: Changes): void;
  signal: AbortSignal;
}

/** Changes are gathered this long before one pass looks at them (`reliability.md` 6.6); longer on a page that never rests. */
const gatherMs = 150;
/** A hidden page only feeds the badge; browsers throttle its timers to a second anyway. */
const hiddenGatherMs = 1_000;
/** Sites navigate without an event that we could hear; `platforms/*.md`, Navigation. */
const urlPollMs = 400;
/** More records than this tell nothing more; the pass then reads everything anew. */
const mostRecords = 2_000;

/** How a watched page is asked to be looked at out of turn. */
export interface PageWatch {
  look(): void;
  /** The agent did something: what comes of it is looked at promptly, on the busiest page too. */
  gesture(): void;
  /** Work that comes of what was seen: later passes wait for it as for their own. */
  spend(work: () => void): void;
}

/**
 * Watches the page: one observer per root, one pass for many changes, URL by event where the browser has one
 * and by poll elsewhere. `onChange` is called once at the start.
 */
export function watchPage({ roots, isOurs, onChange, signal }: WatchOptions): PageWatch {
  let records: MutationRecord[] = [];
  let url = location.href;
  let urlChanged = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let due = 0;
  let callOff: (() => void) | null = null;
  const pace = new Pace();
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((added) => {
    for (const record of added) {
      if (records.length < mostRecords && !isOurs(record.target)) records.push(record);
    }
    if (records.length > 0) schedule();
  });

  function schedule(): void {
    const wait = Math.max(document.hidden ? hiddenGatherMs : gatherMs, pace.wait());
    const sooner = timer !== null && due > performance.now() + wait;
    if (callOff || (timer !== null && !sooner)) return;
    if (timer !== null) clearTimeout(timer);
    due = performance.now() + wait;
    timer = setTimeout(measure, wait);
  }

  function measure(): void {
    timer = null;
    callOff ??= afterFrame(pass);
  }

  function pass(): void {
    forget();
    if (signal.aborted) return;
    pace.spend(() => {
      observeRoots();
      const changes = { records, urlChanged };
      records = [];
      urlChanged = false;
      onChange(changes);
    });
  }

  function forget(): void {
    if (timer !== null) clearTimeout(timer);
    callOff?.();
    timer = null;
    callOff = null;
  }

  function observeRoots(): void {
    for (const root of roots()) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, observeWhat);
    }
  }

  function checkUrl(): void {
    if (location.href === url) {
      // A shadow root that is attached late, in an element that stood there, raises no record of its own.
      if (pace.wait() === 0 && hasNewRoot()) schedule();
      return;
    }
    url = location.href;
    urlChanged = true;
    pace.renew();
    pass();
  }

  function hasNewRoot(): boolean {
    let found = false;
    pace.spend(() => {
      found = roots().some((root) => !observed.has(root));
    });
    return found;
  }

  const poll = setInterval(checkUrl, urlPollMs);
  signal.addEventListener('abort', () => {
    clearInterval(poll);
    forget();
    observer.disconnect();
  });
  window.addEventListener('popstate', checkUrl, { signal });
  document.addEventListener('visibilitychange', schedule, { signal });
  navigationEvents()?.addEventListener('currententrychange', checkUrl, { signal });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', schedule, { signal });
  schedule();
  return {
    look: schedule,
    spend: (work) => pace.spend(work),
    gesture: () => {
      pace.gesture();
      if (timer !== null) schedule();
    },
  };
}

const observeWhat: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [
    'aria-label',
    'aria-current',
    'aria-selected',
    'title',
    'href',
    'contenteditable',
    'lang',
    'disabled',
    // A message gets its id and time only once it has left (`platforms/linkedin.md` 4.1).
    'data-event-urn',
    // What failed to leave is no message (`platforms/x.md` 4).
    'data-send-status',
    // X marks the open row by either.
    'data-selected',
  ],
};

/** Newer browsers tell of same-document navigation (`platforms/instagram.md` 1). */
function navigationEvents(): EventTarget | null {
  const candidate: unknown = Reflect.get(window, 'navigation');
  return candidate instanceof EventTarget ? candidate : null;
}
