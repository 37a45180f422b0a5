import type { MessageKind } from './conversation';

/** Longer texts say more than thanks. UTF-16 units. */
const longest = 60;

/**
 * What people write when nothing more is asked, in en, es, pt, it, de, fr; without accents, marks or capitals.
 * A closing message is made of these phrases only.
 */
const phrases =
  // en
  'thanks|thank you|thank u|thankyou|thx|tnx|thnx|tks|ty|tysm|cheers|ta|thanks a lot|thanks a million|thanks a bunch|' +
  'thanks again|many thanks|thank you again|so much|very much|a lot|again|ok|okay|okey|oki|okie|k|kk|okay then|alright|all right|' +
  'all good|sounds good|sounds great|got it|gotcha|understood|noted|will do|great|good|very good|perfect|awesome|amazing|' +
  'excellent|brilliant|wonderful|fantastic|lovely|nice|cool|super|no problem|no worries|np|youre welcome|you too|bye|bye bye|' +
  'goodbye|see you|see ya|have a nice day|have a great day|have a good day|good night|take care|much appreciated|appreciate it|' +
  'i appreciate it|i see|that works|works for me|lol|(?:ha){2,}h?|(?:he){2,}|' +
  // es
  'gracias|muchas gracias|mil gracias|muchisimas gracias|gracias a ti|gracias a vos|gracias a usted|de nada|vale|dale|okis|listo|' +
  'perfecto|genial|excelente|buenisimo|estupendo|de acuerdo|entendido|esta bien|muy bien|bien|bueno|claro|por supuesto|' +
  'muy amable|igualmente|saludos|un saludo|hasta luego|adios|chao|chau|feliz dia|buen dia|buenas noches|(?:ja){2,}j?|que bien|te lo agradezco|' +
  // pt
  'obrigad[oa]|muito obrigad[oa]|obg|obgd|brigad[oa]|valeu|vlw|por nada|perfeito|otimo|beleza|blz|show|combinado|entendi|' +
  'certo|ta bom|ta bem|tudo bem|tudo certo|fechado|maravilha|igualmente|abraco|abracos|tchau|ate mais|bom dia pra voce|(?:rs){2,}|' +
  // it
  'grazie|grazie mille|mille grazie|tante grazie|grazie ancora|grazie a te|grazie a lei|grazie a voi|molte grazie|prego|va bene|' +
  'vabene|perfetto|ottimo|benissimo|bene|capito|ricevuto|daccordo|certo|gentilissim[oai]|ciao|arrivederci|a presto|buona giornata|' +
  'buona serata|buonanotte|' +
  // de
  'danke|danke schon|dankeschon|vielen dank|herzlichen dank|besten dank|danke dir|danke ihnen|danke euch|merci|bitte|gern|gerne|' +
  'gern geschehen|in ordnung|alles klar|klar|passt|perfekt|super|prima|toll|klasse|verstanden|gut|sehr gut|geht klar|tschuss|' +
  'bis dann|bis bald|schonen tag|schonen tag noch|einen schonen tag|gute nacht|viele grusse|liebe grusse|lg|' +
  // fr
  'merci beaucoup|merci bien|mille merci|merci a vous|merci a toi|un grand merci|daccord|dac|entendu|cest note|bien note|parfait|' +
  'genial|excellent|tres bien|ca marche|de rien|je vous en prie|bonne journee|bonne soiree|bonne nuit|au revoir|a bientot|cordialement';

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
  if (direction === 'outbound' || trimmed === '' || trimmed.length > longest || question.test(trimmed)) {
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
