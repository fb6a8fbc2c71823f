import { eventNouns, nounsAhead } from './event-nouns.js';
import type { Lexicon } from './lexicon.js';
import { separable } from './separable.js';

export const en: Lexicon = {
  language: 'en',
  goods: {
    mask: 'mask|masks|face mask*|facemask*|surgical mask*|medical mask*|face covering*',
    respirator:
      'respirator|respirators|n95|kn95|ffp2|ffp3|n95s|kn95s|filtering facepiece*|n95 mask*|kn95 mask*|ffp2 mask*|ffp3 mask*|n95 respirator*|ffp2 respirator*|ffp3 respirator*|ffp1|n99',
    test: 'test kit*|testing kit*|antibody test*|antigen test*|rapid test*|quick test*|pcr test*|diagnostic kit*|test|tests|diagnostics|swab|swabs|reagent*|test strip*|screening kit*|self-test*|lateral flow test*|lateral flow device*|testing strips|pregnancy test*|diagnostic test*|rapid diagnostic test*|rdts|testing cartridge*|test cartridge*',
    ventilator:
      'ventilator|ventilators|breathing machine*|respirator machine*|cpap machine*|bipap machine*|life-support machine*|life support machine*|cpap device*|respiratory support device*|anaesthesia ventilator*',
    suit: 'protective suit*|hazmat suit*|coverall|coveralls|protective clothing|suits|overalls|shoe cover*|boot cover*|hair net*|hairnet*|surgical cap*|tyvek|biohazard suit*|isolation suit*|full-body suit*|protective apron*',
    'protective-equipment':
      'ppe|protective equipment|protection equipment|personal protective equipment|personal protection equipment|protective gear',
    gown: 'gown|gowns|apron|aprons|scrubs|surgical gown*|isolation gown*|lab coat*|protective gown*',
    glove: 'glove|gloves',
    thermometer:
      'thermometer|thermometers|thermal scanner*|thermal camera*|infrared scanner*|temperature gun*',
    monitor: 'monitor|monitors|patient monitor*',
    concentrator: 'oxygen concentrator*|concentrator|concentrators',
    vaccine:
      'vaccine|vaccines|vaccine dose*|jab|jabs|mpox vaccine*|measles vaccine*|shots|immunisation dose*|immunization dose*|inoculations|vaccinations doses|oral polio drops',
    medicine:
      "medicine|medicines|medication*|drug|drugs|antibiotic*|insulin|painkiller*|antiviral*|antidote*|serum|vial|vials|tablet|tablets|pills|ampoules|antimalarial*|paracetamol|morphine|anaesthetic*|saline|saline solution|intravenous fluid*|iv fluid*|amoxicillin|vitamins|cough syrup|antivenom|anti-snake venom vial*|immunoglobulin*|infusions|antiretroviral*|analgesic*|contraceptive*|antitoxin*|tetanus antitoxin|steroid*|artesunate|multivitamin*|vitamin*|eye drops|ointment*|infusion bag*|anesthetic*|chemotherapy drug*|antifungal*|sedative*|penicillin|ibuprofen|aspirin|atropine|adrenaline|epinephrine|heparin|oxytocin|misoprostol|zinc tablets|deworming tablets|iodine tablets|potassium iodide|antidepressant*|anti-malarial*|capsules|syrups|inhaler*|drip|drips|ringer's lactate|glucose solution|dexamethasone|remdesivir|hydroxychloroquine|medical drugs|pharmaceutical*|praziquantel|ivermectin|medicaments|immunoglobulin|snake antivenom|anti-venom|naloxone|insulin pen*|diazepam|ceftriaxone|doxycycline",
    syringe:
      'syringe|syringes|needle|needles|cannula*|insulin syringe*|auto-disable syringe*|hypodermic needle*|cannulas|iv sets|giving set*',
    kit: 'cholera kit*|hygiene kit*|surgical kit*|first-aid kit*|first aid kit*|trauma kit*|dialysis kit*|delivery kit*|medical kit*|kit|kits|dignity kit*|shelter kit*|midwifery kit*|interagency emergency health kit*|trauma bag*|emergency health kit*|winter kit*|kitchen set*|baby kit*|clean delivery kit*|newborn kit*|sanitation kit*|medical bag*|medical backpack*',
    salts: 'oral rehydration salt*|rehydration salt*|ors sachet*',
    dressing: 'burn dressing*|wound dressing*|dressing|dressings|bandage|bandages|gauze|plaster cast*',
    tourniquet: 'tourniquet|tourniquets',
    generator: 'generator|generators|power unit*|generator set*|generating set*',
    ambulance:
      'ambulance|ambulances|patient transport vehicle*|motorbike ambulance*|motorcycle ambulance*|boat ambulance*|air ambulance*|mobile intensive care unit*',
    'field-hospital':
      'field hospital|field hospitals|mobile hospital*|mobile clinic*|inflatable hospital*|hospital tent*|tent hospital*|modular hospital*|mobile health unit*|mobile surgical unit*|field clinic*|mobile health clinic*|emergency hospital*|hospital ship*|floating hospital*',
    bed: 'hospital bed*|icu bed*|stretcher|stretchers|incubator|incubators|wheelchair*|cots|gurney*|bassinet*|cot|camp bed*|cholera bed*|hospital cot*|hospital mattress*|wheelchair|dialysis chair*|baby warmer*|infant warmer*',
    oxygen:
      'oxygen cylinder*|oxygen bottle*|cylinders|oxygen|oxygen tank*|oxygen plant*|oxygen canister*|liquid oxygen|medical oxygen|oxygen concentrates',
    blood:
      'blood|plasma|blood bag*|units of blood|platelets|red cells|red blood cells|packed cells|blood unit*|blood products|bags of blood|pints of blood',
    shelter:
      'tent|tents|blanket|blankets|tarpaulin*|mattress*|sleeping bag*|mosquito net*|bed net*|insecticide-treated bed net*|nets|plastic sheet*|plastic sheeting|jerrycan*|bucket*|sleeping mat*|heater|heaters',
    food: 'ready meals|food parcel*|therapeutic food',
    device:
      'device|devices|defibrillator*|x-ray machine*|scanner|scanners|ultrasound machine*|infusion pump*|pumps|equipment|hand sanitiser|hand sanitizer|x-ray unit*|mobile x-ray unit*|x-ray|infusion pump|pump|machine|machines|oximeter*|nebuliser*|nebulizer*|autoclave*|microscope*|glucose meter*|glucometer*|blood pressure monitor*|blood pressure cuff*|blood pressure machine*|suction machine*|suction unit*|ct scanner*|ecg machine*|ekg machine*|dialysis machine*|anaesthesia machine*|anesthesia machine*|operating table*|centrifuge*|stethoscope*|water truck*|tanker truck*|water tanker*|solar panel*|solar fridge*|body bag*|crutch*|prosthes*|hearing aid*|splint*|operating light*|mri scanner*|incinerator*|sterilizer*|steriliser*|drone*|laptop*|tablet computer*|satellite phone*|spectacles|eyeglasses|latrine*|water tank*|water pump*|bladder tank*|lab equipment|laboratory equipment|mobile laborator*|mobile lab|mobile labs|pcr machine*|gene sequencer*|sequencer*|oxygen generator*|psa plant*|pulse oximeter*|nappies|diapers|sanitary pads|soap|school bag*|catheter*',
    supplies:
      'medical supplies|medical supply|medical aid|medical equipment|medical goods|relief supplies|relief goods|relief items|emergency supplies|medical material*|aid supplies|humanitarian aid|supplies|emergency relief items|emergency items|medical consumables|medical items|relief materials|relief material|humanitarian supplies|humanitarian goods|humanitarian relief|non-food items|assistance items|medical gear|life-saving supplies|lifesaving supplies|emergency aid|health supplies|aid items|hospital supplies|consumables',
    freight: 'freight|shipping costs',
    load: 'load|cargo|consignment|shipment|the whole',
    team: 'team|teams|medical team*|teams of doctors|surgical team*|rescue team*|emergency medical team*|search and rescue team*|health team*',
    medics: 'medic|medics|doctor|doctors|paramedic*',
    vehicle: 'helicopter*|motorbike*|motorcycle*|van|vans',
    eyewear:
      'goggles|goggle*|face shield*|faceshield*|visors|visor|safety glasses|protective glasses|eye shield*|eye protection|safety goggle*',
    disinfectant:
      'disinfectant|disinfectants|hand sanitiser*|hand sanitizer*|sanitizer|sanitiser|sanitizers|sanitisers|bleach|chlorine|alcohol gel|hand gel|antiseptic*|hand rub|chlorhexidine|surface wipes|disinfectant wipes',
    water:
      'water purification unit*|water treatment unit*|water treatment plant*|water purification tablet*|water purifier*|purifier*|water filter*|chlorine tablet*|aquatabs|water treatment kit*|purification tablet*|water purification sachet*|desalination unit*|desalination plant*|water purification plant*|water purification system*|water purification equipment|water treatment equipment|reverse osmosis unit*|chlorine tablets',
    cold: 'refrigerator|refrigerators|freezer|freezers|fridge|fridges|plasma freezer*|cold box*|cool box*|vaccine carrier*|vaccine fridge*|ice pack*|ice-lined refrigerator*|cold chain equipment|cold-chain equipment|cold room*|refrigerated container*|refrigerated truck*|ultra-cold freezer*|vaccine refrigerator*',
  },
  units:
    'dose|doses|box|boxes|pair|pairs|vial|vials|set|sets|pallet|pallets|carton|cartons|pack|packs|packet|packets|sachet|sachets|bottle|bottles|ampoule|ampoules|roll|rolls|bag|bags|piece|pieces|unit|units|container|containers|crate|crates|case of|course|courses|treatments|strips|items',
  weights: 't|ton|tons|tonne|tonnes|metric tons|kg|kilo|kilos|kilogram*|litre|litres|liters|cubic metres',
  counted: {
    cases: 'case|cases|infection|infections|infected|sickened',
    deaths: 'death|deaths|dead|fatalities|killed|died',
    people:
      'people|person|persons|patient|patients|children|women|men|refugee|refugees|resident|residents|inhabitant*|injured|wounded|staff|health workers|nurses|employees|volunteers|families|households|students|chinese|italians|americans|displaced|citizens|workers|soldiers|civilians|babies|infants|adults|survivors|victims|visitors|participants|experts|technicians|midwives|surgeons|pupils|teachers|newborns|pregnant women|returnees|evacuees|members of staff|donors|drivers|members|villagers|mothers|passengers|relatives|medics',
    hospitals: 'hospital|hospitals|clinic|clinics|health centre*|health center*|health posts|wards',
    flights: 'flight|flights|scheduled flight*|plane|planes|planeload*|plane load*|airlift*|sorties',
    countries: 'country|countries|nations|states',
    posts: 'tweet|tweets|posts',
    beds: 'bed|beds',
    vehicles: 'lorry|lorries|truck|trucks|convoy*|vehicle|vehicles|trains|ships',
    time: 'year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|decade*|minute read|summer*|winter*|season*|evenings|nights|mornings|centuries|generations',
    degrees: 'degrees|°c|°f|° c',
    other:
      'zone|zones|district|districts|region|regions|deliveries|delivery|instalment*|tranche*|km|kilometre*|kilometers|miles|times|percentage points|points|schools|companies|firms|factories|page|pages|sheets|provinces|villages|camps|languages|sites|stores|warehouses|quarters|rounds|phases|stages|ways|reasons|parts|occasions|members|operations|procedures|surgeries|consultations|vaccinations|visits|metres|meters|seats|votes|jobs|projects|programmes|programs|islands|towns|cities|branches|buildings|homes|houses|rooms|calls|signatures|atolls|communities|municipalities|items on|articles|years old|square metres',
  },
  currencies: {
    USD: 'us$|usd|$|dollar|dollars|us dollar*|american dollars',
    EUR: '€|eur|euro|euros',
    GBP: '£|gbp|pound|pounds|sterling',
    CNY: '¥|cny|rmb|yuan|renminbi',
    CHF: 'chf|swiss franc*|francs',
    JPY: 'jpy|yen',
    INR: 'rupee|rupees|₹',
    KES: 'kes|shilling|shillings',
    XXX: 'peso|pesos|naira|kwacha|taka|rand|ringgit|baht|riyals|dirhams|dinars|birr|cedis',
  },
  acts: [
    {
      words:
        'damaged in transit|damaged in transport|damaged during transport|damaged in shipping|damaged during shipping|damaged during transit|damaged en route|damaged on the way|lost in transit|lost in transport|lost during transport|lost in shipping|lost during shipping|lost during transit|lost en route|lost on the way|broken in transit|broken in transport|broken during transport|broken in shipping|broken during shipping|broken during transit|broken en route|broken on the way|spoiled in transit|spoiled in transport|spoiled during transport|spoiled in shipping|spoiled during shipping|spoiled during transit|spoiled en route|spoiled on the way|destroyed in transit|destroyed in transport|destroyed during transport|destroyed in shipping|destroyed during shipping|destroyed during transit|destroyed en route|destroyed on the way|stolen in transit|stolen in transport|stolen during transport|stolen in shipping|stolen during shipping|stolen during transit|stolen en route|stolen on the way|ruined in transit|ruined in transport|ruined during transport|ruined in shipping|ruined during shipping|ruined during transit|ruined en route|ruined on the way',
      subject: 'goods',
      stage: 'received',
      isUndone: true,
    },
    { words: 'undelivered', subject: 'goods', stage: 'received', isUndone: true },
    {
      words: 'had none of|received none of|got none of|has none of',
      subject: 'to',
      stage: 'received',
      isUndone: true,
    },
    { words: 'seen|saw', subject: 'to', stage: 'received', whenDenied: 'missing' },
    {
      words: 'released|cleared|let through|waved through|cleared through customs|cleared for release',
      subject: 'goods',
      whenDenied: 'held',
    },
    {
      words:
        'took off|takes off|at sea|travelling|traveling|travels|travelled|traveled|crossed the border|in the air|moved off|heading for|headed for|heading to|headed to|rolling towards|being shipped|being flown|being sent|being transported|being trucked|set out|sets out|set sail|sets sail',
      subject: 'goods',
      stage: 'shipped',
    },
    {
      words:
        'won the tender|won a tender|won the contract|won a contract|was awarded the contract|were awarded the contract|was awarded a contract|has been contracted|have been contracted|was contracted|were contracted|was commissioned|has been commissioned|has a contract',
      subject: 'from',
      stage: 'contracted',
      terms: 'sale',
    },
    {
      words:
        'expecting|expects to receive|expects to get|expects|awaiting|awaits|await|waiting for|waits for|looks forward to|looking forward to|counting on|hoping for|is promised|are promised|can expect|could expect|may expect',
      subject: 'to',
      stage: 'pledged',
    },
    {
      words:
        'nowhere to be found|nowhere to be seen|nowhere in sight|went missing|gone missing|lost in transit|lost on the way|failed to arrive|failed to appear|failed to materialise|failed to materialize|did not materialise|did not materialize|never materialised|never materialized|has vanished|have vanished|fell through|came to nothing|was cancelled|were cancelled|has been cancelled|have been cancelled',
      subject: 'goods',
      stage: 'received',
      isUndone: true,
    },
    {
      words:
        'still waiting for|still waiting on|waiting in vain for|waited in vain for|waits in vain for|still awaiting|still awaits|still await|no sign of|no trace of|seen nothing of|no news of|heard nothing of|heard nothing more of|seen none of|not seen|never seen|never saw|has yet to see|have yet to see|went without',
      subject: 'to',
      stage: 'received',
      isUndone: true,
    },
    {
      words:
        'supplied with|supplied|equipped|equips|was supplied with|furnished|furnishes|fitted out|kitted out|outfitted',
      subject: 'from',
      stage: 'received',
      objectIs: 'to',
    },
    { words: 'borrowed|borrows|borrow|borrowing', subject: 'to', stage: 'received', terms: 'loan' },
    { words: 'carrying|carries|carried|on board were|aboard were', subject: 'goods', stage: 'shipped' },
    {
      words:
        'seized|seize|seizes|confiscated|confiscates|impounded|impounds|held at customs|held by customs|held up at|held up in|held up by|held up|stuck at|stuck in|stranded|detained|blocked|stopped at the border|at customs|in customs|sitting in|sitting at|sits in|sat in|languishing|languish|languishes|still at the port|still in port|still in customs|still at customs|still at the border|still in the port|still in a warehouse|still at the airport|remain at the port|remains at the port|remain in the port|remain at customs|remain in customs|held back|held in customs|held in port|held at the border|held at the port|on hold at|awaiting clearance|awaiting customs clearance|awaiting release|awaiting inspection|kept at customs|in bond|quarantined|waiting at the border|waiting at the port|waiting at customs|waiting in the port|waiting for customs clearance|waiting for clearance|bogged down|not allowed through|sitting on|tied up at|tied up in|lying on',
      subject: 'goods',
      stage: 'shipped',
      isHeld: true,
    },
    { words: 'made by|produced by|manufactured by|supplied by|produced|manufactured', subject: 'from' },
    {
      words:
        'recall|recalls|recalled|withdrew|withdrawn|recalling|pulled from the market|took off the market|taken off the market|ordered the withdrawal of|withdraws|withdrawing|taken out of service|took out of service|taken out of use|taken off the shelves|suspended the use of|banned the use of|pulled from use|issued a recall|initiated a recall|ordered a recall|withdrawn from use|withdrawn from service|withdrawn from the market|stop using|stopped using|stop the use of|called back|calls back',
      subject: 'to',
      stage: 'recalled',
    },
    {
      words:
        'reject|rejects|rejected|turned away|jettisoned|thrown out|threw out|sent back|returned|refused|discarded|destroyed|written off|rejecting|turn away|turned back|turned down|sent them back|send back|sends back|sending back|discard|discards|discarding|destroy|destroying|incinerated|burned|dumped|scrapped|throw out|throw away|threw away|thrown away|refuse|refuses|refusing|declined|returning|decline|declines|declining|would not take|barred|would not accept|disposed of|disposes of|dispose of|disposing of|failed inspection|failed quality checks|failed quality control|unfit for use|got rid of|binned|pulped|went back to|go back to|gone back to|going back to|refused entry|denied entry|reshipped|re-exported|spurned|rebuffed|declared unusable|found unusable|wasted',
      subject: 'to',
      stage: 'rejected',
      toIs: 'from',
    },
    {
      words:
        'distribute|distributes|distributed|handed out|passed on|allocated|gave out|given out|distributing|hand out|handing out|pass on|passing on|passed to|allocate|allocates|gives out|giving out|dispensed|issued to|shared out|forwarded to|forwarded|redistributed|doled out|issued|shared among|shared between|shared with|parcelled out|allotted|apportioned|handed on|rationed out|spread across|divided among|divided between|split between|split among|sent on to|redirected to|reallocated|dished out|were given out|was given out|been given out',
      subject: 'from',
      stage: 'distributed',
    },
    { words: 'gone to|went to|goes to|go to|going to', subject: 'goods', stage: 'distributed' },
    {
      words:
        'help* to distribute|helped distribute|help distribute|hand-delivered|turned over|presented|presents|present|provided|provides|provide|providing|brings|bringing|brought in|bring in|flies in|trucked in|transferred|transfers|transfer|donated and delivered|gave over',
      subject: 'from',
      stage: 'received',
    },
    {
      words:
        'accepted after inspection|passed inspection|cleared by inspectors|accepted|accepts|accept|approved|cleared by customs|cleared customs|passed tests|certified|released for use',
      subject: 'to',
      stage: 'accepted',
    },
    {
      words:
        'receive|receives|received|receiving|got|took delivery of|signed for|taken delivery of|obtained|took in|gets|get|getting|have had|has had|was given|were given|has been given|have been given|taking delivery of|takes delivery of|welcomed|picked up|collected|accepted delivery of|was handed|were handed|took possession of|taken possession of|takes possession of|taken charge of|took charge of|takes charge of|unpacked|in possession of|came into possession of|benefited from|benefitted from|took receipt of|taken receipt of|takes receipt of|in receipt of|confirmed receipt of|acknowledged receipt of|now has|now have|now owns|has been handed|have been handed|was presented with|were presented with|inherited',
      subject: 'to',
      stage: 'received',
    },
    {
      words:
        'arrive|arrives|arrived|arriving|landed|land|lands|came in|docked|touched down|unloaded|came|come on|has come|have come|turned up|pulled in|comes|coming in|landing|was delivered|were delivered|offloaded|in use|in service|in operation|put to use|went into service|rolled into|rolled up at|made it to|made it through to|made it as far as|got through to|now in the hands of|in the hands of|turn up|turns up|come through|came through|showed up|show up|shows up|ended up at|drove into|pulled up at|pulled into|were received|was received|been received|put into service|put into operation|entered service|been installed|installed|changed hands|found their way to|found its way to|finds its way to',
      subject: 'goods',
      stage: 'received',
    },
    { words: 'reach|reaches|reached', subject: 'goods', stage: 'received', objectIs: 'to' },
    {
      words:
        'deliver|delivers|delivered|delivering|handed over|hand over|handing over|brought|bring|flew in|flown in|supply|supplying|hands over|placed at the disposal|at the disposal of|fly in|dropped off|drops off|drop off|furnished to|bestowed|bestows|supplied to|entrusted|entrusts',
      subject: 'from',
      stage: 'received',
    },
    {
      words:
        'ship|ships|shipped|shipping|sent|send|sends|sending|dispatch|dispatched|despatched|flew|flown|airlifted|left|on its way|on their way|under way|en route|in transit|dispatches|dispatching|flies|fly|flying|airlift|airlifts|mailed|trucked|sailed|set off|departed|exported|export|exports|despatch|loaded|departs|has gone to|transported|transports|transporting|hauled|hauling|ferried|ferries|freighted|trucking|embarked|despatches|put on a plane|put on a ship|put on board|has left|have left|shipped out|sent off|sends off|sent out|sends out|sending out|flying out|flew out|flown out|airlifting',
      subject: 'from',
      stage: 'shipped',
    },
    {
      words:
        'donate|donates|donated|donating|gifted|gave|give|gives|given|contributed|gift|donations of|contribute|contributes|contributing|handed free|made available|makes available|bequeathed|gave away|gives away|gifts|gifting|chipped in|sponsored|sponsors',
      subject: 'from',
      terms: 'gift',
      called: 'donation',
    },
    {
      words:
        'pledge|pledges|pledged|pledging|promise|promises|promised|committed|commit|commits|offered|offer|offers|announced|earmarked|planned|plans to|plan to|scheduled|set aside|vowed|agreed to give|agreed to send|agreed to provide|undertook|guaranteed|assured|owes|owe|owed|will give|will send|will provide|intends to send|offering|promising|committing|earmarks|undertaken|undertakes|talk of|talked of|spoke of|in the pipeline|lined up|lining up|preparing|are preparing|is preparing|approved the delivery|approved the donation|approved the shipment|approved a donation|approved a delivery|approved a shipment|approved the dispatch|approved the transfer|slated|slated for|decided on|budgeted for|tabled|mooted|proposed|proposes|readying|readied|agreed on|signed a pledge|pencilled in|reserved for',
      subject: 'from',
      stage: 'pledged',
    },
    {
      words:
        'expected|is due|are due|were due|was due|to follow|still to come|outstanding|awaited|to come|will arrive|will follow|follow next|scheduled for|pending|postponed|put off until|deferred until|pushed back|delayed until',
      subject: 'goods',
      stage: 'pledged',
    },
    {
      words:
        'buy|buys|bought|buying|purchase|purchases|purchased|paid for|pay for|acquired|procured|ordered|order|orders|paid|pays|acquires|acquire|acquiring|procures|procure|procuring|ordering|placed an order for|has ordered|imported|imports|import|commissioned|leased|hired|signed an agreement|signed a deal|signed deals|awarded a contract|awarded the contract|reordered|re-ordered|placed orders for|put in an order|put in orders|signed contracts|has contracted|have contracted|tendered for|secured a contract|concluded a contract|agreed to buy|agreed to purchase|on order|has on order|settled on|struck a deal',
      subject: 'to',
      stage: 'contracted',
      terms: 'sale',
      called: 'purchase',
    },
    {
      words: 'contracted|signed a contract|under contract',
      subject: 'to',
      stage: 'contracted',
      terms: 'sale',
    },
    { words: 'sell|sells|sold|selling', subject: 'from', stage: 'contracted', terms: 'sale', called: 'sale' },
    {
      words: 'lend|lends|lent|loaned|on loan|lending|loans|loaning',
      subject: 'from',
      terms: 'loan',
    },
    {
      words:
        'ask for|asks for|asked for|need|needs|needed|requested|request|requests|requires|appealed for|sought|lacks|short of|needing|calling for|called for|calls for|asking for|requesting|appeals for|appealing for|wants|lack|lacking|in need of|hopes to get|hopes to receive|applied for|applies for|apply for|pleaded for|pleads for|pleading for|looking for|searching for|seeks|seek|seeking|begged for|begging for|crying out for|demanded|demands|lacking in|wants more|has called for|could use|would need|would like',
      subject: 'to',
      isRequest: true,
    },
  ],
  separable: separable.en,
  nouns: eventNouns.en,
  nounsAhead: nounsAhead.en,
  noActs:
    'present day|at present|left behind|ordered list|in order to|in order|order to|lack of|needle|give rise|orders of|the present|is landed|reach of|deal',
  prepositions: {
    to: 'to|for|towards|destined for|bound for',
    from: 'from|out of',
    by: 'by',
    at: 'in|at|into|on',
    of: 'of',
  },
  articles:
    'the|a|an|its|their|our|his|her|this|that|two|three|special|city|district|province|region|port|town|state|distributor|company|firm|supplier|maker|manufacturer|government|group|charity|of|capital|local|nearby|foundation|people|hospitals|authorities|island|republic|trader|wholesaler|northern|southern|eastern|western|central',
  gift: 'gift|gifts|donation|donations|free of charge|for free|at no cost|given free|as a present|not charged',
  sale: 'sale|purchase|paid|invoice|invoiced|for a price|commercial contract',
  loan: 'loan|on loan|lent',
  aid: 'aid|assistance|solidarity|relief',
  not: "not|never|no|none|without|n't|neither|nor|nobody|failed to|fewer than none|has yet to|have yet to|yet to|cannot",
  notNot: 'not only|not just|no less|no fewer|not to mention',
  denial:
    'not true|untrue|false|is wrong|are wrong|denied|denies|deny|incorrect|no truth|never happened|did not happen|invented|rumour|rumours|dismissed',
  hedge:
    'could|would|may|might|hopes|hope|hoped|reportedly|allegedly|is said|are said|apparently|perhaps|possibly|expected|should|if',
  future:
    'will|shall|is to|are to|going to|plan to|plans to|wants to|intends to|intend to|would|to be|due to be|are due to|is due to|was due to|were due to|set to|about to|intends|plans|planning to|hopes to|hope to|expected to|ready to|agreed to|committed to|was to|were to|scheduled to|aims to|wants|should|preparing to|prepares to|prepared to|intended to|decided to|supposed to|meant to|hoping to|planned to|offered to|promised to|pledged to|vowed to|wanted to|on track to|on course to|undertook to|willing to|poised to|resolved to|expects to|expect to|aiming to|agrees to|has promised to|looking to|due for|voted to|raising money to|raising funds to|raise money to|raise funds to|collecting money to|fundraising to|planned on|had planned on|plans on|raises money to',
  notFuture: 'had to be|have had to be|has had to be',
  soon: "next week|next month|next year|shortly|soon|in the coming days|in the coming weeks|later this week|later this month|this weekend|from monday|from tomorrow|within days|within weeks|in due course|in a week|in two weeks|in three weeks|in a month|in a few days|in a few weeks|in a week's time|within a week",
  plan: 'planned|plans|plan|approved|approves|prepar*|propos*|agreed|agrees|decided|decides|consider*|discuss*|until|pending|ahead of|before|await*|negotiat*|authoris*|authoriz*|delay*|postpon*|hopes for|vot*|count on|counting on|look forward to',
  aboard: 'on board|aboard|on a ship|on a plane|on a lorry|on a truck|on a vessel|on a train',
  contract:
    'under the contract|under a contract|under the deal|under the agreement|according to the contract|the contract provides|the contract covers',
  say: 'said|says|say|tells|told|adds|added|announced|announces|explained|explains|warned|confirmed|confirms|stated|states|wrote|writes|reported|reports|declared|insisted|claimed|claims|argued|complained|has complained|described|according|asked|replied|noted|recalls that|insists',
  according: 'according to|reports|as reported by',
  we: 'we|our|us',
  us: 'us|our',
  self: 'the charity|the organisation|the organization|the alliance|the foundation|the association|the agency|the group|the ngo|the trust|the network',
  rest: 'remaining|rest|remainder|others|other|more|further|another|the balance|left|additional|missing|first|last',
  both: 'each|respectively',
  offices:
    'health minister|minister of health|health ministry|ministry of health|ministry of commerce|foreign ministry|defence ministry|interior ministry|ministry|health department|health authorities|healthcare authorities|government|red cross|red crescent|district hospital|hospital|clinic|health service|customs|civil protection|army|regional government|town council|city council|county council|embassy|the union|commission|airport authority|harbour committee|brigades|hospitals|clinics|health centres|schools|shelters|field clinics|district|county|city|customs office|directorate|health directorate|department|administration|district administration|health board|health office|municipality|police|air force|navy|coast guard|blood bank|blood service|nursing homes|nursing home|care homes|care home|maternity ward|orphanage|pharmacies|university hospital|teaching hospital|provincial hospital|regional hospital|general hospital|military hospital|institute|health authority|regional authority|port authority|medicines agency|drug agency|regulator|red crystal|civil defence|health centre|health center|health centers|health post|laboratory|high commission|consulate|prison service|fire brigade|dispensary|dispensaries|province|municipalities|parliament|finance ministry|ministry of defence|ministry of interior|medical store|national stockpile|health trust|care trust',
  organisations:
    'alliance|association|foundation|fund|trust|red|cross|crescent|ministry|university|hospital|hospitals|clinic|institute|agency|company|ltd|limited|inc|corp|corporation|co|plc|group|holding|council|committee|union|commission|organisation|organization|network|society|partners|medical|pharma|pharmaceuticals|logistics|airlines|bank|center|centre|rotary|lions|charity|caritas|unicef|who|health|relief|aid|mission|medilink|trading|supplies|laboratories|labs|industries|international|school|office|service|services|authority',
  titles:
    'dr|dr.|doctor|professor|prof.|minister|prime minister|president|director|spokeswoman|spokesman|spokesperson|secretary|mr|mr.|mrs|mrs.|ms|ms.|ambassador|governor|mayor|nurse|matron|analyst|manager|captain|general|colonel|coordinator|head|chief',
  noNames:
    "easter|christmas|ramadan|eid|good friday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the|a|an|and|but|in|on|at|of|for|from|to|by|with|it|its|he|she|they|we|our|i|this|that|these|those|there|when|while|after|before|as|if|one|two|three|each|according|notes|press|flight|reference|note|table|page|contact|some|many|more|most|such|all|no|not|none|nobody|only|also|however|meanwhile|still|last|next|first|second|third|moreover|covid-19|covid|mpox|cholera|ebola|dr|mr|mrs|ms|prof|what|who|where|which|how|why|his|her|their|your|my|you|both|every|other|another|already|vaccination|vaccines|masks|doses|medical|deliveries|delivery|keep|write|of course|ppe|icu|gmt|did|does|do|is|are|was|were|has|have|had|so|then|now|today|yesterday|tomorrow|about|around|over|under|until|since|because|although|though|despite|during|between|among|against|without|within|per|let|please|will|would|can|could|should|must|nothing|everything|half|later|earlier|ten|four|five|six|seven|eight|nine|eleven|twelve|twenty|thirty|hundreds|thousands|dozens|further|additional|asked|speaking|ultimately|too|very|often|few|several|even|just|separately|inspectors|officials|authorities|doctors|nearly|almost|roughly|approximately|elsewhere|finally|likewise|similarly|previously|currently|recently|altogether|overall|instead|therefore|thus|hence|furthermore|besides|indeed|once|twice|again|together|neither|either|nor|yet|up|more than|less|others|any|anyone|everyone|somebody|someone|here|like|unlike|due|thanks|following|including|today's|mother|press release|news|statement|update|photo|source|editor|media|january's|english|french|spanish|hindi|arabic|chinese|portuguese|lorries|replacements|customs|forty|fifty|sixty|seventy|eighty|ninety|dear|friends",
  adjectives: {
    CHN: 'chinese|beijing',
    USA: 'american|u.s.|washington|us',
    ITA: 'italian',
    FRA: 'french',
    DEU: 'german',
    ESP: 'spanish',
    GBR: 'british',
    RUS: 'russian|moscow',
    TUR: 'turkish',
    JPN: 'japanese',
    IND: 'indian',
    KOR: 'south korean',
    NLD: 'dutch',
    BEL: 'belgian',
    DNK: 'danish',
    SWE: 'swedish',
    NOR: 'norwegian',
    FIN: 'finnish',
    CHE: 'swiss',
    AUT: 'austrian',
    CZE: 'czech',
    SVK: 'slovak',
    POL: 'polish',
    HUN: 'hungarian',
    GRC: 'greek',
    PRT: 'portuguese',
    UKR: 'ukrainian',
    SRB: 'serbian',
    BRA: 'brazilian',
    CAN: 'canadian',
    CUB: 'cuban',
    EGY: 'egyptian',
    KEN: 'kenyan',
    IRL: 'irish',
    IRN: 'iranian',
    IRQ: 'iraqi',
    AUS: 'australian',
    MEX: 'mexican',
    ARE: 'emirati',
    ZAF: 'south african',
    NGA: 'nigerian',
    GHA: 'ghanaian',
    UGA: 'ugandan',
    TZA: 'tanzanian',
    ETH: 'ethiopian',
    SDN: 'sudanese',
    MAR: 'moroccan',
    TUN: 'tunisian',
    DZA: 'algerian',
    LBY: 'libyan',
    LBN: 'lebanese',
    JOR: 'jordanian',
    SYR: 'syrian',
    SAU: 'saudi',
    QAT: 'qatari',
    KWT: 'kuwaiti',
    ISR: 'israeli',
    PAK: 'pakistani',
    BGD: 'bangladeshi',
    LKA: 'sri lankan',
    NPL: 'nepali|nepalese',
    BTN: 'bhutanese',
    MMR: 'burmese',
    THA: 'thai',
    VNM: 'vietnamese',
    IDN: 'indonesian',
    MYS: 'malaysian',
    PHL: 'philippine|filipino',
    SGP: 'singaporean',
    TWN: 'taiwanese',
    NZL: 'new zealand',
    ARG: 'argentine|argentinian',
    CHL: 'chilean',
    COL: 'colombian',
    PER: 'peruvian',
    ECU: 'ecuadorian',
    BOL: 'bolivian',
    VEN: 'venezuelan',
    HTI: 'haitian',
    ROU: 'romanian',
    BGR: 'bulgarian',
    HRV: 'croatian',
    SVN: 'slovenian',
    BIH: 'bosnian',
    ALB: 'albanian',
    MKD: 'macedonian',
    MDA: 'moldovan',
    GEO: 'georgian',
    ARM: 'armenian',
    AZE: 'azerbaijani',
    KAZ: 'kazakh',
    EST: 'estonian',
    LVA: 'latvian',
    LTU: 'lithuanian',
    ISL: 'icelandic',
    MLT: 'maltese',
    CYP: 'cypriot',
    BLR: 'belarusian',
    MOZ: 'mozambican',
    ZMB: 'zambian',
    ZWE: 'zimbabwean',
    MWI: 'malawian',
    RWA: 'rwandan',
    SEN: 'senegalese',
    MLI: 'malian',
    CMR: 'cameroonian',
    YEM: 'yemeni',
    AFG: 'afghan',
  },
  identifiers:
    'article|articles|art.|section|sections|§|par.|paragraph|no.|nr.|number|ref.|ref|reference|flight|lot|batch|tel.|tel|phone|telephone|fax|call|directive|regulation|resolution|iso|en|astm|gtin|isin|iban|account|registered charity|charity|registration|vat|page|p.|table|sheet|line|room|gate|boeing|airbus|line|bed|ward|annex|annexe|form|model|type|version|doi|isbn|covid|order no.|licence|license|postcode|po box|box no.|id|invoice|hotline|twitter|under-',
  quality: {
    accuracy: 'accuracy rate|accuracy|accurate',
    sensitivity: 'sensitivity',
    'defective-share': 'defective|faulty|broken|damaged|unusable',
    'wrong-result-share': 'wrong results|false results|false negatives|wrong result',
    'automated-share': 'automated bots|bots|automated accounts|automated',
  },
  days: {
    relative: { 0: 'today', 1: 'yesterday', 2: 'the day before yesterday', [-1]: 'tomorrow' },
    weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    last: 'last|on|this past',
    next: 'next|this coming|coming',
    middleOf: 'mid-|mid|the middle of',
    endOf: 'the end of|late|end of',
    month: 'the month|this month',
  },
};
