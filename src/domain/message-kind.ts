import { longestClosing, type MessageKind } from './conversation';

/**
 * What people write when nothing more is asked, in en, es, pt, it, de, fr; without accents, marks or capitals.
 * A closing message is made of these phrases only.
 */
const phrases = [
  // Thanks, each with what may stand beside it.
  '(?:many )?thanks|thank (?:you|u)|thankyou|th(?:an)?x|tks|ty(?:sm)?|cheers|so much|very much|a lot|a million|again',
  '(?:much )?appreciated?(?: it)?|i appreciate it',
  '(?:(?:much(?:as|isimas)|mil) )?gracias(?: a (?:ti|vos|usted))?|muy amable|igualmente',
  '(?:muito )?obrigad[oa]|obgd?|brigad[oa]|valeu|vlw',
  '(?:(?:tante|mille|molte) )?grazie(?: (?:mille|ancora|a (?:te|lei|voi)))?|gentilissim[oai]',
  '(?:(?:vielen|herzlichen|besten) )?dank|danke(?: ?schon| dir| ihnen| euch)?',
  '(?:(?:mille|un grand) )?merci(?: (?:beaucoup|bien|a (?:vous|toi)))?',
  // Agreement.
  'ok(?:a?y|i|is)?|k+|alright|all (?:right|good)|sounds g(?:ood|reat)|got it|gotcha|understood|noted|will do|i see|works for me',
  '(?:very )?good|great|perfect|awesome|amazing|excellent|brilliant|wonderful|fantastic|lovely|nice|cool|super',
  'vale|dale|listo|perfect?[oa]|genial|excelente|estupendo|buenisimo|de acuerdo|entendido|(?:esta|muy|que) bien|bien|bueno|claro',
  'perfeito|otimo|beleza|blz|show|combinado|entendi|certo|ta (?:bom|bem)|tudo (?:bem|certo)|fechado|maravilha',
  'va ?bene|perfetto|ottimo|benissimo|bene|capito|ricevuto|daccordo',
  'in ordnung|alles klar|klar|passt|perfekt|prima|toll|klasse|verstanden|(?:sehr )?gut|geht klar|gerne?(?: geschehen)?|bitte',
  'daccord|entendu|cest note|bien note|parfait|excellent|tres bien|ca marche',
  // Answers to thanks, farewells, laughter.
  'no (?:problem|worries)|np|youre welcome|you too|(?:good)?bye|see (?:you|ya)|have a (?:nice|great|good) day|good night|take care',
  'de nada|(?:un )?saludos?|hasta luego|adios|cha[ou]|feliz dia|buen dia|buenas noches|por nada|abracos?|tchau|ate mais',
  'prego|ciao|a presto|buona (?:giornata|serata)|buonanotte|tschuss|bis (?:dann|bald)|(?:einen )?schonen tag(?: noch)?|lg',
  '(?:viele|liebe) grusse|de rien|je vous en prie|bonne (?:journee|soiree|nuit)|au revoir|a bientot|cordialement',
  'lol|(?:h[ae]){2,}h?|(?:ja){2,}j?|(?:rs){2,}',
].join('|');

const closing = new RegExp(`^(?:(?:${phrases})(?: |$))+$`);
/** An emoji and what builds one: skin tones, joiners, flags. Digits are no emoji here: "1" may be a choice. */
const emoji =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|[\u{e0020}-\u{e007f}]/gu;
/** Question marks of all scripts, also as emoji. */
const question = /[?¿؟？\u037e՞⁇⁈⁉❓❔]/u;

/**
 * What kind of message a text is, for the wait (`rules.md` 8.1): `closing` for thanks, agreement and emoji alone.
 * Empty text is a picture or a voice message: `text`. Ours are always `text`: any human word of ours is a reply.
 */
export function messageKind(text: string, direction: 'inbound' | 'outbound' | 'unknown'): MessageKind {
  const trimmed = text.trim();
  if (
    direction === 'outbound' ||
    trimmed === '' ||
    trimmed.length > longestClosing ||
    question.test(trimmed)
  ) {
    return 'text';
  }
  const words = trimmed
    .replace(emoji, ' ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’´`]/gu, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
    // "thaaanks", "okkk": but two of a letter may be right.
    .replace(/(\p{L})\1{2,}/gu, '$1');
  if (words === '') return new RegExp(emoji.source, 'u').test(trimmed) ? 'closing' : 'text';
  return closing.test(words) ? 'closing' : 'text';
}
