import { platformNames } from '../../domain/platform';
import type { Wording } from '../../domain/wordings';

/** A variant as people call it: its language by its own name, and its platform. */
export function wordingName({ language, platform }: Pick<Wording, 'language' | 'platform'>): string {
  const spoken = ownName(language);
  return platform === null ? spoken : `${spoken} · ${platformNames[platform]}`;
}

/** `es` is "Español". */
function ownName(language: string): string {
  try {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    const [first = ''] = name;
    return first.toLocaleUpperCase(language) + name.slice(first.length);
  } catch {
    // Imported from elsewhere and not a language code: shown as it stands.
    return language;
  }
}
