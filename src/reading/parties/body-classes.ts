import { fold } from './party.js';

/** What somebody's name says they are: a hospital more often receives, a firm more often gives. */
export type BodyClass = 'care' | 'state' | 'firm' | 'charity' | 'people' | 'way' | 'school' | 'forces';

const latin: Readonly<Record<BodyClass, string>> = {
  way: 'customs?|port|harbou?r|airport|border|warehouse|regulator|police|court|laborator\\p{L}*|dogan\\p{L}*|aeroport\\p{L}*|porto|magazzin\\p{L}*|polizia|nas|aduan\\p{L}*|aeropuert\\p{L}*|puerto|almacen\\p{L}*|policia|douanes?|frontiere|entrepots?|gendarmerie|zoll\\p{L}*|\\p{L}*hafen|\\p{L}*lager|polizei|\\p{L}*labor|ocean\\p{L}*|agence du medicament|aifa|bfarm',
  care: 'hospitals?|infirmary|clinics?|wards?|unit|maternity|sanatorium|hospice|nhs|trust|surger(?:y|ies)|care|health (?:centre|center|post|office|board)s?|ospedal\\p{L}*|clinic\\p{L}*|policlinic\\p{L}*|asl|asst|ausl|azienda sanitaria|aziende sanitarie|ambulator\\p{L}*|reparto|pronto soccorso|poliambulator\\p{L}*|nosocomio|struttura|casa di (?:cura|riposo)|rsa|santa casa|hospital\\p{L}*|centros? de salud|nosocomio|sanatorio|consultorio|posta|maternidad|hopit\\p{L}*|cliniques?|chu|centres? (?:hospitalier|de sante|de traitement)\\p{L}*|etablissement|dispensaires?|maternites?|ehpad|\\p{L}*klinik\\p{L}*|\\p{L}*krankenha\\p{L}*|\\p{L}*spital\\p{L}*|\\p{L}*heim\\p{L}*|\\p{L}*station\\p{L}*|\\p{L}*praxis|\\p{L}*praxen|\\p{L}*medizin|lazarett',
  firm: 'company|firm|supplier|distributor|manufacturer|maker|ltd|limited|inc|plc|llc|corp\\p{L}*|pharma\\p{L}*|laboratories|trading|industries|biotech|motors|medical|azienda|ditta|impresa|societa|gruppo|fornitore|s\\.?p\\.?a|s\\.?r\\.?l|farmaceutic\\p{L}*|empresa|firma|proveedor\\p{L}*|distribuidora|minera|laboratorios|grupo|s\\.?a\\.?(?:c|s)?|entreprise|societe|fournisseur|fabricant|laboratoires|laiterie|groupe|sarl|gmbh|ag|kg|ohg|hersteller|lieferant\\p{L}*|handler\\p{L}*|unternehmen|konzern|\\p{L}*fabrik|\\p{L}*werke|med\\p{L}{3,}tec\\p{L}*|\\p{L}+(?:med|pharm|farm|lab|tec|tech|plast|bio)',
  charity:
    'foundation|charity|relief|aid|red cross|red crescent|caritas|rotary|lions|association|society|club|lodge|fund|church|parish|diocese|ngo|mission|volunteers|unicef|who|oms|unhcr|msf|fondazione|associazione|onlus|ong|croce (?:rossa|bianca|verde)|mezzaluna rossa|misericordia|avis|soccorso|protezione civile|parrocchia|diocesi|cooperativa|comitato|volontari\\p{L}*|fundacion|asociacion|cruz roja|media luna roja|parroquia|iglesia|hermandad|cooperacion|fondation|croix-rouge|croissant-rouge|secours|medecins|mutuelle|paroisse|jumelage|comite|\\p{L}*verein\\p{L}*|\\p{L}*stiftung\\p{L}*|\\p{L}*hilfe|\\p{L}*hilfswerk\\p{L}*|rote\\p{L}* (?:kreuz\\p{L}*|halbmond\\p{L}*)|diakonie|malteser\\p{L}*|johanniter|thw|\\p{L}*kirche\\p{L}*|\\p{L}*gemeinschaft|aktion|initiative',
  state:
    'ministr\\p{L}*|government|department|council|county|province|region|state|municipality|mayor|authorit\\p{L}*|embassy|consulate|agency|governor\\p{L}*|district|directorate|minister\\p{L}*|governo|region[ei]|comun[ei]|provinci\\p{L}*|prefettura|ambasciata|municipio|municipalita|giunta|struttura commissariale|commissario|gobierno|ministerio|secretaria|consejeria|alcaldia|ayuntamiento|gobernacion|municipalidad|intendencia|embajada|diputacion|junta|diresa|gouvernement|minister\\p{L}*|mairie|prefecture|ville|departement|conseil|ambassade|agence|etat|division provinciale|\\p{L}*regierung|\\p{L}*ministeri\\p{L}*|\\p{L}*land|\\p{L}*kreis\\p{L}*|\\p{L}*stadt|\\p{L}*amt\\p{L}*|\\p{L}*gemeinde\\p{L}*|\\p{L}*verwaltung|\\p{L}*botschaft|bezirk|kanton|\\p{L}*behorden?|bund|katastrophenschutz',
  people:
    'families|residents|villagers|people|patients|refugees|households|inhabitants|survivors|villages|communities|shelters?|camps?|famiglie|abitanti|sfollati|profughi|pazienti|villaggi|residenti|campo|campi|vecinos|familias|damnificados|pobladores|pacientes|aldeas|albergues?|pueblos|comunidades|desplazados|refugiados|familles|habitants|sinistres|villages|deplaces|refugies|patients|camps?|familien|bewohner\\p{L}*|einwohner\\p{L}*|dorfer\\p{L}*|patienten|menschen|fluchtlinge\\p{L}*|\\p{L}*unterkunft\\p{L}*|\\p{L}*unterkunfte\\p{L}*',
  school:
    'schools?|university|college|institute|scuol\\p{L}*|universita\\p{L}*|istituto|liceo|escuelas?|universidad|colegio|instituto|ecoles?|universite|lycee|institut|\\p{L}*schule\\p{L}*|\\p{L}*universitat|\\p{L}*institut',
  forces:
    'army|navy|military|air force|coast guard|armed forces|defen[cs]e force|fire brigade|esercito|marina|aeronautica|vigili del fuoco|carabinieri|ejercito|armada|fuerza aerea|bomberos|guardia civil|armee|marine|pompiers|bundeswehr|bundesheer|feuerwehr\\p{L}*|streitkrafte',
};

