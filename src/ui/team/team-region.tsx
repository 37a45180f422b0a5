import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from '../kit/failure-notice';
import { useServices } from '../kit/services';
import { useAnswer } from '../kit/use-answer';
import { BundleExchange } from './bundle-exchange';
import { ConnectForm } from './connect-form';
import { ConnectedTeam } from './connected-team';
import { SetUpForm } from './set-up-form';

/** After a look for news that failed, or found no server, this long passes before the next. */
const restMs = 30_000;
/** From one look to the next at the least: a server that never lets us wait must not be asked without end. */
const leastMs = 1_000;

/** The team on a server: a way in, or how it stands. Live while the page is open. */
export function TeamRegion() {
  const { value: state, failure, reload } = useAnswer('team/state', null, 'team');
  const [settingUp, setSettingUp] = useState(false);
  const [loaded, setLoaded] = useState(false);
  useEffect(() => setLoaded(true), []);
  useWatch(state !== null);
  return (
    <>
      <FailureNotice failure={failure} onRetry={reload} />
      {state && <ConnectedTeam state={state} />}
      {loaded && !state && !settingUp && (
        <ConnectForm onConnected={reload} onSetUp={() => setSettingUp(true)} />
      )}
      {loaded && !state && settingUp && <SetUpForm onDone={() => setSettingUp(false)} />}
      <BundleExchange />
    </>
  );
}

/** Keeps looking for news on the server; they arrive as announcements. */
function useWatch(connected: boolean): void {
  const { ask, now } = useServices();
  useEffect(() => {
    if (!connected) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let over = false;
    const look = async () => {
      const began = now();
      const answer = await ask('team/watch', null);
      if (over) return;
      // A worker that died over its wait starts again at the next look.
      const again = answer.ok && answer.value.again;
      timer = setTimeout(() => void look(), again ? Math.max(0, leastMs - (now() - began)) : restMs);
    };
    void look();
    return () => {
      over = true;
      if (timer !== null) clearTimeout(timer);
    };
  }, [ask, now, connected]);
}
