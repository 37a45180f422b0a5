import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTemplateSearch } from '../../../src/domain/search';
import type { SearchableTemplate } from '../../../src/domain/searchable';

const blank: SearchableTemplate = { id: '', title: '', shortcut: '', body: '', folder: '', labels: [] };

function shelf(...templates: (Partial<SearchableTemplate> & { id: string })[]) {
  return createTemplateSearch(templates.map((template) => ({ ...blank, ...template })));
}

const desk = [
  {
    id: 'refund',
    title: 'Refund policy',
    shortcut: 'refund',
    body: 'Your money comes back within 5 days.',
    folder: 'Orders',
  },
  { id: 'hours', title: 'Opening hours', labels: ['info'], body: 'We are open from nine to six.' },
  {
    id: 'shipping',
    title: 'Shipping time',
    shortcut: 'ship',
    body: 'It takes 3 days. Tracking #12 follows.',
  },
  { id: 'cafe', title: 'Café', body: 'Über uns' },
  { id: 'ola', title: 'Olá', body: 'Bom dia, São Paulo' },
  { id: 'sale', title: 'Sale', body: 'Get 50% off with code re:fund today!' },
  { id: 'ja', title: '返金について', body: 'ご連絡ありがとうございます。本日中に返金いたします。' },
  { id: 'zh', title: '退款政策', body: '您好，我们会尽快处理您的退款。' },
  { id: 'ru', title: 'Возврат денег', body: 'Здравствуйте! Ещё один вопрос.' },
  { id: 'ar', title: 'سياسة الإرجاع', body: 'أهلاً وسهلاً بك' },
  { id: 'th', title: 'การคืนเงิน', body: 'สวัสดีค่ะ' },
  { id: 'ko', title: '환불 안내', body: '안녕하세요' },
  { id: 'el', title: 'Επιστροφή χρημάτων', body: 'Καλημέρα σας' },
  { id: 'de', title: 'Straße und Größe', body: 'Grüße' },
  { id: 'tags', title: 'Hello', body: 'Hi {{ first_name }}, {% if company %}of {{ company }}{% endif %}' },
  { id: 'es', title: 'Thanks', body: 'Thank you', variants: [{ body: 'Muchísimas gracias 🎉' }] },
];

describe('search', () => {
  it.each([
    // What a peer missed (peers.md 5).
    ['refnud', 'refund'],
    ['ola', 'ola'],
    ['hours info', 'hours'],
    ['info hours', 'hours'],
    ['re:fund', 'sale'],
    ['re:fund', 'refund'],
    // What it found, which must stay found.
    ['refund', 'refund'],
    ['cafe', 'cafe'],
    ['café', 'cafe'],
    ['CAFÉ', 'cafe'],
    ['uber', 'cafe'],
    ['policy refund', 'refund'],
    ['shiping time', 'shipping'],
    // While typing.
    ['r', 'refund'],
    ['ref', 'refund'],
    ['openi', 'hours'],
    // Slips.
    ['oepning', 'hours'],
    ['shippng', 'shipping'],
    ['shipppin', 'shipping'],
    ['plicy', 'refund'],
    // Across fields.
    ['orders money', 'refund'],
    ['thanks gracias', 'es'],
    // Punctuation is text.
    ['#12', 'shipping'],
    ['50%', 'sale'],
    ['50', 'sale'],
    ['🎉', 'es'],
    ['/ship', 'shipping'],
    // The middle of a word, when nothing else is found.
    ['fund', 'refund'],
    ['pping', 'shipping'],
    // All scripts.
    ['返金', 'ja'],
    ['返', 'ja'],
    ['ありがとう', 'ja'],
    ['本日', 'ja'],
    ['退款', 'zh'],
    ['处理', 'zh'],
    ['возврат', 'ru'],
    ['ВОЗВР', 'ru'],
    ['еще', 'ru'],
    ['الارجاع', 'ar'],
    ['اهلا', 'ar'],
    ['คืนเงิน', 'th'],
    ['สวัสดี', 'th'],
    ['환불', 'ko'],
    ['안녕', 'ko'],
    ['επιστροφη', 'el'],
    ['strasse', 'de'],
    ['grosse', 'de'],
    ['Grüsse', 'de'],
    ['groesse', 'de'],
    ['gracias', 'es'],
  ])('%s finds %s', (query, id) => {
    expect(shelf(...desk).search(query)).toContain(id);
  });

  it.each(['zebra', 'refund zebra', 'first_name', 'company', '', '   ', '}{', '~~~'])(
    '%j finds nothing',
    (query) => {
      expect(shelf(...desk).search(query)).toEqual([]);
    },
  );

  it('finds punctuation that stands alone', () => {
    expect(shelf(...desk).search('!')).toEqual(['sale', 'ru']);
  });
});

