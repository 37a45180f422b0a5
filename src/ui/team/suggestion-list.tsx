import type { TeamState } from '../../contract/team-shapes';
import { Button } from '../kit/button';
import { useToast } from '../kit/toasts';
import { changedVariants } from './changed-variants';
import { ProblemNotice } from './problem-notice';
import { SideBySide } from './side-by-side';
import { useAction } from './use-action';
import { words } from './words';

interface SuggestionListProps {
  readonly suggestions: NonNullable<TeamState>['suggestions'];
  readonly editor: boolean;
}

/** What agents propose: editors take it over or put it aside, its writer may take it back. */
export function SuggestionList({ suggestions, editor }: SuggestionListProps) {
  const toast = useToast();
  const { busy, failure, run } = useAction();
  const shown = suggestions.filter(({ own }) => editor || own);
  if (shown.length === 0) return null;
  async function accept(id: string): Promise<void> {
    await run('team/suggestion', { id, accept: true });
    toast({ text: words.accepted });
  }
  return (
    <>
      <h3>{words.suggestions}</h3>
      <ProblemNotice failure={failure} />
      <ul class="team-list">
        {shown.map(({ id, title, body, variants, note, current, by, at }) => (
          <li key={id} class="team-card">
            <p>
              <strong dir="auto">{title}</strong> · {words.suggestedBy(by, at)}
            </p>
            {note !== '' && <p dir="auto">{note}</p>}
            <SideBySide
              sides={[
                { label: words.before, text: current?.body ?? words.newTemplate },
                { label: words.after, text: body },
              ]}
            />
            {variants &&
              changedVariants(current?.variants ?? [], variants).map(({ name, before, after }) => (
                <SideBySide
                  key={name}
                  sides={[
                    { label: `${words.before} · ${name}`, text: before },
                    { label: `${words.after} · ${name}`, text: after },
                  ]}
                />
              ))}
            <div class="team-actions">
              {editor && <Button label={words.accept} disabled={busy} onClick={() => void accept(id)} />}
              <Button
                label={editor ? words.putAside : words.takeBack}
                tone="quiet"
                disabled={busy}
                onClick={() => void run('team/suggestion', { id, accept: false })}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
