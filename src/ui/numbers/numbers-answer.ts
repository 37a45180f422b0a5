import type { AnswerOf } from '../../contract/calls';

/** The figures for one choice of replies. */
export type NumbersAnswer = AnswerOf<'numbers/summary'>;
