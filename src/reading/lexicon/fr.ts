import { eventNouns, nounsAhead } from './event-nouns.js';
import type { Lexicon } from './lexicon.js';
import { separable } from './separable.js';

export const fr: Lexicon = {
  language: 'fr',
  goods: {
    mask: 'masque|masques|masque* chirurgica*|masque* de protection|masque* jetable*|masques grand public',
    respirator:
      'ffp2|ffp3|n95|kn95|masque* ffp2|masque* ffp3|masque* n95|masque* kn95|appareil* de protection respiratoire',
    test: 'test|tests|kit* de test|test* de depistage|test* rapide*|ecouvillon*|reactif*|trousse* de depistage|kit* de depistage|kit* de diagnostic|autotest*|test* antigenique*|bandelette* reactive*|cartouche* de test*|test* serologique*|test* de diagnostic rapide|trousse* de test*|test* de grossesse',
    ventilator:
      "respirateur*|ventilateur*|appareil* respiratoire*|respirateur* artificiel*|appareil* d'assistance respiratoire|casque* cpap|ventilateur* mecanique*|respirateur* de reanimation",
    suit: 'combinaison*|tenue* de protection|charlottes|surchaussure*|tenue* jetable*|couvre-chaussure*|combinaison* de protection|cagoule*|bottes de protection',
    'protective-equipment': 'equipement* de protection|epi|materiel de protection',
    gown: 'blouse|blouses|tablier*|casaque*|blouse* jetable*|blouse* chirurgicale*|surblouse*',
    glove: 'gant|gants',
    thermometer: 'thermometre*|thermoflash|thermometre* infrarouge*|camera* thermique*|pistolet* thermique*',
    monitor: 'moniteur*|scope|scopes',
    concentrator: "concentrateur*|concentrateur* d'oxygene|extracteur* d'oxygene|oxyconcentrateur*",
    vaccine: 'vaccin|vaccins',
    medicine:
      "medicament*|antibiotique*|insuline|serum|flacon*|ampoule*|comprime*|gelule*|antalgique*|antiviraux|antiviral|traitement*|morphine|immunoglobuline*|antipaludique*|antipaludeen*|antiretroviral|antiretroviraux|paracetamol|amoxicilline|ringer|solute*|anesthesique*|collyre*|contraceptif*|vitamine*|sirop*|antipyretique*|stylo* d'insuline|antitoxine*|antivenin*|antidote*|pommade*|corticoide*|chimiotherapie*|penicilline|ibuprofene|aspirine|heparine|ocytocine|adrenaline|artesunate|antidouleur*|anti-douleur*|serum antivenimeux|serum physiologique|produits pharmaceutiques|sedatif*|antifongique*|antituberculeux|vermifuge*|deparasitant*|perfusions|solution saline|solutions de perfusion|misoprostol|arv|cta",
    syringe: 'seringue*|aiguille*|canule*|seringue* autobloquante*|perfuseur*|tubulure*',
    kit: "kit|kits|kit* de traitement*|kit* de traitement du cholera|trousse*|trousse* de secours|kit* d'hygiene|kit* de dignite|kit* d'accouchement|kit* chirurgica*|kit* obstetrica*|sac* medica*|kit* d'urgence|kit* sanitaire*|kit* scolaire*|mallette* medicale*|kit* de premiers secours",
    salts: 'sels de rehydratation|sels',
    dressing: 'pansement*|bandage*|bande|bandes|compresse*|gaze',
    tourniquet: 'garrot*',
    generator: 'groupe* electrogene*|generatrice*|generateur*',
    ambulance:
      'ambulance*|ambulance* medicalisee*|vehicule* sanitaire*|moto-ambulance*|motos-ambulances|pirogue* ambulance',
    'field-hospital':
      'hopital de campagne|hopitaux de campagne|hopital mobile|hopitaux mobiles|clinique* mobile*|poste* medica* avance*|poste medical avance|postes medicaux avances|hopital gonflable|hopitaux gonflables|hopital modulaire|hopitaux modulaires|unite* medicale* mobile*|navire-hopital|bloc* operatoire* mobile*|dispensaire* mobile*',
    bed: "lit|lits|lit* medicalise*|brancard*|civiere*|couveuse*|fauteuil* roulant*|lit* de camp|lits picot|berceau*|lit* d'hopital|lit* de reanimation|lit* pliant*|deambulateur*|table* d'accouchement|lit* cholera|chaise* roulante*",
    oxygen:
      "oxygene|bouteille* d'oxygene|obus d'oxygene|oxygene liquide|bonbonne* d'oxygene|cylindre* d'oxygene|oxygene medical|citerne* d'oxygene",
    blood:
      'sang|plasma|poche* de sang|plaquette*|globules rouges|concentres de globules|produits sanguins|unites de sang|culots globulaires',
    shelter:
      'tente|tentes|couverture*|bache*|matelas|abri|abris|moustiquaire*|bidon*|jerrican*|couverture* de survie',
    food: 'ration*|vivres|eau en bouteille*|eau potable|eau|lait infantile|lait en poudre|lait|sucre|denrees|colis alimentaire*|kit* alimentaire*|ration* alimentaire*',
    device:
      "appareil*|defibrillateur*|scanner*|echographe*|pompe*|machine*|equipement*|fixateur* externe*|fixateur*|citerne*|citerne* souple*|tire-lait|tensiometre*|appareil* d'echographie|mammographe*|saturometre*|oxymetre*|plaque* solaire*|panneau* solaire*|motopompe*|microscope*|autoclave*|balance*|table* d'operation|table* operatoire*|glucometre*|lecteur* de glycemie|stethoscope*|centrifugeuse*|electrocardiographe*|machine* de dialyse|machine* d'anesthesie|aspirateur* chirurgica*|housse* mortuaire*|sac* mortuaire*|bequille*|appareil* auditif*|attelle*|drone|drones|ordinateur*|latrine*|reservoir* d'eau|bladder*|nebuliseur*|irm|sterilisateur*|laboratoire mobile|laboratoires mobiles|serviette* hygienique*|savon|savons|appareil* de radiologie|appareil* de radiographie|lampe* solaire*|telephone* satellite*|incinerateur*|catheter*",
    supplies:
      "materiel medical|fournitures medicales|fournitures|aide medicale|aide humanitaire|materiel sanitaire|produits de sante|materiel|dispositifs medicaux|aide d'urgence|produits de premiere necessite|materiels medicaux|biens de premiere necessite|consommables|consommables medicaux|equipements medicaux|fournitures d'urgence|articles de secours|materiel de secours|aide alimentaire|equipement medical|intrants|intrants medicaux|kits d'urgence sanitaire|produits medicaux|biens humanitaires|materiel humanitaire|articles non alimentaires",
    freight: 'fret|frais de transport',
    load: 'chargement|cargaison|ensemble|envoi',
    team: 'equipe|equipes',
    medics: 'medecin|medecins|soignant*',
    vehicle: 'helicoptere*|vehicule* tout-terrain|moto|motos',
    eyewear: 'lunettes|lunettes de protection|visiere*|ecran* facia*|protection* oculaire*',
    disinfectant:
      'gel hydroalcoolique|gels hydroalcooliques|desinfectant|desinfectants|solution hydroalcoolique|solutions hydroalcooliques|eau de javel|javel|chlore|antiseptique*|gel desinfectant|produits desinfectants|lingettes desinfectantes|gel antibacterien|hypochlorite',
    water:
      "unite* de traitement de l'eau|purificateur*|purificateur* d'eau|filtre* a eau|pastille* de purification|comprime* de chlore|pastille* de chlore|station* de traitement d'eau|station* de potabilisation|unite* de potabilisation|comprime* de purification|aquatabs|unite* de dessalement|filtre* a ceramique|sachet* de purification|station* de purification|unite* de purification",
    cold: 'refrigerateur*|congelateur*|glaciere*|porte-vaccins|chambre* froide*|frigo|frigos|conteneur* refrigere*|camion* refrigere*|boite* isotherme*|caisse* isotherme*|refrigerateur* solaire*|accumulateur* de froid|equipement* de chaine du froid|supercongelateur*',
  },
  units:
    'dose|doses|boite|boites|paire|paires|flacon*|lot|lots|palette*|carton*|paquet*|sachet*|bouteille*|ampoule*|rouleau*|poche*|piece|pieces|unite|unites|conteneur*|colis',
  weights: 't|tonne|tonnes|kg|kilo|kilos|kilogramme*|litre|litres',
  counted: {
    cases: 'cas|contamination*|infection*|infecte*',
    deaths: 'deces|mort|morts|victimes',
    people:
      'personne|personnes|patient|patients|malade|malades|enfant|enfants|femme|femmes|refugie*|habitant*|blesse*|famille*|deplace*|infirmier*|infirmiere*|agents de sante|benevole*|volontaire*|salarie*|soldat*|eleve*|foyer|foyers|menage|menages|victime|victimes|survivant*|sinistre|sinistres|visiteur*|expert|experts|etudiant*|employe|employes|agents|nourrissons|bebes|femmes enceintes|adherent*|chirurgien*|conducteur*|membres|particuliers|donateur*',
    hospitals: 'hopital|hopitaux|clinique*|centre* de sante|dispensaire*',
    flights: 'vol|vols|avion|avions|rotation*',
    countries: 'pays|etats|nations',
    posts: 'tweet|tweets|messages',
    vehicles: 'camion|camions|vehicule*|convoi*|navire*|train|trains',
    time: 'an|ans|annee*|mois|semaine*|jour|jours|heure*|h|minute*|decennie*|hiver*|nuit*|saison*|siecle*|soir|soirs',
    degrees: 'degres|°c|° c',
    other:
      'livraison*|region|regions|province*|zone|zones|district*|km|kilometre*|fois|points|entreprise*|ecole*|phase*|tranche*|camp|camps|village*|quartier*|site|sites|operation|operations|consultations|vaccinations|metres|places|emplois|projets|programmes|iles|villes|communes|agences|maisons|salles|appels|signatures|communautes|interventions|naissances|hectares|postes',
  },
  currencies: {
    XAF: 'francs cfa|franc cfa|fcfa|f cfa',
    EUR: '€|eur|euro|euros',
    USD: '$|usd|dollar|dollars',
    GBP: '£|livre sterling|livres sterling',
    CHF: 'franc suisse|francs suisses|chf',
    // Of which country is not said.
    XXX: 'franc|francs|gourdes|dinars|dirhams|ouguiyas',
    CNY: 'yuan|yuans',
    XOF: 'fcfa|francs cfa|franc cfa|f cfa|cfa',
    MGA: 'ariary|ariarys',
    CDF: 'fc|francs congolais',
  },
  acts: [
    {
      words:
        'endommage* pendant le transport|endommage* durant le transport|endommage* lors du transport|endommage* au cours du transport|endommage* en route|perdu* pendant le transport|perdu* durant le transport|perdu* lors du transport|perdu* au cours du transport|perdu* en route|casse* pendant le transport|casse* durant le transport|casse* lors du transport|casse* au cours du transport|casse* en route|abime* pendant le transport|abime* durant le transport|abime* lors du transport|abime* au cours du transport|abime* en route|detruit* pendant le transport|detruit* durant le transport|detruit* lors du transport|detruit* au cours du transport|detruit* en route|vole* pendant le transport|vole* durant le transport|vole* lors du transport|vole* au cours du transport|vole* en route',
      subject: 'goods',
      stage: 'received',
      isUndone: true,
    },
    {
      words: "toujours en attente de|toujours en attente des|encore en attente de|toujours dans l'attente de",
      subject: 'to',
      stage: 'received',
      isUndone: true,
    },
    { words: 'vu|vus|vue|vues', subject: 'to', stage: 'received', whenDenied: 'missing' },
    {
      words: 'dedouane*|debloques par la douane|liberes|liberees|relaches',
      subject: 'goods',
      whenDenied: 'held',
    },
    {
      words:
        "remporte le marche|remporte l'appel d'offres|remporte le contrat|obtenu le marche|decroche le marche|decroche le contrat|s'est vu attribuer le marche",
      subject: 'from',
      stage: 'contracted',
      terms: 'sale',
    },
    {
      words:
        "attend|attendent|attendons|attendait|attendaient|dans l'attente de|espere recevoir|esperent recevoir|compte recevoir|comptent recevoir|patiente",
      subject: 'to',
      stage: 'pledged',
    },
    {
      words:
        "attend toujours|attendent toujours|attendons toujours|attend encore|attendent encore|attendons encore|toujours en attente de|aucune trace|pas de trace|sans nouvelles|aucune nouvelle|jamais vu|jamais vus|jamais vue|jamais vues|pas vu la couleur|se font attendre|se fait attendre|tardent a arriver|tarde a arriver|introuvable|introuvables|volatilise*|manquent a l'appel|manque a l'appel|attend en vain|attendent en vain|perdu en route|perdus en route|restes lettre morte|reste lettre morte|restee lettre morte|tombe a l'eau|tombee a l'eau",
      subject: 'to',
      stage: 'received',
      isUndone: true,
    },
    {
      words:
        'dote|dotes|dotee|dotees|ravitaille*|equipe par|equipes|equipee|equipees|a equipe|ont equipe|pourvu*|pourvoit|equipe de|approvisionn*',
      subject: 'from',
      stage: 'received',
      objectIs: 'to',
    },
    { words: 'emprunte*|emprunter', subject: 'to', stage: 'received', terms: 'loan', toIs: 'from' },
    {
      words:
        'bloque|bloques|bloquee|bloquees|bloque|bloquent|saisi|saisis|saisie|saisies|confisque*|immobilise*|retenu a la douane|retenus a la douane|retenue a la douane|retenues a la douane|retenu en douane|retenus en douane|retenues en douane|en souffrance|en depot|a la douane|en douane|toujours au port|encore au port|toujours a la douane|toujours en douane|encore en douane|restent au port|reste au port|restent a la douane|restes au port|en attente de dedouanement|en attente de degagement|coince*|dorment dans|dort dans|stocke* au port|stockes au port|stockees au port|a quai|sous scelles|retiennent|retient',
      subject: 'goods',
      stage: 'shipped',
      isHeld: true,
    },
    {
      words: 'accepte|acceptes|acceptee|acceptees|acceptent|accepter|agree|agrees',
      subject: 'to',
      stage: 'accepted',
    },
    {
      words: 'fabrique|fabriques|fabriquee|fabriquees|produit par|produits par|produites par',
      subject: 'from',
    },
    { words: 'iront|ira|vont|sont alles', subject: 'goods', stage: 'distributed' },
    {
      words:
        "rappel*|retir*|rappelle|rappellent|fait rappeler|retire|retirent|retirer|ordonne le retrait de|ordonne le rappel de|ordonne le rappel|ordonne le retrait|procede au rappel|procede au retrait|lance le rappel|annonce le rappel|suspendu l'utilisation|interdit l'utilisation|retire du marche|mis hors service",
      subject: 'to',
      stage: 'recalled',
    },
    {
      words:
        "refus*|rejet*|renvoy*|detruit*|jete|jetes|jetees|renvoie|renvoient|renvoye*|retourne|retournes|retournee|retournees|retourner|rejete|rejettent|rejette|refuse|refusent|refuser|detruire|jeter|mis au rebut|ecarte|ecartes|repris|reprise|reprises|restitu*|rejeter|renvoyer|declin*|decliner|refoul*|refouler|ecarter|restituer|reexpedi*|retour au fournisseur|retournes a l'envoyeur|mis a la poubelle|incinere*|au rebut|au pilon|elimine*|retoque*|eliminees|renvoye a l'expediteur|a rendu|ont rendu|avait rendu|rendus au fournisseur|rendues au fournisseur|fini a la poubelle|finissent a la poubelle|a la poubelle|mis a la casse|mis au pilon|pas voulu",
      subject: 'to',
      stage: 'rejected',
      toIs: 'from',
    },
    {
      words:
        'distribu*|reparti*|distribue|distribuent|distribuer|repartit|repartir|partage|attribue*|ventile*|transmis|transmise|transmises|reverse*|attribuer|ventiler|reverser|alles a|allees a|alle a|allee a|redistribu*|redistribue|redirige*|dispatch*|partages|partagees|partagee|retrocede*',
      subject: 'from',
      stage: 'distributed',
    },
    {
      words:
        "recu|recue|recus|recues|recoit|recoivent|recevra|recevront|recevoir|reception|receptionn*|obtenu*|obtient|obtiennent|touche|recupere*|accueill*|pris livraison|obtenir|recuperer|accueillir|percu|percus|percues|percoit|percoivent|pris possession|prend possession|dispose desormais|disposent desormais|dispose maintenant|compte desormais|beneficie*|s'est vu remettre|s'est vu offrir|se sont vu remettre|se voit remettre|s'est vue remettre|vient de recevoir|viennent de recevoir|desormais equipe de|s'est enrichi de|herite*|possede desormais|possedent desormais|possede maintenant|a desormais",
      subject: 'to',
      stage: 'received',
    },
    {
      words:
        "arriv*|atterri*|debarqu*|parven*|parvien*|arrive|arrivent|atterrit|accoste*|debarque|debarquent|parvenu|parvenus|parvenue|parvenues|parviennent|est arrive|sont arrives|se sont poses|s'est pose|s'est posee|arriver|debarquer|atterrir|accoster|installe|installes|installee|installees|mis en service|mise en service|en service|entre les mains de|entres en service|entree en service|entrees en service|parvenir|decharge|decharges|dechargee|dechargees",
      subject: 'goods',
      stage: 'received',
    },
    {
      words:
        'livr*|remis|remise|remises|remet|remettre|apport*|fourni|fournis|fournie|fournies|fournit|comptait|comptaient|apporte|apportent|a fait parvenir|ont fait parvenir|fait parvenir|font parvenir|remettent|remettra|livre|livrent|livrer|livraient|fournissent|fournir|transfere*|confie|confies|confiee|confiees|procure*|apporter|confier|transferer|procurer|faire parvenir|mettre a disposition|mis a disposition|mise a disposition|mises a disposition|met a disposition|mettre a la disposition|mis a la disposition|met a la disposition|amene*|apporte*|met au service|amene|amenes|amenent',
      subject: 'from',
      stage: 'received',
    },
    {
      words:
        "envoye|envoyes|envoyee|envoyees|envoie|envoient|envoyer|enverra|enverront|expedi*|transport*|parti|partis|partie|parties de|decoll*|embarqu*|achemin*|expedie|expedient|expedier|achemine|acheminent|affrete*|exporte*|depeche*|parachute*|charge|charges|quitte|en route|fait route|s'envole|s'est envole|partent|transporter|partir|embarquer|acheminer|charger|exporter|est parti|sont partis|est partie|sont parties|etaient parties|etaient partis|en cours d'acheminement|en transit|en chemin|pris la route|prend la route|pris la mer|pris le depart|en mer|en cours de livraison|en cours de transport|quitter|quittent|ont quitte|a quitte|affretes|emporte|emportent|emportait|decolle|decolles|convoy*|decollait|transitent|enverrait|enverraient|enverrons|est en route|sont en route",
      subject: 'from',
      stage: 'shipped',
    },
    {
      words:
        'donne|donnes|donnee|donnees|donner|donnera|offert*|offre|offrent|cede|cedes|cedee|cedees|legue*|fait don de|font don de|ont fait don de|a fait don de|faire don de|fait don|fera don de|offrir|offrira|offriront|donnent|donneront|ceder|cedera|cedent|gratifie*|octroy*|alloue*|leguer|octroyer|allouer|consenti|consentie|consentis|consenties|ont ete donnees',
      subject: 'from',
      terms: 'gift',
      called: 'donation',
    },
    {
      words:
        "promis|promise|promises|promet*|annonc*|engag*|prevu|prevus|prevue|prevues|prevoi*|promettent|promettait|s'est engage|s'est engagee|se sont engages|garantit|garantis|garantie|doit|doivent|propose|proposent|proposes|prevoit|prevoient|annonce|annoncent|assure|debloque*|promettre|annoncer|garantir|assurer|proposer|debloquer|parle de|parle d'|parlait de|parlait d'|valide le don|valide l'envoi|valide la livraison|vote le don|approuve le don|approuve l'envoi|approuve la cession|autorise le don|autorise l'envoi|prepare|preparent|envisage*|s'engage|s'engagent|programmee|programmees|projette|planifi*",
      subject: 'from',
      stage: 'pledged',
    },
    {
      words:
        'attendu|attendus|attendue|attendues|restent|manquent|manquaient|manquait|suivront|en attente|a venir|arrivera|arriveront|suivra|reste a livrer|restent a livrer|il reste|a livrer|reste a recevoir|en preparation|reporte a|reportee a|reportes a|reportees a|repousse*',
      subject: 'goods',
      stage: 'pledged',
    },
    {
      words:
        "achet*|acquis|acquise|acquises|command*|paye|payes|payee|payees|achete|achetent|acheter|commande|commandent|commander|acquiert|acquierent|acquerir|paie|paient|passe commande de|importe|importes|importee|importees|importent|loue|loues|s'est procure|payer|louer|importer|fait l'acquisition|faire l'acquisition|passer commande|passe une commande|a passe commande|signe un contrat|conclu un contrat|passe un marche|se sont procure|attribue le marche|attribue un marche|signe un marche|signe une commande|notifie le marche|confie la fourniture|en commande",
      subject: 'to',
      stage: 'contracted',
      terms: 'sale',
      called: 'purchase',
      toIs: 'from',
    },
    {
      words: 'vend|vendu|vendus|vendue|vendues|vendent|vendre',
      subject: 'from',
      stage: 'contracted',
      terms: 'sale',
      called: 'sale',
    },
    {
      words: 'prete|pretes|pretee|pretees|prete par|en pret|pretent|preter|pretera',
      subject: 'from',
      terms: 'loan',
    },
    {
      words:
        'demand*|besoin*|reclam*|sollicit*|il faut|il faudrait|necessit*|demande|demandent|demander|reclame|reclament|manque de|souhaite|souhaitent|souhaiterait|sollicite|lance un appel|cherche|cherchent|il manque|il nous manque|exige|exigent',
      subject: 'to',
      isRequest: true,
      toIs: 'from',
    },
  ],
  separable: separable.fr,
  nouns: eventNouns.fr,
  nounsAhead: nounsAhead.fr,
  noActs:
    "fournisseur*|distributeur*|acheteur*|vendeur*|donateur*|donatrice*|transporteur*|transport|demandeur*|d'une part|de sa part|pour sa part|de la part|a part|en partie|partie de|une partie|la plupart|charge de|en charge|pris en charge|prise en charge|parties|parti|livre de|doit etre|manque|livraison*|distribution|envoi|envois|prete a|pret a|prets a|pretes a|pret a",
  prepositions: {
    to: "a|au|aux|a l'|pour|vers|a destination de|a destination du",
    from: 'depuis|en provenance de|en provenance du|aupres de|aupres du|chez',
    by: 'par',
    at: 'en|dans|sur',
    of: "de|du|des|d'",
  },
  articles:
    "le|la|les|l'|un|une|son|sa|ses|leur|leurs|societe|entreprise|laboratoire|fabricant|fournisseur|distributeur|ville|province|region|port|gouvernement|groupe|grossiste|hopital|de|du|des|fondation|association|organisation|aeroport|ministere|firme|republique|ile|capitale",
  gift: 'don|dons|donation|cadeau|cadeaux|gratuit*|a titre gracieux|sans contrepartie|gracieusement',
  sale: 'achat|vente|facture|facturee|factures|contrat commercial|marche public',
  loan: 'pret|prete|pretes',
  aid: 'aide|assistance|solidarite|secours',
  not: "ne|n'|pas|jamais|aucun|aucune|ni|sans|rien|personne",
  notNot: 'non conforme*|non seulement|pas seulement|sans doute|sans compter',
  denial:
    "c'est faux|est faux|faux|fausse|dement*|dementi|nie|nient|n'est pas vrai|inexact|rumeur|rumeurs|contest*",
  hedge:
    'pourrait|pourraient|devrait|devraient|aurait|auraient|serait|seraient|espere|esperent|peut-etre|selon toute|semble|dit-on|probablement',
  future:
    "sera|seront|va|vont|ira|iront|enverra|enverront|livrera|livreront|donnera|donneront|recevra|recevront|arrivera|arriveront|achetera|acheteront|distribuera|remettra|sera remis|doit|doivent|devra|devront|devrait|devraient|devait|devaient|prevoit|prevoient|compte|comptent|entend|entendent|veut|veulent|souhaite|souhaitent|s'est engage a|s'est engagee a|s'est engage|s'est engagee|se sont engages|s'apprete a|s'appretent a|pourra|pourront|allait|allaient|espere|aurait du|auraient du|a decide de|ont decide de|a decide d'|ont decide d'|decide de|decide d'|pret a|prete a|prets a|pretes a|envisage de|envisage d'|envisagent de|doit encore|doivent encore|en passe de|prevu de|prevu d'|a promis de|a promis d'|ont promis de|disposee a|dispose a|va bientot|vont bientot|compte bien|projette de|propose de|propose d'|avait prevu de|enverrait|enverraient|recevrait|recevraient|enverrions|aura|auront|disposera|disposeront|comptera|collecte des fonds pour|collectent des fonds pour|leve des fonds pour|collecte pour|cagnotte pour|intention de|intention d'",
  soon: "la semaine prochaine|le mois prochain|prochainement|dans les prochains jours|dans les prochaines semaines|sous peu|bientot|dans les jours qui viennent|dans quelques jours|d'ici la fin du mois|des lundi|des demain|a partir de lundi|tres bientot|d'ici peu|dans une semaine|dans deux semaines|dans un mois|dans quelques semaines|dans trois semaines",
  plan: "valid*|approuv*|autoris*|prepar*|envisag*|decid*|vot*|prevu*|prevoi*|annonc*|propos*|avant|jusqu'a|dans l'attente de|en attendant|report*|retard*|negoci*|en vue de|discut*|compter sur|compte sur|mise sur",
  aboard:
    'a bord|a leur bord|a son bord|sur un bateau|sur un navire|dans un avion|dans un camion|dans ses cales',
  contract:
    'aux termes du contrat|selon le contrat|en vertu du contrat|le contrat prevoit|aux termes du marche',
  say: 'dit|disent|affirme|affirment|annonce|annonces|precise|precisent|explique|expliquent|declare|declarent|assure|assurent|indique|indiquent|ajoute|ajoutent|souligne|confirme|rapporte|raconte|regrette|ecrit|estime|a annonce|a declare',
  according: "selon|d'apres",
  we: 'nous|notre|nos',
  us: 'nous',
  self: "l'association|l'organisation|la fondation|l'ong|l'alliance|le consortium|le reseau",
  rest: 'restant*|reste|autre|autres|supplementaire*|de plus|encore|premier*|dernier*|manquant*',
  both: 'chacun|chacune|respectivement|chaque|piece',
  offices:
    "union europeenne|union africaine|commission europeenne|nations unies|ministre de la sante|ministre de la defense|mutuelle|ministere de la sante|ministere de l'interieur|ministere|gouvernement|croix-rouge|croissant-rouge|protection civile|armee|hopital|mairie|douane|douanes|prefecture|ambassade|autorites|direction de la sante|agence regionale de sante|hopitaux|cliniques|dispensaires|centres de sante|ecoles|brigades|chu|chr|ehpad|centre hospitalier|centre hospitalier universitaire|centre de sante|hopital militaire|hopital regional|hopital general|dispensaire|clinique|maternite|institut|agence|police|gendarmerie|pompiers|marine|consulat|commune|communes|departement|province|region|municipalite|direction regionale|direction|delegation|ministere de la defense|prefet|rectorat|laboratoire national|centrale d'achat|pharmacie centrale|banque du sang|camp|maison de retraite|maisons de retraite|conseil departemental|conseil regional|district|district sanitaire|samu|urgences|service de reanimation|diocese",
  organisations:
    'alliance|association|fondation|fonds|croix-rouge|croissant-rouge|ministere|universite|hopital|hopitaux|clinique|institut|agence|compagnie|societe|sa|sarl|sas|groupe|conseil|comite|union|commission|organisation|reseau|pharma|laboratoire|laboratoires|banque|centre|caritas|unicef|oms|sante|solidarite|mission|secours|medecins|pharmacie|logistique|international|internationale|ong|med|freres',
  titles:
    'dr|dr.|docteur|docteure|professeur|professeure|pr|pr.|ministre|president|presidente|directeur|directrice|porte-parole|secretaire|m.|mme|ambassadeur|ambassadrice|gouverneur|maire|infirmier|infirmiere|coordinateur|coordinatrice|chef|cheffe|depute|deputee',
  noNames:
    "paques|noel|pentecote|toussaint|ascension|ramadan|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|le|la|les|l'|un|une|et|ou|mais|en|de|du|des|au|aux|a|avec|par|pour|selon|il|elle|ils|elles|ce|cela|ces|cette|c'|s'|n'|d'|qu'|on|nous|vous|je|son|sa|ses|leur|leurs|depuis|dont|si|ne|pas|dans|sur|sous|apres|avant|pendant|ainsi|aussi|communique|presse|ref|reglement|note|contact|cholera|covid-19|covid|vol|premier|premiere|deuxieme|aucun|aucune|rien|tous|toutes|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|chaque|autre|autres|plus|moins|comme|quand|lorsque|alors|enfin|hier|demain|aujourd'hui|quant|sachets|kits|mme|dr|quelque|quelques|plusieurs|certains|certaines|vingt|trente|cent|mille|onze|douze|quinze|par ailleurs|toutefois|cependant|neanmoins|parallelement|pres|environ|contrairement|grace|suite|afin|malgre|d'ailleurs|jusqu'a|jusque|encore|deja|ici|celui|celle|ceux|celles|celle-ci|celui-ci|ceux-ci|celles-ci|chacun|photo|source|madame|monsieur|outre|concernant|pourtant|ensuite|egalement|beaucoup|nombre|parmi|j'en|s'agissant|agissant|ceci|toujours|merci|l'an|tout|telle|tel|faute|reste|restent|chers|bonjour|mises|mis|remis|livre|livres|y",
  adjectives: {
    CHN: 'chinois|chinoise|chinoises',
    USA: 'americain*|americaine*',
    ITA: 'italien|italienne|italiens|italiennes',
    FRA: 'francais|francaise|francaises',
    DEU: 'allemand|allemande|allemands|allemandes',
    ESP: 'espagnol|espagnole|espagnols|espagnoles',
    GBR: 'britannique*',
    RUS: 'russe|russes',
    TUR: 'turc|turque|turcs|turques',
    BEL: 'belge|belges',
    TCD: 'tchadien*|tchadienne*',
    SEN: 'senegalais*',
    MAR: 'marocain*',
    UKR: 'ukrainien*',
    CHE: 'suisse|suisses',
    LBN: 'libanais*',
    IND: 'indien|indienne|indiens|indiennes',
    JPN: 'japonais|japonaise|japonaises',
    DZA: 'algerien*',
    TUN: 'tunisien*',
    EGY: 'egyptien*',
    CIV: 'ivoirien*',
    MLI: 'malien*',
    CMR: 'camerounais*',
    COD: 'congolais*',
    MDG: 'malgache*',
    HTI: 'haitien*',
    CAN: 'canadien|canadienne|canadiens|quebecois*',
    NLD: 'neerlandais*|hollandais*',
    PRT: 'portugais|portugaise',
    POL: 'polonais|polonaise',
    SWE: 'suedois*',
    NOR: 'norvegien*',
    DNK: 'danois|danoise',
    GRC: 'grec|grecque|grecs',
    BRA: 'bresilien*',
    ZAF: 'sud-africain*',
    KOR: 'sud-coreen*',
    SAU: 'saoudien*',
    QAT: 'qatari*',
    ARE: 'emirati*',
    BFA: 'burkinabe*',
    NER: 'nigerien*',
    BEN: 'beninois*',
    TGO: 'togolais*',
    GIN: 'guineen*',
  },
  identifiers:
    'article|articles|art.|alinea|§|paragraphe|n°|no|numero|ref.|reference|vol|lot n°|tel.|telephone|fax|directive|reglement|reglement sanitaire international|resolution|loi|decret|arrete|iso|en|nf en|gtin|isin|iban|compte|siret|siren|page|p.|tableau|annexe|modele|version|presse|contact|bp|facture|dossier|licence|covid|boeing|airbus',
  quality: {
    accuracy: 'precision|exactitude|fiabilite',
    sensitivity: 'sensibilite',
    'defective-share': 'defectueu*|endommage*|casse*|inutilisable*',
    'wrong-result-share': 'resultats errones|faux negatifs',
    'automated-share': 'bots|comptes automatises',
  },
  days: {
    relative: { 0: "aujourd'hui|ce jour", 1: 'hier', 2: 'avant-hier', [-1]: 'demain' },
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    last: 'le|dernier',
    next: 'prochain',
    middleOf: 'mi-|la mi-|a la mi-|mi',
    endOf: 'fin|la fin de|a la fin de|fin de',
    month: 'mois|ce mois',
  },
};
