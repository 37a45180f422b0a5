import { useEffect, useState } from 'preact/hooks';
import type { Problem, Rendered } from '../../contract/calls';
import { templateLimits } from '../../domain/template';
import type { Wording } from '../../domain/wordings';
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

const nothing = { problem: null, rendered: null, about: '', of: 0 };

/**
 * What a wording gives for a sample contact. Lags behind typing by `previewPauseMs`; late answers are dropped.
 * `at` tells wordings apart: the problem of another one is not shown.
 */
export function usePreview({ body, language, platform }: Wording, at: number): Preview {
  const { ask } = useServices();
  const [preview, setPreview] = useState<Known>(nothing);

  useEffect(() => {
    if (body.trim() === '' || body.length > templateLimits.body) {
      setPreview(nothing);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      void ask('templates/preview', { body, language, platform }).then((answer) => {
        // Without an answer the last preview stays; saving says what is wrong.
        if (wanted && answer.ok) setPreview({ ...answer.value, about: body, of: at });
      });
    }, previewPauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ask, body, language, platform, at]);

  const { problem, rendered, about, of } = preview;
  return { problem: of === at ? problem : null, rendered, fresh: of === at && about === body };
}

type Known = Omit<Preview, 'fresh'> & { readonly about: string; readonly of: number };
