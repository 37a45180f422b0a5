import type { EditorWords } from './editor-en';

export const editorPtBr: EditorWords = {
  shortcutTeam: (title: string) => `“${title}”, da equipe, também tem este atalho. O seu pode ser salvo.`,
  shortcutCovers: (title: string, other: string) => `“${title}” tem /${other}, que começa com este.`,
  shortcutCovered: (title: string, other: string) => `“${title}” tem /${other}, e este começa igual.`,

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
};
