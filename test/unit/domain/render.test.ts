import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsEn } from '../../../src/domain/problem-words/en';
import { sayProblem } from '../../../src/domain/problem-words/say';
import { checkTemplate, type RenderContext, renderTemplate } from '../../../src/domain/render';
import { fixedTags } from '../../../src/domain/tags';
import { anaToAcme, strangerToNobody } from './render-context';

function render(body: string, context: RenderContext = anaToAcme) {
  const result = renderTemplate(body, context);
  if (!result.ok) throw new Error(`${body}: ${result.problem.code}`);
  return result;
}

function problemOf(body: string) {
  const result = renderTemplate(body, anaToAcme);
  return result.ok ? null : result.problem;
}

describe('values', () => {
  it.each([
    ['{{ first_name }}', 'Ana'],
    ['{{ last_name }}', 'Silva'],
    ['{{ full_name }}', 'Ana Silva'],
    ['{{ handle }}', 'ana.silva'],
    ['{{ headline }}', 'Florist'],
    ['{{ note.order_number }}', '1234'],
    ['{{ my_first_name }} {{ my_name }}', 'Leo Leo Brandt'],
    ['{{ signature }}', 'Leo\nAcme team'],
    ['{{ brand }}', 'Acme'],
    ['{{ platform }}', 'Instagram'],
    ['{{ weekday }}', 'Wednesday'],
    ['{{ date }}', 'November 12, 2025'],
    ['{{ time_of_day }}', 'Good morning'],
    ['{{ date | date: "%d.%m.%Y" }}', '12.11.2025'],
    ['{{ "now" | date: "%A" }}', 'Wednesday'],
    ['{{first_name}}', 'Ana'],
    ['a {{- first_name -}} b', 'aAnab'],
  ])('%s', (body, text) => {
    expect(render(body)).toMatchObject({ text, unfilled: [] });
  });

  it.each([
    ['es', 'miércoles', 'Buenos días'],
    ['pt-BR', 'quarta-feira', 'Bom dia'],
    ['it', 'mercoledì', 'Buongiorno'],
    ['fr', 'mercredi', 'Bonjour'],
    ['de', 'Mittwoch', 'Guten Morgen'],
    ['not a language', 'Wednesday', 'Good morning'],
  ])('speaks %s', (language, weekday, greeting) => {
    const context = { ...anaToAcme, language };
    expect(render('{{ weekday }}/{{ time_of_day }}', context).text).toBe(`${weekday}/${greeting}`);
  });

  it('lives in the time zone given', () => {
    const context = { ...anaToAcme, timeZone: 'Asia/Tokyo', now: Date.UTC(2025, 10, 12, 16, 0) };
    expect(render('{{ weekday }}, {{ time_of_day }}', context).text).toBe('Thursday, Good evening');
    expect(render('{{ date | date: "%d %H" }}', context).text).toBe('13 01');
  });

  it('survives a time zone that does not exist', () => {
    expect(render('{{ weekday }}', { ...anaToAcme, timeZone: 'Mars/Olympus' }).text).toBe('Wednesday');
  });

  it('leaves the greeting of the hour unfilled in a language it does not speak', () => {
    expect(render('{{ time_of_day }}', { ...anaToAcme, language: 'sw' }).unfilled).toEqual(['time_of_day']);
  });

  it('lets what was typed win', () => {
    const typed = { first_name: 'Anita', 'ask.size': ' M ', 'note.order_number': '77' };
    expect(
      render('{{ first_name }} {{ ask.size }} {{ note.order_number }}', { ...anaToAcme, typed }),
    ).toMatchObject({
      text: 'Anita M 77',
      unfilled: [],
    });
  });

  it('takes a typed blank for no value', () => {
    const context = { ...anaToAcme, typed: { first_name: '  ' } };
    expect(render('{{ first_name }}', context).unfilled).toEqual(['first_name']);
    expect(render('{{ first_name | default: "you" }}', context).text).toBe('you');
  });
});

