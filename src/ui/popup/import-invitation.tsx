import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button';
import { words } from './words';

/** Where "Import" in the toolbar popup leads: the tab's file chooser, one key away. */
export function ImportInvitation({ onChoose }: { readonly onChoose: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div class="notice" ref={box}>
      <p>{words.importInvitation}</p>
      <Button label={words.chooseFile} icon="import" onClick={onChoose} />
    </div>
  );
}
