import { formats } from '../../kit/formats';
import type { EditorWords } from './editor-en';

const write = formats('es');

export const editorEs: EditorWords = {
  shortcutTeam: (title: string) =>
    `«${title}», del equipo, también tiene este atajo. El tuyo se puede guardar.`,
  shortcutNear: (title: string, other: string) => `Empieza como /${other} de «${title}».`,

  wordings: 'Variantes',
  wordingDefault: 'General',
  wordingBroken: (name: string) => `${name}, requiere atención`,
  wordingAdd: 'Añadir variante',
  wordingAddHelp: 'Otro texto para un idioma o una plataforma',
  wordingRemove: 'Quitar variante',
  wordingRemoved: (name: string) => `Variante «${name}» quitada.`,
  wordingLanguage: 'Idioma de la variante',
  wordingPlatform: 'Plataforma de la variante',
  wordingEverywhere: 'En todas',
  wordingMost: (most: number) => `Una plantilla admite como mucho ${most} variantes.`,
  wordingSame: (name: string) => `Ya hay una variante para «${name}».`,
  wordingSameDefault: (name: string) => `El texto general ya está en «${name}».`,
  bodyOf: (name: string) => `Texto: ${name}`,
  previewOf: (name: string) => `${name}, para un contacto de ejemplo`,

  history: 'Historial',
  historyOf: (title: string) => `Historial de «${title}»`,
  historyClose: 'Volver al editor',
  historyNone: 'Cada vez que guardes se conserva lo anterior y aparece aquí.',
  versionNow: 'Ahora',
  versionTime: write.stamp,
  versionOldest: 'La más antigua',
  versionSame: 'Mismo texto',
  versionRestored: (at: number) => `La versión del ${write.stamp(at)} ha vuelto.`,
  versionUndone: 'Restauración deshecha.',
  versionGone: 'Esta versión ya no se conserva.',
  restore: 'Restaurar esta versión',
  restoreBlocked: 'Guarda o descarta tus cambios para poder restaurar una versión.',
  added: 'Añadido:',
  deleted: 'Quitado:',
  yes: 'Sí',
};
