import browser from 'webextension-polyfill';

/** What the toolbar button wears; an empty text takes the badge off. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

export async function showBadge({ text, color, title }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
    // Chromium picks a readable colour by itself; Firefox wants to be told.
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}
