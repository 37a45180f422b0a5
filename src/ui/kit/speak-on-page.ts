import { uiLanguage } from '../../bridge/ui-language';
import { type UiLanguage, uiLanguageFor } from '../../domain/ui-language';
import type { Services } from './services';
import { speak as speakKit } from './words';

/** Loads the words of one surface in a language. */
export type Speak = (language: UiLanguage) => Promise<void>;

/**
 * Speaks the agent's language on a page of ours: loads the words of `surfaces`, then paints; and again whenever
 * settings name another language. Components read their words while they render, so painting anew is enough.
 */
export async function speakOnPage(
  services: Services,
  surfaces: readonly Speak[],
  paint: () => void,
): Promise<void> {
  let spoken: UiLanguage | null = null;
  async function follow(): Promise<void> {
    const answer = await services.ask('settings/read', null);
    // Without settings the page still says what is wrong, in the browser's language.
    const language = uiLanguageFor(answer.ok ? answer.value.language : '', uiLanguage());
    if (language === spoken) return;
    spoken = language;
    await Promise.all([speakKit, ...surfaces].map((speak) => speak(language)));
    document.documentElement.lang = language;
    paint();
  }
  services.onNews((topic) => topic === 'settings' && void follow(), new AbortController().signal);
  await follow();
}