describe('rank', () => {
  it('is exact shortcut, shortcut’s beginning, title, then the rest', () => {
    const found = shelf(
      { id: 'body', title: 'A', body: 'ship ship ship' },
      { id: 'label', title: 'B', labels: ['ship'] },
      { id: 'title', title: 'How we ship' },
      { id: 'begins', title: 'C', shortcut: 'shipping' },
      { id: 'exact', title: 'D', shortcut: 'Ship' },
    ).search('ship');
    expect(found).toEqual(['exact', 'begins', 'title', 'label', 'body']);
  });

  it('puts an exact shortcut first also among thousands of titles', () => {
    const titles = Array.from({ length: 3_000 }, (_, index) => ({
      id: `t${index}`,
      title: `ok ok ok ${index}`,
    }));
    expect(shelf(...titles, { id: 'mine', title: 'Something else', shortcut: 'ok' }).search('ok')[0]).toBe(
      'mine',
    );
  });

  it('puts the word itself before words that begin with it or are like it', () => {
    const found = shelf(
      { id: 'like', title: 'form' },
      { id: 'longer', title: 'fromage' },
      { id: 'same', title: 'from' },
    ).search('from');
    expect(found).toEqual(['same', 'longer', 'like']);
  });

  it('keeps the order given among equals', () => {
    const found = shelf({ id: 'b', title: 'Hi' }, { id: 'a', title: 'Hi' }, { id: 'c', title: 'Hi' }).search(
      'hi',
    );
    expect(found).toEqual(['b', 'a', 'c']);
  });

  it('ranks a title that has all words before bodies that have them', () => {
    const found = shelf(
      { id: 'body', body: 'late order late order' },
      { id: 'title', title: 'Order is late' },
    ).search('late order');
    expect(found).toEqual(['title', 'body']);
  });
});

describe('changes', () => {
  it('are found at once, and what was replaced is gone', () => {
    const search = shelf({ id: 'a', title: 'Old' });
    expect(search.search('old')).toEqual(['a']);
    search.replace({ ...blank, id: 'a', title: 'New' });
    search.replace({ ...blank, id: 'b', title: 'New too' });
    expect(search.search('old')).toEqual([]);
    expect(search.search('new')).toEqual(['a', 'b']);
    search.remove('a');
    search.remove('nobody');
    expect(search.search('new')).toEqual(['b']);
  });

  it('stay right when most templates were replaced', () => {
    const search = shelf(
      ...Array.from({ length: 300 }, (_, index) => ({ id: `t${index}`, title: `one${index}` })),
    );
    for (let index = 0; index < 300; index++)
      search.replace({ ...blank, id: `t${index}`, title: `two${index}` });
    for (let index = 0; index < 300; index += 2) search.remove(`t${index}`);
    expect(search.search('two').length).toBe(150);
    expect(search.search('one')).toEqual([]);
    expect(search.search('two151')).toEqual(['t151']);
  });

  it('the index can be built ahead, in slices', () => {
    const search = shelf(
      ...Array.from({ length: 1_000 }, (_, index) => ({ id: `t${index}`, title: `word${index}` })),
    );
    let slices = 1;
    while (!search.prepare(0)) slices++;
    expect(slices).toBeGreaterThan(2);
    expect(search.prepare()).toBe(true);
    expect(search.search('word999')).toEqual(['t999']);
  });
});

describe('on anything', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });

  it('finds each template by its own title, and never throws', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (titles, query) => {
        const search = shelf(...titles.map((title, index) => ({ id: `t${index}`, title })));
        search.search(query);
        for (const [index, title] of titles.entries()) {
          if (/[\p{L}\p{N}]/u.test(title.normalize('NFKD')))
            expect(search.search(title)).toContain(`t${index}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names each template once, and only those there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', 'abc', 'ba', 'a b', 'b-a')),
        fc.constantFrom('a', 'ab', 'a b', 'ba', 'abd'),
        (titles, query) => {
          const found = shelf(
            ...titles.map((title, index) => ({ id: `t${index}`, title, body: title })),
          ).search(query);
          expect(new Set(found).size).toBe(found.length);
          expect(found.every((id) => Number(id.slice(1)) < titles.length)).toBe(true);
        },
      ),
    );
  });
});

describe('a change of folders and labels', () => {
  const word = fc.constantFrom('orders', 'order', 'returns', 'late', 'vip', 'Café', 'new stock');
  const change = fc.record({
    at: fc.nat(desk.length - 1),
    folder: word,
    labels: fc.array(word, { maxLength: 2 }),
  });
  const all = desk.map((template): SearchableTemplate => ({ ...blank, ...template }));

  it('finds as an index that was made after it, in the same order, before and after the first query', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.boolean(), word, (changes, warm, query) => {
        const now = [...all];
        const search = createTemplateSearch(all);
        if (warm) search.prepare();
        for (const { at, folder, labels } of changes) {
          now[at] = { ...(now[at] as SearchableTemplate), folder, labels };
          search.replace(now[at]);
        }
        const anew = createTemplateSearch(now);
        for (const typed of [query, 'refund', 'o']) expect(search.search(typed)).toEqual(anew.search(typed));
      }),
    );
  });
});
