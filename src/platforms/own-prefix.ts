/**
 * How sites mark the newest message in a list as ours ("You: …"), by UI language. Only words that
 * `platforms/time-and-locale.md` lists, guesses marked there included.
 */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  en: ['You'],
  es: ['Tú', 'Vos'],
  pt: ['Você'],
  it: ['Tu'],
  de: ['Du', 'Sie'],
  fr: ['Vous', 'Tu'],
  tr: ['Sen'],
  vi: ['Bạn'],
  zh: ['你'],
};

const allPrefixes: ReadonlySet<string> = new Set(Object.values(prefixes).flat());

/** "You sent an attachment." and the like: ours without a colon. */
const ownActions: Readonly<Record<string, RegExp>> = {
  en: /^You (sent|reacted|liked|replied|shared|unsent|missed|started|called)\b/u,
  es: /^(Enviaste|Has enviado|Reaccionaste|Respondiste)\b/u,
  pt: /^(Você (enviou|reagiu|respondeu|curtiu)|Enviado)\b/u,
  it: /^(Hai (inviato|reagito|risposto)|Inviato)\b/u,
  de: /^Du hast\b/u,
  fr: /^Vous avez\b/u,
};

/**
 * Who spoke last by the wording of a list snippet. An own prefix of any language means us. Without one it is
 * the contact only where we know how the page's language would have marked us; else `unknown`.
 */
export function speakerOf(snippet: string, language: string): 'contact' | 'us' | 'unknown' {
  if (snippet === '') return 'unknown';
  const base = language.toLowerCase().split('-')[0] ?? '';
  const lead = snippet.match(/^(.{1,12}?)\s*[:：]/u)?.[1];
  if (lead !== undefined && allPrefixes.has(lead)) return 'us';
  if (ownActions[base]?.test(snippet)) return 'us';
  return base in prefixes && base in ownActions ? 'contact' : 'unknown';
}
