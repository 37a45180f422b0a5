import { useEffect, useState } from 'preact/hooks';
import type { Problem, Rendered } from '../../contract/calls';
import { templateLimits } from '../../domain/template';
import { useServices } from '../kit/services';

/** A pause in typing this long asks for a new preview. */
export const previewPauseMs = 150;

export interface Preview {
  /** Where the body breaks, `null` while it parses. */
  readonly problem: Problem | null;
  readonly rendered: Rendered | null;
  /** Whether this is about the body as it stands now; while typing it lags behind. */
  readonly fresh: boolean;
}

const nothing = { problem: null, rendered: null, about: '' };

/** What `body` gives for a sample contact. Lags behind typing by `previewPauseMs`; late answers are dropped. */
export function usePreview(body: string, language: string): Preview {
  const { ask } = useServices();
  const [preview, setPreview] = useState<Omit<Preview, 'fresh'> & { readonly about: string }>(nothing);

  useEffect(() => {
    if (body.trim() === '' || body.length > templateLimits.body) {
      setPreview(nothing);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      void ask('templates/preview', { body, language }).then((answer) => {
        // Without an answer the last preview stays; saving says what is wrong.
        if (wanted && answer.ok) setPreview({ ...answer.value, about: body });
      });
    }, previewPauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ask, body, language]);

  return { problem: preview.problem, rendered: preview.rendered, fresh: preview.about === body };
}
