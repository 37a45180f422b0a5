import { fill } from '../domain/fill';
import type { UiLanguage } from '../domain/ui-language';

/** What notifications say in one language; `{name}`, `{minutes}`, `{platform}` and `{count}` are filled in. */
interface NoticeWords {
  readonly named: string;
  readonly unnamed: string;
  readonly left: string;
  readonly many: string;
  readonly manyText: string;
  /** Of the toolbar button. */
  readonly lateTitle: string;
  readonly waitingTitle: string;
}

const words: Readonly<Record<UiLanguage, NoticeWords>> = {
  en: {
    named: '{name}: reply due soon',
    unnamed: 'A reply is due soon',
    left: '{minutes} min left on {platform}',
    many: '{count} replies are due soon',
    manyText: 'See who has been waiting longest.',
    lateTitle: 'Riposte: {count} late',
    waitingTitle: 'Riposte: {count} waiting',
  },
  es: {
    named: '{name}: respuesta pronto',
    unnamed: 'Toca responder pronto',
    left: 'Quedan {minutes} min en {platform}',
    many: '{count} respuestas vencen pronto',
    manyText: 'Mira quién lleva más tiempo esperando.',
    lateTitle: 'Riposte: {count} con retraso',
    waitingTitle: 'Riposte: {count} en espera',
  },
  'pt-BR': {
    named: '{name}: prazo quase no fim',
    unnamed: 'O prazo de uma resposta está no fim',
    left: 'Faltam {minutes} min no {platform}',
    many: '{count} respostas com o prazo quase no fim',
    manyText: 'Veja quem espera há mais tempo.',
    lateTitle: 'Riposte: {count} com atraso',
    waitingTitle: 'Riposte: {count} em espera',
  },
  it: {
    named: '{name}: risposta in scadenza',
    unnamed: 'Una risposta è in scadenza',
    left: 'Restano {minutes} min su {platform}',
    many: '{count} risposte in scadenza',
    manyText: 'Guarda chi aspetta da più tempo.',
    lateTitle: 'Riposte: {count} in ritardo',
    waitingTitle: 'Riposte: {count} in attesa',
  },
};

/** Title and text for one conversation; `name` is `null` where none is kept. */
export function noticeOfOne(
  language: UiLanguage,
  { name, minutes, platform }: { name: string | null; minutes: number; platform: string },
): { title: string; message: string } {
  const { named, unnamed, left } = words[language];
  return {
    title: name === null ? unnamed : fill(named, { name }),
    message: fill(left, { minutes: String(minutes), platform }),
  };
}

/** Title and text for several at once. */
export function noticeOfMany(language: UiLanguage, count: number): { title: string; message: string } {
  const { many, manyText } = words[language];
  return { title: fill(many, { count: String(count) }), message: manyText };
}

/** What the toolbar button says of so many conversations, counted as its badge shows them. */
export function buttonTitle(language: UiLanguage, kind: 'late' | 'waiting', count: string): string {
  const { lateTitle, waitingTitle } = words[language];
  return fill(kind === 'late' ? lateTitle : waitingTitle, { count });
}
