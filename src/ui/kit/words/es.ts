import type { Failure } from '../use-answer';
import type { Words } from './en';

export const es: Words = {
  undo: 'Deshacer',
  dismiss: 'Cerrar',
  tryAgain: 'Reintentar',
  removeLabel: (label: string) => `Quitar la etiqueta ${label}`,
  failure: (failure: Failure) =>
    failure.reason === 'gone'
      ? 'Riposte se actualizó o se reinició. Recarga esta página para seguir.'
      : `No ha funcionado (${failure.detail || failure.reason}). No se cambió nada.`,
};