describe('unfilled tags', () => {
  it.each([
    ['Hi {{ company }},', 'Hi [Company],', ['company']],
    ['{{ ask.order_number }}', '[Order number]', ['ask.order_number']],
    ['{{ note.last_purchase }}', '[Last purchase]', ['note.last_purchase']],
    ['{{ company | upcase | append: "!" | truncate: 2 }}', '[Company]', ['company']],
    ['{{ "To " | append: company }}', '[Company]', ['company']],
    ['{{ first_name | append: company }}', '[Company]', ['company']],
    ['{% assign c = company | downcase %}{{ c }}', '[Company]', ['company']],
    [
      '{% capture g %}Hi {{ company }}{% endcapture %}{{ g | upcase | slice: 0, 2 }}',
      'Hi [Company]',
      ['company'],
    ],
    ['{{ company | split: "" | reverse | join: "" }}', '[Company]', ['company']],
    ['{{ company | default: ask.shop }}', '[Shop]', ['ask.shop']],
    ['{{ company }} {{ company }}', '[Company] [Company]', ['company']],
    ['{{ ask.a }}{{ company }}', '[A][Company]', ['ask.a', 'company']],
  ])('%s', (body, text, unfilled) => {
    expect(render(body)).toMatchObject({ text, unfilled });
  });

  it.each([
    ['{% if company %}x{% else %}y{% endif %}', 'y'],
    ['{% unless company %}y{% endunless %}', 'y'],
    ['{% if company == "" %}y{% endif %}', 'y'],
    ['{% if company != "" %}x{% else %}y{% endif %}', 'y'],
    ['{% if company == nil %}y{% endif %}', 'y'],
    ['{% if company == blank %}y{% endif %}', 'y'],
    ['{% if company == empty %}y{% endif %}', 'y'],
    ['{% if company.size > 0 %}x{% else %}y{% endif %}', 'y'],
    ['{% if company contains "a" %}x{% else %}y{% endif %}', 'y'],
    ['{% case company %}{% when "Acme" %}x{% else %}y{% endcase %}', 'y'],
    ['{% if platform == "X" %}{{ company }}{% endif %}y', 'y'],
    ['{{ company | default: "y" }}', 'y'],
    ['{{ company | default: "Y" | downcase }}', 'y'],
    ['{% assign c = company | default: "y" %}{{ c }}', 'y'],
    ['{% for letter in company %}x{% endfor %}y', 'y'],
  ])('only count where they would be read: %s', (body, text) => {
    expect(render(body)).toMatchObject({ text, unfilled: [] });
  });

  it.each([
    ['{% if first_name == "Ana" %}y{% endif %}', 'y'],
    ['{% case first_name %}{% when "Ana" %}y{% endcase %}', 'y'],
    ['{% if first_name contains "n" %}y{% endif %}', 'y'],
    ['{% if note.order_number > 1000 %}y{% endif %}', 'y'],
    ['{% if first_name.size == 3 %}y{% endif %}', 'y'],
    ['{% if "Ana" == first_name and last_name %}y{% endif %}', 'y'],
  ])('filled tags work in conditions: %s', (body, text) => {
    expect(render(body).text).toBe(text);
  });
});

