import type { UiLanguage } from '../ui-language';
import { problemsEn } from './en';
import { problemsEs } from './es';
import { problemsIt } from './it';
import { problemsPtBr } from './pt-br';
import type { ProblemWords } from './say';

/** Every language at once, for the background. Our own pages load only what they speak. */
export const problemWords: Readonly<Record<UiLanguage, ProblemWords>> = {
  en: problemsEn,
  es: problemsEs,
  'pt-BR': problemsPtBr,
  it: problemsIt,
};
