import { Context, type Template as ParsedTemplate, toValueSync } from 'liquidjs';
import type { Contact } from './conversation';
import { engineLimits, liquid, momentRegister } from './liquid-engine';
import { finishText, markSeam, withoutMarks } from './marked-text';
import type { PlatformId } from './platform';
import type { TemplateProblem } from './problem-code';
import type { Settings } from './settings';
import { createTagScope, type TagScope } from './tag-scope';
import { labelOf } from './tags';
import { describeProblem } from './template-problem';
import { findUsedTags } from './used-tags';
import { WritingMoment } from './writing-moment';

/** Everything a template's tags may speak of. Values are data: none is ever read as a template. */
export interface RenderContext {
  /** As the page shows it; names are cleaned here. */
  readonly contact: Contact;
  /** What the agent keeps about this contact, by field. */
  readonly note: Readonly<Record<string, string>>;
  readonly agent: Settings['agent'];
  readonly brand: string;
  readonly platform: PlatformId | null;
  /** BCP 47, of the text that is rendered. */
  readonly language: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name; empty for the browser's own. */
  readonly timeZone: string;
  /** What people read for a tag; English when absent. */
  readonly labelOf?: (name: string) => string;
  /** What the agent typed, by tag name such as `ask.size` or `first_name`. It wins, and blank means unfilled. */
  readonly typed: Readonly<Record<string, string>>;
}

/** A tag that stands in the text and its value there; `null` while unfilled. */
export interface RenderedTag {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly choices: string[];
}

export type RenderResult =
  | {
      readonly ok: true;
      /** Unfilled tags show as `[label]`: with any left, the text is for showing only. */
      readonly text: string;
      /** UTF-16 offset in `text`; `null` for the end. */
      readonly caret: number | null;
      readonly tags: RenderedTag[];
      readonly unfilled: string[];
    }
  | { readonly ok: false; readonly problem: TemplateProblem };

/** Fills a template's tags. Never throws: what can't be rendered comes back as a problem. */
export function renderTemplate(body: string, context: RenderContext): RenderResult {
  try {
    const parsed = parse(body);
    const used = findUsedTags(parsed);
    if (!used.ok) return used;
    const moment = new WritingMoment(context.now, context.language, context.timeZone);
    try {
      return renderParsed(parsed, createTagScope(used, context, moment), moment, context.labelOf);
    } catch (error) {
      if (!isOutOfTime(error)) throw error;
      // The limit is wall time: once, the machine may have been busy elsewhere.
      return renderParsed(parsed, createTagScope(used, context, moment), moment, context.labelOf);
    }
  } catch (error) {
    return { ok: false, problem: describeProblem(error) };
  }
}

/** What keeps a template from being saved, or `null`: it must parse and name only known tags and filters. */
export function checkTemplate(body: string): TemplateProblem | null {
  try {
    const used = findUsedTags(parse(body));
    return used.ok ? null : used.problem;
  } catch (error) {
    return describeProblem(error);
  }
}

function parse(body: string): ParsedTemplate[] {
  return liquid.parse(withoutMarks(body).replace(/\r\n?/gu, '\n'));
}

function renderParsed(
  parsed: ParsedTemplate[],
  scope: TagScope,
  moment: WritingMoment,
  labels = labelOf,
): RenderResult {
  const liquidContext = new Context(scope.values, liquid.options, { sync: true }, { liquid });
  liquidContext.setRegister(momentRegister, moment);
  const emitter = new SeamEmitter();
  toValueSync(liquid.renderer.renderTemplates(parsed, liquidContext, emitter));
  const { text, caret, unfilled } = finishText(emitter.buffer, labels);
  return { ok: true, text, caret, tags: scope.readTags(unfilled), unfilled };
}

/** Keeps the places where tags stood between two pieces of the template's own text. */
class SeamEmitter {
  buffer = '';

  write(piece: unknown): void {
    if (typeof piece !== 'string') return;
    this.buffer += markSeam(piece);
    if (this.buffer.length > engineLimits.outputLength) throw new Error('too much text');
  }
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('template render limit');
}
