import type { Handlers } from '../bridge/answer';
import type { InPageWords } from '../contract/in-page-words';
import type { UiLanguage } from '../domain/ui-language';
import { es } from './in-page-words/es';
import { it } from './in-page-words/it';
import { ptBr } from './in-page-words/pt-br';
import type { Services } from './services';
import { spokenLanguage } from './spoken-language';

/** `null` is English, which content scripts have built in. */
const translations: Readonly<Record<UiLanguage, InPageWords | null>> = { en: null, es, 'pt-BR': ptBr, it };

/** Answers with the words that pages show, in the agent's language. */
export function wordHandlers(services: Services): Pick<Handlers, 'words/in-page'> {
  return { 'words/in-page': async () => translations[await spokenLanguage(services)] };
}
