import { type FixedTagName, isFixedTag, labelOf } from './tags';
import type { UiLanguage } from './ui-language';

type Labels = Readonly<Record<FixedTagName, string>>;

/** What people read for tags with a fixed name; English stands with the tags themselves. */
const labels: Readonly<Record<UiLanguage, Labels | null>> = {
  en: null,
  es: {
    ...{ first_name: 'Nombre', last_name: 'Apellidos', full_name: 'Nombre completo', handle: 'Usuario' },
    ...{ company: 'Empresa', headline: 'Titular', my_first_name: 'Mi nombre de pila', my_name: 'Mi nombre' },
    ...{ signature: 'Firma', brand: 'Marca', platform: 'Plataforma', weekday: 'Día de la semana' },
    ...{ date: 'Fecha', time_of_day: 'Momento del día', cursor: 'Cursor' },
  },
  'pt-BR': {
    ...{ first_name: 'Primeiro nome', last_name: 'Sobrenome', full_name: 'Nome completo', handle: 'Usuário' },
    ...{ company: 'Empresa', headline: 'Título do perfil', my_first_name: 'Meu primeiro nome' },
    ...{ my_name: 'Meu nome', signature: 'Assinatura', brand: 'Marca', platform: 'Plataforma' },
    ...{ weekday: 'Dia da semana', date: 'Data', time_of_day: 'Período do dia', cursor: 'Cursor' },
  },
  it: {
    ...{ first_name: 'Nome', last_name: 'Cognome', full_name: 'Nome completo', handle: 'Nome utente' },
    ...{
      company: 'Azienda',
      headline: 'Sommario',
      my_first_name: 'Il mio nome',
      my_name: 'Il mio nome completo',
    },
    ...{ signature: 'Firma', brand: 'Marchio', platform: 'Piattaforma', weekday: 'Giorno della settimana' },
    ...{ date: 'Data', time_of_day: 'Momento del giorno', cursor: 'Cursore' },
  },
};

/** Names tags in a language of the interface; fields of the author's own keep the name they were given. */
export function tagLabels(language: UiLanguage): (name: string) => string {
  const known = labels[language];
  return (name) => (known !== null && isFixedTag(name) ? known[name] : labelOf(name));
}
