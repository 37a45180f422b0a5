import { useAnswer } from '../kit/use-answer';
import { words } from './words';

/** How much of each kind is kept right now. */
export function StoredCounts() {
  const { value } = useAnswer('privacy/stored', null, 'conversations');
  if (value === null) return null;
  const kinds = Object.keys(words.storedCounts) as (keyof typeof value)[];
  return (
    <>
      <h3>{words.storedNow}</h3>
      <dl class="stored">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{words.storedCounts[kind]}</dt>
            <dd>{words.count(value[kind])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
