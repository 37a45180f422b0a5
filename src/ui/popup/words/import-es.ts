import { formats } from '../../kit/formats';
import type { ImportWords } from './import-en';

const write = formats('es');
const templates = { one: 'plantilla', other: 'plantillas' };

/** What the popup says while another tool's library comes in. */
export const importEs: ImportWords = {
  progress: 'Parte del archivo ya leída',
  cancel: 'Cancelar',
  writing: 'Añadiendo las plantillas…',
  takenBack: 'Se ha deshecho la importación.',
  review: 'Revisión de la importación',
  from: (tool: string) => `De ${tool}`,
  kinds: {
    list: 'una lista de textos',
    table: 'una hoja de cálculo',
    'mac-replacements': 'las sustituciones de texto de un Mac',
  },
  figure: write.figure,
  coming: 'Entran',
  duplicates: 'Ya están',
  refused: 'Rechazadas',
  confirm: (count: number) =>
    count === 0 ? 'Nada que importar' : `Importar ${write.counted(count, templates)}`,
  /** A label of the templates to look through. */
  mark: 'revisar variables',
  askedTitle: 'Variables convertidas en preguntas',
  askedText: (mark: string) =>
    `Riposte no tiene esa variable, así que te pedirá el valor al insertar la respuesta. Estas plantillas reciben la etiqueta «${mark}».`,
  refusedTitle: 'Entradas rechazadas',
  takenTitle: 'Atajos ya ocupados',
  taken: (by: string) => `Su atajo pertenece a «${by}», así que entra sin atajo.`,
  translatedTitle: 'Variables traducidas',
  translatedText: 'Ahora toman su valor de la conversación o de tus opciones.',
  becomes: 'se convierte en',
  times: (count: number) => `×\u00A0${write.figure(count)}`,
  comingTitle: 'Plantillas que entran',
  more: (count: number) => `Y ${write.figure(count)} más.`,
  attachments: (count: number) =>
    `${write.counted(count, { one: 'imagen o archivo se queda', other: 'imágenes o archivos se quedan' })} fuera: aquí una respuesta es texto.`,
  exportedTable: 'Guardado como riposte-templates.csv.',
  exportTable: 'CSV',
  exportTableTitle: 'CSV, para hojas de cálculo',
  notATemplate: 'No es una plantilla.',
  noText: 'No contiene texto para una respuesta.',
  brokenRow: 'Sus comillas no se cierran.',
  strangeFile: (name: string) => `«${name}» no es la biblioteca de otra herramienta. Impórtalo por separado.`,
  missing: (field: string) => `Falta «${field}».`,
  notText: (field: string) => `«${field}» no es texto.`,
  notAList: (field: string) => `«${field}» no es una lista.`,
  strangeValue: (field: string) => `«${field}» tiene un valor que Riposte no conoce.`,
  tooLong: (field: string, limit: number) => `«${field}» supera los ${write.figure(limit)} caracteres.`,
  tooMany: (field: string, limit: number) => `«${field}» tiene más de ${write.figure(limit)} elementos.`,
  shortcutSigns: 'Su atajo solo puede tener letras, cifras, - y _.',
  inVariant: (language: string, sentence: string) => `En la variante ${language}: ${sentence}`,
  damage: {
    empty: 'El archivo está vacío.',
    binary: 'No es un archivo de texto.',
    'binary-plist':
      'Esta lista de propiedades es binaria. Guárdala primero como XML (plutil -convert xml1) e importa ese archivo.',
    'broken-json': 'El archivo está cortado o dañado: no se puede leer como JSON.',
    'broken-yaml': 'El archivo está cortado o dañado: no se puede leer como YAML.',
    'broken-xml': 'El archivo está cortado o dañado: no se puede leer como XML.',
    entities: 'El archivo declara entidades XML, que ninguna biblioteca necesita y no es seguro leer.',
    'newer-version': 'Este archivo lo creó una versión más nueva de Riposte.',
    'broken-zip': 'El archivo comprimido está cortado o dañado.',
    'zip-too-large': 'Descomprimido ocupa mucho más que cualquier biblioteca.',
    'too-many': 'El archivo contiene más de 50.000 entradas.',
    'no-entries': 'En este archivo no hay plantillas.',
    unknown: 'Riposte no conoce este formato.',
  },
};
