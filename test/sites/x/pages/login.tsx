import { useSite } from '../context.tsx';

/** Nobody is logged in. */
export function Login() {
  const { words, c } = useSite();
  return (
    <form className={c('wall')} onSubmit={(event) => event.preventDefault()}>
      <input name="text" autoComplete="username" aria-label="@" className={c('searchInput')} />
      <input name="password" type="password" aria-label={words.passcode} className={c('searchInput')} />
      <button type="submit" className={c('pill')}>
        {words.login}
      </button>
    </form>
  );
}
