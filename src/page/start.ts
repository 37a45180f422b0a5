import { ask } from '../bridge/ask';
import { onNews } from '../bridge/news';
import type { PlatformAdapter } from '../platforms/adapter';
import { speak as speakAround } from '../ui/clock/words';
import { speak as speakPicker } from '../ui/picker/words';
import { listenToKeys } from './keys';
import { removeOrphans } from './orphans';
import { PageSession } from './session';
import { shieldEvents } from './shield';

/**
 * Starts Riposte on a page at `document_start`: shield and keys at once, so that they hear every event before
 * the page does; the rest when settings say that this platform is on. Keys or switches that change start it anew.
 */
export function startOnPage(adapter: PlatformAdapter, signal: AbortSignal): void {
  if (import.meta.env.FIREFOX) removeOrphans();
  let session: PageSession | null = null;
  let life: AbortController | null = null;
  // Keys before the shield, which lets nothing past: the shortcut also closes a picker that has the focus.
  const taken = new Set<string>();
  listenToKeys(() => session, taken, signal);
  shieldEvents(() => session?.host ?? null, taken, signal);

  let served = '';

  async function begin(): Promise<void> {
    const [answer, spoken] = await Promise.all([ask('settings/read', null), ask('words/in-page', null)]);
    // Without an answer there is nothing to serve the picker either; the next news or page load tries again.
    if (signal.aborted || !answer.ok) return;
    const { platforms, keys, partCorrections } = answer.value;
    // Most settings mean nothing to a page; an open picker must outlive them.
    const wanted = JSON.stringify([platforms[adapter.id], keys, partCorrections[adapter.id], spoken]);
    if (wanted === served) return;
    served = wanted;
    life?.abort();
    session = null;
    if (!platforms[adapter.id]) return;
    const words = spoken.ok ? spoken.value : null;
    speakPicker(words?.picker ?? null);
    speakAround(words);
    life = new AbortController();
    session = new PageSession(adapter, answer.value, AbortSignal.any([signal, life.signal]));
  }

  onNews((topic) => topic === 'settings' && void begin(), signal);
  void begin();
}
