import type { Handlers } from '../bridge/answer';
import type { AnswerOf, AskedOf } from '../contract/calls';
import { problemWords } from '../domain/problem-words/all';
import { sayProblem } from '../domain/problem-words/say';
import { emptyDraft } from '../domain/template';
import { textToTemplate, titleFor } from '../domain/text-to-template';
import type { Services } from './services';
import { spokenLanguage } from './spoken-language';
import { saveTemplate } from './template-changes';

type KeepHandlers = Pick<Handlers, 'templates/draft' | 'templates/keep'>;

/** Makes templates of what the agent wrote in a conversation. */
export function keepHandlers(services: Services): KeepHandlers {
  return {
    'templates/draft': async ({ text, contact }) => ({
      title: titleFor(text),
      body: textToTemplate(text, contact),
    }),
    'templates/keep': (asked) => keep(services, asked),
  };
}

async function keep(
  services: Services,
  { once, title, shortcut, body }: AskedOf<'templates/keep'>,
): Promise<AnswerOf<'templates/keep'>> {
  const language = await services.contactLanguage.of(body.replace(/\{[{%].*?[%}]\}/gsu, ' '));
  const lists = { labels: [], platforms: [], variants: [] };
  const draft = { ...emptyDraft, ...lists, title, shortcut, body, language };
  const answer = await saveTemplate(services, { once, id: null, draft });
  if ('saved' in answer) return { saved: answer.saved.id };
  if (!('problem' in answer)) return answer;
  return {
    refused: answer.refused,
    said: sayProblem(problemWords[await spokenLanguage(services)], answer.problem),
  };
}
