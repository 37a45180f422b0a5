import type { AnswerOf } from '../contract/calls';
import type { NumbersView } from '../domain/numbers-view';
import { secondsSaved } from '../domain/time-saved';
import { readTemplate } from '../store/templates';
import type { ReadTx } from '../store/transaction';

type ViewAnswer = AnswerOf<'numbers/summary'>;

/** More templates than these have hardly any uses each. */
const mostTemplates = 200;

/** The figures with each template's title and what it saved. */
export async function viewAnswer(tx: ReadTx, view: NumbersView): Promise<ViewAnswer> {
  const templates: ViewAnswer['templates'] = [];
  for (const { template, summary } of view.templates.slice(0, mostTemplates)) {
    const known = template === null ? null : await readTemplate(tx, template);
    templates.push({
      template,
      title: known?.title ?? null,
      saved: known && secondsSaved(known.body.length, summary.count),
      summary,
    });
  }
  return {
    ...view,
    spans: [...view.spans],
    histogram: [...view.histogram],
    hours: [...view.hours],
    platforms: [...view.platforms],
    templates,
  };
}
