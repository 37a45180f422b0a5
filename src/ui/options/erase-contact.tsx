import { useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../../contract/calls';
import { platformNames } from '../../domain/platform';
import { Button } from '../kit/button';
import { useServices } from '../kit/services';
import { TextField } from '../kit/text-field';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { words } from './words';

type Known = AnswerOf<'privacy/contacts'>[number];

/** Shorter names would find half of everybody. */
const leastLetters = 2;

/** Finds a contact and erases all that is kept about them. The erasing can be taken back while the toast stands. */
export function EraseContact() {
  const { ask } = useServices();
  const toast = useToast();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Known[] | null>(null);
  const [gone, setGone] = useState<readonly string[]>([]);
  const turn = useRef(0);

  async function search(text: string): Promise<void> {
    setQuery(text);
    turn.current += 1;
    const mine = turn.current;
    if (text.trim().length < leastLetters) return setFound(null);
    const answer = await ask('privacy/contacts', { query: text });
    if (mine !== turn.current) return;
    if (answer.ok) setFound(answer.value);
    else toast({ text: kitWords.failure(answer) });
  }

  function erase({ conversation }: Known, name: string): void {
    setGone((now) => [...now, conversation]);
    let kept = false;
    toast({
      text: words.erased(name),
      onUndo: () => {
        kept = true;
        setGone((now) => now.filter((one) => one !== conversation));
      },
      onSettle: () => {
        if (!kept) void ask('privacy/erase-contact', { conversation });
      },
    });
  }

  const shown = found?.filter(({ conversation }) => !gone.includes(conversation)) ?? [];
  return (
    <>
      <h3>{words.eraseContact}</h3>
      <TextField
        label={words.findContact}
        hint={words.findContactHint}
        value={query}
        maxLength={200}
        onText={(text) => void search(text)}
      />
      <ul class="contacts" aria-label={words.contactsFound}>
        {shown.map((contact) => {
          const name = contact.name ?? query.trim();
          return (
            <li key={contact.conversation}>
              <span>
                <bdi>{name}</bdi>
                <span class="field-hint">
                  {contact.platform && `${platformNames[contact.platform]} · `}
                  {words.contactKeeps(contact.waits, contact.note, contact.replies)}
                </span>
              </span>
              <Button
                label={words.erase}
                aria-label={words.eraseNamed(name)}
                tone="danger"
                onClick={() => erase(contact, name)}
              />
            </li>
          );
        })}
      </ul>
      <p class="field-hint" aria-live="polite">
        {found !== null && shown.length === 0 && gone.length === 0 ? words.nobodyFound(query.trim()) : ''}
      </p>
    </>
  );
}
