import { describe, expect, it } from 'vitest';
import { fixedTags, isFixedTag, labelOf } from '../../../src/domain/tags';

describe('labelOf', () => {
  it.each([
    ['ask.order_number', 'Order number'],
    ['note.last-purchase', 'Last purchase'],
    ['ask.SKU', 'SKU'],
    ['ask.größe', 'Größe'],
    ['ask.商品', '商品'],
    ['first_name', 'First name'],
    ['ask.___', 'ask.___'],
  ])('%s is "%s"', (name, label) => {
    expect(labelOf(name)).toBe(label);
  });
});

describe('isFixedTag', () => {
  it('knows the vocabulary and nothing of objects', () => {
    for (const { name } of fixedTags) expect(isFixedTag(name)).toBe(true);
    expect(isFixedTag('constructor')).toBe(false);
    expect(isFixedTag('ask')).toBe(false);
  });
});
