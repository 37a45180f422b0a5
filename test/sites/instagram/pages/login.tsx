import { useSite } from '../context.tsx';

/** No rail, no chat, two fields. */
export function Login() {
  const { c } = useSite();
  return (
    <main className={c('page', 'middle')}>
      <form className={c('login')} onSubmit={(event) => event.preventDefault()}>
        <h1>Instagram</h1>
        <input className={c('field')} name="username" aria-label="Phone number, username, or email" />
        <input className={c('field')} name="password" type="password" aria-label="Password" />
        <button type="submit" className={c('button')}>
          Log in
        </button>
      </form>
    </main>
  );
}
