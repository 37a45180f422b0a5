import type { TagMenuWords } from './tag-menu-en';

export const tagMenuEs: TagMenuWords = {
  groups: {
    contact: 'El contacto',
    asked: 'Preguntado y anotado',
    you: 'Tú',
    moment: 'Aquí y ahora',
    writing: 'Al escribir',
    conditions: 'Solo si',
    filters: 'En otra forma',
  },
  usedHelp: 'También está en otras plantillas',
  choicesTag: 'ask.talla | choices: "S, M, L"',
  choicesHelp: 'Te pide elegir una opción',
  noteField: 'ultima_compra',
  noteHelp: 'De tu nota sobre este contacto',
  noteOrAskHelp: 'De tu nota; si falta, te lo pregunta',
  defaultHelp: 'Una palabra para cuando no haya valor',
  ifText: 'solo entonces',
  elseText: 'en otro caso',
  ifHelp: 'Texto solo si hay un valor',
  ifElseHelp: 'Un texto si hay un valor y otro si no',
  platformHelp: 'Texto solo para un sitio',
  filterHelp: {
    capitalize: 'Empieza con mayúscula',
    upcase: 'Todo en mayúsculas',
    downcase: 'Sin mayúsculas',
    truncate: 'Se corta tras tantos caracteres',
    replace: 'Una palabra por otra',
    date: 'Una fecha con tu formato',
  },
};
