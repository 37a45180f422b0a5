import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { timeFigure } from './figures';
import { FiguresTable } from './figures-table';
import type { NumbersAnswer } from './numbers-answer';
import { templateName } from './template-name';
import { words } from './words';

const shownAtFirst = 8;

/** What a template does to the reply time, against replies without one. */
export function TemplateTable({ templates }: { readonly templates: NumbersAnswer['templates'] }) {
  const [all, setAll] = useState(false);
  const rows = templates.map(({ template, title, saved, summary }) => ({
    key: template ?? '',
    name: templateName(template, title),
    summary,
    more: template === null ? '' : timeFigure(saved),
  }));
  return (
    <>
      <FiguresTable
        caption={words.byTemplate}
        head={words.template}
        moreHead={words.timeSaved}
        rows={all ? rows : rows.slice(0, shownAtFirst)}
      />
      {!all && rows.length > shownAtFirst && (
        <Button label={words.showAll(rows.length)} tone="quiet" onClick={() => setAll(true)} />
      )}
    </>
  );
}
