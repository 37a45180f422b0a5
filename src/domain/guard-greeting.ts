import type { Contact } from './conversation';
import type { Finding } from './finding';
import { cleanName } from './person-name';

/** How messages begin, in en, es, pt, it, de, fr. */
const greeting = new RegExp(
  `^[\\s¡!]*(?:${[
    'hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)',
    'hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]|querid[oa]',
    'ol[aá]|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa]',
    'ciao|salve|buon ?giorno|buona ?sera|gentile',
    'hallo|guten (?:tag|morgen|abend)|liebe[rs]?|bonjour|bonsoir|salut|cher|ch[eè]re',
  ].join('|')})[ ,]+(?:(?:mr|mrs|ms|mx|dr|dra|sr|sra|srta|sig|sig\\.ra|herr|frau|m|mme)\\.? )?`,
  'iu',
);
const names = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}/u;

/** Words that stand after a greeting and are nobody's name. */
const nobodys = new Set(
  `there again all everyone everybody team folks guys friend friends sir madam customer client thank thanks sorry
  good happy hope just yes no we you your our this that what how
  todos todas equipo amigo amiga cliente gracias buenos buenas que como claro
  pessoal equipe obrigado obrigada tudo sim
  tutti tutte team grazie buongiorno buona come certo
  zusammen team danke alle tous toutes merci`.split(/\s+/u),
);

/**
 * A greeting with a name that is not this contact's. Nothing where it can't be told: a contact without a first name
 * (a company, a handle), or a name in another script.
 */
export function strangerGreeted(text: string, contact: Contact | null): Finding | null {
  const shown = contact?.name ?? '';
  const first = cleanName(shown).first;
  const opening = greeting.exec(text);
  if (!contact || first === null || !opening) return null;
  const [greeted] = names.exec(text.slice(opening[0].length)) ?? [];
  if (greeted === undefined) return null;
  const words = plainWords(greeted);
  if (words.length === 0 || nobodys.has(words[0] ?? '') || !sameScript(greeted, first)) return null;
  const own = plainWords(shown);
  const handle = plainWords(contact.handle ?? '').join('');
  const isOwn = (word: string): boolean =>
    own.some((name) => begins(name, word) || begins(word, name)) ||
    (word.length > 2 && handle.includes(word));
  return words.some(isOwn) ? null : { kind: 'name', text: greeted.slice(0, 60), contact: first };
}

/** "Alex" greets Alexandra too. */
function begins(whole: string, start: string): boolean {
  return whole === start || (start.length > 2 && whole.startsWith(start));
}

function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function sameScript(a: string, b: string): boolean {
  const latin = /\p{Script=Latin}/u;
  return latin.test(a) === latin.test(b);
}
