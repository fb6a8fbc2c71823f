import { eventNouns, nounsAhead } from './event-nouns.js';
import type { Lexicon } from './lexicon.js';
import { germanSeparable } from './separable.js';

export const de: Lexicon = {
  language: 'de',
  goods: {
    mask: 'maske|masken|atemschutzmaske*|op-maske*|schutzmaske*|gesichtsmaske*|mundschutz*|mund-nasen-maske*|mund-nasen-schutz*|op-masken|einwegmaske*|alltagsmaske*|stoffmaske*',
    respirator: 'ffp2-maske*|ffp3-maske*|ffp2|ffp3|n95|kn95',
    test: 'test|tests|schnelltest*|testkit*|antigentest*|antikorpertest*|testkit|teststreifen|tupfer|abstrichtupfer|reagenz*|pcr-test*|malariatest*|selbsttest*|hiv-test*|choleratest*|corona-test*|coronatest*|nachweistest*|labortest*|schwangerschaftstest*|testkassette*|speicheltest*|diagnostika|testreagenz*|malaria-schnelltest*|hiv-schnelltest*|cholera-schnelltest*',
    ventilator:
      'beatmungsgerat*|beatmungsmaschine*|respirator*|intensivbeatmungsgerat*|cpap-gerat*|cpap-helm*|notfallbeatmungsgerat*',
    suit: 'schutzanzug*|schutzanzuge*|overall|overalls|schutzkleidung|uberschuh*|op-haube*|schutzoverall*|vollschutzanzug*|einweghaube*|uberziehschuh*|schutzhaube*|op-kleidung|chemikalienschutzanzug*',
    'protective-equipment': 'schutzausrustung*|psa|schutzmaterial',
    gown: 'kittel|schutzkittel|op-kittel|schurze*',
    glove: 'handschuh*|schutzhandschuh*|einmalhandschuh*',
    thermometer:
      'thermometer|fieberthermometer|infrarotthermometer*|stirnthermometer*|ohrthermometer*|warmebildkamera*',
    monitor: 'monitor|monitore|monitoren|uberwachungsmonitor*|patientenmonitor*',
    concentrator:
      'sauerstoffkonzentrator*|konzentrator|konzentratoren|sauerstoff-konzentrator*|sauerstoffgenerator*',
    vaccine:
      'impfstoff|impfstoffe|impfstoffs|impfdosis|impfdosen|vakzin*|impfampulle*|masernimpfstoff*|choleraimpfstoff*|mpox-impfstoff*|corona-impfstoff*|grippeimpfstoff*',
    medicine:
      'medikament*|arznei|arzneien|arzneimittel*|antibiotik*|insulin|serum|ampulle*|tablette*|schmerzmittel*|durchstechflasche*|infusion*|morphin|kochsalzlosung*|insulinpen*|pen|pens|infusionslosung*|antibiotikum|artesunat|paracetamol|narkosemittel*|immunglobulin*|konzentrat|insulinampulle*|malariamittel|malariamedikament*|antiviralia|impfseren|seren|augentropfen|verhutungsmittel*|vitamintablette*|krebsmedikament*|hustensaft*|hustensafte*|salben|gegengift*|antidot*|virostatik*|schmerztablette*|narkotika|anasthetik*|anasthetika|kortison*|kochsalzinfusion*|blutdruckmittel|antimalariamittel|penicillin|ibuprofen|aspirin|heparin|oxytocin|kapseln|zapfchen|vitamine|infusionsbeutel*|infusionsflasche*|arzneiware*|arzneimittelspende*|medikamentenpaket*|schlangenserum|tetanusserum|insulinpatrone*|insuline|adrenalin|antitoxin*|jodtablette*|medikamentenspende*|zytostatika|wurmmittel|antiparasitika|ringerlosung|glukoselosung|pharmazeutika|beruhigungsmittel',
    syringe:
      'spritze|spritzen|kanule*|nadel|nadeln|einwegspritze*|insulinspritze*|injektionsnadel*|infusionsbesteck*|fertigspritze*',
    kit: 'kit|kits|set|sets|operationsset*|op-set*|verbandskasten|verbandkasten|verbandskasten|erste-hilfe-set*|notfallset*|hygieneset*|notfallkoffer|notfallapotheke*|hygienepaket*|hygienekit*|geburtsset*|wundset*|nahtset*|notfallrucksack*|sanitatsrucksack*|erste-hilfe-kasten|traumaset*|hygienebeutel*|notfallkit*|verbandsset*|ersthelferset*',
    salts:
      'rehydrationssalz*|rehydratationssalz*|trinklosung*|salze|elektrolytlosung*|rehydrierungssalz*|rehydrierungslosung*',
    dressing:
      'verbandmaterial*|verbandsmaterial*|verband|verbande|verbanden|binde|binden|mullbinde*|kompresse*|pflaster|wundauflage*|verbandstoff*',
    tourniquet: 'tourniquet*|aderpresse*|abbindesystem*',
    generator: 'generator|generatoren|stromerzeuger*|notstromaggregat*|stromaggregat*|aggregat|aggregate',
    ambulance:
      'krankenwagen|rettungswagen|ambulanz*|ambulanzen|ambulanzfahrzeug*|krankentransportwagen|rettungsfahrzeug*|notarztwagen|krankentransporter*|rettungstransportwagen|krankenkraftwagen|sanitatsfahrzeug*|notarztfahrzeug*|rtw|ktw|sanitatswagen',
    'field-hospital':
      'feldlazarett*|feldkrankenhaus*|mobiles krankenhaus|lazarett|mobile krankenhauser|mobile kliniken|mobile klinik|zeltkrankenhaus*|mobilen krankenhaus*|mobilen kliniken|containerkrankenhaus*|zeltlazarett*|mobile praxis|mobile praxen|hospitalschiff*|lazarettschiff*|containerklinik*|mobiles lazarett|mobiles feldkrankenhaus|mobile op-einheit*',
    bed: 'krankenbett*|bett|betten|pflegebett*|feldbett*|trage|tragen|brutkasten|inkubator*|rollstuhl*|rollstuhle*|krankentrage*|notbett*|klinikbett*|intensivbett*|gitterbett*|rollator*|krankenhausbett*|warmebett*|warmebettchen',
    oxygen:
      'sauerstoff|sauerstoffflasche*|sauerstoff-flasche*|sauerstofftank*|sauerstoffzylinder*|flussigsauerstoff|medizinischer sauerstoff|sauerstoffbehalter*',
    blood:
      'blut|blutkonserve*|plasma|blutplasma|plasmabeutel*|blutbeutel*|blutplattchen|thrombozyten*|blutprodukt*|erythrozyten*|plasmakonserve*',
    shelter:
      'zelt|zelte|zelten|decke|decken|plane|planen|matratze*|schlafsack*|schlafsacke*|moskitonetz*|netzen|netze|winterjacke*|kanister*|isomatte*|wolldecke*|wintermantel*|winterkleidung|schlafmatte*',
    food: 'nahrung*|lebensmittel*|babynahrung|trinkwasser|lebensmittelpaket*|essensration*|nahrungsmittel*|notration*|fertignahrung',
    device:
      'gerat|gerate|geraten|gerats|defibrillator*|rontgengerat*|ultraschallgerat*|infusionspumpe*|pumpe|pumpen|apparat|apparate|ausrustung|maschine*|solaranlage*|mobiles labor|labormobil*|elektrokardiograf*|pulsoximeter*|mikroskop*|sterilisator*|op-tisch*|operationstisch*|absauggerat*|blutzuckermessgerat*|blutdruckmessgerat*|blutdruckmesser*|stethoskop*|zentrifuge*|autoklav*|computertomograf*|computertomograph*|dialysegerat*|dialysemaschine*|narkosegerat*|leichensack*|leichensacke*|krucke*|horgerat*|solarpanel*|solarmodul*|drohne*|laptop*|wassertank*|tankwagen|latrine*|windel*|seife|seifen|ultraschall|feldkuche*|mobile labore|heizgerat*|zelttoilette*|satellitentelefon*|ekg-gerat*|c-bogen|vernebler*|waschmaschine*|kettensage*|katheter*',
    supplies:
      'hilfsgut*|hilfsguter*|medizinische guter|medizinisches material|medizinische hilfe|medizinischer bedarf|sanitatsmaterial*|hilfslieferung*|material|materialien|sachspende*|hilfsmaterial|hilfslieferungen|medizinische hilfsguter|medizinischen hilfsgutern|medizinische gerate|medizintechnik|medizinprodukte|klinikbedarf|pflegematerial|verbrauchsmaterial*|sanitatsguter|sanitatsmittel|bedarfsguter|krankenhausbedarf|medizinisches gerat|medizinischem material|medizinischer ausrustung|medizinische ausrustung|spendengut*',
    freight: 'frachtkosten|transportkosten',
    load: 'ladung|fracht|sendung|transport|lieferung',
    team: 'team|teams|arzteteam*',
    medics: 'arzt|arzte|arzten|mediziner*',
    vehicle: 'hubschrauber*|gelandewagen',
    eyewear:
      'schutzbrille*|visiere|visier|gesichtsvisier*|gesichtsschild*|gesichtsschutz*|schutzvisier*|faceshield*|augenschutz',
    disinfectant:
      'desinfektionsmittel*|handdesinfektionsmittel*|desinfektionslosung*|desinfektionsgel*|handegel|chlor|flachendesinfektion*|antiseptik*|chlorbleiche|desinfektionstucher*',
    water:
      'wasseraufbereitungsanlage*|wasserreinigungstablette*|wasserfilter*|trinkwasseraufbereitungsanlage*|trinkwasserfilter*|chlortablette*|wasserentkeimungstablette*|entsalzungsanlage*|wasseraufbereitungstablette*|wasseraufbereitungsgerat*|wasseraufbereitung|trinkwasseranlage*',
    cold: 'kuhlschrank*|gefrierschrank*|kuhlbox*|kuhltruhe*|gefriertruhe*|kuhlcontainer*|medikamentenkuhlschrank*|impfstoffkuhlschrank*|kuhlfahrzeug*|kuhltasche*|tiefkuhlschrank*|kuhlkette|kuhlaggregat*|kuhlzelle*|ultratiefkuhlschrank*|kuhltransporter*',
  },
  units:
    'dosis|dosen|schachtel*|packung*|paar|karton|kartons|palette|paletten|flasche*|beutel|rolle|rollen|stuck|einheit*|container|containern|kiste|kisten|ampulle*|packchen|paket|pakete|paketen|satz|satze',
  weights: 't|tonne|tonnen|kg|kilo|kilogramm|liter|litern',
  counted: {
    cases: 'fall|falle|fallen|infektion*|infizierte*|ansteckung*',
    deaths: 'tote|toten|todesfall|todesfalle|todesfallen|todesopfer*|verstorbene*|gestorbene*',
    people:
      'mensch|menschen|person|personen|patient|patienten|patientinnen|kind|kinder|kindern|frau|frauen|fluchtling*|gefluchtete*|einwohner*|verletzte*|verwundete*|familie|familien|helfer*|pfleger*|pflegekraft*|freiwillige*|binnenvertriebene*|vertriebene*|burger*|mitarbeiter*|soldat*|bewohner*|kopf|kranke*|leute|leuten|verletzten|haushalt|haushalte|haushalten|angestellte*|beschaftigte*|schuler*|studenten|babys|sauglinge|opfer|uberlebende*|betroffene*|teilnehmer*|experten|besucher*|mitglied|mitglieder|mitgliedern|ehrenamtlich*|helfer|helfern|fahrer*|spender|spendern|privatpersonen|angehorige*',
    hospitals: 'krankenhaus|krankenhauser|krankenhausern|klinik|kliniken|gesundheitszentr*|lazarette',
    flights: 'flug|fluge|flugen|flugzeug*|maschinen',
    countries: 'land|lander|landern|staat|staaten',
    posts: 'tweet|tweets|beitrag|beitrage',
    vehicles:
      'lastwagen|lkw|lastzug*|fahrzeug|fahrzeuge|fahrzeugen|konvoi*|schiff|schiffe|zug|zuge|sattelzug*|sattelzuge*|transporter|transportern',
    time: 'jahr|jahre|jahren|monat|monate|monaten|woche|wochen|tag|tage|tagen|stunde|stunden|minute|minuten|uhr|sommer*|winter|nachte|nachten|abende*|saison*|jahrhundert*',
    degrees: 'grad|°c|° c',
    other:
      'lieferungen|region|regionen|provinz*|bezirk*|kreis|kreise|zone|zonen|km|kilometer*|mal|punkte|prozentpunkt*|unternehmen|firma|firmen|schule*|phase|phasen|tranche|tranchen|lager|lagern|dorf|dorfer|dorfern|ort|orte|orten|raten|standort*|stockwerk*|kw|kilowatt|kva|watt|volt|wochenende*|prozent|sitze|stimmen|zimmer|kilometern|meter|stellen|projekte|programme|jahren|studien|gemeinden|stadte|kommunen|betriebe|filialen|operationen|behandlungen|untersuchungen|impfungen|anrufe|unterschriften|seiten',
  },
  currencies: {
    EUR: '€|eur|euro',
    USD: '$|usd|dollar|us-dollar',
    GBP: '£|pfund',
    CHF: 'franken|chf|sfr|schweizer franken',
    CNY: 'yuan',
    UAH: 'hrywnja|hryvnia|griwna',
    PLN: 'zloty',
    XXX: 'rupien|schilling|pesos|dirham|dinar|rand|zloty|hrywnja|griwna|lei',
  },
  acts: [
    {
      words:
        'beim transport beschadigt|auf dem transport beschadigt|wahrend des transports beschadigt|auf dem transportweg beschadigt|auf dem weg beschadigt|beim transport verloren|auf dem transport verloren|wahrend des transports verloren|auf dem transportweg verloren|auf dem weg verloren|beim transport zerstort|auf dem transport zerstort|wahrend des transports zerstort|auf dem transportweg zerstort|auf dem weg zerstort|beim transport kaputtgegangen|auf dem transport kaputtgegangen|wahrend des transports kaputtgegangen|auf dem transportweg kaputtgegangen|auf dem weg kaputtgegangen|beim transport gestohlen|auf dem transport gestohlen|wahrend des transports gestohlen|auf dem transportweg gestohlen|auf dem weg gestohlen',
      subject: 'goods',
      stage: 'received',
      isUndone: true,
    },
    { words: 'gesehen|zu sehen', subject: 'to', stage: 'received', whenDenied: 'missing' },
    { words: 'freigegeben*|verzollt*|freigab|freigeben|abgefertigt*', subject: 'goods', whenDenied: 'held' },
    {
      words:
        'zuschlag erhalten|erhielt den zuschlag|erhielten den zuschlag|bekam den zuschlag|auftrag erhalten|erhielt den auftrag|bekam den auftrag|gewann die ausschreibung|ausschreibung gewonnen|wurde beauftragt|beauftragt worden',
      subject: 'from',
      stage: 'contracted',
      terms: 'sale',
    },
    {
      words: 'wartet auf|warten auf|rechnet mit|rechnen mit|gewartet wird auf',
      subject: 'to',
      stage: 'pledged',
    },
    {
      words:
        'wartet noch immer auf|wartet immer noch auf|warten noch immer auf|warten immer noch auf|wartet noch auf|warten noch auf|wartet weiter auf|warten weiter auf|wartet weiterhin auf|warten weiterhin auf|wartet vergeblich auf|warten vergeblich auf|wartet bis heute auf|warten bis heute auf|wartet bislang vergeblich|warten bislang vergeblich|vergeblich gewartet|fehlt jede spur|fehlt jegliche spur|nie gesehen|lassen auf sich warten|lasst auf sich warten|liessen auf sich warten|ausgeblieben*|verschollen*|verschwunden*|verloren gegangen|nie aufgetaucht|nicht aufgetaucht|nichts zu sehen|nichts gehort|geplatzt',
      subject: 'to',
      stage: 'received',
      isUndone: true,
    },
    {
      words: 'beliefert*|versorgte|versorgt|versorgten|ausgestattet*',
      subject: 'from',
      stage: 'received',
      objectIs: 'to',
    },
    {
      words:
        'beschlagnahmt*|sichergestellt*|festgehalten*|festgesetzt*|stecken|steckt|steckten|festsitzen|sitzen fest|blockiert*|hangen fest|hangt fest|liegen im zoll|liegt im zoll|liegen noch im zoll|liegt noch im zoll|liegen beim zoll|stehen im zoll|lagern noch|lagert noch|liegen noch|stehen im hafen|stehen noch im hafen|steht im hafen|liegen im hafen|liegt im hafen|lagern im hafen|stehen noch im zoll|steht noch im zoll|stehen beim zoll|im zoll fest|im hafen fest|festhangen|hangengeblieben|hangen geblieben|zuruckgehalten*|gestrandet*|liegen geblieben|liegengeblieben|warten auf die freigabe|wartet auf die freigabe|warten auf ihre freigabe|warten auf die verzollung|konfisziert*|stecken fest|stecken im|steckt im|sitzt fest|festsitzt|stecken geblieben',
      subject: 'goods',
      stage: 'shipped',
      isHeld: true,
    },
    { words: 'abgenommen|nahm ab|nahmen ab|akzeptiert*', subject: 'to', stage: 'accepted' },
    { words: 'hergestellt*|produziert*', subject: 'from' },
    { words: 'gehen|geht|ging|gingen|gegangen', subject: 'goods', stage: 'shipped' },
    {
      words:
        'zuruckgerufen*|ruckruf*|zuruckruf*|rief zuruck|ruft zuruck|zuruckgerufen|zuruckrufen|vom markt genommen|vom markt nahm|aus dem verkehr gezogen|aus dem handel genommen|aus dem verkauf genommen|zuruckholen|untersagte die verwendung|zuruckbeordert*',
      subject: 'to',
      stage: 'recalled',
    },
    {
      words:
        'abgelehnt*|lehnt|lehnte|zuruckgewiesen*|zuruckgeschickt*|zuruckgegeben*|vernichtet*|aussortiert*|weggeworfen*|lehnte ab|lehnt ab|ablehnen|verweigert*|zuruckschicken|zuruckgesandt*|retourniert*|entsorgt*|entsorgen|verbrannt*|weggeworfen|zuruckgegangen|zuruckweisen|zuruckzuweisen|abzulehnen|zuruckzuschicken|zuruckzugeben|gingen zuruck|ging zuruck|gehen zuruck|zuruckgingen|verweigerte die annahme|verweigert die annahme|annahme verweigert|verweigerte|zuruckgereicht*|ausgesondert*|verworfen*|eingestampft*|zuruckgeliefert*|zuruckgebracht*|weggeschmissen|ausgeschlagen|schlug aus|verschmaht*|abgewiesen*|landeten im mull|landete im mull|im mull gelandet|auf dem mull',
      subject: 'to',
      stage: 'rejected',
      toIs: 'from',
    },
    { words: 'zuruckgekommen*|kamen zuruck', subject: 'goods', stage: 'rejected' },
    {
      words:
        'verteilt*|verteilen|verteilte*|weitergegeben*|weitergeleitet*|ausgegeben*|verteilt|zugeteilt*|zuteilte|weiterreicht*|weitergereicht*|weitergeben|ausgeteilt*|austeilte|weiterverteilt*|vergeben|weiterreichen|weiterzureichen|weiterzugeben|weiterleiten|weiterzuleiten|weitergibt|weitergab|auszugeben|ausgeben|zuteilen|austeilen|umverteilt*|aufgeteilt*|verteilten|zugewiesen*|umgeleitet*|gingen an|ging an',
      subject: 'from',
      stage: 'distributed',
    },
    {
      words:
        'erhalten|erhielt*|erhalt|bekam*|bekommen|bekommt|empfangen|empfing*|entgegengenommen|entgegen|bekamen|erhielten|empfing|empfingen|empfang genommen|ubernahm|ubernommen|angenommen|nimmt entgegen|in besitz genommen|verfugt nun uber|verfugt jetzt uber|verfugen nun uber|verfugen jetzt uber|freut sich uber|freuen sich uber|freute sich uber|freuten sich uber|bedankt sich fur|bedankte sich fur|geschenkt bekommen|quittiert*|in die hande bekommen',
      subject: 'to',
      stage: 'received',
    },
    {
      words:
        'eingetroffen*|trafen|traf|eintreffen|angekommen*|ankam*|kam an|kamen an|gelandet*|landete*|landen|ankommen|erreicht*|erreichte*|kam|kamen|trafen ein|traf ein|eingegangen|gingen ein|angelangt|eintrafen|landeten|landete|gelangt*|gelangte|installiert*|in betrieb|im einsatz|sind da|ist da|sind inzwischen da|angeliefert*|in dienst gestellt|eingetrudelt|ausgeladen|entladen*|treffen ein|trifft ein|zugegangen|eingeflogen*|abgeladen*',
      subject: 'goods',
      stage: 'received',
    },
    {
      words:
        'geliefert*|lieferte*|liefert|liefern|ubergeben*|ubergab*|ubergibt|gebracht*|brachte*|uberreicht*|ausgeliefert*|ausgehandigt*|bringt|lieferten|ubergaben|ubergeben|aushandig*|uberstellt*|zugestellt*|gestellt|stellte|stellt|beschert*|auszuliefern|ausliefern|aushandigen|auszuhandigen|uberreichen|bringen|zustellen|uberbringen|uberbracht*|bereitstellen|abgeliefert*|vorbeigebracht*|herbeigeschafft*|hingebracht|uberantwortet*',
      subject: 'from',
      stage: 'received',
    },
    {
      words:
        'geschickt*|schickte*|schickt|schicken|versandt*|auf den weg gebracht|auf dem weg|auf den weg geschickt|geladen|beladen*|gesandt*|entsandt*|verschickt*|gesendet*|abgeschickt*|abgefahren*|verladen*|unterwegs|abgeflogen*|aufgebrochen*|transportiert*|geflogen|flog|flogen|fliegt|ausgeflogen|verschickte|verschifft*|exportiert*|schickten|sandte|sandten|entsandte|ausgefuhrt|gestartet|startete|losgeschickt*|brach auf|abschicken|verschicken|senden|versenden|entsenden|transportieren|verschiffen|abgehoben*|abgegangen*|losgefahren*|losgeschickt|verliessen|auf see|auf der reise|in marsch gesetzt|auf die reise geschickt|befordert*|machten sich auf den weg|macht sich auf den weg|machte sich auf den weg|auf den weg gemacht|ausgelaufen|in see gestochen|rollt|rollte|rollen',
      subject: 'from',
      stage: 'shipped',
    },
    {
      words:
        'gespendet*|spendete*|spendet|spenden|geschenkt*|schenkte*|schenkt|gestiftet*|stiftete*|uberlassen|gestiftete*|stiftet|spendeten|schenkten|schenken|stiftete|stifteten|uberliess|vermacht*|beigesteuert|gab|gaben|gegeben|gibt|zur verfugung gestellt|stellte kostenlos|abgegeben|abgab|abgeben|stiften|abzugeben|beisteuern|beizusteuern|verschenken|spendiert*|spendierte|sponserte|gesponsert*|beschenkt*',
      subject: 'from',
      terms: 'gift',
      called: 'donation',
    },
    {
      words:
        'zugesagt*|sagte zu|sagt zu|versprochen*|versprach*|verspricht|angekundigt*|kundigte*|geplant*|vorgesehen*|in aussicht gestellt|bereitgestellt|zugesicherte*|angeboten*|versprach|versprachen|zugesagt|sagten zu|kundigte an|angekundigt|bietet an|bot an|boten an|angeboten|anbot|garantiert*|schuldet|in aussicht|zusagen|versprechen|anbieten|verpflichtet*|bereitzustellen|rede von|bewilligt*|genehmigt*|bereit erklart|vorbereitet*|in vorbereitung|reserviert*|eingeplant*|vorgemerkt*|avisiert*|vereinbart*|erklarte sich bereit|erklarten sich bereit',
      subject: 'from',
      stage: 'pledged',
    },
    {
      words:
        'erwartet*|ausstehend*|stehen noch aus|steht noch aus|fehlen noch|sollen folgen|soll folgen|folgen|erwartet|werden erwartet|wird erwartet|steht aus|kommen noch|kommt noch|soll kommen|sollen kommen|verschoben*|verschiebt sich|verzogert*',
      subject: 'goods',
      stage: 'pledged',
    },
    {
      words:
        'gekauft*|kaufte*|kauft|kaufen|erworben*|erwarb*|bestellt*|bestellte*|beschafft*|beschaffte*|bezahlt*|angeschafft*|hinzugekauft*|zugekauft*|kauften|orderte|ordert|geordert|bestellten|bestellt|bestellte|beschaffte|schaffte an|erwarb|erwarben|erwirbt|importiert*|gemietet|mietete|bezahlte|zahlte|zahlt|erwerben|bestellen|beschaffen|anschaffen|nachbestellt*|nachbestellen|ersteigert*|in auftrag gegeben|vertrag geschlossen|vertrag unterschrieben|vertrag unterzeichnet|unterzeichnete einen vertrag|beauftragte|beauftragten|beauftragt|ausgeschrieben*|eingekauft*|aufgekauft*|kaufvertrag geschlossen|einkaufte|leaste|geleast|zugekauft',
      subject: 'to',
      stage: 'contracted',
      terms: 'sale',
      called: 'purchase',
    },
    {
      words: 'verkauft*|verkaufte*|verkaufen',
      subject: 'from',
      stage: 'contracted',
      terms: 'sale',
      called: 'sale',
    },
    {
      words:
        'geliehen*|verliehen*|leihweise|ausgeliehen*|leiht|lieh|verleiht|geliehen|ausgeliehen|liehen|leihen|verleihen|auszuleihen|ausleihen|borgt|borgte|geborgt',
      subject: 'from',
      terms: 'loan',
    },
    {
      words:
        'gebeten|baten|bat|bitten|bittet|brauchen|braucht|benotigt*|benotigen|angefordert*|fordert|forderte*|angefragt*|gebraucht*|brauchte|bat um|bitten um|bittet um|gefordert|forderte|fordern|verlangt*|beantragt*|wunscht|fehlen|fehlt|gesucht|sucht dringend|suchen dringend|bedarf an|ersucht|ersuchte|ruft auf|wunschen sich|wunscht sich|mangelt es an|mangelt|fehlte|fehlten',
      subject: 'to',
      isRequest: true,
    },
  ],
  separable: germanSeparable,
  nouns: eventNouns.de,
  nounsAhead: nounsAhead.de,
  noActs:
    'lieferant*|lieferung*|spender|spenderin|spende|spenden|verteilung|bestellung*|kaufer*|verkaufer*|verkauf|hersteller*|empfanger*|vergebens|angaben|angabe|gebrauchte|gebrauchten|gebrauchter|gebrauchtes|gebrauchtem',
  prepositions: {
    to: 'an|an die|an das|an den|ans|nach|fur|fur die|fur das|zu|zum|zur|gen|in die|in den|ins',
    from: 'von|vom|aus|aus der|aus dem|bei|beim|bei der|bei dem',
    by: 'von|vom|durch|von der|von dem',
    at: 'in|im|auf|am',
    of: 'des|von',
  },
  articles:
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ihre|ihrer|seine|stadt|firma|hersteller|lieferant|handler|grosshandler|großhandler|unternehmen|verein|hilfsorganisation|stiftung|provinz|region|gebiet|hafen|regierung|klinik|krankenhaus|gruppe|ostlichen|westlichen|nordlichen|sudlichen|insel|gemeinde|kreis|landkreis|bezirk|spedition|hauptstadt|stadtische|stadtischen|kreiskrankenhaus|republik|behorde|partner|organisation',
  gift: 'spende|spenden|geschenk|geschenke|geschenkt|kostenlos|unentgeltlich|gratis|schenkung|sachspende*|ohne berechnung|umsonst',
  sale: 'kauf|verkauf|rechnung|kaufvertrag|ankauf|bezahlung|kaufpreis|gekauft',
  loan: 'leihgabe*|leihe|leihweise|verleih',
  aid: 'hilfe|hilfen|unterstutzung|solidaritat|hilfsaktion',
  not: 'nicht|kein|keine|keinen|keiner|keines|keinerlei|nie|niemals|ohne|weder|noch nicht|nichts|niemand',
  notNot: 'nicht nur|nicht konform*|nicht zuletzt',
  denial:
    'falsch|stimmt nicht|unwahr|bestreitet|bestritt|dementiert*|dementierte*|nicht wahr|unzutreffend|trifft nicht zu|gerucht|geruchte|erfunden',
  hedge:
    'konnte|konnten|wurde wohl|durfte|durften|soll|sollen|sollte|sollten|hofft|hoffen|hoffentlich|angeblich|vermutlich|wahrscheinlich|moglicherweise|vielleicht|mochte|mochten',
  future: 'wird|werden|soll|sollen|sollten|will|wollen|sollen folgen|wolle|wollte|wollten|solle',
  soon: 'demnachst|in kurze|bald|nachste woche|kommende woche|nachsten monat|kommenden monat|in den nachsten tagen|in den kommenden tagen|in den nachsten wochen|in den kommenden wochen|ab montag|ab dienstag|ab mittwoch|ab donnerstag|ab freitag|ab morgen|ab kommender woche|ab nachster woche|noch in diesem monat|noch diese woche|in wenigen tagen|spater in diesem|in einer woche|in zwei wochen|in drei wochen|in einem monat|in wenigen wochen|in einigen tagen',
  plan: 'geplant*|vorbereit*|bereitet|plant|planen|beschloss*|genehmig*|bewillig*|bis zur|bis zum|vor der|verschob*|verzoger*|abgesagt|kundigte|angekundigt*|zugesagt*|sagte|stellte|vorgesehen*|angedacht|erwogen|verhandel*',
  aboard:
    'an bord|geladen sind|geladen hat|geladen haben|geladen waren|auf einem schiff|in einem flugzeug|auf einem lastwagen|in einem lkw|im laderaum',
  contract: 'laut vertrag|laut dem vertrag|nach dem vertrag|vertraglich|gemass vertrag|der vertrag sieht',
  say: 'sagt|sagte|sagten|erklart|erklarte|erklarten|teilte|teilt|mitteilte|mit|berichtet|berichtete|betont|betonte|kundigte|bestatigt|bestatigte|schreibt|schrieb|meldet|meldete|so|zufolge|erganzte|fugte|raumte|behauptet|behauptete|klagt|klagte|berichteten|heisst',
  according: 'laut|nach angaben|nach auskunft|zufolge',
  we: 'wir|uns|unser|unsere|unseren|unserer',
  us: 'uns',
  self: 'der verein|die organisation|die stiftung|das hilfswerk|der verband|das netzwerk|das bundnis|die hilfsorganisation',
  rest: 'restliche*|ubrige*|verbleibende*|weitere*|andere*|rest|zusatzliche*|noch|ubrigen|fehlende*|erste*|letzte*',
  both: 'je|jeweils|zusammen|insgesamt',
  offices:
    'gesundheitsministerium|verteidigungsministerium|auswartiges amt|auswartige amt|ministerium|regierung|bundesregierung|rotes kreuz|rote kreuz|roten kreuz|roter halbmond|katastrophenschutz|technisches hilfswerk|bundeswehr|kreiskrankenhaus|krankenhaus|klinik|stadtverwaltung|zoll|gesundheitsamt|landesregierung|botschaft|behorden|stadtwerke|krankenhausern|krankenhauser|kliniken|schulen|brigaden|notunterkunfte|bund|bundesland|landkreis|bundesheer|rotkreuz|landtag|gemeinden|kommunen|kommune|pflegeheime|pflegeheimen|pflegeheim|altenheime|altenheimen|konsulat|polizei|feuerwehr|rettungsdienst|armee|streitkrafte|institut|stadt|gemeinde|kreis|land',
  officeEndings:
    'kreis|kreises|klinik|kliniken|klinikum|klinikums|krankenhaus|krankenhauses|krankenhauser|krankenhausern|spital|spitals|spitaler|amt|amts|amtes|amter|amtern|ministerium|ministeriums|verband|verbands|verein|vereins|stiftung|kreuz|kreuzes|halbmond|dienst|dienste|zentrum|zentrums|zentren|heim|heime|heimen|behorde|behorden|regierung|gemeinde|gemeinden|stadt|stadte|stadten|schule|schulen|lazarett|praxis|praxen|feuerwehr|polizei|armee|verwaltung|botschaft|kommission|hilfswerk|anstalt|institut|apotheke|apotheken|labor|labore|universitat|bundesland|direktion|station|stationen|senat|senats|stift|stifts|staat|staats|konzern|konzerns|zentrallager|zentrallagers|hospital|hospitals|sparkasse|fabrik|pfarrei|marine|residenz|universitatsmedizin|organisation|aktion|initiative|kirche|fonds',
  organisations:
    'bundnis|verband|verein|stiftung|fonds|kreuz|ministerium|universitat|krankenhaus|klinikum|institut|agentur|gmbh|ag|kg|e. v.|e.v.|gruppe|rat|komitee|union|kommission|organisation|netzwerk|gesellschaft|hilfswerk|pharma|labor|bank|zentrum|caritas|diakonie|unicef|who|hilfe|malteser|johanniter|thw|werk|nordhilfe|medizintechnik|medical|handel|logistik|ohg|humedica|rotary|lions|hospital',
  titles:
    'dr|dr.|doktor|professor|professorin|prof.|minister|ministerin|prasident|prasidentin|direktor|direktorin|sprecher|sprecherin|sekretar|sekretarin|herr|frau|botschafter|botschafterin|gouverneur|burgermeister|burgermeisterin|schwester|koordinator|koordinatorin|leiter|leiterin|geschaftsfuhrer|geschaftsfuhrerin|chefarzt|chefarztin|arzt|arztin|vorsitzende|vorsitzender|vorstand|abgeordnete|abgeordneter',
  noNames:
    'ostern|weihnachten|pfingsten|advent|ramadan|der|die|das|ein|eine|angaben|auskunft|zahl|anzahl|monat|monaten|jahr|jahre|jahren|woche|wochen|tagen|bestellung|lieferung|spende|spenden|ende|anfang|mitte|folge|zeit|rahmen|fall|grund|kosten|preis|wert|euro|dollar|hand|haus|betrieb|einsatz|weg|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhjahr|sommer|herbst|winter|notfall|bedarf|umfang|hohe|weitere|insgesamt|zudem|ausserdem|bisher|bislang|dort|hier|heute|gestern|morgen|nun|dann|damit|dabei|davon|darunter|dazu|zuvor|danach|laut|nach|auch|aber|doch|wenn|weil|dass|alle|alles|viele|einige|mehrere|rund|etwa|knapp|uber|unter|gut|kein|keine|noch|nur|schon|sehr|so|wie|was|wer|wo|wir|ihr|sie|er|es|ich|man|uns|vom|zum|zur|beim|am|im|ins|presse|kontakt|foto|quelle|eintreffen|deutsch|englisch|vergangenen|letzten|nachsten|kommenden|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|hundert|tausend|zugesagt|geladen|geliefert|gespendet|bestellt|zuruckgewiesen|seit|kleine|anfrage|kriegsbeginn|beginn|grosse|neue|neuen|antwort|frage|teil|lage|freude|dank|empfanger|nachtrag|darin|stand|betroffen|arger|unser|unsere|verteilt|angekommen|ausgeliefert|finanziert|ubernommen|vereinsangaben|stationen',
  adjectives: {
    CHN: 'chinesisch*',
    USA: 'amerikanisch*|us-amerikanisch*',
    ITA: 'italienisch*',
    FRA: 'franzosisch*',
    DEU: 'deutsch*',
    ESP: 'spanisch*',
    GBR: 'britisch*',
    RUS: 'russisch*',
    TUR: 'turkisch*',
    UKR: 'ukrainisch*',
    POL: 'polnisch*',
    AUT: 'osterreichisch*',
    CHE: 'schweizer|schweizerisch*',
    NLD: 'niederlandisch*',
    SYR: 'syrisch*',
    ROU: 'rumanisch*',
    MDA: 'moldauisch*',
    CZE: 'tschechisch*',
    DNK: 'danisch*',
    SWE: 'schwedisch*',
    NOR: 'norwegisch*',
    IND: 'indisch*',
    JPN: 'japanisch*',
    KOR: 'sudkoreanisch*',
    BEL: 'belgisch*',
    FIN: 'finnisch*',
    HUN: 'ungarisch*',
    GRC: 'griechisch*',
    PRT: 'portugiesisch*',
    BGR: 'bulgarisch*',
    HRV: 'kroatisch*',
    SRB: 'serbisch*',
    SVN: 'slowenisch*',
    SVK: 'slowakisch*',
    BRA: 'brasilianisch*',
    CAN: 'kanadisch*',
    ISR: 'israelisch*',
    EGY: 'agyptisch*',
    MAR: 'marokkanisch*',
    TUN: 'tunesisch*',
    KEN: 'kenianisch*',
    GHA: 'ghanaisch*',
    NGA: 'nigerianisch*',
    ETH: 'athiopisch*',
    ZAF: 'sudafrikanisch*',
    PAK: 'pakistanisch*',
    IRN: 'iranisch*',
    IRQ: 'irakisch*',
    LBN: 'libanesisch*',
    JOR: 'jordanisch*',
    IRL: 'irisch*',
    LTU: 'litauisch*',
    LVA: 'lettisch*',
    EST: 'estnisch*',
    ALB: 'albanisch*',
  },
  identifiers:
    'artikel|art.|absatz|abs.|§|paragraf|nr.|nummer|az.|az|aktenzeichen|flug|charge|chargennummer|los|los-nr.|tel.|telefon|fax|richtlinie|verordnung|gesetz|resolution|iso|din en|din|en|gtin|isin|iban|konto|steuernummer|steuer-nr.|st.-nr.|ust-idnr.|vr|hrb|seite|s.|tabelle|anlage|modell|typ|version|bic|plz|rechnung|rechnungsnummer|lizenz|covid|boeing|airbus|halle|raum|spendenkonto|registernummer|vereinsregister|kfz-kennzeichen',
  quality: {
    accuracy: 'genauigkeit|zuverlassigkeit',
    sensitivity: 'sensitivitat',
    'defective-share': 'defekt*|schadhaft*|beschadigt*|unbrauchbar*|mangelhaft*|fehlerhaft*',
    'wrong-result-share': 'falsche ergebnisse|falsch negativ*',
    'automated-share': 'bots|automatisierte konten',
  },
  days: {
    relative: { 0: 'heute|heute morgen', 1: 'gestern', 2: 'vorgestern', [-1]: 'morgen', [-2]: 'ubermorgen' },
    weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend'],
    last: 'vergangenen|letzten|am|vorigen',
    next: 'kommenden|nachsten',
    middleOf: 'mitte',
    endOf: 'ende',
    month: 'monats|des monats|dieses monats',
  },
};
