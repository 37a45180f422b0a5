import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../../src/domain/render';
import { secondsOf, strftimeOf } from '../../../src/import/dialects/date-format';
import { fieldName, literal } from '../../../src/import/piece';
import { anaToAcme } from '../domain/render-context.ts';
import { entriesOf } from './example.ts';

/** What one body reads like here, written in the way of a tool. */
const tools = {
  zendesk: (value: string) => [{ title: 'a', actions: [{ field: 'comment_value', value }] }],
  front: (body: string) => [{ name: 'a', body, folder_id: null }],
  intercom: (body_text: string) => [{ name: 'a', body_text }],
  gorgias: (body_text: string) => [
    { name: 'a', actions: [{ name: 'setResponseText', arguments: { body_text } }] },
  ],
  chatwoot: (content: string) => [{ short_code: 'a', content }],
  briskine: (body: string) => [{ title: 'a', shortcut: 'a', body }],
  'text-blaze': (text: string) => ({ folders: [{ name: 'f', snippets: [{ name: 'a', text }] }] }),
  prokeys: (body: string) => ['Snippets', 1, { name: 'a', body }],
  'auto-text-expander': (a: string) => ({ a }),
  raycast: (text: string) => [{ name: 'a', text }],
  list: (text: string) => [{ title: 'a', text }],
} as const;

async function entryOf(tool: keyof typeof tools, source: string) {
  const [entry] = await entriesOf('library', JSON.stringify(tools[tool](source)));
  if (entry === undefined) throw new Error('nothing came in');
  return entry;
}

const bodyOf = async (tool: keyof typeof tools, source: string) => (await entryOf(tool, source)).draft.body;

describe('a tag', () => {
  it.each<[keyof typeof tools, string, string]>([
    // The same name is the agent in one tool and the customer in the other.
    ['front', '{{user.name}}', '{{ my_name }}'],
    ['intercom', '{{user.name}}', '{{ first_name }}'],
    ['zendesk', '{{current_user.name}}', '{{ my_name }}'],
    [
      'zendesk',
      "{{ticket.requester.first_name | default: 'friend'}}",
      '{{ first_name | default: "friend" }}',
    ],
    ['zendesk', '{{ticket.requester.name | upcase}}', '{{ full_name | upcase }}'],
    ['gorgias', '{{ticket.requester.firstname}}', '{{ first_name }}'],
    ['gorgias', '{{current_date|datetime_format("D MMMM YYYY")}}', '{{ date | date: "%-d %B %Y" }}'],
    ['chatwoot', "{{contact.first_name || 'there'}}", '{{ first_name | default: "there" }}'],
    [
      'chatwoot',
      "{{ contact.first_name || contact.name || 'you' }}",
      '{{ first_name | default: full_name | default: "you" }}',
    ],
    [
      'zendesk',
      '{{ticket.requester.first_name | default: "you" | upcase}}',
      '{{ first_name | default: "you" | upcase }}',
    ],
    ['chatwoot', '{{ contact["first_name"] }}', '{{ first_name }}'],
    ['intercom', '{{user.name|fallback:"a | b"}}', '{{ first_name | default: "a | b" }}'],
    ['intercom', '{{user.name|fallback:"it\'s"}}', '{{ first_name | default: "it\'s" }}'],
    ['briskine', '{{to.0.first_name}}', '{{ first_name }}'],
    ['briskine', '{{account.name}}', '{{ my_name }}'],
    ['briskine', '{{! a note }}Hi', 'Hi'],
    ['list', '{{customer.first_name}}', '{{ first_name }}'],
    ['list', '$contact.firstname', '{{ first_name }}'],
    ['list', '{{ ask.size | choices: "S, M" }}', '{{ ask.size | choices: "S, M" }}'],
    ['list', 'Hi [[CURSOR]]', 'Hi {{ cursor }}'],
    ['prokeys', '%name%', '{{ first_name }}'],
    ['prokeys', '%order number%', '{{ ask.order_number }}'],
    ['text-blaze', '{formtext: name=Order number}', '{{ ask.order_number }}'],
    ['text-blaze', '{formmenu: a; b; default=c; name=x}', '{{ ask.x | choices: "c, a, b" }}'],
    [
      'text-blaze',
      '{formtext} {formtext} {formmenu: a; b}',
      '{{ ask.text }} {{ ask.text_2 }} {{ ask.menu | choices: "a, b" }}',
    ],
    ['front', '<p>Hi&nbsp;{{recipient.first_name}}</p>', 'Hi {{ first_name }}'],
    ['text-blaze', '{formtoggle: name=gift}Wrapped{endformtoggle}', '{% if ask.gift %}Wrapped{% endif %}'],
    [
      'text-blaze',
      '{time: YYYY-MM-DD; shift=-1D}',
      '{{ date | date: "%s" | plus: -86400 | date: "%Y-%m-%d" }}',
    ],
    ['raycast', '{date format="yyyy-MM-dd"}', '{{ date | date: "%Y-%m-%d" }}'],
    ['raycast', '{argument name="size" options="S, M"}', '{{ ask.size | choices: "S, M" }}'],
  ])('of %s: %s', async (tool, source, liquid) => {
    const { draft, tags } = await entryOf(tool, source);
    expect(draft.body).toBe(liquid);
    expect(tags.filter(({ known }) => !known)).toEqual([]);
  });

  it.each<[keyof typeof tools, string, string]>([
    ['zendesk', '{{ticket.ticket_field_12}}', '{{ ask.ticket_ticket_field_12 }}'],
    ['zendesk', '{{ticket.requester.first_name | odd}}', '{{ ask.ticket_requester_first_name }}'],
    ['zendesk', '{{dc.welcome}}', '{{ ask.dc_welcome }}'],
    ['chatwoot', '{{ contact.vip || "no" }}', '{{ ask.contact_vip | default: "no" }}'],
    ['text-blaze', '{clipboard}', '{{ ask.clipboard }}'],
    ['text-blaze', '{import: /gone}', '{{ ask.gone }}'],
    ['text-blaze', '{time: MMMM; shift=+1M}', '{{ ask.date }}'],
    ['text-blaze', '{=1+1}', '{{ ask.value }}'],
    ['auto-text-expander', '%url%', '{{ ask.url }}'],
    ['list', '{{1}}', '{{ ask.value_1 }}'],
    ['list', '{{ первое имя }}', '{{ ask.первое_имя }}'],
  ])('of %s that has no counterpart is kept as a question and told: %s', async (tool, source, liquid) => {
    const { draft, tags } = await entryOf(tool, source);
    expect(draft.body).toBe(liquid);
    expect(tags).toEqual([{ source, becomes: liquid, known: false }]);
  });
});

