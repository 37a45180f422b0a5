import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AskOf } from '../../contract/calls';
import type { Settings } from '../../domain/settings';
import { useServices } from './services';
import { type Failure, useAnswer } from './use-answer';

/** A pause in typing this long saves. */
export const savePauseMs = 300;

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface SettingsState {
  /** With what was changed here; `null` before the first answer. */
  readonly settings: Settings | null;
  readonly saving: SaveState;
  /** The section changed last, which shows `saving`. */
  readonly section: string;
  readonly failure: Failure | null;
  readonly change: (section: string, edit: (settings: Settings) => Settings) => void;
  readonly retry: () => void;
}

/** Settings as they are, and saved as soon as they change. What was changed elsewhere comes in while nothing waits here. */
export function useSettings(): SettingsState {
  const { ask } = useServices();
  const loaded = useAnswer('settings/read', null, 'settings');
  const [own, setOwn] = useState<Settings | null>(null);
  const [saving, setSaving] = useState<SaveState>('idle');
  const [section, setSection] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Changed here and not yet known to be saved. */
  const unsaved = useRef<Settings | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { value, reload } = loaded;
  /** What was just saved counts until it was read again: `value` is still older. */
  const settings = own ?? value;

  const write = useCallback(async () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const sent = unsaved.current;
    if (sent === null) return;
    const answer = await ask('settings/save', sent as AskOf<'settings/save'>);
    setFailure(answer.ok ? null : answer);
    if (unsaved.current !== sent) return;
    setSaving(answer.ok ? 'saved' : 'failed');
    if (!answer.ok) return;
    unsaved.current = null;
    reload();
  }, [ask, reload]);

  const change = useCallback(
    (where: string, edit: (settings: Settings) => Settings) => {
      const now = unsaved.current ?? settings;
      if (now === null) return;
      unsaved.current = edit(now);
      setOwn(unsaved.current);
      setSection(where);
      setSaving('saving');
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => void write(), savePauseMs);
    },
    [settings, write],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer takes over only when nothing waits here
  useEffect(() => {
    if (unsaved.current === null) setOwn(null);
  }, [value]);

  useEffect(() => {
    const flush = () => void write();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [write]);

  return {
    settings,
    saving,
    section,
    failure: failure ?? loaded.failure,
    change,
    retry: () => (unsaved.current === null ? reload() : void write()),
  };
}
