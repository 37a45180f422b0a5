import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReply, repliesToCsv, summarize } from '../../../src/domain/numbers';
import type { Reply } from '../../../src/domain/reply';
import { defaultSettings } from '../../../src/domain/settings';

const start = Date.UTC(2026, 10, 20, 16, 55);

function reply(waitSeconds: number, more: Partial<Reply> = {}): Reply {
  return {
    id: `reply-${waitSeconds}`,
    platform: 'instagram',
    conversation: 'c0ffee',
    waitStartedAt: start,
    repliedAt: start + waitSeconds * 1000,
    waitSeconds,
    officeSeconds: waitSeconds,
    precision: 'exact',
    firstReply: false,
    withinTarget: true,
    template: null,
    ...more,
  };
}

describe('summarize', () => {
  it('says nothing below ten replies', () => {
    expect(summarize(Array.from({ length: 9 }, () => reply(60)))).toEqual({
      count: 9,
      median: null,
      p90: null,
      fastest90Mean: null,
      withinTarget: null,
      firstReplies: null,
    });
  });

  it('gives the figures of ten', () => {
    const replies = [10, 20, 30, 40, 50, 60, 70, 80, 90, 1000].map((seconds, index) =>
      reply(seconds, { withinTarget: seconds < 85, firstReply: index < 3, officeSeconds: 7 }),
    );
    expect(summarize(replies)).toEqual({
      count: 10,
      median: 55,
      p90: 90,
      fastest90Mean: 50,
      withinTarget: 0.8,
      firstReplies: 0.3,
    });
    expect(summarize(replies, 'officeSeconds')).toMatchObject({ median: 7, p90: 7, fastest90Mean: 7 });
  });

  it('keeps its figures between the fastest and the slowest, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 10, maxLength: 60 }), (seconds) => {
        const summary = summarize(seconds.map((each) => reply(each)));
        const backwards = summarize(seconds.map((each) => reply(each)).reverse());
        expect(backwards).toEqual(summary);
        const [least, most] = [Math.min(...seconds), Math.max(...seconds)];
        for (const figure of [summary.median, summary.p90, summary.fastest90Mean]) {
          expect(figure).toBeGreaterThanOrEqual(least);
          expect(figure).toBeLessThanOrEqual(most);
        }
        expect(summary.p90).toBeGreaterThanOrEqual(summary.median ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe('buildReply', () => {
  const about = { id: 'a-reply', conversation: 'c0ffee', platform: 'instagram', template: 'tpl' } as const;

  it('takes the weaker precision, and both times', () => {
    const settings = {
      ...defaultSettings,
      officeHours: { ...defaultSettings.officeHours, enabled: true, timeZone: 'UTC' },
    };
    const ended = {
      start: { at: start, precision: 'minute' },
      end: { at: start + 20 * 60_000, precision: 'exact' },
      first: true,
    } as const;
    expect(buildReply(ended, about, settings)).toEqual({
      id: 'a-reply',
      platform: 'instagram',
      conversation: 'c0ffee',
      waitStartedAt: start,
      repliedAt: start + 20 * 60_000,
      waitSeconds: 1200,
      officeSeconds: 300,
      precision: 'minute',
      firstReply: true,
      withinTarget: true,
      template: 'tpl',
    });
    expect(buildReply(ended, about, defaultSettings)).toMatchObject({
      officeSeconds: 1200,
      withinTarget: false,
    });
  });

  it('counts the target itself as within', () => {
    const ended = {
      start: { at: start, precision: 'exact' },
      end: { at: start + 15 * 60_000, precision: 'at-least' },
      first: false,
    } as const;
    expect(buildReply(ended, about, defaultSettings)).toMatchObject({
      withinTarget: true,
      precision: 'at-least',
    });
  });
});

/** Reads RFC 4180 back. */
function parsed(csv: string): string[][] {
  return csv
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        (m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '',
      ),
    );
}

describe('repliesToCsv', () => {
  it('has the columns that others rely on', () => {
    expect(repliesToCsv([reply(60, { template: 'tpl' })])).toBe(
      'replied_at,platform,conversation,wait_started_at,wait_seconds,office_seconds,precision,first_reply,within_target,template\r\n' +
        '2026-11-20T16:56:00.000Z,instagram,c0ffee,2026-11-20T16:55:00.000Z,60,60,exact,false,true,tpl\r\n',
    );
  });

  it('is only a header without replies', () => {
    expect(repliesToCsv([]).split('\r\n')).toHaveLength(2);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['=a,"b"', '"\'=a,""b"""'],
    ['two\r\nlines', '"two\r\nlines"'],
  ])('makes %j harmless', (template, field) => {
    expect(repliesToCsv([reply(60, { template })]).endsWith(`,true,${field}\r\n`)).toBe(true);
  });

  it('reads back, and no field is a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '=', '+', ',', '"', '\r\n', '-', '@') }),
        (template) => {
          const [, line] = parsed(repliesToCsv([reply(60, { template })]));
          expect(line).toHaveLength(10);
          expect(line?.[9]?.replace(/^'/, '')).toBe(template);
          expect(line?.[9]).not.toMatch(/^[=+\-@]/);
        },
      ),
    );
  });
});
