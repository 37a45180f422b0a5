import { useAnswer } from '../kit/use-answer';
import { words } from './words';

/** What happened to the stored data, newest first. */
export function StoreHealth() {
  const { value } = useAnswer('health/store', null, 'health');
  if (value === null) return null;
  const { setAside, notes } = value;
  const good = setAside === 0 && notes.length === 0;
  return (
    <ul class="health">
      {good && <li class="health-good">{words.storeGood}</li>}
      {setAside > 0 && <li class="health-missing">{words.storeSetAside(setAside)}</li>}
      {notes.map(({ what, count, at }) => (
        <li key={`${what}${at}`} class={what === 'restored' ? 'health-good' : 'health-missing'}>
          <span>{words.storeNotes[what](count)}</span>
          <time dateTime={new Date(at).toISOString()}>{words.healthAt(at)}</time>
        </li>
      ))}
    </ul>
  );
}
