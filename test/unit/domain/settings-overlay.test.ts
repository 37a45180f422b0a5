import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/domain/settings';
import { decidedGroups, withOverlays, withoutOverlays } from '../../../src/domain/settings-overlay';

const own = { ...defaultSettings, brand: 'Mine', retentionDays: 20 };
const team = { brand: 'Team', retentionDays: undefined };
const managed = { brand: 'IT', promotionDays: 3 };

describe('settings that others decide', () => {
  it('go before the agent’s own, group by group; an undecided one is left alone', () => {
    expect(withOverlays(own, team)).toEqual({ ...own, brand: 'Team' });
  });

  it('of the IT department go before the team’s', () => {
    expect(withOverlays(own, team, managed)).toEqual({ ...own, brand: 'IT', promotionDays: 3 });
  });

  it('leave the agent’s own beneath them when a page saves what it shows', () => {
    const shown = { ...withOverlays(own, team), retentionDays: 7 };
    expect(withoutOverlays(shown, own, team)).toEqual({ ...own, retentionDays: 7 });
  });

  it('are named', () => {
    expect(decidedGroups(team, managed)).toEqual(['brand', 'promotionDays']);
  });
});