const han: Readonly<Record<BodyClass, RegExp>> = {
  way: /海关|机场|港|药监|监管|仓库|公安|检验|质检/u,
  care: /医院|保健院|卫生院|卫生室|卫生站|诊所|福利院|养老院|敬老院|疾控|医疗机构|科室|血站|该院|方舱/u,
  firm: /公司|集团|药业|制药|企业|厂|生物|科技|医药|商贸|供应商|平台|物流/u,
  charity:
    /红十字|红新月|基金会|慈善|协会|商会|联谊会|同乡会|校友会|志愿|侨|世卫|世界卫生组织|儿基会|组织|救援队/u,
  state: /政府|部$|委员会|卫健委|卫健局|[局厅]$|[省市县州区]$|国$|使馆|财政|指挥部/u,
  people: /居民|灾民|村民|难民|群众|患者|家庭|安置点|社区|[村乡镇]$/u,
  school: /大学|学校|中学|小学|幼儿园|研究院|研究所/u,
  forces: /军|消防|海军|空军|部队/u,
};

const order: readonly BodyClass[] = ['way', 'people', 'charity', 'care', 'firm', 'forces', 'school', 'state'];

const latinPatterns = order.map(
  (name) => [name, new RegExp(`(?<!\\p{L})(?:${latin[name]})(?!\\p{L})`, 'u')] as const,
);

const known = new Map<string, BodyClass | undefined>();

export function bodyClassOf(name: string): BodyClass | undefined {
  if (known.has(name)) return known.get(name);
  const folded = fold(name);
  const found = /\p{Script=Han}/u.test(name)
    ? order.find((each) => han[each].test(name))
    : // Whichever is named first: "Hospital of the Red Cross" is a hospital, "Pharma Foundation" a foundation.
      latinPatterns.find(([, pattern]) => pattern.test(folded))?.[0];
  known.set(name, found);
  return found;
}
