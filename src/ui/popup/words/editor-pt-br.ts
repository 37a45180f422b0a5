import { formats } from '../../kit/formats';
import type { EditorWords } from './editor-en';

const write = formats('pt-BR');

export const editorPtBr: EditorWords = {
  shortcutTeam: (title: string) => `“${title}”, da equipe, também tem este atalho. O seu pode ser salvo.`,
  shortcutNear: (title: string, other: string) => `Começa como /${other} de “${title}”.`,

  wordings: 'Variantes',
  wordingDefault: 'Padrão',
  wordingBroken: (name: string) => `${name}, precisa de atenção`,
  wordingAdd: 'Adicionar variante',
  wordingAddHelp: 'Outro texto para um idioma ou uma plataforma',
  wordingRemove: 'Remover variante',
  wordingRemoved: (name: string) => `Variante “${name}” removida.`,
  wordingLanguage: 'Idioma da variante',
  wordingPlatform: 'Plataforma da variante',
  wordingEverywhere: 'Em todas',
  wordingMost: (most: number) => `Um modelo comporta no máximo ${most} variantes.`,
  wordingSame: (name: string) => `Já existe uma variante para “${name}”.`,
  wordingSameDefault: (name: string) => `O texto padrão já está em “${name}”.`,
  bodyOf: (name: string) => `Texto: ${name}`,
  previewOf: (name: string) => `${name}, para um contato de exemplo`,

  history: 'Histórico',
  historyOf: (title: string) => `Histórico de “${title}”`,
  historyClose: 'Voltar ao editor',
  historyNone: 'Cada vez que você salva, o texto anterior é guardado e aparece aqui.',
  versionNow: 'Agora',
  versionTime: write.stamp,
  versionOldest: 'A mais antiga',
  versionSame: 'Mesmo texto',
  versionRestored: (at: number) => `A versão de ${write.stamp(at)} voltou.`,
  versionUndone: 'Restauração desfeita.',
  versionGone: 'Esta versão não está mais guardada.',
  restore: 'Restaurar esta versão',
  restoreBlocked: 'Salve ou descarte suas alterações para restaurar uma versão.',
  added: 'Adicionado:',
  deleted: 'Removido:',
  yes: 'Sim',
};
