/** Strings of `platforms/time-and-locale.md`; where a language is unknown there, what the site would likely say. */
export interface Words {
  readonly placeholder: string;
  readonly send: string;
  readonly unread: string;
  readonly you: string;
  readonly requests: string;
  readonly accept: string;
  readonly delete: string;
  readonly block: string;
  readonly conversationIn: string;
  readonly threadList: string;
  readonly react: string;
  readonly reply: string;
  readonly more: string;
  readonly call: string;
  readonly search: string;
  readonly comment: string;
}

const en: Words = {
  placeholder: 'Message...',
  send: 'Send',
  unread: 'Unread',
  you: 'You: ',
  requests: 'Requests',
  accept: 'Accept',
  delete: 'Delete',
  block: 'Block',
  conversationIn: 'Messages in conversation with',
  threadList: 'Thread list',
  react: 'React to message from',
  reply: 'Reply to message from',
  more: 'See more options for message from',
  call: 'Audio call',
  search: 'Search',
  comment: 'Add a comment...',
};

const all: Readonly<Record<string, Partial<Words>>> = {
  en,
  es: {
    placeholder: 'Envía un mensaje...',
    send: 'Enviar',
    unread: 'No leído',
    you: 'Tú: ',
    requests: 'Solicitudes',
    accept: 'Aceptar',
    delete: 'Eliminar',
    block: 'Bloquear',
    conversationIn: 'Mensajes de la conversación con',
    threadList: 'Lista de conversaciones',
    comment: 'Añade un comentario...',
  },
  pt: {
    placeholder: 'Mensagem...',
    send: 'Enviar',
    unread: 'Não lida',
    you: 'Você: ',
    requests: 'Solicitações',
    accept: 'Aceitar',
    delete: 'Excluir',
    block: 'Recusar',
    conversationIn: 'Mensagens na conversa com',
    threadList: 'Lista de conversas',
    comment: 'Adicione um comentário...',
  },
  it: {
    placeholder: 'Messaggio...',
    send: 'Invia',
    unread: 'Non letto',
    you: 'Tu: ',
    requests: 'Richieste',
    accept: 'Accetta',
    delete: 'Elimina',
    block: 'Blocca',
    conversationIn: 'Messaggi nella conversazione con',
    threadList: 'Elenco delle conversazioni',
    comment: 'Aggiungi un commento...',
  },
  ar: {
    placeholder: 'مراسلة...',
    send: 'إرسال',
    unread: 'غير مقروءة',
    you: 'أنت: ',
    requests: 'الطلبات',
    accept: 'قبول',
    delete: 'حذف',
    block: 'حظر',
    conversationIn: 'الرسائل في المحادثة مع',
    threadList: 'قائمة المحادثات',
    comment: 'أضف تعليقًا...',
  },
};

export function wordsOf(language: string): Words {
  return { ...en, ...all[language.split('-')[0] ?? 'en'] };
}
