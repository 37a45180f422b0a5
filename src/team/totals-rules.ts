/**
 * What the server enforces in the database of one agent's day totals, in the JavaScript of 2009 (see `server-rules.ts`):
 * nobody but the agent writes there, and nothing but days with the fields that are named here.
 */
const validation = `function (doc, old, user, sec) {
  function no(why) { throw({ forbidden: why }); }
  if (user.roles.indexOf('_admin') !== -1) return;
  if (!user.name) throw({ unauthorized: 'login required' });
  var owner = OWNER, fields = ['schema', 'type', 'templates', 'rows', 'updatedAt', 'updatedBy'], i, key;
  var p = doc._id.split(':');
  if (user.name !== owner || p[0] !== 'stats' || p[1] !== owner) no('own stats only');
  if (doc._deleted) no('stats are append-only');
  if (p.length !== 4 || !/^\\d{4}-\\d\\d-\\d\\d$/.test(p[2]) || !/^[\\w-]{1,64}$/.test(p[3])) no('day');
  for (key in doc) if (key.charAt(0) !== '_' && fields.indexOf(key) === -1) no('unknown field');
  if (doc.schema !== 1) no('schema');
  if (doc.type !== 'stats') no('type');
  if (doc.updatedBy !== owner) no('updatedBy');
  if (typeof doc.updatedAt !== 'number') no('updatedAt');
  if (typeof doc.rows !== 'string' || doc.rows.length > 8000000) no('rows');
  if (!/^[A-Za-z0-9+\\/]*=*$/.test(doc.rows)) no('rows');
  if (!doc.templates || typeof doc.templates.length !== 'number') no('templates');
  for (i = 0; i < doc.templates.length; i += 1) {
    key = doc.templates[i];
    if (typeof key !== 'string' || (key !== 'own' && key.indexOf('tpl:') !== 0) || key.length > 64) no('templates');
  }
}`;

/** The design document of the database with this agent's day totals. */
export function statsDesign(owner: string) {
  return {
    language: 'javascript',
    validate_doc_update: validation.replace('OWNER', () => JSON.stringify(owner)),
  };
}
