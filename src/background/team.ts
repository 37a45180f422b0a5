import type { Handlers } from '../bridge/answer';
import type { AnswerOf, AskedOf } from '../contract/calls';
import type { TroubleKind } from '../contract/team-shapes';
import { readSettings } from '../store/settings';
import { serverUrl } from '../team/address';
import { documentSchema, settingsDocs } from '../team/documents';
import { discardEdit, editDoc, settleConflict, settleMissing } from '../team/edit';
import { readMissing } from '../team/local';
import { browserFetch } from '../team/request';
import { setUpTeam } from '../team/set-up';
import { TeamTrouble } from '../team/trouble';
import { offeredTeam } from './managed';
import type { Services } from './services';
import { connectTeam, leaveTeam } from './team-membership';
import { readTeamState } from './team-state';
import { answerSuggestion, suggestChange } from './team-suggestions';
import { asEditor, copyToMine, inTeam, shareTemplates } from './team-templates';
import { afterTemplates } from './template-changes';

type TeamHandlers = Pick<Handlers, Extract<keyof Handlers, `team/${string}`>>;

/** Answers everything about the team on a server. */
export function teamHandlers(services: Services): TeamHandlers {
  const { team, store, now } = services;
  return {
    'team/state': async () => {
      const connection = await team.connection();
      return connection && readTeamState(store, connection);
    },
    'team/offer': offeredTeam,
    'team/connect': (asked) => orTrouble(() => connectTeam(services, asked)),
    'team/leave': () => leaveTeam(services),
    'team/sync': async () => {
      await team.syncNow('hand');
      return null;
    },
    'team/watch': async () => ({ again: await team.watch() }),
    'team/discard': async ({ ids }) => {
      await inTeam(services, async (changes, tx) => {
        for (const id of ids) await discardEdit(changes, tx, id);
      });
      return null;
    },
    'team/settle': async ({ conflict, restore }) => {
      const settle = restore ? asEditor : inTeam;
      await settle(services, async (changes, tx, who) => {
        const user = typeof who === 'string' ? who : who.user;
        await settleConflict(changes, tx, conflict, { restore, now: now(), user });
      });
      return null;
    },
    'team/missing': async ({ putBack }) => {
      await (putBack ? asEditor : inTeam)(services, async (changes, tx) => {
        const ids = (await readMissing(tx)).map(({ id }) => id);
        await settleMissing(changes, tx, ids, putBack);
      });
      return null;
    },
    'team/share': (asked) => shareTemplates(services, asked),
    'team/copy': async (asked) => {
      const { answer, copied, revision } = await copyToMine(services, asked);
      if (copied) afterTemplates(services, revision, [copied], []);
      return answer;
    },
    'team/suggest': (asked) => suggestChange(services, asked),
    'team/suggestion': (asked) => answerSuggestion(services, asked),
    'team/decide': (asked) => decide(services, asked),
    'team/set-up': ({ place, admin, members }) =>
      orTrouble(async () => {
        const safe = { ...place, url: serverUrl(place.url) };
        return setUpTeam({ place: safe, admin, members, fetch: browserFetch, now });
      }),
  };
}

/** Trouble with the server is an answer here: the page has words for each kind. */
async function orTrouble<T>(work: () => Promise<T>): Promise<T | { refused: TroubleKind }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TeamTrouble) return { refused: error.kind };
    throw error;
  }
}

/** Makes an editor's own value of a group everyone's, or leaves it to each again. */
async function decide(
  services: Services,
  { group, on }: AskedOf<'team/decide'>,
): Promise<AnswerOf<'team/decide'>> {
  const found = Object.entries(settingsDocs).find(([, fields]) => fields.some((field) => field === group));
  if (!found) throw new Error(`no document decides ${group}`);
  const now = services.now();
  await asEditor(services, async (changes, tx, user) => {
    const value = on ? (await readSettings(tx))[group] : null;
    const kind = { schema: documentSchema, type: 'set', updatedAt: now, updatedBy: user };
    await editDoc(changes, tx, found[0], (before) => ({ ...before, ...kind, [group]: value }));
  });
  return null;
}
