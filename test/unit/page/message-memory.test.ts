import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/domain/moment';
import { MessageMemory } from '../../../src/page/message-memory';
import type { ReadMessage } from '../../../src/platforms/adapter';

const start = Date.UTC(2026, 8, 1, 12);
const minute = 60_000;
// Elements play no part here: messages are known by order and content, since pages throw their rows away.
const element = {} as Element;

function message(direction: 'inbound' | 'outbound', text: string, moment: Moment | null = null): ReadMessage {
  return { element, body: element, direction, text, moment, id: null, system: false };
}

describe('MessageMemory', () => {
  it('knows only an upper bound for what stood there at first', () => {
    const { messages, newOutbound } = new MessageMemory().read([message('inbound', 'Hi')], start);
    expect(messages.map(({ moment }) => moment)).toEqual([{ at: start, precision: 'at-least' }]);
    expect(newOutbound).toEqual([]);
  });

  it('bounds a message without a time by the next one that has one', () => {
    const labelled = message('inbound', 'still there?', { at: start - 10 * minute, precision: 'minute' });
    const { messages } = new MessageMemory().read([message('inbound', 'Hi'), labelled], start);
    expect(messages[0]?.moment).toEqual({ at: start - 9 * minute, precision: 'at-least' });
  });

  it.each([-1, 0.5, 1e300, Number.NaN])('takes %d for no time at all', (at) => {
    const lying = message('inbound', 'Hi', { at, precision: 'exact' });
    const { messages } = new MessageMemory().read([lying], start);
    expect(messages[0]?.moment).toEqual({ at: start, precision: 'at-least' });
  });

  it('saw coming what appears below the last known message', () => {
    const memory = new MessageMemory();
    memory.read([message('outbound', 'Done'), message('inbound', 'Hi')], start);
    const later = memory.read(
      [message('outbound', 'Done'), message('inbound', 'Hi'), message('inbound', 'Hello?')],
      start + minute,
    );
    expect(later.messages.map(({ moment }) => moment.precision)).toEqual(['at-least', 'at-least', 'seen']);
    expect(later.messages[2]?.moment.at).toBe(start + minute);
  });

  it('keeps what it saw when the page draws all rows anew, or scrolls older ones in', () => {
    const memory = new MessageMemory();
    memory.read([message('inbound', 'a'), message('inbound', 'b')], start);
    memory.read([message('inbound', 'a'), message('inbound', 'b'), message('inbound', 'c')], start + minute);
    const scrolled = memory.read(
      ['w', 'x', 'a', 'b', 'c'].map((text) => message('inbound', text)),
      start + 9 * minute,
    );
    expect(scrolled.messages[4]?.moment).toEqual({ at: start + minute, precision: 'seen' });
    expect(scrolled.messages[0]?.moment).toEqual({ at: start, precision: 'at-least' });
  });

  it('takes nothing for new when the place in the thread is lost', () => {
    const memory = new MessageMemory();
    memory.read([message('inbound', 'a'), message('inbound', 'b')], start);
    const lost = memory.read([message('outbound', 'y'), message('outbound', 'z')], start + minute);
    expect(lost.newOutbound).toEqual([]);
    expect(lost.messages.every(({ moment }) => moment.precision === 'at-least')).toBe(true);
  });

  it('tells which of our messages are new, even when the last one was unsent', () => {
    const memory = new MessageMemory();
    memory.read([message('inbound', 'a'), message('inbound', 'b'), message('outbound', 'oops')], start);
    const { newOutbound } = memory.read(
      [message('inbound', 'a'), message('inbound', 'b'), message('outbound', 'Right away')],
      start + minute,
    );
    expect(newOutbound).toEqual(['Right away']);
  });

  it('keeps the sharper of two labels', () => {
    const memory = new MessageMemory();
    const sharp: Moment = { at: start - 5 * minute, precision: 'minute' };
    memory.read([message('inbound', 'a', sharp)], start);
    const blunt: Moment = { at: start, precision: 'at-least' };
    const { messages } = memory.read([message('inbound', 'a', blunt)], start + 120 * minute);
    expect(messages[0]?.moment).toEqual(sharp);
  });

  it('tells words only where they may be no more than thanks', () => {
    const said = [
      message('inbound', ' Thanks! '),
      message('inbound', 'x'.repeat(61)),
      message('outbound', 'Sure'),
      { ...message('inbound', 'Ana reacted'), system: true },
    ];
    expect(new MessageMemory().read(said, start).messages.map(({ text }) => text)).toEqual([
      ...['Thanks!', '', '', ''],
    ]);
  });
});
