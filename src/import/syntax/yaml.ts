import { parseDocument } from 'yaml';
import { Damage } from '../refusal';

/** Far above any real file; a document that names itself again and again would fill the memory. */
const mostAliases = 500;

/** The tree of an espanso file, or `undefined` when the text has none of its keys. Any text at all is YAML. */
export function readYaml(text: string): unknown {
  if (!/^(?:matches|global_vars)[ \t]*:/mu.test(text)) return undefined;
  try {
    const document = parseDocument(text, {
      merge: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (document.errors.length > 0) throw new Damage('broken-yaml');
    return document.toJS({ maxAliasCount: mostAliases });
  } catch {
    // Nested too deep, or aliases that multiply.
    throw new Damage('broken-yaml');
  }
}
