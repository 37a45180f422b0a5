import { useMemo } from 'preact/hooks';
import { previewPieces } from './preview-pieces';
import type { Preview } from './use-preview';
import { words } from './words';

interface TemplatePreviewProps {
  readonly preview: Preview;
  /** Name of the variant that is shown; `null` for the default text. */
  readonly variant: string | null;
}

/** The reply as a sample contact would get it, each value marked. */
export function TemplatePreview({ preview, variant }: TemplatePreviewProps) {
  const { problem, rendered } = preview;
  const pieces = useMemo(() => (rendered ? previewPieces(rendered) : []), [rendered]);
  return (
    <section class="preview" aria-label={words.preview}>
      <h3 class="preview-head">
        {words.preview}
        <span class="preview-for">
          {variant === null ? words.previewFor : words.editor.previewOf(variant)}
        </span>
      </h3>
      {rendered ? (
        <div class="preview-bubble" dir="auto">
          {pieces.map((piece, index) =>
            piece.kind === 'own' ? (
              piece.text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity of their own
              <mark key={index} class={`piece-${piece.kind}`}>
                {piece.text}
              </mark>
            ),
          )}
        </div>
      ) : (
        <p class="preview-none">{problem ? words.previewBroken : words.previewEmpty}</p>
      )}
      {rendered && rendered.tags.length > 0 && (
        <dl class="preview-tags" aria-label={words.tagValues}>
          {rendered.tags.map((tag) => (
            <div key={tag.name}>
              <dt>{tag.label}</dt>
              <dd dir="auto">{tag.value ?? <em>{words.previewAsked}</em>}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
