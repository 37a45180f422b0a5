import type { Words } from './en';

export const es: Words = {
  locale: 'es',
  pageTitle: 'Te damos la bienvenida a Riposte',
  heading: 'Responde con una o dos teclas',
  intro:
    'Riposte pone tus propias respuestas en los cuadros de mensaje de Instagram, Facebook, X y LinkedIn, con el nombre correcto, y muestra cuánto lleva esperando cada persona.',
  language: 'Idioma',
  languageOfBrowser: 'El del navegador',

  practice: 'Pruébalo aquí',
  steps: 'Pasos',
  stepOpen: (key: string) => `Pulsa ${key} en el cuadro de mensaje o escribe /`,
  stepPick: 'Elige una respuesta con las flechas y pulsa Intro',
  stepSend: 'Pulsa Enviar tú: el reloj se detiene',
  stepDone: 'hecho',
  practised: 'Eso es todo. En los sitios reales funciona igual.',
  again: 'Empezar de nuevo',

  chat: 'Conversación de práctica',
  contact: 'Lucía Romero',
  contactHandle: 'lucia.romero',
  firstMessage: '¡Hola! La semana pasada pedí la chaqueta azul. ¿Ya ha salido el pedido?',
  secondMessage: '¡Gracias! ¿Y si no me queda bien?',
  messageBox: 'Mensaje',
  send: 'Enviar',
  you: 'Tú',

  about: 'Sobre ti',
  aboutText: 'Rellenan las variables sobre ti. Se quedan en este navegador.',
  firstName: 'Nombre de pila',
  brand: 'Marca',

  platforms: 'Dónde funciona',
  platformsText:
    'Siempre pulsas Enviar tú. Aun así, ninguna plataforma ha aprobado Riposte. Esto dicen sus condiciones, hasta donde sabemos:',

  starters: 'Diez plantillas para empezar',
  startersText:
    'Estado del pedido, reembolso, horario… cada una en inglés, español, portugués e italiano. El selector toma el idioma en que escribe tu contacto. Cámbialas o trae las tuyas.',
  seeTemplates: 'Ver las plantillas',
  moreOptions: 'Todas las opciones',
  private: 'Nada sale de este navegador. No se guarda ningún mensaje.',
};
