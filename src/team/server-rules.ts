/**
 * What the server itself enforces, as its own language wants it: a function in a text, in the JavaScript of 2009,
 * since the engine differs by server version. Editors write templates and settings, agents only their own numbers
 * and suggestions, and every document names who wrote it.
 */
export const validation = `function (doc, old, user, sec) {
  function has(r) { return user.roles.indexOf(r) !== -1 || user.roles.indexOf('TEAM-' + r) !== -1; }
  function no(why) { throw({ forbidden: why }); }
  if (has('_admin')) return;
  if (!user.name) throw({ unauthorized: 'login required' });
  var p = doc._id.split(':');
  if (p[0] === 'stats') {
    if (p[1] !== user.name) no('own stats only');
    if (doc._deleted) no('stats are append-only');
  } else if (p[0] === 'sug') {
    if (p[1] !== user.name && !(has('editor') && doc._deleted)) no('own suggestions only');
  } else if (p[0] === 'tpl' || p[0] === 'set') {
    if (!has('editor')) no('read-only agent');
    if (p[0] === 'set' && doc._deleted) no('settings cannot be deleted');
  } else no('unknown document id');
  if (doc._deleted) return;
  if (doc.schema !== 1) no('schema');
  if (doc.type !== p[0]) no('type');
  if (doc.updatedBy !== user.name) no('updatedBy');
  if (typeof doc.updatedAt !== 'number') no('updatedAt');
  if (p[0] === 'tpl' || p[0] === 'sug') {
    if (typeof doc.title !== 'string' || typeof doc.body !== 'string') no('template fields');
    if (doc.title.length > 200 || doc.body.length > 10000) no('too long');
  }
}`;

/** The design document of a team's database. */
export function designDoc(team: string) {
  return { language: 'javascript', validate_doc_update: validation.replace('TEAM-', `${team}-`) };
}
