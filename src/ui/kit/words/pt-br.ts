import type { Failure } from '../use-answer';
import type { Words } from './en';

export const ptBr: Words = {
  undo: 'Desfazer',
  dismiss: 'Fechar',
  tryAgain: 'Tentar de novo',
  removeLabel: (label: string) => `Remover o marcador ${label}`,
  failure: (failure: Failure) =>
    failure.reason === 'gone'
      ? 'O Riposte foi atualizado ou reiniciado. Recarregue esta página para continuar.'
      : `Não funcionou (${failure.detail || failure.reason}). Nada foi alterado.`,
};
