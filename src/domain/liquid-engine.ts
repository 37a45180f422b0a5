import { type Context, Liquid } from 'liquidjs';
import { holdsOpenMark, withoutValueMarks } from './marked-text';
import { TagValue } from './tag-value';
import { templateLimits } from './template';
import type { WritingMoment } from './writing-moment';

/** What a filter finds as `this`. */
interface FilterThis {
  readonly context: Context;
}
type Filter = (this: FilterThis, input: unknown, ...options: unknown[]) => unknown;

/** Where the context's registers keep the render's `WritingMoment`, for `date`. */
export const momentRegister = 'moment';

/**
 * Limits that no honest template meets. Liquid counts memory in characters and list entries.
 * The time limit is wall time, which a busy machine can use up for us: `render` tries twice.
 */
export const engineLimits = { renderMs: 12, memory: 200_000, outputLength: 50_000 } as const;

/** Tags that make sense in a message; without those that read files, count, or print past the escape. */
const allowedTags = [
  'if',
  'unless',
  'case',
  'for',
  'break',
  'continue',
  'assign',
  'capture',
  'comment',
  'raw',
  '#',
];

/** Filters for words and numbers; none that parses its input as Liquid, encodes, or depends on chance. */
const allowedFilters = [
  ...['append', 'prepend', 'capitalize', 'downcase', 'upcase', 'strip', 'lstrip', 'rstrip', 'squish'],
  ...['strip_newlines', 'normalize_whitespace', 'replace', 'replace_first', 'replace_last', 'remove'],
  ...[
    'remove_first',
    'remove_last',
    'truncate',
    'truncatewords',
    'slice',
    'split',
    'join',
    'first',
    'last',
    'size',
  ],
  ...[
    'reverse',
    'sort',
    'sort_natural',
    'uniq',
    'compact',
    'concat',
    'array_to_sentence_string',
    'url_encode',
  ],
  ...[
    'plus',
    'minus',
    'times',
    'divided_by',
    'modulo',
    'round',
    'ceil',
    'floor',
    'abs',
    'at_least',
    'at_most',
  ],
  ...['number_of_words', 'default', 'date'],
];

/** The one Liquid of the product. It holds no state of any render. */
export const liquid = createLiquid();

export const knownFilters: readonly string[] = Object.keys(liquid.filters).sort();
export const knownCommands: readonly string[] = [...allowedTags, 'elsif', 'else', 'when'];

function createLiquid(): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    outputEscape: writeOutput,
    templates: {},
    parseLimit: 2 * templateLimits.body,
    renderLimit: engineLimits.renderMs,
    memoryLimit: engineLimits.memory,
  });
  for (const name of Object.keys(engine.tags)) if (!allowedTags.includes(name)) delete engine.tags[name];
  for (const [name, filter] of Object.entries(engine.filters)) {
    if (!allowedFilters.includes(name)) engine.unregisterFilter(name);
    else
      engine.registerFilter(
        name,
        guarded((typeof filter === 'function' ? filter : filter.handler) as Filter),
      );
  }
  engine.registerFilter('default', withDefault(engine.filters.default as Filter));
  engine.registerFilter('date', dated(engine.filters.date as Filter));
  engine.registerFilter('choices', withChoices);
  engine.registerFilter('raw', (input: unknown) => input);
  return engine;
}

/** The last step of every `{{ }}`: only words and numbers come out, never `[object Object]`. */
function writeOutput(value: unknown): string {
  if (value instanceof TagValue) return value.write();
  if (Array.isArray(value)) return value.map(writeOutput).join('');
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/**
 * Keeps a filter away from what it could spoil: an unfilled tag comes out as it went in, whether it is the
 * input or an option; a filled one keeps its name.
 */
function guarded(filter: Filter): Filter {
  return function (input, ...options) {
    const open = [input, ...options].find(isOpen);
    if (open !== undefined) return open;
    const result = filter.call(this, plain(input), ...options.map(plain));
    return input instanceof TagValue && typeof result === 'string' ? input.withText(result) : result;
  };
}

function isOpen(value: unknown): boolean {
  if (value instanceof TagValue) return value.untouchable;
  return typeof value === 'string' && holdsOpenMark(value);
}

function plain(value: unknown): unknown {
  if (value instanceof TagValue) return value.text;
  if (typeof value === 'string') return withoutValueMarks(value);
  return Array.isArray(value) ? value.map(plain) : value;
}

function withDefault(original: Filter): Filter {
  return function (input, ...options) {
    if (!(input instanceof TagValue)) return isOpen(input) ? input : original.call(this, input, ...options);
    if (!input.untouchable || input.name === 'cursor') return input;
    const [fallback] = options;
    return fallback instanceof TagValue ? fallback : input.withText(writeOutput(fallback));
  };
}

/** `{{ ask.size | choices: "S, M, L" }}`: what the picker offers for the field. */
function withChoices(input: unknown, ...options: unknown[]): unknown {
  if (!(input instanceof TagValue)) return input;
  const choices = options
    .map((option) => writeOutput(plain(option)))
    .flatMap((list) => list.split(','))
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');
  return input.withChoices([...new Set(choices)]);
}

/** `date` with the render's own now, language and time zone; the tag `date` itself counts as now. */
function dated(original: Filter): Filter {
  return function (input, ...options) {
    const moment = this.context.getRegister<WritingMoment | undefined>(momentRegister);
    if (moment === undefined) return input;
    const isNow =
      input === 'now' || input === 'today' || (input instanceof TagValue && input.name === 'date');
    const context = {
      opts: { ...this.context.opts, locale: moment.locale, timezoneOffset: moment.timeZone },
      memoryLimit: this.context.memoryLimit,
    };
    return original.call(
      { context: context as unknown as Context },
      isNow ? moment.now / 1000 : input,
      ...options,
    );
  };
}
