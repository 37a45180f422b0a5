import type { Wording } from '../../contract/calls';
import { fill } from '../../domain/fill';
import { languageName } from './language-name';
import type { PickerOptions } from './picker-options';
import type { PickerModel } from './use-picker';
import { words } from './words';

interface PreviewProps {
  readonly model: PickerModel;
  readonly rendered: Wording;
  readonly describe: PickerOptions['describe'];
}

/** The reply as it would go in, every tag's value in sight, and what to mind. */
export function Preview({ model, rendered, describe }: PreviewProps) {
  const { text, tags, unfilled, findings, language, languages } = rendered;
  return (
    <section class="preview" aria-label={words.preview}>
      {languages.length > 1 && language !== '' && (
        <p class="version">
          <span>{fill(words.version, { language: languageName(language) })}</span>
          {/* Keys reach it as Alt+L, wherever the focus is. */}
          <button
            type="button"
            class="link"
            tabIndex={-1}
            aria-keyshortcuts="Alt+L"
            onClick={() => model.nextLanguage()}
          >
            {words.otherLanguage} <kbd>Alt L</kbd>
          </button>
        </p>
      )}
      <p class="text" dir="auto" {...(language === '' ? {} : { lang: language })}>
        {markUnfilled(
          text,
          tags.filter((tag) => unfilled.includes(tag.name)).map((tag) => tag.label),
        )}
      </p>
      {tags.length > 0 && (
        <dl class="values">
          {tags.map((tag) => (
            <div key={tag.name} class={tag.value === null ? 'value unfilled' : 'value'}>
              <dt>{tag.label}</dt>
              <dd dir="auto">{tag.value ?? '—'}</dd>
            </div>
          ))}
        </dl>
      )}
      {findings.map((finding) => (
        <p key={finding.kind} class="warning">
          {describe(finding)}
        </p>
      ))}
    </section>
  );
}

/** The text in pieces, with `[Label]` of unfilled tags marked. */
function markUnfilled(text: string, labels: readonly string[]) {
  const marks = labels.map((label) => `[${label}]`);
  const pieces: { text: string; marked: boolean }[] = [];
  let rest = text;
  while (rest !== '') {
    const next = marks
      .map((mark) => ({ mark, at: rest.indexOf(mark) }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at)[0];
    if (!next) break;
    if (next.at > 0) pieces.push({ text: rest.slice(0, next.at), marked: false });
    pieces.push({ text: next.mark, marked: true });
    rest = rest.slice(next.at + next.mark.length);
  }
  if (rest !== '') pieces.push({ text: rest, marked: false });
  return pieces.map((piece, index) =>
    // Pieces have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
