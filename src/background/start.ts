import { onAlarm } from '../bridge/alarm';
import { Announcer } from '../bridge/announce';
import { answerAll } from '../bridge/answer';
import { onCommand } from '../bridge/command';
import { detectLanguage } from '../bridge/detect-language';
import { onManagedChange } from '../bridge/managed-area';
import { onNotificationClick } from '../bridge/notifications';
import { openOwnPage } from '../bridge/open';
import { onFirstInstall, onStartUp } from '../bridge/start-up';
import { localArea } from '../bridge/storage-area';
import { TabMemory } from '../bridge/tab-memory';
import { uiLanguage } from '../bridge/ui-language';
import { starterTemplatesIn } from '../domain/starter-templates';
import type { Template } from '../domain/template';
import { uiLanguageFor } from '../domain/ui-language';
import { Database } from '../store/database';
import { SecondCopy } from '../store/second-copy';
import { Store } from '../store/store';
import { agentsHandlers } from './agents';
import { bundleHandlers } from './bundle';
import { ContactLanguage } from './contact-language';
import { conversationHandlers } from './conversations';
import { dailyAlarm, purgeDaily } from './daily';
import { guardHandlers } from './guard';
import { healthHandlers } from './health';
import { Identity } from './identity';
import { keepHandlers } from './keep-reply';
import { Library } from './library';
import { takeManaged } from './managed';
import { noteHandlers } from './notes';
import { numberHandlers } from './numbers';
import { platformHandlers } from './platforms';
import { privacyHandlers } from './privacy';
import { packMonths, rebuildMissing } from './rebuild-days';
import type { Services } from './services';
import { settingsHandlers } from './settings';
import { teamHandlers } from './team';
import { TeamLink, teamAlarm } from './team-link';
import { templateHandlers } from './templates';
import { minuteAlarm, showWaits } from './wait-display';
import { followNotice, notifyOfWaits } from './wait-notices';
import { nextWaiting, openNextWaiting, waitingHandlers } from './waiting';
import { wordHandlers } from './words';

/** The question that woke the worker is answered before house-keeping begins. */
const settleAfterMs = 1_000;

/** A started background, for tests that want to see its work end. */
export interface Background {
  /** Puts in order what may have been lost: badge, alarms, second copy, old records. */
  readonly settle: () => Promise<void>;
  /** Resolves when nothing that answers left for later is under way. */
  readonly idle: () => Promise<void>;
  /** Lets go of the database. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the background. Runs anew each time the browser wakes the worker, so all state is in the store, and every
 * listener is registered before anything is awaited.
 */
export function startBackground(now: () => number = Date.now): Background {
  const db = new Database({ now });
  const store = new Store({ db, copy: new SecondCopy(localArea), starters: () => startersAt(now()), now });
  const announcer = new Announcer();
  const underway = new Set<Promise<void>>();
  const later = (work: () => Promise<void>): void => {
    const done = work()
      .catch((error: unknown) => console.error('left for later and failed', error))
      .finally(() => underway.delete(done));
    underway.add(done);
  };
  const services: Services = {
    store,
    library: new Library(store, now),
    team: new TeamLink(() => services, localArea),
    identity: new Identity(async () => (await store.ready()).salt),
    contactLanguage: new ContactLanguage(detectLanguage),
    tabs: new TabMemory(),
    now,
    language: uiLanguage,
    later,
    announce: (topic) => announcer.announce(topic),
    showWaits: () => showWaits(services),
  };
  const settle = async (): Promise<void> => {
    await takeManaged(services);
    await services.showWaits();
    await purgeDaily(store, now());
    await rebuildMissing(store, now());
    await packMonths(store, now());
    await services.team.keepAlarm();
    await services.team.freshen();
    await store.copyNow();
  };

  answerAll(
    {
      ...templateHandlers(services),
      ...conversationHandlers(services),
      ...waitingHandlers(services),
      ...numberHandlers(services),
      ...settingsHandlers(services),
      ...guardHandlers(services),
      ...keepHandlers(services),
      ...noteHandlers(services),
      ...healthHandlers(services),
      ...platformHandlers(services, (tab) => announcer.platformIn(tab)),
      ...privacyHandlers(services),
      ...wordHandlers(services),
      ...teamHandlers(services),
      ...agentsHandlers(services),
      ...bundleHandlers(services, localArea),
    },
    { heardFrom: (tab, platform) => later(() => announcer.heardFrom(tab, platform)) },
  );
  onAlarm((name) => {
    if (name === minuteAlarm) {
      later(services.showWaits);
      later(() => notifyOfWaits(services));
    }
    if (name === teamAlarm)
      later(async () => void ((await announcer.hasListeners()) && (await services.team.syncNow())));
    if (name === dailyAlarm) later(() => purgeDaily(store, now()));
  });
  onCommand((name) => {
    if (name === nextWaiting) later(() => openNextWaiting(services));
  });
  onNotificationClick((id) => later(() => followNotice(services, id)));
  onManagedChange(() => later(() => takeManaged(services)));
  onStartUp(() => later(settle));
  onFirstInstall(() => later(() => openOwnPage('welcome.html')));
  setTimeout(() => later(settle), settleAfterMs);

  return {
    settle,
    idle: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
    close: () => db.close(),
  };
}

function startersAt(now: number): Template[] {
  // Nobody has chosen a language yet.
  return starterTemplatesIn(uiLanguageFor('', uiLanguage())).map((draft) => ({
    ...draft,
    id: crypto.randomUUID(),
    createdAt: now,
    updatedAt: now,
    uses: 0,
    usedAt: null,
  }));
}