describe('the report', () => {
  it('names each tag in the text with its value and choices', () => {
    expect(
      render('{{ first_name }} {{ ask.size | choices: "S, M,, M ,L" }} {{ company | default: "you" }}').tags,
    ).toEqual([
      { name: 'first_name', label: 'First name', value: 'Ana', choices: [] },
      { name: 'ask.size', label: 'Size', value: null, choices: ['S', 'M', 'L'] },
      { name: 'company', label: 'Company', value: 'you', choices: [] },
    ]);
  });

  it('offers a field that only a condition asks for, without insisting on it', () => {
    const result = render('{% if ask.vip == "yes" %}Free!{% endif %}Hi');
    expect(result).toMatchObject({ text: 'Hi', unfilled: [] });
    expect(result.tags).toEqual([{ name: 'ask.vip', label: 'Vip', value: null, choices: [] }]);
  });

  it('says nothing of branches that were not taken', () => {
    expect(render('{% if company %}{{ ask.a }}{% endif %}Hi').tags).toEqual([]);
  });

  it('keeps choices with a default and with a typed value', () => {
    const body = '{{ ask.size | choices: "S, M" | default: "M" }}';
    expect(render(body).tags).toEqual([{ name: 'ask.size', label: 'Size', value: 'M', choices: ['S', 'M'] }]);
    expect(render(body, { ...anaToAcme, typed: { 'ask.size': 'S' } }).text).toBe('S');
  });
});

describe('cursor', () => {
  it.each([
    ['Hi {{ cursor }} there', 'Hi  there', 3],
    ['{{ cursor }}x', 'x', 0],
    ['x{{ cursor }}', 'x', 1],
    ['a{{ cursor }}b{{ cursor }}c', 'abc', 1],
    ['{{ first_name }}{{ cursor }}{{ last_name }}', 'AnaSilva', 3],
    ['{{ cursor | upcase | append: "x" }}y', 'y', 0],
    ['{{ cursor | default: "x" }}y', 'y', 0],
    ['{% capture c %}a{{ cursor }}b{% endcapture %}{{ c | upcase }}!', 'ab!', 1],
    ['{{ company }}{{ cursor }}', '[Company]', 9],
    ['Hi {{ company | default: "" }}, {{ cursor }}', 'Hi, ', 4],
  ])('%s', (body, text, caret) => {
    expect(render(body)).toMatchObject({ text, caret });
  });

  it('is nowhere when it is not written', () => {
    expect(render('Hi').caret).toBeNull();
  });

  it('can’t be typed', () => {
    expect(render('a{{ cursor }}', { ...anaToAcme, typed: { cursor: 'x' } }).text).toBe('a');
  });
});

