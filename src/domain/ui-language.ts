/** The languages that the interface speaks, BCP 47. English is the source of all others. */
export const uiLanguages = ['en', 'es', 'pt-BR', 'it'] as const;

export type UiLanguage = (typeof uiLanguages)[number];

/** Each language by the name its speakers give it. */
export const uiLanguageNames: Readonly<Record<UiLanguage, string>> = {
  en: 'English',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  it: 'Italiano',
};

/** The language to speak: the one chosen in settings, else the browser's, else English. `chosen` is empty for "as the browser". */
export function uiLanguageFor(chosen: string, browsers: string): UiLanguage {
  return closest(chosen) ?? closest(browsers) ?? 'en';
}

function closest(wanted: string): UiLanguage | null {
  const base = primary(wanted);
  return uiLanguages.find((language) => primary(language) === base) ?? null;
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
