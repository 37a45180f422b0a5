/**
 * Something that can go wrong without a bug, such as a full disk. Its message is shown to the agent, so it says
 * what happened and holds no user text.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}
