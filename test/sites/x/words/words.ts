/** What the site says in one language. */
export interface Words {
  readonly accept: string;
  readonly attach: string;
  readonly back: string;
  readonly block: string;
  readonly chat: string;
  readonly closed: string;
  readonly emptyChat: string;
  readonly emptyInbox: string;
  readonly encrypted: string;
  readonly filters: readonly [
    all: string,
    unread: string,
    oneOnOne: string,
    groups: string,
    requests: string,
  ];
  readonly followers: string;
  readonly home: string;
  readonly explore: string;
  readonly joined: string;
  readonly kinds: Readonly<Record<'text' | 'image' | 'share' | 'voice', string>>;
  readonly login: string;
  readonly message: string;
  readonly more: string;
  readonly newChat: string;
  readonly notifications: string;
  readonly otherRequests: string;
  readonly passcode: string;
  readonly post: string;
  readonly profile: string;
  readonly reply: string;
  readonly requestNote: string;
  readonly requests: string;
  readonly search: string;
  readonly send: string;
  readonly settings: string;
  readonly unencrypted: string;
  readonly unread: string;
  readonly voice: string;
  readonly whatsHappening: string;
  readonly you: string;
  /** Before a snippet of ours. */
  readonly youSaid: string;
}
