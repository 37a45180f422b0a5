import { useState } from 'preact/hooks';
import { type TemplateDraft, templateLimits, type Variant } from '../../domain/template';
import { freeLanguage, type Wording, wordingsOf } from '../../domain/wordings';
import { useToast } from '../kit/toasts';
import { wordingName } from '../kit/wording-name';
import { words } from './words';

/** Tried in this order for a new variant, after the interface's own language. */
const likely = ['en', 'es', 'pt-BR', 'it', 'fr', 'de'];

export interface Wordings {
  readonly all: readonly Wording[];
  /** Which one is being written: 0 is the default text. */
  readonly at: number;
  readonly current: Wording;
  readonly choose: (at: number) => void;
  /** Adds a variant that begins with the text being written. */
  readonly add: () => void;
  /** Takes the chosen variant away; can be undone. */
  readonly remove: () => void;
  /** Changes the chosen wording; language and platform of the default text are set elsewhere. */
  readonly write: (part: Partial<Variant>) => void;
}

interface Written {
  readonly draft: TemplateDraft;
  /** The newest draft, which `draft` may lag behind. */
  readonly latest: () => TemplateDraft;
  readonly change: (part: Partial<TemplateDraft>) => void;
}

/** The texts of one draft, one of them chosen. */
export function useWordings({ draft, latest, change }: Written): Wordings {
  const toast = useToast();
  const [wanted, choose] = useState(0);
  const all = wordingsOf(draft);
  const at = wanted < all.length ? wanted : 0;
  const current = all[at] as Wording;

  function write(part: Partial<Variant>): void {
    if (at === 0) {
      if (part.body !== undefined) change({ body: part.body });
      return;
    }
    const { variants } = latest();
    change({ variants: variants.map((one, index) => (index === at - 1 ? { ...one, ...part } : one)) });
  }

  function add(): void {
    const { variants } = latest();
    if (variants.length >= templateLimits.variants) {
      toast({ text: words.editor.wordingMost(templateLimits.variants) });
      return;
    }
    const language = freeLanguage(all, [words.locale, ...likely]);
    change({ variants: [...variants, { language, platform: null, body: current.body }] });
    choose(variants.length + 1);
  }

  function remove(): void {
    const gone = draft.variants[at - 1];
    if (!gone) return;
    change({ variants: latest().variants.filter((_, index) => index !== at - 1) });
    choose(0);
    const putBack = () => {
      change({ variants: latest().variants.toSpliced(at - 1, 0, gone) });
      choose(at);
    };
    toast({ text: words.editor.wordingRemoved(wordingName(gone)), onUndo: putBack });
  }

  return { all, at, current, choose, add, remove, write };
}
