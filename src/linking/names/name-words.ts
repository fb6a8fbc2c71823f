// Words that name a kind of party rather than one, as outlets in different languages write them. By them "Минздрав" and
// "health ministry" are of one kind; what is left of a name is its own. Beginnings of words, in plain letters; words of
// scripts without spaces stand as they are.

export const partyKinds: Readonly<Record<string, string>> = {
  ministry:
    'ministr|minist|ministeri|ministeriet|minzdrav|moh|msp|bmg|min|wzrh|министерств|минздрав|міністерств|моз|وزارة|部|厅|部门|省庁|省|bakanlig',
  health:
    'health|salud|sanit|sante|salute|gesundheit|saude|saglik|minzdrav|moh|здравоохранени|минздрав|здоров|моз|الصحة|صحة|卫生|健康|保健|厚生',
  hospital:
    'hospital|hosp|ospedal|hopital|hopitau|krankenha|klinik|clinic|clinique|policlinic|spital|hastane|больниц|госпитал|лікарн|клиник|клинич|клінічн|مستشفى|مستشفي|医院|病院|诊所',
  'red-cross':
    'red cross|croce rossa|croix-rouge|croix rouge|cruz roja|cruz vermelha|rotes kreuz|roten kreuz|rote kreuz|красн крест|красный крест|красного креста|червоний хрест|червоного хреста|红十字|赤十字|الصليب الأحمر',
  'red-crescent':
    'red crescent|mezzaluna rossa|croissant-rouge|croissant rouge|media luna roja|crescente vermelho|roter halbmond|roten halbmond|kizilay|красный полумесяц|красного полумесяца|红新月|赤新月|الهلال الأحمر',
  charity:
    'charit|caritat|caritas|benefic|wohltat|hilfswerk|hilfsverein|hilfsorganisation|благотворительн|благодійн|الخيرية|خيرية|慈善|公益|慈善|bagis|yardim',
  association:
    'association|associat|associaz|asociacion|associacao|society|verein|verband|gesellschaft|dernek|dernegi|общество|ассоциаци|товариств|جمعية|协会|協会|学会',
  foundation:
    'foundation|fondation|fondazion|fundacion|fundacao|stiftung|fund|fonu|fondo|fonds|vakf|фонд|مؤسسة|صندوق|基金会|基金|財団',
  company:
    'odv|onlus|ngo|ong|ev|e v|aps|asbl|company|co|corp|corporation|inc|ltd|limited|llc|plc|gmbh|ag|kg|srl|s.r.l|spa|s.p.a|sa|s.a|sl|bv|nv|ab|as|oy|firm|firma|societe|societa|sociedad|empresa|azienda|ditta|unternehmen|konzern|group|gruppo|grupo|groupe|gruppe|компани|фирм|завод|холдинг|ооо|зао|оао|тов|شركة|公司|集团|集團|厂|企业|会社|株式会社|sirket|holding|industr',
  medical:
    'medical|medic|medica|medicale|medizin|medizintechnik|medtech|med|pharma|pharmaceutic|farma|farmaceutic|медикал|медиц|фарм|طبي|الطبية|医疗|医药|药业|制药|医療|製薬|tibbi|ilac|sanitar',
  government:
    'government|govern|gobierno|gouvernement|regierung|governo|hukumet|правительств|уряд|الحكومة|حكومة|政府',
  university:
    'university|universit|universidad|universitat|universidade|universite|университет|університет|جامعة|大学|大學',
  region:
    'region|regional|regione|province|provinc|provincia|prefecture|oblast|department|departement|dipartiment|state|estado|land|canton|county|област|край|район|обласн|محافظة|ولاية|省|州|县|地区|県|도|bolge|il',
  city: 'city|citta|ciudad|ville|stadt|municipal|municip|comune|commune|gemeinde|ayuntamiento|mayor|rathaus|cidade|prefeitura|город|мэри|міськ|мерія|بلدية|مدينة|市|区|市政府|belediye',
  army: 'army|armed forces|military|militar|esercito|ejercito|armee|bundeswehr|forces armees|ordu|арми|военн|військ|الجيش|军|軍|部队',
  embassy:
    'embassy|ambasciata|embajada|ambassade|botschaft|embaixada|buyukelcilik|посольств|سفارة|大使馆|大使館',
  agency:
    'agency|agenzia|agencia|agence|agentur|behorde|amt|office|ufficio|oficina|bureau|ajans|агентств|управлени|ведомств|агенц|هيئة|وكالة|局|署|庁|中心|センター|center|centre|centro|zentrum|центр|مركز|merkez',
  church:
    'church|chiesa|iglesia|eglise|kirche|diocesi|diocese|diocesis|bistum|kilise|церков|епархи|كنيسة|教会|教堂',
  airport: 'airport|aeroport|aeropuerto|aeroporto|flughafen|havaliman|аэропорт|аеропорт|مطار|机场|空港',
  port: 'port|porto|puerto|hafen|liman|порт|ميناء|港',
  doctor:
    'doctor|doctora|dr|dra|dott|dottoressa|docteur|doctoresse|doktor|доктор|лікар|الدكتور|الدكتورة|دكتور|医生|博士',
};

/** Words that hold names together and tell nothing. */
export const links =
  /^(?:of|the|and|for|in|at|to|de|del|della|dello|dei|degli|delle|di|da|du|des|la|le|les|el|los|las|et|y|e|il|lo|gli|i|do|dos|von|der|die|das|den|dem|und|fur|im|am|zu|al|el|ul|ve|и|в|на|для|та|у|في|من|و|no|n|nr|nº)$/;
