import { type Person, people } from '../kit/people.ts';

/** Handles here are letters, digits and underscores, fifteen at most. */
export function handleOf(handle: string): string {
  return handle.replace(/[^A-Za-z\d]/g, '_').slice(0, 15);
}

/** Who is logged in. */
export const me = { name: 'Atelier Moss', handle: 'ateliermoss' };

/** Everyone we talk with, ourselves last: notes to oneself are a chat like any other. */
export const xPeople: readonly Person[] = [
  ...people.map((person) => ({ ...person, handle: handleOf(person.handle) })),
  { name: me.name, handle: me.handle, ago: 2_900, last: 'us' },
];
