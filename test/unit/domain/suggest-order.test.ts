import { describe, expect, it } from 'vitest';
import { bodyFor, orderForEmptyQuery, usableOn } from '../../../src/domain/suggest-order';
import { someTemplate } from './some-template';

const day = 86_400_000;
const now = 1_000 * day;
const here = { platform: 'instagram', now, language: 'es' } as const;

function order(...templates: ReturnType<typeof someTemplate>[]) {
  return orderForEmptyQuery(templates, here).map((template) => template.id);
}

describe('orderForEmptyQuery', () => {
  it('puts the most used first', () => {
    const often = someTemplate({ id: 'often', uses: 9, usedAt: now });
    const once = someTemplate({ id: 'once', uses: 1, usedAt: now });
    const never = someTemplate({ id: 'never' });
    expect(order(never, once, often)).toEqual(['often', 'once', 'never']);
  });

  it('lets old use fade', () => {
    const lastYear = someTemplate({ id: 'last year', uses: 100, usedAt: now - 365 * day });
    const thisWeek = someTemplate({ id: 'this week', uses: 5, usedAt: now - 2 * day });
    expect(order(lastYear, thisWeek)).toEqual(['this week', 'last year']);
  });

  it('puts recent before old among the unused', () => {
    expect(order(someTemplate({ id: 'old' }), someTemplate({ id: 'new', updatedAt: now }))).toEqual([
      'new',
      'old',
    ]);
  });

  it('prefers what was made for here among equals', () => {
    const there = someTemplate({ id: 'any', updatedAt: now });
    const spanish = someTemplate({
      id: 'spanish',
      variants: [{ language: 'es-MX', platform: null, body: 'Hola' }],
    });
    const instagram = someTemplate({ id: 'instagram', platforms: ['instagram'], language: 'es' });
    expect(order(there, spanish, instagram)).toEqual(['instagram', 'spanish', 'any']);
  });

  it('leaves out what can’t be used here', () => {
    expect(
      order(someTemplate({ id: 'x only', platforms: ['x'] }), someTemplate({ id: 'gone', archived: true })),
    ).toEqual([]);
  });

  it('does not depend on the order given, nor change it', () => {
    const templates = ['c', 'a', 'b'].map((id) => someTemplate({ id, title: id }));
    const given = [...templates];
    expect(orderForEmptyQuery(templates, here)).toEqual(orderForEmptyQuery([...templates].reverse(), here));
    expect(templates).toEqual(given);
  });

  it('is not upset by a clock that went back', () => {
    expect(
      order(
        someTemplate({ id: 'future', uses: 2, usedAt: now + day }),
        someTemplate({ id: 'b', uses: 3, usedAt: now }),
      ),
    ).toEqual(['b', 'future']);
  });
});

describe('usableOn', () => {
  it('takes an empty list of platforms for all, and no platform for any', () => {
    expect(usableOn(someTemplate({}), 'x')).toBe(true);
    expect(usableOn(someTemplate({ platforms: ['x'] }), 'x')).toBe(true);
    expect(usableOn(someTemplate({ platforms: ['x'] }), 'linkedin')).toBe(false);
    expect(usableOn(someTemplate({ platforms: ['x'] }), null)).toBe(true);
    expect(usableOn(someTemplate({ archived: true }), null)).toBe(false);
  });
});

describe('bodyFor', () => {
  const template = someTemplate({
    body: 'en',
    language: 'en',
    variants: [
      { language: 'pt', platform: null, body: 'pt' },
      { language: 'pt-BR', platform: null, body: 'pt-BR' },
      { language: 'pt-BR', platform: 'x', body: 'pt-BR on x' },
      { language: 'es', platform: 'x', body: 'es on x' },
      { language: 'en', platform: 'x', body: 'en on x' },
    ],
  });

  it.each([
    ['pt-BR', 'x', 'pt-BR on x'],
    ['pt-BR', 'instagram', 'pt-BR'],
    ['PT-br', 'instagram', 'pt-BR'],
    ['pt', 'x', 'pt'],
    ['pt-PT', 'instagram', 'pt'],
    ['pt-PT', 'x', 'pt-BR on x'],
    ['es-MX', 'x', 'es on x'],
    ['es', 'instagram', 'en'],
    ['en', 'instagram', 'en'],
    ['en-GB', 'x', 'en on x'],
    ['de', 'x', 'en on x'],
    ['', 'x', 'en on x'],
  ] as const)('%s on %s: %s', (language, platform, body) => {
    expect(bodyFor(template, { language, platform }).body).toBe(body);
  });

  it('says which language it took', () => {
    expect(bodyFor(template, { language: 'pt-PT', platform: null })).toEqual({ body: 'pt', language: 'pt' });
    expect(bodyFor(someTemplate({}), { language: 'es', platform: null })).toEqual({
      body: 'Hello',
      language: '',
    });
  });
});
