import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answered, AnswerOf, AskOf, CallName, NewsTopic } from '../../contract/calls';

/** What a page of ours needs from outside; tests and previews pass their own. */
export interface Services {
  /** Asks the background; see `bridge/ask`. */
  readonly ask: <N extends CallName>(call: N, data: AskOf<N>) => Promise<Answered<AnswerOf<N>>>;
  /** Hears that data changed, until `signal` aborts. */
  readonly onNews: (hear: (topic: NewsTopic) => void, signal: AbortSignal) => void;
  /** Opens an address in a new tab. */
  readonly openUrl: (url: string) => Promise<void>;
  /** Opens one of our own pages in a new tab, such as `popup.html#waiting`. */
  readonly openOwn: (page: string) => Promise<void>;
  /** Asks the agent to let Riposte reach one server; only within a click. */
  readonly allowHost: (url: string) => Promise<boolean>;
  /** Asks the agent to let Riposte show notifications; only within a click. */
  readonly allowNotifications: () => Promise<boolean>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** `true` in the toolbar popup, which closes as soon as a file chooser takes the focus. */
  readonly inPopup: boolean;
  /** Version of the extension, for reports. */
  readonly version: string;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

/** The services of this page. Throws outside a `ServicesProvider`: that is a bug. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('no ServicesProvider above this component');
  return services;
}
