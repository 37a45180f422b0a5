import { byRules } from '../dialects/by-rules';
import { tagFor } from '../dialects/expression';
import { zammad as table } from '../dialects/tables';
import { fromAny, type TableFormat } from '../foreign';
import { asked, type Dialect, known, type Piece } from '../piece';
import { splitWords } from '../syntax/fields';
import { rowSource } from './table';

/** `#{ticket.customer.firstname}`. */
const dialect: Dialect = byRules([
  {
    pattern: /#\{([^{}]{1,120})\}/gu,
    read: ([source, inner = '']): Piece => {
      const tag = tagFor(inner.trim(), table);
      return tag === null ? asked(source, { name: inner }) : known(source, `{{ ${tag} }}`);
    },
  },
]);

/** Zammad text modules: semicolons between; the keywords are what one types to find a module. */
export const zammad: TableFormat = {
  id: 'zammad',
  open: ({ rows, delimiter }) => {
    const headings = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
    if (
      delimiter !== ';' ||
      !['name', 'keywords', 'content', 'active'].every((one) => headings.includes(one))
    )
      return null;
    const at = (name: string) => headings.indexOf(name);
    return rowSource(rows.slice(1), (cells) => ({
      title: cells[at('name')] ?? '',
      labels: splitWords((cells[at('keywords')] ?? '').replace(/\s+/gu, ',')),
      archived: cells[at('active')]?.trim().toLowerCase() === 'false',
      ...fromAny(cells[at('content')] ?? '', dialect),
    }));
  },
};