describe('white space', () => {
  it.each([
    ['Hi {{ company | default: "" }},', 'Hi,'],
    ['Hi {{ company | default: "  " }}!', 'Hi!'],
    ['Hi {{ company | default: "" }} there', 'Hi there'],
    ['Bonjour {{ company | default: "" }} !', 'Bonjour !'],
    ['Hi {% if company %}{{ company }}{% endif %}, all', 'Hi, all'],
    ['Hi{% if company %} {{ company }}{% endif %}, all', 'Hi, all'],
    ['Thanks {{ company | default: "" }}\nBye', 'Thanks\nBye'],
    ['Thanks {{ company | default: "" }}', 'Thanks'],
    ['{{ company | default: "" }}, hello', 'hello'],
    ['{{ company | default: "" }} hello', 'hello'],
    ['{% capture g %}Hi {{ company | default: "" }},{% endcapture %}{{ g }}', 'Hi,'],
    ['Hi {{ first_name | remove: "Ana" }}, you', 'Hi, you'],
  ])('closes the gap of an empty value: %j', (body, text) => {
    expect(render(body).text).toBe(text);
  });

  it.each([
    ['a , b', 'a , b'],
    ['  a  b  \n\n c ', '  a  b  \n\n c '],
    ['{{ first_name }} , b', 'Ana , b'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['Hi {{ first_name }}  ', 'Hi Ana  '],
  ])('leaves the author’s own alone: %j', (body, text) => {
    expect(render(body).text).toBe(text);
  });

  it('does not take a comma out of a value', () => {
    expect(render('the sign {{ ask.sign }}', { ...anaToAcme, typed: { 'ask.sign': ', or ;' } }).text).toBe(
      'the sign , or ;',
    );
  });
});

describe('problems', () => {
  it.each([
    ['a\n b {{ first_name', 2, 4, /never closed/],
    ['{% if first_name %}a', 1, 1, /“if” opened here never ends/],
    ['{% if first_name', 1, 1, /never closed/],
    ['a{% endif %}', 1, 2, /no “if” is open/],
    ['{% else %}', 1, 1, /belongs inside/],
    ['{{ frist_name }}', 1, 4, /Did you mean “first_name”/],
    ['{{ firstname }}', 1, 4, /Did you mean “first_name”/],
    ['{{ website }}', 1, 4, /There is no tag “website”/],
    ['x\n{{ first_name | upcse }}', 2, 1, /Did you mean “upcase”/],
    ['{% fi first_name %}{% endif %}', 1, 1, /There is no command “fi”.*Did you mean “if”/],
    ['{{ }}', 1, 4, /empty or can’t be read/],
    ['{{ ask }}', 1, 4, /needs a field/],
    ['{{ note[handle] }}', 1, 4, /Write the name of the field/],
    ['{{ ask.a.b }}', 1, 4, /no parts/],
    ['{{ first_name.constructor }}', 1, 4, /no parts/],
    ['{% include "x" %}', 1, 1, /There is no command/],
    ['{% raw %}x', 1, 10, /“raw” part never ends/],
    ['{% assign %}', 1, 10, /Write \{% assign/],
    ['{{ first_name | where_exp: "x", "y" }}', 1, 1, /There is no filter/],
    [`${'a'.repeat(20_001)}`, 1, 1, /too long/],
  ])('%j', (body, line, column, message) => {
    const problem = problemOf(body);
    expect(problem).toMatchObject({ line, column });
    expect(problem && sayProblem(problemsEn, problem)).toMatch(message);
    expect(checkTemplate(body)).toEqual(problem);
  });

  it.each([
    '{% for i in (1..1000000000) %}a{% endfor %}',
    '{% for i in (1..900) %}{% for j in (1..900) %}{% for k in (1..900) %}{% endfor %}{% endfor %}{% endfor %}',
    '{% for i in (1..300) %}{% for j in (1..300) %}aaaaaaaaaaaaaaaaaaaa{% endfor %}{% endfor %}',
    '{% assign s = "aaaaaaaaaa" %}{% for i in (1..40) %}{% assign s = s | append: s %}{% endfor %}{{ s }}',
    '{% assign a = "a,b,c,d,e,f,g,h,i,j" | split: "," %}{% for b in a %}{% for c in a %}{% for d in a %}{% for e in a %}{% for f in a %}{% for g in a %}{% for h in a %}x{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}',
    `{% capture a %}x{% endcapture %}${'{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(40)}{{ a }}`,
  ])('refuses what never ends or never stops growing: %s', (body) => {
    expect(problemOf(body)?.code).toBe('too-much');
  });

  it.each([
    '{% assign x = first_name %}{{ x.constructor }}',
    '{% assign x = first_name %}{{ x.observer }}{{ x.equals }}{{ x.withText }}',
    '{% assign x = note %}',
    '{{ "a" | split: "" | first | plus: "x" | date: "%%" }}',
    '{{ first_name | divided_by: 0 }}',
    '{{ first_name | slice: "a", "b" }}{{ 5 | truncate }}',
  ])('gives nothing away of what is inside: %s', (body) => {
    const result = renderTemplate(body, anaToAcme);
    expect(result.ok ? result.text : sayProblem(problemsEn, result.problem)).not.toMatch(
      /function|object|class|undefined|=>/i,
    );
  });

  it('renders a long honest template whole', () => {
    const body = `${'Dear {{ first_name }}, all is well. '.repeat(270)}`;
    expect(body.length).toBeGreaterThan(9_000);
    expect(render(body).text).toBe('Dear Ana, all is well. '.repeat(270));
  });

  it('accepts every tag there is', () => {
    const body = fixedTags.map(({ name }) => `{{ ${name} }}`).join(' ');
    expect(checkTemplate(`${body} {{ ask.a }} {{ note["b c"] }}`)).toBeNull();
  });

  it('survives the deepest nesting that fits', () => {
    const depth = 400;
    const body = `${'{% if true %}'.repeat(depth)}x${'{% endif %}'.repeat(depth)}`;
    expect(render(body).text).toBe('x');
  });
});

describe('on anything', () => {
  const piece = fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{%',
      '%}',
      '{%-',
      '-}}',
      ' ',
      '\n',
      '|',
      ':',
      ',',
      '.',
      '"',
      "'",
      '[',
      ']',
      '(1..3)',
      '==',
      'if',
      'endif',
    ],
    ...[
      'for',
      'in',
      'endfor',
      'assign',
      '=',
      'capture',
      'endcapture',
      'raw',
      'endraw',
      'case',
      'when',
      'else',
      'comment',
    ],
    ...[
      'first_name',
      'company',
      'ask.x',
      'note.y',
      'cursor',
      'default',
      'upcase',
      'append',
      'split',
      'choices',
      'date',
      'x',
    ],
    ...['__proto__', 'constructor', 'size', 'forloop', '\uFDD0', '\uFDD3', '1', 'true', 'nil', 'Hi '],
  );
  const template = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '{{ company }}',
      '{% if %}',
      '{{ 7 | times: 7 }}',
      '<img onerror>',
      '__proto__',
      '\uFDD0company\uFDD1',
      '\uFDD2',
    ),
  );
  const context = fc
    .record({
      name: fc.option(value),
      company: fc.option(value),
      note: fc.dictionary(value, value),
      typed: value,
    })
    .map(({ name, company, note, typed }) => ({
      ...anaToAcme,
      contact: { ...anaToAcme.contact, name, company },
      note,
      typed: { 'ask.x': typed },
    }));

  it('never throws, and lets neither marks nor inner workings out', () => {
    fc.assert(
      fc.property(template, (body) => {
        const result = renderTemplate(body, strangerToNobody);
        if (!result.ok) {
          expect(sayProblem(problemsEn, result.problem)).toMatch(/^[A-Z{T“].*[.?”]$/su);
          expect(result.problem.line).toBeGreaterThan(0);
          return;
        }
        expect(result.text).not.toMatch(/[\uFDD0-\uFDEF]|\[object|undefined|liquid/iu);
        expect(result.caret ?? 0).toBeLessThanOrEqual(result.text.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it('saves only what renders, and renders what was saved', () => {
    fc.assert(
      fc.property(template, (body) => {
        const problem = checkTemplate(body);
        const result = renderTemplate(body, anaToAcme);
        if (problem !== null) expect(result).toEqual({ ok: false, problem });
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads no value as a template', () => {
    fc.assert(
      fc.property(value, (text) => {
        const result = render('<{{ ask.x }}>', { ...anaToAcme, typed: { 'ask.x': text } });
        const shown = text
          .replace(/[\uFDD0-\uFDEF]/gu, '')
          .replace(/\r\n?/gu, '\n')
          .trim();
        expect(result.text).toBe(shown === '' ? '<[X]>' : `<${shown}>`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('calls nothing filled that is not', () => {
    fc.assert(
      fc.property(
        context,
        fc.array(
          fc.constantFrom(
            'upcase',
            'strip',
            'append: "a"',
            'replace: "a", "b"',
            'slice: 0, 1',
            'split: ","',
            'reverse',
          ),
        ),
        (given, filters) => {
          const body = ['{{ note.nothing', ...filters].join(' | ');
          const result = render(`${body} }}`, { ...given, note: {} });
          expect(result).toMatchObject({ text: '[Nothing]', unfilled: ['note.nothing'] });
        },
      ),
    );
  });

  it('keeps text without tags as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!/\{[{%]|[\r\uFDD0-\uFDEF]/u.test(text));
        expect(render(text).text).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });
});
