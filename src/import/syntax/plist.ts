import { Parser } from 'htmlparser2';
import { Damage } from '../refusal';

/** No property list that holds texts is nested deeper. */
const deepest = 60;

interface Open {
  readonly name: string;
  text: string;
  readonly children: unknown[];
}

/**
 * The tree of an XML property list, or `undefined` when the text is no such thing. Dates and data read as text.
 * A document that declares entities is refused: they can stand for anything, and for gigabytes.
 */
export function readPlist(text: string): unknown {
  const head = text.slice(0, 2_000);
  if (!/<plist[\s>]/u.test(head) && !/<!DOCTYPE\s+plist/iu.test(head)) return undefined;
  if (/<!ENTITY/iu.test(text)) throw new Damage('entities');
  const stack: Open[] = [{ name: '', text: '', children: [] }];
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (stack.length > deepest) throw new Damage('broken-xml');
        stack.push({ name, text: '', children: [] });
      },
      ontext: (part) => {
        const top = stack.at(-1);
        if (top) top.text += part;
      },
      onclosetag: (name, implied) => {
        const closed = stack.pop();
        // Implied: the end of the file came first.
        if (implied || closed?.name !== name) throw new Damage('broken-xml');
        stack.at(-1)?.children.push(closed.name === 'key' ? new Key(closed.text) : plistValue(closed));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  const [root] = stack;
  if (stack.length !== 1 || root?.children.length !== 1) throw new Damage('broken-xml');
  return root.children[0];
}

class Key {
  constructor(readonly name: string) {}
}

function plistValue({ name, text, children }: Open): unknown {
  switch (name) {
    case 'plist':
      return children[0];
    case 'dict':
      return pairs(children);
    case 'array':
      return children;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
    case 'real':
      return Number(text);
    default:
      return text;
  }
}

function pairs(children: readonly unknown[]): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  for (const [index, child] of children.entries()) {
    const value = children[index + 1];
    if (child instanceof Key && !(value instanceof Key)) record[child.name] = value;
  }
  return record;
}
