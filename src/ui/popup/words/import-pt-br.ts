import { formats } from '../../kit/formats';
import type { ImportWords } from './import-en';

const write = formats('pt-BR');
const templates = { one: 'modelo', other: 'modelos' };

/** What the popup says while another tool's library comes in. */
export const importPtBr: ImportWords = {
  progress: 'Parte do arquivo já lida',
  cancel: 'Cancelar',
  writing: 'Adicionando os modelos…',
  takenBack: 'A importação foi desfeita.',
  review: 'Revisão da importação',
  from: (tool: string) => `De ${tool}`,
  kinds: {
    list: 'uma lista de textos',
    table: 'uma planilha',
    'mac-replacements': 'substituições de texto de um Mac',
  },
  figure: write.figure,
  coming: 'Entram',
  duplicates: 'Já existem',
  refused: 'Recusadas',
  confirm: (count: number) =>
    count === 0 ? 'Nada a importar' : `Importar ${write.counted(count, templates)}`,
  /** A label of the templates to look through. */
  mark: 'conferir variáveis',
  askedTitle: 'Variáveis mantidas como perguntas',
  askedText: (mark: string) =>
    `O Riposte não tem essa variável, por isso pede o valor quando você insere a resposta. Esses modelos recebem o marcador “${mark}”.`,
  refusedTitle: 'Entradas recusadas',
  takenTitle: 'Atalhos já em uso',
  taken: (by: string) => `O atalho pertence a “${by}”, então ele entra sem atalho.`,
  translatedTitle: 'Variáveis traduzidas',
  translatedText: 'Agora elas recebem o valor da conversa ou das suas opções.',
  becomes: 'vira',
  times: (count: number) => `×\u00A0${write.figure(count)}`,
  comingTitle: 'Modelos que entram',
  more: (count: number) => `E mais ${write.figure(count)}.`,
  attachments: (count: number) =>
    `${write.counted(count, { one: 'imagem ou arquivo fica', other: 'imagens ou arquivos ficam' })} de fora: aqui uma resposta é texto.`,
  exportedTable: 'Salvo como riposte-templates.csv.',
  exportTable: 'CSV',
  exportTableTitle: 'CSV, para planilhas',
  notATemplate: 'Não é um modelo.',
  noText: 'Não contém texto para uma resposta.',
  brokenRow: 'As aspas não são fechadas.',
  strangeFile: (name: string) => `“${name}” não é a biblioteca de outra ferramenta. Importe-o separadamente.`,
  missing: (field: string) => `Falta “${field}”.`,
  notText: (field: string) => `“${field}” não é texto.`,
  notAList: (field: string) => `“${field}” não é uma lista.`,
  strangeValue: (field: string) => `“${field}” tem um valor que o Riposte não conhece.`,
  tooLong: (field: string, limit: number) => `“${field}” passa de ${write.figure(limit)} caracteres.`,
  tooMany: (field: string, limit: number) => `“${field}” tem mais de ${write.figure(limit)} itens.`,
  shortcutSigns: 'O atalho só pode ter letras, números, - e _.',
  inVariant: (language: string, sentence: string) => `Na variante ${language}: ${sentence}`,
  damage: {
    empty: 'O arquivo está vazio.',
    binary: 'Este não é um arquivo de texto.',
    'binary-plist':
      'Esta lista de propriedades é binária. Salve-a primeiro como XML (plutil -convert xml1) e importe esse arquivo.',
    'broken-json': 'O arquivo está cortado ou danificado: não pode ser lido como JSON.',
    'broken-yaml': 'O arquivo está cortado ou danificado: não pode ser lido como YAML.',
    'broken-xml': 'O arquivo está cortado ou danificado: não pode ser lido como XML.',
    entities: 'O arquivo declara entidades XML, de que nenhuma biblioteca precisa e que não é seguro ler.',
    'newer-version': 'Este arquivo foi criado por uma versão mais nova do Riposte.',
    'broken-zip': 'O arquivo compactado está cortado ou danificado.',
    'zip-too-large': 'Descompactado, ele ocupa muito mais do que qualquer biblioteca.',
    'too-many': 'O arquivo contém mais de 50.000 entradas.',
    'no-entries': 'Não há modelos neste arquivo.',
    unknown: 'O Riposte não conhece este formato.',
  },
};
