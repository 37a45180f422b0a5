import type { TagMenuWords } from './tag-menu-en';

export const tagMenuPtBr: TagMenuWords = {
  groups: {
    contact: 'O contato',
    asked: 'Perguntado e anotado',
    you: 'Você',
    moment: 'Aqui e agora',
    writing: 'Ao escrever',
    conditions: 'Somente se',
    filters: 'De outra forma',
  },
  usedHelp: 'Também está em outros modelos',
  choicesTag: 'ask.tamanho | choices: "P, M, G"',
  choicesHelp: 'Pede que você escolha uma opção',
  noteField: 'ultima_compra',
  noteHelp: 'Da sua nota sobre este contato',
  noteOrAskHelp: 'Da sua nota; se faltar, pergunta',
  defaultHelp: 'Uma palavra para quando não houver valor',
  ifText: 'somente então',
  elseText: 'caso contrário',
  ifHelp: 'Texto somente se houver um valor',
  ifElseHelp: 'Um texto se houver um valor, outro se não',
  platformHelp: 'Texto somente para um site',
  filterHelp: {
    capitalize: 'Começa com maiúscula',
    upcase: 'Tudo em maiúsculas',
    downcase: 'Sem maiúsculas',
    truncate: 'Corta depois de tantos caracteres',
    replace: 'Uma palavra por outra',
    date: 'Uma data no seu formato',
  },
};
