/**
 * Words that stand in name fields without being part of a name, in the languages our agents' contacts write.
 * All lower-case and without dots; compare with `nameWord`.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** A word as the sets below spell it: lower-case, no dots, no accents on the edges of the alphabet. */
export function nameWord(word: string): string {
  return word.replace(/[.,]/gu, '').toLowerCase();
}

/** Before a whole name or a first name: "Dr. Ana", "Dona Maria". */
export const titles = words(`
  dr dra drs dott dottssa dottoressa dottore doutor doutora doctor doctora prof profa profª professor profesor profesora
  professora professoressa professore professeur ing ingeniero ingegnere engenheiro engenheira eng arq arqta arch avv adv
  abog abogado abogada avvocato lic licda licenciado licenciada lcdo lcda mtro mtra me maître maitre rev reverend fr
  father sister hon sir dame doña dona dña capt captain col lt maj gen sgt dipl mag mba phd geom rag
  miss mlle señorita srta signorina
  д-р доктор проф профессор
  د م أ دكتور دكتورة الدكتور الدكتورة مهندس مهندسة المهندس أستاذ أستاذة الأستاذ الأستاذة الشيخ شيخ الحاج حاج
  דר ד"ר פרופ פרופ'
`);

/** Before a family name: what follows alone is no first name. */
export const familyTitles = words(`
  mr mrs ms mx mister missus sr sra sres señor señora snr snra senhor senhora sig sigra signor signora signore herr frau
  hr fr monsieur madame m mme mm messrs meneer mevrouw dhr mevr pan pani г-н г-жа господин госпожа السيد السيدة מר גב
`);

/** After a name, with or without a comma. */
export const suffixes = words(`
  phd dphil dsc msc bsc ba bs ma ms mba emba mph mpa mpp jd llm llb esq esquire cpa cfa cfp cma aca acca fca pmp csm
  md do dds dmd dvm rn np pa pharmd pt dpt lcsw lmft lpc cissp cism cisa shrm-cp shrm-scp sphr phr pe aia leed frsa
  jr sr snr jnr ii iii iv
`);

/** Suffixes that are names too, so they only count in capitals or after a comma. */
export const doubtfulSuffixes = words('ba bs ma ms do pa pt np md pe iv ca');

/** Small words inside a family name that stay small. */
export const particles = words(`
  de da do dos das di del dei degli della delle dello dal dalla du des la le las los van von der den ter ten zu zum zur
  af av y e i und bin ibn bint al el
`);

/** One of these among the words and it is a business, a team or a page, not a person. */
export const companyWords = words(`
  ltd limited inc incorporated llc llp plc corp corporation company gmbh ohg mbh sarl srl srls slu slne lda
  ltda eireli mei oyj aps pty pvt ooo ооо оао зао ип тоо store shop boutique outlet official oficial officiel
  officielle ufficiale offiziell offizielle resmi официальный официальная официальный магазин team equipe
  équipe equipo squad staff support suporte soporte supporto helpdesk service services servicios serviços
  servizi servis customer studio studios agency agencia agência agenzia agence agentur group grupo gruppo
  groupe gruppe holding holdings solutions soluciones soluções consulting consultoria consultoría consulenza
  restaurant restaurante ristorante cafe café caffè pizzeria bakery panadería padaria hotel hostel resort salon
  salón salão barbershop barber clinic clinica clínica cliníca clinique klinik gym academy academia accademia
  school escuela escola scuola école university universidad universidade università foundation fundación
  fundação fondazione association asociación associação associazione club iglesia igreja news noticias notícias
  magazine revista media records music radio tv channel canal films productions producciones produções wear
  clothing fashion moda modas jewelry joyería joias gioielli cosmetics cosméticos beauty belleza beleza
  bellezza tienda loja lojas negozio magasin boutiques laden mercado market supermarket farmacia farmácia
  pharmacy apotheke florist floristería travel tours viajes viagens viaggi immobilien inmobiliaria imobiliária
  immobiliare realty properties bank banco banca insurance seguros assicurazioni marketing digital online
  brands página pagina fanpage admin ventas vendas vendite info contact contacto contato hello hola newsletter
  foods food kitchen cocina cozinha cucina متجر شركة مؤسسة مطعم محل رسمي الرسمي الرسمية חברה חנות
`);

/** Company marks in scripts that write without spaces. */
export const companyMarks =
  /株式会社|有限会社|合同会社|（株）|\(株\)|㈱|公式|商店|店$|有限公司|旗舰店|官方|주식회사|\(주\)|㈜|공식|스토어|쇼핑/u;

/** Beginnings that are no name, and what the sites themselves write for people who left. */
export const notNames = words(`
  the a my your our just its it’s i’m im not hi hey dear with for and from
  user usuario usuário utente utilisateur nutzer guest member miembro membro unknown anonymous deleted null undefined nan
  none instagram facebook messenger linkedin tiktok whatsapp twitter youtube
  el los las os um uma un una il gli mi mis meu minha mio mon mein meine
`);

/** What people do, when it stands behind a comma: "Lucia, Coach". */
export const roles = words(`
  coach founder cofounder ceo cto cfo coo cmo owner author writer artist photographer fotógrafa fotógrafo model actor
  actress director manager designer developer engineer consultant realtor trainer nutritionist nutricionista teacher
  blogger creator influencer dj singer musician chef
`);

/** Titles that are names or words too: they only count with their dot. */
export const dottedTitles = words('fr hon col gen maj lt sgt mag rag hr geom m sir arch adv dame lic eng');

/** Legal forms so short that they only count at the end, in capitals or with dots. */
export const shortCompanyForms = words(
  'co ag kg ug ev sa sas sl sau bv nv ab oy as asa kk spa inc srl ip ип ооо',
);

/** Between two people: "Ana & Luis". Greeting one of them would be wrong. */
export const joiners = words('and y e et und och en и و & +');

/** First names of two words. */
export const compoundStarts = words('abd abdul abdel abu umm عبد أبو ابو أم ام');
