import { nameWord, particles } from './name-words';

/**
 * The words of a name in normal case: ALL CAPS and all lower-case words are rewritten, anything mixed is the
 * person's own spelling and stays.
 */
export function normalCase(names: readonly string[]): string[] {
  const shouts = names.every((name) => name === name.toUpperCase());
  // Turkish has two letters i, and only it writes a capital with a dot.
  const language = names.some((name) => name.includes('İ')) ? 'tr' : 'en';
  return names.map((name, index) => {
    const inside = index > 0 && index < names.length - 1;
    if (inside && isOneCase(name) && particles.has(nameWord(name))) return lower(name, language);
    if (/^(\p{L}\.){2,}\p{L}?$/u.test(name)) return name.toUpperCase();
    if (isSmall(name) || isInverted(name)) return capitalized(name, language);
    const isShort = [...name].length < 3;
    if (isShout(name) && !(isShort && (!shouts || !/[aeiouy]/iu.test(name))))
      return capitalized(name, language);
    return name;
  });
}

function isShout(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

function isSmall(name: string): boolean {
  return name === name.toLowerCase() && name !== name.toUpperCase();
}

function isOneCase(name: string): boolean {
  return isShout(name) || isSmall(name);
}

/** Caps lock: `jOHN`. */
function isInverted(name: string): boolean {
  return /^\p{Ll}\p{Lu}{2,}$/u.test(name);
}

function lower(name: string, language: string): string {
  return name.toLocaleLowerCase(language).replaceAll('i\u0307', 'i');
}

/** Scottish names in Mac-; a rule would catch Machado and Maciel too. */
const macNames =
  /^mac(?=(donald|leod|kenzie|gregor|arthur|intyre|millan|pherson|farlane|dougall|kay|lean|neil)$)/u;

function capitalized(name: string, language: string): string {
  const upper = (letter: string) => largeLetter(letter, language);
  return lower(name, language)
    .split('-')
    .map((part) =>
      part
        .replace(/^\p{L}/u, upper)
        .replace(/^(\p{L}['’])(\p{L})(?=\p{L})/u, (_, start: string, letter: string) => start + upper(letter))
        .replace(/^(Mc)(\p{L})(?=\p{L})/u, (_, start: string, letter: string) => start + upper(letter)),
    )
    .map((part) => part.replace(/^M(ac\p{L}+)$/u, (word) => macCased(word)))
    .join('-');
}

function macCased(word: string): string {
  return macNames.test(word.toLowerCase()) ? `Mac${word.charAt(3).toUpperCase()}${word.slice(4)}` : word;
}

/** Keeps the letter where upper case would make two of it (`ß`). */
function largeLetter(letter: string, language: string): string {
  const large = letter.toLocaleUpperCase(language);
  return [...large].length === 1 ? large : letter;
}
