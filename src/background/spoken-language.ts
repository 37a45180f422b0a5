import { type UiLanguage, uiLanguageFor } from '../domain/ui-language';
import { readSettings } from '../store/settings';
import type { Services } from './services';

/** The language of the interface: the agent's choice, else the browser's. */
export async function spokenLanguage({
  store,
  language,
}: Pick<Services, 'store' | 'language'>): Promise<UiLanguage> {
  const settings = await store.read(['settings'], readSettings);
  return uiLanguageFor(settings.language, language());
}