describe('a condition', () => {
  it('keeps its branches, with our names in it', async () => {
    const source =
      "{% if ticket.requester.first_name == 'Ana' and ticket.vip %}Dear {{ticket.requester.first_name}}{% else %}Hi{% endif %}";
    const { draft, tags } = await entryOf('zendesk', source);
    expect(draft.body).toBe(
      "{% if first_name == 'Ana' and ask.ticket_vip %}Dear {{ first_name }}{% else %}Hi{% endif %}",
    );
    expect(tags.filter(({ known }) => !known).map(({ becomes }) => becomes)).toHaveLength(1);
  });

  it('keeps the names that the text gives itself', async () => {
    const source = '{% assign who = contact.name %}Hi {{ who | upcase }}';
    expect(await bodyOf('chatwoot', source)).toBe('{% assign who = full_name %}Hi {{ who | upcase }}');
  });

  it('that does not fit together becomes questions, and the words stay', async () => {
    expect(await bodyOf('chatwoot', 'A {% if contact.name %} B')).toBe('A {{ ask.if_contact_name }} B');
    expect(await bodyOf('chatwoot', 'A {% cycle "x" %} B')).toMatch(/^A \{\{ ask\.\w+ \}\} B$/);
  });
});

describe('words', () => {
  it('come out as they went in, whatever they look like', () => {
    const text = fc
      .array(fc.constantFrom('{', '}', '{{', '{%', '%}', '}}', '"', "'", 'a', ' ', '\\', '|'), {
        maxLength: 20,
      })
      .map((parts) => `x${parts.join('')}x`);
    fc.assert(
      fc.property(text, (words) => {
        expect(renderTemplate(literal(words), anaToAcme)).toMatchObject({ ok: true, text: words });
      }),
    );
  });

  it('of a name for a question are cut to what may stand there', () => {
    expect(fieldName('Order-Nr. (Größe)')).toBe('order_nr_große');
    expect(fieldName('42')).toBe('value_42');
    expect(fieldName('!!!')).toBe('value');
    expect(fieldName('x'.repeat(99))).toHaveLength(40);
  });
});

describe('a date', () => {
  it('in another spelling is the same date', () => {
    expect(strftimeOf('dddd, Do MMMM YYYY [at] HH:mm')).toBe('%A, %-d %B %Y at %H:%M');
  });

  it('is shifted by what has a fixed length', () => {
    expect(secondsOf('+1D')).toBe(86_400);
    expect(secondsOf('-2 weeks')).toBe(-1_209_600);
    expect(secondsOf('+1D +2h')).toBe(93_600);
    expect(secondsOf('+1M')).toBeNull();
    expect(secondsOf('1 year')).toBeNull();
  });

  it('tomorrow is tomorrow', async () => {
    const body = await bodyOf('text-blaze', '{time: YYYY-MM-DD; shift=+1D}');
    const now = Date.parse('2026-02-28T10:00:00Z');
    expect(renderTemplate(body, { ...anaToAcme, now, timeZone: 'UTC' })).toMatchObject({
      text: '2026-03-01',
    });
  });
});
