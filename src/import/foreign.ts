import { htmlToWords, looksLikeHtml, picturesIn } from './html-text';
import type { Dialect, Piece } from './piece';
import { Refusal } from './refusal';
import { recordsIn } from './syntax/fields';
import type { Table } from './syntax/table';

/** An entry as another tool wrote it, with its body taken apart. Names may be of any length and kind. */
export interface ForeignTemplate extends ForeignBody {
  readonly title?: string;
  readonly shortcut?: string;
  /** Path with `/` between. */
  readonly folder?: string;
  readonly labels?: readonly string[];
  readonly language?: string;
  readonly archived?: boolean;
}

export interface ForeignBody {
  readonly pieces: readonly Piece[];
  /** Pictures and files that came with it; a message here is text. */
  readonly attachments?: number;
}

/** The entries of a file, read one by one. `read` throws `Refusal` for what can't become a template. */
export interface Source {
  readonly count: number;
  readonly read: (index: number) => ForeignTemplate;
}

/** One tool's export. `open` answers `null` for a file of another kind; `file` is its name without the ending. */
export interface Format<Content> {
  readonly id: FormatId;
  readonly open: (content: Content, file: string) => Source | null;
}

export type TreeFormat = Format<unknown>;
export type TableFormat = Format<Table>;

export type FormatId =
  | 'alfred'
  | 'auto-text-expander'
  | 'briskine'
  | 'chatwoot'
  | 'espanso'
  | 'freshdesk'
  | 'front'
  | 'gorgias'
  | 'help-scout'
  | 'intercom'
  | 'list'
  | 'mac-replacements'
  | 'papercups'
  | 'prokeys'
  | 'raycast'
  | 'riposte'
  | 'rocket-chat'
  | 'snippets-lab'
  | 'table'
  | 'text-blaze'
  | 'text-expander'
  | 'text-expander-keyboard'
  | 'zammad'
  | 'zendesk';

/** An answer of a service: a list of like records, perhaps under one of `lists`. */
export function recordFormat(format: {
  readonly id: FormatId;
  readonly lists: readonly string[];
  readonly fits: (record: unknown) => boolean;
  readonly read: (record: unknown) => ForeignTemplate;
}): TreeFormat {
  return {
    id: format.id,
    open: (tree) => {
      const records = recordsIn(tree, format.lists, format.fits);
      return records === null ? null : sourceOf(records, format.fits, format.read);
    },
  };
}

/** Reads the records of a list; what does not fit is no template. */
export function sourceOf(
  records: readonly unknown[],
  fits: (record: unknown) => boolean,
  read: (record: unknown) => ForeignTemplate,
): Source {
  return {
    count: records.length,
    read: (index) => {
      const record = records[index];
      if (!fits(record)) throw new Refusal({ why: 'not-a-template' });
      return read(record);
    },
  };
}

/** The most that is taken apart; a body of ours is shorter, markup may make it longer. */
const mostText = 60_000;
const mostHtml = 400_000;

export function fromText(text: string, dialect: Dialect): ForeignBody {
  if (text.length > mostText) throw new Refusal({ why: 'too-long', field: 'body', limit: mostText });
  if (text.trim() === '') throw new Refusal({ why: 'no-text' });
  return { pieces: dialect(text.replace(/\r\n?/gu, '\n')) };
}

export function fromHtml(html: string, dialect: Dialect): ForeignBody {
  if (html.length > mostHtml) throw new Refusal({ why: 'too-long', field: 'body', limit: mostHtml });
  return { ...fromText(htmlToWords(html), dialect), attachments: picturesIn(html) };
}

/** For fields that hold either. */
export function fromAny(text: string, dialect: Dialect): ForeignBody {
  return looksLikeHtml(text) ? fromHtml(text, dialect) : fromText(text, dialect);
}
