import { type StarterNames, starterNames } from './starter-names';
import type { Purpose, TemplateDraft } from './template';
import { type UiLanguage, uiLanguages } from './ui-language';

interface Starter {
  readonly names: Readonly<Record<UiLanguage, StarterNames>>;
  readonly purpose?: Purpose;
  readonly en: string;
  readonly es: string;
  readonly 'pt-BR': string;
  readonly it: string;
}

/** What DM teams answer all day. Kept as one would type it: greet, answer, say what happens next. */
const starters: readonly Starter[] = [
  {
    names: starterNames.order,
    en: `Hi {{ first_name | default: "there" }}! Let me look into that. Could you send me your order number, or the email you ordered with?`,
    es: `¡Hola {{ first_name | default: "" }}! Lo miro ahora mismo. ¿Me pasas el número de pedido o el correo con el que compraste?`,
    'pt-BR': `Oi {{ first_name | default: "" }}! Já vou ver isso. Me passa o número do pedido ou o e-mail que você usou na compra?`,
    it: `Ciao {{ first_name | default: "" }}! Controllo subito. Mi mandi il numero dell'ordine o l'email che hai usato per l'acquisto?`,
  },
  {
    names: starterNames.delay,
    en: `Hi {{ first_name | default: "there" }}, I'm sorry about the wait. Order {{ note.order_number | default: ask.order_number }} is running late and should reach you {{ ask.new_date | choices: "tomorrow, this week, next week" }}. I'll write to you myself if that changes. {{ cursor }}`,
    es: `Hola {{ first_name | default: "" }}, siento la espera. El pedido {{ note.order_number | default: ask.order_number }} va con retraso y debería llegarte {{ ask.new_date | choices: "mañana, esta semana, la semana que viene" }}. Si algo cambia, te escribo yo. {{ cursor }}`,
    'pt-BR': `Oi {{ first_name | default: "" }}, desculpa a demora. O pedido {{ note.order_number | default: ask.order_number }} atrasou e deve chegar {{ ask.new_date | choices: "amanhã, esta semana, na semana que vem" }}. Se mudar alguma coisa, eu mesmo te aviso. {{ cursor }}`,
    it: `Ciao {{ first_name | default: "" }}, scusa per l'attesa. L'ordine {{ note.order_number | default: ask.order_number }} è in ritardo e dovrebbe arrivarti {{ ask.new_date | choices: "domani, questa settimana, la prossima settimana" }}. Se cambia qualcosa ti scrivo io. {{ cursor }}`,
  },
  {
    names: starterNames.refund,
    en: `Hi {{ first_name | default: "there" }}, your refund for order {{ note.order_number | default: ask.order_number }} is on its way. It goes back to the card you paid with and usually shows up within {{ ask.days | choices: "3, 5, 10" }} working days.`,
    es: `Hola {{ first_name | default: "" }}, el reembolso del pedido {{ note.order_number | default: ask.order_number }} ya está en camino. Vuelve a la tarjeta con la que pagaste y suele aparecer en {{ ask.days | choices: "3, 5, 10" }} días laborables.`,
    'pt-BR': `Oi {{ first_name | default: "" }}, o reembolso do pedido {{ note.order_number | default: ask.order_number }} já está a caminho. Volta para o cartão que você usou e costuma aparecer em até {{ ask.days | choices: "3, 5, 10" }} dias úteis.`,
    it: `Ciao {{ first_name | default: "" }}, il rimborso dell'ordine {{ note.order_number | default: ask.order_number }} è partito. Torna sulla carta che hai usato e di solito si vede entro {{ ask.days | choices: "3, 5, 10" }} giorni lavorativi.`,
  },
  {
    names: starterNames.private,
    purpose: 'public',
    en: `Hi {{ first_name | default: "there" }}, I'm sorry this happened. I'd like to put it right: could you send us a message with your order number? Please don't post personal details here.`,
    es: `Hola {{ first_name | default: "" }}, siento mucho lo que ha pasado y quiero arreglarlo. ¿Nos escribes por privado con tu número de pedido? Mejor no pongas aquí datos personales.`,
    'pt-BR': `Oi {{ first_name | default: "" }}, sinto muito pelo que aconteceu e quero resolver. Chama a gente no privado com o número do pedido? Melhor não deixar dados pessoais aqui.`,
    it: `Ciao {{ first_name | default: "" }}, mi dispiace molto e vorrei rimediare. Ci scrivi in privato con il numero dell'ordine? Meglio non lasciare qui dati personali.`,
  },
  {
    names: starterNames.thanks,
    en: `Thank you so much{% if first_name %}, {{ first_name }}{% endif %}! Messages like yours make our day. {{ cursor }}`,
    es: `¡Mil gracias{% if first_name %}, {{ first_name }}{% endif %}! Mensajes como el tuyo nos alegran el día. {{ cursor }}`,
    'pt-BR': `Agradecemos muito o carinho{% if first_name %}, {{ first_name }}{% endif %}! Mensagens assim alegram o nosso dia. {{ cursor }}`,
    it: `Grazie mille{% if first_name %}, {{ first_name }}{% endif %}! Messaggi come il tuo ci rallegrano la giornata. {{ cursor }}`,
  },
  {
    names: starterNames.away,
    en: `{{ time_of_day }}{% if first_name %}, {{ first_name }}{% endif %}! Thanks for writing. We're closed right now and back {{ ask.back_at | choices: "tomorrow at 9, on Monday at 9" }}. I'll answer as soon as we open.`,
    es: `{{ time_of_day }}{% if first_name %}, {{ first_name }}{% endif %}. ¡Gracias por escribir! Ahora mismo estamos cerrados y volvemos {{ ask.back_at | choices: "mañana a las 9, el lunes a las 9" }}. Te contesto en cuanto abramos.`,
    'pt-BR': `{{ time_of_day }}{% if first_name %}, {{ first_name }}{% endif %}! Recebi a sua mensagem. Agora estamos fechados e voltamos {{ ask.back_at | choices: "amanhã às 9h, na segunda às 9h" }}. Te respondo assim que abrir.`,
    it: `{{ time_of_day }}{% if first_name %}, {{ first_name }}{% endif %}! Grazie del messaggio. Ora siamo chiusi e torniamo {{ ask.back_at | choices: "domani alle 9, lunedì alle 9" }}. Ti rispondo appena riapriamo.`,
  },
  {
    names: starterNames.handover,
    en: `Hi {{ first_name | default: "there" }}! {{ ask.colleague }} knows this better than I do, so I've passed your message on. You'll hear back {{ ask.when | choices: "today, tomorrow, this week" }}.`,
    es: `¡Hola {{ first_name | default: "" }}! De esto sabe más {{ ask.colleague }}, así que le he pasado tu mensaje. Te contestará {{ ask.when | choices: "hoy, mañana, esta semana" }}.`,
    'pt-BR': `Oi {{ first_name | default: "" }}! Quem entende melhor disso é {{ ask.colleague }}, então já passei a sua mensagem. A resposta chega {{ ask.when | choices: "hoje, amanhã, esta semana" }}.`,
    it: `Ciao {{ first_name | default: "" }}! Su questo ne sa di più {{ ask.colleague }}, così ho passato il tuo messaggio. Ti risponde {{ ask.when | choices: "oggi, domani, questa settimana" }}.`,
  },
  {
    names: starterNames.price,
    en: `Hi {{ first_name | default: "there" }}! {{ ask.product }} is {{ ask.price }}, delivery {{ ask.delivery | choices: "included, not included" }}. Shall I put one aside for you?`,
    es: `¡Hola {{ first_name | default: "" }}! {{ ask.product }} cuesta {{ ask.price }}, con envío {{ ask.delivery | choices: "incluido, aparte" }}. ¿Te lo reservo?`,
    'pt-BR': `Oi {{ first_name | default: "" }}! {{ ask.product }} sai por {{ ask.price }}, com frete {{ ask.delivery | choices: "incluso, à parte" }}. Quer que eu separe para você?`,
    it: `Ciao {{ first_name | default: "" }}! {{ ask.product }} costa {{ ask.price }}, spedizione {{ ask.delivery | choices: "inclusa, esclusa" }}. Te ne metto da parte uno?`,
  },
  {
    names: starterNames.hours,
    en: `Hi {{ first_name | default: "there" }}! We're open {{ ask.opening_hours | default: "Monday to Friday, 9 to 6" }}. Come by any time, no appointment needed.`,
    es: `¡Hola {{ first_name | default: "" }}! Abrimos {{ ask.opening_hours | default: "de lunes a viernes, de 9 a 18 h" }}. Pásate cuando quieras, no hace falta cita.`,
    'pt-BR': `Oi {{ first_name | default: "" }}! Abrimos {{ ask.opening_hours | default: "de segunda a sexta, das 9h às 18h" }}. Pode vir quando quiser, não precisa agendar.`,
    it: `Ciao {{ first_name | default: "" }}! Siamo aperti {{ ask.opening_hours | default: "dal lunedì al venerdì, dalle 9 alle 18" }}. Passa quando vuoi, non serve appuntamento.`,
  },
  {
    names: starterNames.followup,
    en: `Hi {{ first_name | default: "there" }}, just checking in: did everything work out{% if ask.topic != "" %} with {{ ask.topic }}{% endif %}? If anything is left to sort out, I'm here.{% if my_first_name %}
{{ my_first_name }}{% endif %}`,
    es: `Hola {{ first_name | default: "" }}, te escribo para saber si quedó todo bien{% if ask.topic != "" %} con {{ ask.topic }}{% endif %}. Si falta algo, aquí estoy.{% if my_first_name %}
{{ my_first_name }}{% endif %}`,
    'pt-BR': `Oi {{ first_name | default: "" }}, passando para saber se deu tudo certo{% if ask.topic != "" %} com {{ ask.topic }}{% endif %}. Se faltar alguma coisa, estou por aqui.{% if my_first_name %}
{{ my_first_name }}{% endif %}`,
    it: `Ciao {{ first_name | default: "" }}, volevo sapere se è andato tutto bene{% if ask.topic != "" %} con {{ ask.topic }}{% endif %}. Se manca qualcosa, sono qui.{% if my_first_name %}
{{ my_first_name }}{% endif %}`,
  },
];

/** Ten templates to begin with: named and worded in `language`, with the other languages as variants. */
export function starterTemplatesIn(language: UiLanguage): readonly TemplateDraft[] {
  return starters.map(({ names, purpose = 'reply', ...bodies }) => ({
    ...names[language],
    body: bodies[language],
    platforms: [],
    language,
    purpose,
    variants: uiLanguages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, platform: null, body: bodies[other] })),
    archived: false,
  }));
}
