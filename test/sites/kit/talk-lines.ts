import type { Person } from './people.ts';

type Language = NonNullable<Person['speaks']>;

/** What one side says and the other answers. */
type Exchange = readonly [them: readonly string[], us: readonly string[]];

/** The question, a second line, our answer, their thanks. */
type Ending = readonly [ask: string, tail: string, reply: string, thanks: string];

export const endings: Readonly<Record<Language, readonly [Ending, ...Ending[]]>> = {
  en: [
    [
      'Hi! Where is my parcel?',
      'It was due on Monday 😟',
      'It left us this morning and should be there on Friday.',
      'Thanks! 🙏',
    ],
    [
      'Could I still change the colour?',
      'to the dark green',
      'Of course, dark green it is.',
      'Perfect, thank you!',
    ],
    [
      'Hey, do you have this in a smaller size?',
      '20 cm or so would be ideal',
      'We do: 18 and 22 cm.',
      'Great 😊',
    ],
    [
      'The handle broke off after one week…',
      'Can I get my money back?',
      'I am sorry! The refund is on its way.',
      'Thx',
    ],
    ['Are you open on Saturday?', 'Around 3 pm', 'Yes, from 10 to 4.', '👍'],
  ],
  es: [
    [
      'Hola, ¿dónde está mi pedido?',
      'Tenía que llegar el lunes 😟',
      'Ha salido esta mañana, llega el viernes.',
      '¡Gracias! 🙏',
    ],
  ],
  pt: [
    [
      'Oi! Cadê o meu pedido?',
      'Era para chegar na segunda 😟',
      'Saiu hoje de manhã e chega na sexta.',
      'Obrigada! 🙏',
    ],
  ],
  it: [
    [
      'Ciao! Dov’è il mio pacco?',
      'Doveva arrivare lunedì 😟',
      'È partito stamattina, arriva venerdì.',
      'Grazie! 🙏',
    ],
  ],
  ja: [
    [
      '荷物はいつ届きますか？',
      '月曜日に届く予定でした 😟',
      '本日発送しました。金曜日に届きます。',
      'ありがとうございます！',
    ],
  ],
  ar: [
    [
      'مرحبا، أين طلبي؟',
      'كان من المفترض أن يصل يوم الاثنين 😟',
      'خرج صباح اليوم وسيصل يوم الجمعة.',
      'شكرا! 🙏',
    ],
  ],
};

/** What a small shop hears all week. */
const english: readonly Exchange[] = [
  [['Hi! Is the green lamp still available?'], ['Hi, yes! Two are left.']],
  [['Great. How big is it exactly?'], ['42 cm high, the shade is 30 cm wide.']],
  [['Could I pick it up on Saturday?'], ['Of course, we are open from 10 to 4.']],
  [['Do you take cards?'], ['We do, and phones too.']],
  [['Is there parking nearby?'], ['Right behind the shop, free for an hour.']],
  [['Lovely, it looks great in my hallway!'], ['So happy to hear that! 😊']],
  [['Do you have a matching floor lamp?'], ['It comes back in March. Shall I put one aside?']],
  [['Yes please!'], ['Done, it has your name on it.']],
  [['Can you also ship it?'], ['Sure, that takes two to three days.']],
  [['What would that cost?'], ['6 euros within the country.']],
  [['Perfect, I will order today.'], ['Thank you! You will get the tracking link by mail.']],
  [['Ordered! When does it leave?'], ['Tomorrow morning with the first pick-up.']],
  [['Hello! Do you ship to Portugal?'], ['Yes, we do! It takes about a week.']],
  [
    ['Is the green one back in stock?', 'I looked on Sunday and it was gone'],
    ['It is, since today 🎉', 'Shall I put one aside?'],
  ],
  [['What are your opening hours on Saturday?'], ['From 10 to 4.']],
  [
    ['My cup came broken 😢'],
    ['Oh no, I am sorry! Please send a photo and your order number, and a new one leaves today.'],
  ],
  [['Can I change the address of order A-1042?'], ['Of course. Which address should it be?']],
  [['👀'], ['Hi! What can we do for you?']],
  [
    [
      'Do you take custom orders? I would like a set of six plates, each with another bird, for my parents’ anniversary in June. They are quite fond of herons.',
    ],
    ['We do, and we love herons. Six plates take about four weeks.'],
  ],
  [['how much is the big vase', 'the blue one'], ['It is 84 €, shipping included.']],
  [['Love your work 😍😍'], ['Thank you so much!']],
];

/** What both sides said before, question and answer. */
export const exchanges: Readonly<Record<Language, readonly Exchange[]>> = {
  en: english,
  es: [
    [['¿Hacéis envíos a Canarias?'], ['Sí, tarda unos diez días.']],
    [['¿Cuánto cuesta el jarrón azul?'], ['84 €, envío incluido.']],
    [['La taza llegó rota 😢'], ['¡Lo siento mucho! ¿Nos mandas una foto?']],
  ],
  pt: [
    [['Vocês entregam em Lisboa?'], ['Sim! Demora uma semana.']],
    [['Quanto custa o vaso azul?'], ['84 €, com frete.']],
    [['A xícara chegou quebrada 😢'], ['Sinto muito! Pode mandar uma foto?']],
  ],
  it: [
    [['Spedite in Sardegna?'], ['Sì, ci vuole una settimana.']],
    [['Quanto costa il vaso blu?'], ['84 €, spedizione inclusa.']],
    [['La tazza è arrivata rotta 😢'], ['Mi dispiace! Ci mandi una foto?']],
  ],
  ja: [
    [['青い花瓶はいくらですか？'], ['送料込みで84ユーロです。']],
    [['土曜日は営業していますか？'], ['はい、10時から16時までです。']],
  ],
  ar: [
    [['هل تشحنون إلى المغرب؟'], ['نعم، يستغرق أسبوعا.']],
    [['كم سعر المزهرية الزرقاء؟'], ['84 € مع الشحن.']],
  ],
};
