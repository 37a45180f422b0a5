import { describe, expect, it, vi } from 'vitest';
import { ContactLanguage } from '../../../src/background/contact-language';

describe('ContactLanguage', () => {
  it('is what the browser takes the words for, asked once a text', async () => {
    const detect = vi.fn(async () => 'es');
    const language = new ContactLanguage(detect);
    expect(await language.of('¿Cuándo llega mi pedido?')).toBe('es');
    expect(await language.of('¿Cuándo llega mi pedido?')).toBe('es');
    expect(detect).toHaveBeenCalledTimes(1);
  });

  it('does not guess from a few letters, a link or a handle', async () => {
    const detect = vi.fn(async () => 'cy');
    const language = new ContactLanguage(detect);
    for (const said of [
      '',
      'ok 👍',
      '12345',
      'https://shop.example/pedido/cuando-llega',
      '@lucia.ferrari.oficial',
    ]) {
      expect(await language.of(said)).toBe('');
    }
    expect(detect).not.toHaveBeenCalled();
  });

  it('takes a few signs for enough where one is a word', async () => {
    expect(await new ContactLanguage(async () => 'zh').of('什么时候到？')).toBe('zh');
  });

  it('is nothing when the browser is not sure, or cannot say', async () => {
    expect(await new ContactLanguage(async () => null).of('Wann kommt mein Paket?')).toBe('');
    const broken = new ContactLanguage(() => Promise.reject(new Error('no such function')));
    expect(await broken.of('Wann kommt mein Paket?')).toBe('');
  });
});
