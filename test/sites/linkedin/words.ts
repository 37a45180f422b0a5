/** Strings of `platforms/time-and-locale-x-linkedin.md`; where a language is unknown there, what it would likely say. */
export interface Words {
  readonly messaging: string;
  readonly placeholder: string;
  readonly send: string;
  readonly sent: string;
  readonly you: string;
  readonly presence: string;
  readonly focused: string;
  readonly unread: string;
  readonly newMessage: string;
  readonly openProfile: string;
  readonly saidAt: string;
  readonly degree: string;
  readonly search: string;
  readonly loadMore: string;
  readonly quickReplies: readonly string[];
  readonly share: string;
  readonly comment: string;
}

const en: Words = {
  messaging: 'Messaging',
  placeholder: 'Write a message…',
  send: 'Send',
  sent: 'Sent at',
  you: 'You: ',
  presence: 'Active now',
  focused: 'Focused',
  unread: 'Unread',
  newMessage: 'New message',
  openProfile: 'Open profile of',
  saidAt: 'sent the following messages at',
  degree: '1st',
  search: 'Search messages',
  loadMore: 'Load more conversations',
  quickReplies: ['Yes, interested', 'Not now, thanks', '👍'],
  share: 'Start a post',
  comment: 'Add a comment…',
};

const all: Readonly<Record<string, Partial<Words>>> = {
  en,
  es: {
    messaging: 'Mensajes',
    placeholder: 'Escribe un mensaje…',
    send: 'Enviar',
    sent: 'Enviado a las',
    you: 'Tú: ',
    presence: 'Activo ahora',
    focused: 'Prioritarios',
    unread: 'sin leer',
    newMessage: 'Nuevo mensaje',
    openProfile: 'Abrir el perfil de',
    saidAt: 'envió los siguientes mensajes a las',
    degree: '1er',
    search: 'Buscar mensajes',
    loadMore: 'Cargar más conversaciones',
    quickReplies: ['Sí, me interesa', 'Ahora no, gracias', '👍'],
    share: 'Crear publicación',
    comment: 'Añadir un comentario…',
  },
  pt: {
    messaging: 'Mensagens',
    placeholder: 'Escreva uma mensagem…',
    send: 'Enviar',
    sent: 'Enviada às',
    you: 'Você: ',
    presence: 'Ativo agora',
    focused: 'Destaques',
    unread: 'não lida',
    newMessage: 'Nova mensagem',
    openProfile: 'Abrir perfil de',
    saidAt: 'enviou as seguintes mensagens às',
    degree: '1º',
    search: 'Pesquisar mensagens',
    loadMore: 'Carregar mais conversas',
    quickReplies: ['Sim, tenho interesse', 'Agora não, obrigado', '👍'],
    share: 'Comece uma publicação',
    comment: 'Adicionar comentário…',
  },
  it: {
    messaging: 'Messaggistica',
    placeholder: 'Scrivi un messaggio…',
    send: 'Invia',
    sent: 'Inviato alle',
    you: 'Tu: ',
    presence: 'Attivo ora',
    focused: 'In evidenza',
    unread: 'non letto',
    newMessage: 'Nuovo messaggio',
    openProfile: 'Apri il profilo di',
    saidAt: 'ha inviato i seguenti messaggi alle',
    degree: '1°',
    search: 'Cerca messaggi',
    loadMore: 'Carica altre conversazioni',
    quickReplies: ['Sì, mi interessa', 'Non ora, grazie', '👍'],
    share: 'Crea un post',
    comment: 'Aggiungi un commento…',
  },
  ar: {
    messaging: 'المراسلة',
    placeholder: 'اكتب رسالة…',
    send: 'إرسال',
    sent: 'تم الإرسال في',
    you: 'أنت: ',
    presence: 'نشط الآن',
    focused: 'المميزة',
    unread: 'غير مقروءة',
    newMessage: 'رسالة جديدة',
    openProfile: 'فتح ملف',
    saidAt: 'أرسل الرسائل التالية في',
    degree: 'الأولى',
    search: 'البحث في الرسائل',
    loadMore: 'تحميل المزيد',
    quickReplies: ['نعم، مهتم', 'ليس الآن، شكرًا', '👍'],
    share: 'ابدأ منشورًا',
    comment: 'أضف تعليقًا…',
  },
};

export function wordsOf(language: string): Words {
  return { ...en, ...all[language.split('-')[0] ?? 'en'] };
}
