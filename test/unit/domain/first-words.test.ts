import { describe, expect, it } from 'vitest';
import { renderFirstWords } from '../../../src/domain/first-words';
import { anaToAcme } from './render-context';

describe('renderFirstWords', () => {
  it('puts values in place and everything on one line', () => {
    expect(renderFirstWords('Hi {{ first_name }},\n\n  order {{ ask.number }}\tis late.', anaToAcme)).toBe(
      'Hi Ana, order [Number] is late.',
    );
  });

  it('cuts long text with an ellipsis, within the limit', () => {
    expect(renderFirstWords('one two three', anaToAcme, 8)).toBe('one two…');
    expect(renderFirstWords('a'.repeat(500), anaToAcme)).toHaveLength(120);
  });

  it('does not cut an emoji in two', () => {
    expect(renderFirstWords('ab😀cd', anaToAcme, 4)).toBe('ab…');
  });

  it('shows a template that does not parse as it was written', () => {
    expect(renderFirstWords('Hi {{ first_name', anaToAcme)).toBe('Hi {{ first_name');
  });
});
