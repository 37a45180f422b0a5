import { nameWord, particles } from './name-words';

/**
 * The words of a name in normal case: ALL CAPS and all lower-case words are rewritten, anything mixed is the
 * person's own spelling and stays.
 */
export function normalCase(names: readonly string[]): string[] {
  const shouts = names.every((name) => name === name.toUpperCase());
  return names.map((name, index) => {
    const inside = index > 0 && index < names.length - 1;
    if (inside && isOneCase(name) && particles.has(nameWord(name))) return lower(name);
    if (isSmall(name) || isInverted(name)) return capitalized(name);
    const isShort = [...name].length < 3;
    if (isShout(name) && !(isShort && (!shouts || !/[aeiouy]/iu.test(name)))) return capitalized(name);
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

/** Turkish has two letters i; `İ` or `ı` in a name says it is Turkish. */
function lower(name: string): string {
  return name.toLocaleLowerCase(/[İıĞğ]/u.test(name) ? 'tr' : 'en').replaceAll('i\u0307', 'i');
}

/** Scottish names in Mac-; a rule would catch Machado and Maciel too. */
const macNames =
  /^mac(?=(donald|leod|kenzie|gregor|arthur|intyre|millan|pherson|farlane|dougall|kay|lean|neil)$)/u;

function capitalized(name: string): string {
  return lower(name)
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
  return macNames.test(word.toLowerCase()) ? `Mac${upper(word.charAt(3))}${word.slice(4)}` : word;
}

/** Keeps the letter where upper case would make two of it (`ß`). */
function upper(letter: string): string {
  const large = letter.toUpperCase();
  return [...large].length === 1 ? large : letter;
}
