import { asked, askTag, type Dialect, known, type Piece, words } from '../piece';
import { fieldOf, firstText, isRecord, listOf, textOf } from '../syntax/fields';
import { byRules, type Rule } from './by-rules';
import { dateTag } from './date-format';
import { readOutput } from './expression';
import { common } from './tables';

/** Variables of one match, its own before those of the file. */
export function espansoDialect(vars: readonly unknown[], fields: unknown): Dialect {
  const byName = new Map(vars.filter(isRecord).map((one) => [textOf(one, 'name'), one]));
  const formField: Rule = {
    pattern: /\[\[([\p{L}\p{N}_]+)\]\]/gu,
    read: ([source, name = '']) => known(source, fieldTag(name, fieldOf(fields, name))),
  };
  const variable: Rule = {
    pattern: /\{\{\s*([\p{L}\p{N}_]+)(?:\.([\p{L}\p{N}_]+))?\s*\}\}/gu,
    read: ([source, name = '', part]) => readVariable(source, byName.get(name), name, part),
  };
  const cursor: Rule = { pattern: /\$\|\$/gu, read: ([source]) => known(source, '{{ cursor }}') };
  return byRules(fields === null ? [variable, cursor] : [variable, formField, cursor]);
}

function readVariable(source: string, variable: unknown, name: string, part: string | undefined): Piece {
  const params = fieldOf(variable, 'params');
  switch (textOf(variable, 'type')) {
    case 'echo':
      return words(textOf(params, 'echo'));
    case 'date':
      return known(source, dateTag(textOf(params, 'format'), Number(textOf(params, 'offset')) || 0));
    case 'choice':
    case 'random':
      return known(source, askTag(name, { choices: choicesIn(params, 'values', 'choices') }));
    case 'form':
      return known(source, fieldTag(part ?? name, fieldOf(fieldOf(params, 'fields'), part ?? name)));
    case 'match':
      return { kind: 'include', source, name: textOf(params, 'trigger') };
    case '':
      return readOutput(source, part === undefined ? name : `${name}.${part}`, common);
    default:
      // Scripts, the shell, the clipboard: nothing that a reply here may run or read.
      return asked(source, { name });
  }
}

function fieldTag(name: string, field: unknown): string {
  const choices = choicesIn(field, 'values');
  return choices.length > 0
    ? askTag(name, { choices })
    : askTag(name, { fallback: textOf(field, 'default') });
}

/** A list, a list of records with labels, or one choice per line. */
function choicesIn(params: unknown, ...names: readonly string[]): string[] {
  for (const name of names) {
    const lines = textOf(params, name);
    const list = lines === '' ? listOf(params, name) : lines.split('\n');
    const choices = list.map((one) => (typeof one === 'string' ? one.trim() : firstText(one, 'label', 'id')));
    if (choices.some((choice) => choice !== '')) return choices.filter((choice) => choice !== '');
  }
  return [];
}
