/** What a column or field holds. */
export type Column = 'title' | 'shortcut' | 'body' | 'folder' | 'labels' | 'language';

/** Names that tools and people give to columns, without case, spaces and signs; the best first. */
const names: Readonly<Record<Column, readonly string[]>> = {
  title: ['title', 'name', 'label', 'subject', 'description', 'titulo', 'nombre', 'nome', 'titolo'],
  shortcut: [
    'shortcut',
    'abbreviation',
    'keyword',
    'trigger',
    'shortcode',
    'command',
    'hotkey',
    'atajo',
    'atalho',
  ],
  body: [
    ...[
      'body',
      'text',
      'content',
      'message',
      'reply',
      'response',
      'snippet',
      'replacement',
      'expansion',
      'phrase',
    ],
    ...['plaintext', 'template', 'answer', 'value', 'texto', 'mensaje', 'mensagem', 'respuesta', 'resposta'],
    ...['testo', 'messaggio', 'risposta'],
  ],
  folder: [
    'folder',
    'category',
    'group',
    'groupname',
    'collection',
    'section',
    'carpeta',
    'pasta',
    'cartella',
  ],
  labels: ['labels', 'tags', 'keywords', 'etiquetas', 'etichette'],
  language: ['language', 'lang', 'locale', 'idioma', 'lingua'],
};

/** Where each column stands among `headings`, or `null` when no heading names a body. */
export function findColumns(headings: readonly string[]): ReadonlyMap<Column, number> | null {
  const plain = headings.map((heading) =>
    heading
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  const found = new Map<Column, number>();
  for (const [column, spellings] of Object.entries(names) as [Column, readonly string[]][]) {
    const spelling = spellings.find((one) => plain.includes(one));
    if (spelling !== undefined) found.set(column, plain.indexOf(spelling));
  }
  return found.has('body') && found.size >= 2 ? found : null;
}
