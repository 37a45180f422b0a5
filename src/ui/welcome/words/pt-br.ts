import type { Words } from './en';

export const ptBr: Words = {
  locale: 'pt-BR',
  pageTitle: 'Boas-vindas ao Riposte',
  heading: 'Responda com uma ou duas teclas',
  intro:
    'O Riposte põe as suas próprias respostas nas caixas de mensagem do Instagram, Facebook, X e LinkedIn, com o nome certo, e mostra há quanto tempo cada pessoa espera.',
  language: 'Idioma',
  languageOfBrowser: 'O do navegador',

  practice: 'Experimente aqui',
  steps: 'Passos',
  stepOpen: (key: string) => `Pressione ${key} na caixa de mensagem ou digite /`,
  stepPick: 'Escolha uma resposta com as setas e pressione Enter',
  stepSend: 'Clique em Enviar: o relógio para',
  stepDone: 'feito',
  practised: 'É só isso. Nos sites de verdade funciona do mesmo jeito.',
  again: 'Começar de novo',

  chat: 'Conversa de treino',
  contact: 'Júlia Santos',
  contactHandle: 'julia.santos',
  firstMessage: 'Oi! Comprei a jaqueta azul na semana passada. O pedido já foi enviado?',
  secondMessage: 'Muito obrigada! E se não servir em mim?',
  messageBox: 'Mensagem',
  send: 'Enviar',
  you: 'Você',

  about: 'Sobre você',
  aboutText: 'Preenchem as variáveis sobre você. Ficam neste navegador.',
  firstName: 'Primeiro nome',
  brand: 'Marca',

  platforms: 'Onde funciona',
  platformsText:
    'Quem clica em Enviar é sempre você. Mesmo assim, nenhuma plataforma aprovou o Riposte. O que dizem os termos, até onde sabemos:',

  starters: 'Dez modelos para começar',
  startersText:
    'Situação do pedido, reembolso, horário… cada um em inglês, espanhol, português e italiano. O seletor usa o idioma em que o seu contato escreve. Mude-os ou traga os seus.',
  seeTemplates: 'Ver os modelos',
  moreOptions: 'Todas as opções',
  private: 'Nada sai deste navegador. Nenhuma mensagem é guardada.',
};
