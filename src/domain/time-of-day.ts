/** When evening begins, and the greetings, per language. Morning begins at 5 everywhere. */
interface DayParts {
  readonly noon: number;
  readonly evening: number;
  readonly greetings: readonly [morning: string, afternoon: string, evening: string];
}

/**
 * Where the lines lie is custom, not grammar: in Spain "buenas tardes" starts after lunch and lasts to nightfall;
 * Italians say "buonasera" from late afternoon; French and German have no common afternoon greeting.
 */
const dayParts: ReadonlyMap<string, DayParts> = new Map(
  Object.entries({
    en: { noon: 12, evening: 18, greetings: ['Good morning', 'Good afternoon', 'Good evening'] },
    es: { noon: 13, evening: 20, greetings: ['Buenos días', 'Buenas tardes', 'Buenas noches'] },
    'es-419': { noon: 12, evening: 19, greetings: ['Buenos días', 'Buenas tardes', 'Buenas noches'] },
    'es-MX': { noon: 12, evening: 19, greetings: ['Buenos días', 'Buenas tardes', 'Buenas noches'] },
    'es-AR': { noon: 12, evening: 20, greetings: ['Buen día', 'Buenas tardes', 'Buenas noches'] },
    pt: { noon: 12, evening: 19, greetings: ['Bom dia', 'Boa tarde', 'Boa noite'] },
    'pt-BR': { noon: 12, evening: 18, greetings: ['Bom dia', 'Boa tarde', 'Boa noite'] },
    it: { noon: 13, evening: 17, greetings: ['Buongiorno', 'Buon pomeriggio', 'Buonasera'] },
    fr: { noon: 12, evening: 18, greetings: ['Bonjour', 'Bonjour', 'Bonsoir'] },
    de: { noon: 11, evening: 18, greetings: ['Guten Morgen', 'Guten Tag', 'Guten Abend'] },
    nl: { noon: 12, evening: 18, greetings: ['Goedemorgen', 'Goedemiddag', 'Goedenavond'] },
    pl: { noon: 12, evening: 18, greetings: ['Dzień dobry', 'Dzień dobry', 'Dobry wieczór'] },
    tr: { noon: 12, evening: 18, greetings: ['Günaydın', 'İyi günler', 'İyi akşamlar'] },
    ru: { noon: 12, evening: 18, greetings: ['Доброе утро', 'Добрый день', 'Добрый вечер'] },
    uk: { noon: 12, evening: 18, greetings: ['Доброго ранку', 'Добрий день', 'Добрий вечір'] },
    ja: { noon: 11, evening: 18, greetings: ['おはようございます', 'こんにちは', 'こんばんは'] },
    ko: { noon: 12, evening: 18, greetings: ['안녕하세요', '안녕하세요', '안녕하세요'] },
    zh: { noon: 12, evening: 18, greetings: ['早上好', '下午好', '晚上好'] },
    ar: { noon: 12, evening: 18, greetings: ['صباح الخير', 'مساء الخير', 'مساء الخير'] },
  } satisfies Record<string, DayParts>),
);

const morning = 5;

/**
 * The greeting of the hour in a language; `null` where we do not know that language's greetings.
 * @param hour 0 to 23 on the agent's clock.
 */
export function greetingAt(hour: number, language: string): string | null {
  const [base = ''] = language.split('-');
  const parts = dayParts.get(language) ?? dayParts.get(base.toLowerCase());
  if (parts === undefined) return null;
  const [early, midday, late] = parts.greetings;
  if (hour < morning || hour >= parts.evening) return late;
  return hour < parts.noon ? early : midday;
}
