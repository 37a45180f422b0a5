import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draftOf, emptyDraft, sameDraft, type Template, type TemplateDraft } from '../../domain/template';
import type { DraftShelf } from './draft-shelf';

export interface DraftState {
  readonly draft: TemplateDraft;
  readonly dirty: boolean;
  /** `true` when the editor opened with work kept from before. */
  readonly resumed: boolean;
  /** `updatedAt` of the template the work started from. */
  readonly base: number | null;
  readonly change: (part: Partial<TemplateDraft>) => void;
  /** The draft as it stands, which a component drawn before may lag behind. */
  readonly latest: () => TemplateDraft;
  /** Back to how it is saved. */
  readonly discard: () => void;
  /** After a save of `sent`: what was written is the new starting point; words typed meanwhile stay. */
  readonly settle: (written: Template, sent: TemplateDraft) => void;
  /** Same content, same id, so that trying again never saves twice. */
  readonly once: () => string;
}

/** Unsaved work on `template` (`null`: a new one), kept on the shelf at every keystroke. */
export function useDraft(template: Template | null, start: TemplateDraft, shelf: DraftShelf): DraftState {
  const id = template?.id ?? null;
  const kept = useMemo(() => shelf.read(id), [shelf, id]);
  const [saved, setSaved] = useState<TemplateDraft>(() => (template ? draftOf(template) : emptyDraft));
  const [base, setBase] = useState<number | null>(kept ? kept.base : (template?.updatedAt ?? null));
  const [draft, setDraft] = useState<TemplateDraft>(
    () => kept?.draft ?? (template ? draftOf(template) : start),
  );
  const [resumed, setResumed] = useState(kept !== null);
  const latest = useRef(draft);
  const onceId = useRef<string | null>(null);

  const write = useCallback((next: TemplateDraft) => {
    latest.current = next;
    onceId.current = null;
    setDraft(next);
  }, []);

  const change = (part: Partial<TemplateDraft>) => {
    const next = { ...latest.current, ...part };
    write(next);
    if (sameDraft(next, saved)) shelf.drop(id);
    else shelf.keep(id, { draft: next, base });
  };

  const discard = () => {
    shelf.drop(id);
    setResumed(false);
    write(template ? draftOf(template) : emptyDraft);
    setBase(template?.updatedAt ?? null);
  };

  const settle = (written: Template, sent: TemplateDraft) => {
    const now = draftOf(written);
    setSaved(now);
    setBase(written.updatedAt);
    setResumed(false);
    shelf.drop(id);
    if (latest.current === sent) write(now);
    else shelf.keep(written.id, { draft: latest.current, base: written.updatedAt });
  };

  const once = () => {
    onceId.current ??= crypto.randomUUID();
    return onceId.current;
  };

  const dirty = !sameDraft(draft, saved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only news about the template itself, and never over unsaved work
  useEffect(() => {
    if (!template || dirty || template.updatedAt === base) return;
    setSaved(draftOf(template));
    setBase(template.updatedAt);
    write(draftOf(template));
  }, [template?.updatedAt]);

  return { draft, dirty, resumed, base, change, latest: () => latest.current, discard, settle, once };
}
