/** Everything the welcome page says. Components hold no text of their own. */
export const en = {
  locale: 'en',
  pageTitle: 'Welcome to Riposte',
  heading: 'Answer in a keystroke or two',
  intro:
    'Riposte puts your own replies into the message boxes of Instagram, Facebook, X and LinkedIn, with the right name in them, and shows how long each person has been waiting.',
  language: 'Language',
  languageOfBrowser: 'As the browser',

  practice: 'Try it here',
  steps: 'Steps',
  stepOpen: (key: string) => `Press ${key} in the message box, or type /`,
  stepPick: 'Choose a reply with the arrows, then Enter',
  stepSend: 'Press Send yourself: the clock stops',
  stepDone: 'done',
  practised: 'That is all there is to it. On the real sites it works just the same.',
  again: 'Start again',

  chat: 'Practice conversation',
  contact: 'Ana Ruiz',
  contactHandle: 'ana.ruiz',
  firstMessage: 'Hi! I ordered the blue jacket last week. Has it been shipped yet?',
  secondMessage: 'Thank you! And what if it does not fit?',
  messageBox: 'Message',
  send: 'Send',
  you: 'You',

  about: 'About you',
  aboutText: 'These fill the tags about you. They stay in this browser.',
  firstName: 'First name',
  brand: 'Brand',

  platforms: 'Where it works',
  platformsText:
    'You always press Send yourself. Still, no platform has approved Riposte. This is what their terms say, as far as we know:',

  starters: 'Ten templates to begin with',
  startersText:
    'Order status, refund, opening hours… each in English, Spanish, Portuguese and Italian. The picker takes the language your contact writes in. Change them, or bring your own.',
  seeTemplates: 'See the templates',
  moreOptions: 'All options',
  private: 'Nothing leaves this browser. No message is stored.',
};

export type Words = typeof en;
