import type { UiLanguage } from './ui-language';

/** What a starter template is found by. */
export interface StarterNames {
  readonly title: string;
  readonly shortcut: string;
  readonly folder: string;
  readonly labels: readonly string[];
}

type InEachLanguage = Readonly<Record<UiLanguage, StarterNames>>;

/** Names of the starter templates in each language of the interface. */
export const starterNames = {
  order: {
    en: named('Ask for order details', 'order', 'Orders', 'order', 'details'),
    es: named('Pedir los datos del pedido', 'pedido', 'Pedidos', 'pedido', 'datos'),
    'pt-BR': named('Pedir os dados do pedido', 'pedido', 'Pedidos', 'pedido', 'dados'),
    it: named('Chiedere i dati dell’ordine', 'ordine', 'Ordini', 'ordine', 'dati'),
  },
  delay: {
    en: named('Order is delayed', 'delay', 'Orders', 'shipping', 'late', 'sorry'),
    es: named('El pedido se retrasa', 'retraso', 'Pedidos', 'envío', 'retraso', 'perdón'),
    'pt-BR': named('O pedido atrasou', 'atraso', 'Pedidos', 'entrega', 'atraso', 'desculpa'),
    it: named('L’ordine è in ritardo', 'ritardo', 'Ordini', 'spedizione', 'ritardo', 'scusa'),
  },
  refund: {
    en: named('Refund is on its way', 'refund', 'Orders', 'refund', 'money back', 'return'),
    es: named('El reembolso está en camino', 'reembolso', 'Pedidos', 'reembolso', 'devolución'),
    'pt-BR': named('O reembolso está a caminho', 'reembolso', 'Pedidos', 'reembolso', 'devolução', 'estorno'),
    it: named('Il rimborso è partito', 'rimborso', 'Ordini', 'rimborso', 'reso'),
  },
  private: {
    en: named('Complaint: from public to private', 'private', 'Complaints', 'complaint', 'comment', 'sorry'),
    es: named('Queja: de público a privado', 'privado', 'Quejas', 'queja', 'comentario', 'perdón'),
    'pt-BR': named(
      'Reclamação: do público ao privado',
      'privado',
      'Reclamações',
      'reclamação',
      'comentário',
      'desculpa',
    ),
    it: named('Reclamo: dal pubblico al privato', 'privato', 'Reclami', 'reclamo', 'commento', 'scusa'),
  },
  thanks: {
    en: named('Thank you', 'thanks', 'Everyday', 'thanks', 'kind words'),
    es: named('Gracias', 'gracias', 'Día a día', 'gracias', 'elogio'),
    'pt-BR': named('Agradecimento', 'obrigado', 'Dia a dia', 'obrigado', 'elogio'),
    it: named('Grazie', 'grazie', 'Ogni giorno', 'grazie', 'complimenti'),
  },
  away: {
    en: named('Out of hours', 'away', 'Everyday', 'closed', 'weekend', 'tomorrow'),
    es: named('Fuera de horario', 'cerrado', 'Día a día', 'cerrado', 'fin de semana', 'mañana'),
    'pt-BR': named('Fora do horário', 'fechado', 'Dia a dia', 'fechado', 'fim de semana', 'amanhã'),
    it: named('Fuori orario', 'chiuso', 'Ogni giorno', 'chiuso', 'fine settimana', 'domani'),
  },
  handover: {
    en: named('Not the right person', 'handover', 'Everyday', 'wrong person', 'colleague', 'pass on'),
    es: named('Lo lleva otra persona', 'derivar', 'Día a día', 'compañero', 'derivar'),
    'pt-BR': named('Outra pessoa cuida disso', 'repassar', 'Dia a dia', 'colega', 'repassar'),
    it: named('Se ne occupa qualcun altro', 'inoltro', 'Ogni giorno', 'collega', 'inoltro'),
  },
  price: {
    en: named('Price', 'price', 'Sales', 'price', 'cost', 'how much'),
    es: named('Precio', 'precio', 'Ventas', 'precio', 'coste', 'cuánto'),
    'pt-BR': named('Preço', 'preco', 'Vendas', 'preço', 'valor', 'quanto'),
    it: named('Prezzo', 'prezzo', 'Vendite', 'prezzo', 'costo', 'quanto'),
  },
  hours: {
    en: named('Opening hours', 'hours', 'Everyday', 'open', 'hours', 'visit'),
    es: named('Horario', 'horario', 'Día a día', 'abierto', 'horario', 'visita'),
    'pt-BR': named('Horário de atendimento', 'horario', 'Dia a dia', 'aberto', 'horário', 'visita'),
    it: named('Orari di apertura', 'orari', 'Ogni giorno', 'aperto', 'orari', 'visita'),
  },
  followup: {
    en: named('Follow up', 'followup', 'Sales', 'follow-up', 'check in'),
    es: named('Seguimiento', 'seguimiento', 'Ventas', 'seguimiento', 'novedades'),
    'pt-BR': named('Acompanhamento', 'acompanhar', 'Vendas', 'acompanhar', 'retorno'),
    it: named('Ricontatto', 'ricontatto', 'Vendite', 'ricontatto', 'novità'),
  },
} satisfies Record<string, InEachLanguage>;

function named(title: string, shortcut: string, folder: string, ...labels: string[]): StarterNames {
  return { title, shortcut, folder, labels };
}
