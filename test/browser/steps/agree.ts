import type { Session } from '../harness/session.ts';
import { call } from './call.ts';

const agreed = new WeakSet<Session>();

/** LinkedIn is off until the agent says yes. Says it once for a session, before its pages are opened. */
export async function agreeTo(session: Session, origin: string): Promise<void> {
  if (origin !== 'https://www.linkedin.com' || agreed.has(session) || !session.hasRiposte) return;
  agreed.add(session);
  const { value } = (await call(session, 'settings/read', null, 'options.html')) as {
    value: { platforms: object };
  };
  const platforms = { ...value.platforms, linkedin: true };
  await call(session, 'settings/save', { ...value, platforms }, 'options.html');
}
