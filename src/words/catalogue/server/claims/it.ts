import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'claim.summary.supported': '{speaker}: {claim} Gli atti lo confermano.',
  'claim.summary.partly-supported':
    '{speaker}: {claim} Gli atti confermano questo: {borneOut}; non questo: {open}.',
  'claim.summary.disputed': '{speaker}: {claim} Su questo gli altri si contraddicono.',
  'claim.summary.misnamed': '{speaker}: {claim} Il numero è giusto, il suo nome no.',
  'claim.summary.overstated': '{speaker}: {claim} Agli atti risulta di meno.',
  'claim.summary.understated': '{speaker}: {claim} Agli atti risulta di più.',
  'claim.summary.misattributed-as-gift': '{speaker}: {claim} È stato comprato, almeno in parte.',
  'claim.summary.pledge-not-delivered': '{speaker}: {claim} Ne era arrivata solo una parte.',
  'claim.summary.scale-or-unit-error':
    '{speaker}: {claim} Il numero è di un altro ordine di grandezza o conta la cosa sbagliata.',
  'claim.summary.contradicted': '{speaker}: {claim} Gli atti dicono altro.',
  'claim.summary.not-yet-determinable': '{speaker}: {claim} Dagli atti non si può ancora dire.',
  'claim.said': 'Lo ha detto {speaker}: {source}, {day}.',
  'claim.nothing-to-check':
    'Non indica numero, condizioni, stato, giorno, somma o norma che si possano confrontare con altro.',
  'claim.change': 'Una dichiarazione sulla stessa cosa da un’altra origine.',
  'claim.change.supported': 'Un contratto, una bolla di consegna o chi riceve che dicano altro.',
  'claim.unconfirmed': 'Uno dei numeri non è confermato.',
  'claim.in-words': '«{amount}»',
  'claim.in-pieces': '«{amount}» ({unit}), cioè {pieces}',
  'claim.number.borne-out': 'Dice {claimed}; secondo {speakers} erano {held}.',
  'claim.number.overstated': 'Dice {claimed}; secondo {speakers} erano {held}, cioè di meno.',
  'claim.number.understated': 'Dice {claimed}; secondo {speakers} erano {held}, cioè di più.',
  'claim.number.contradicted': 'Dice {claimed}; secondo {speakers} erano {held}.',
  'claim.number.disputed':
    'Dice {claimed}; le cifre di {speakers} non si accordano tra loro o con questa: {held}.',
  'claim.number.left-open':
    'Dice {claimed}; secondo {speakers} erano {held}. Ciò non lo esclude, ma non lo conferma.',
  'claim.number.giver-only':
    'Solo chi dà indica una cifra ({speakers}: {held}); non può confermare se stesso.',
  'claim.number.other-unit':
    'Conta {unit}, {speakers} {other}: non sono la stessa cosa e non si confrontano.',
  'claim.number.other-measure':
    'Riguarda {measure}, mentre per {speakers} si tratta di {other}: non sono la stessa cosa e non si confrontano.',
  'claim.number.unread':
    'Il suo numero non si può leggere, o è contato in un’unità tutta sua, e non è confrontato con nulla.',
  'claim.number.nobody': 'Dice {claimed}; nessun altro indica un numero.',
  'claim.number.unit-unknown':
    'Dice {claimed}; secondo {speakers} sono {held}, e quanti pezzi siano nessuno lo dice.',
  'claim.number.far':
    'Dice {claimed}; il conteggio di {speakers} ({held}) è di un altro periodo e non si confronta.',
  'claim.number.other-count':
    'Dice {claimed}; il conteggio di {speakers} ({held}) è di un’altra fase o di un’altra parte e non si confronta.',
  'claim.number.taken-back':
    'Dice {claimed}; il conteggio di {speakers} ({held}) è stato ritirato o smentito.',
  'claim.number.history':
    'Per {speaker} sono {held}, al {day}: un altro giorno dello stesso conteggio, nessuna contraddizione.',
  'claim.number.later-stage':
    'In data {day} lo stato era «{stage}» per {held} ({speaker}); quanto ne sia arrivato è un’altra domanda.',
  'claim.number.part-stage':
    'Secondo {speaker} {stage}: {held}; è un altro conteggio, e non una contraddizione.',
  'claim.amount.change': 'Un conteggio di chi riceve o di chi non ne è parte.',
  'claim.scale':
    'Dice {claimed}; secondo {speakers} erano {held}. La differenza è di circa mille o un milione di volte.',
  'claim.pack': 'Dice {claimed}; secondo {speakers} era {held}: lo stesso numero di un’altra unità.',
  'claim.scale.change': "L'originale della dichiarazione, se ha un'altra unità.",
  'claim.misnamed.change': 'Una quota misurata di risposte giuste, tra infetti e non infetti.',
  'claim.nested.part-exceeds-whole': 'Una parte di {part} non può venire da un totale di {whole}.',
  'claim.nested.counted-twice':
    '{claimed} è il totale di {total} con la sua stessa parte di {part} sommata una seconda volta.',
  'claim.nested.change': 'Un totale che dica che cosa comprende.',
  'claim.gift.was-sold': '{name}: un acquisto, secondo {evidenceLevel} ({speakers}).',
  'claim.gift.part-sold':
    '{name}: in parte dono, in parte acquisto, secondo {evidenceLevel} ({speakers}): {parts}.',
  'claim.gift.part-sold-unsized':
    '{name}: in parte acquistato, secondo {evidenceLevel} ({speakers}); quanto, non è indicato con un numero a sé. Nelle parole agli atti: {text}',
  'claim.gift.denied':
    '{speaker} lo smentisce; la semplice smentita di una delle due parti non decide nulla.',
  'claim.gift.change': 'Un documento che mostri che è stato comunque donato.',
  'claim.conflation.found':
    'Agli atti ci sono dichiarazioni di quella parte che chiamano aiuto un acquisto ({speakers}).',
  'claim.conflation.none':
    'Agli atti non c’è alcuna dichiarazione di quella parte che chiami aiuto un acquisto.',
  'claim.terms.agree': 'Anche altri dicono che era {said} ({speakers}).',
  'claim.terms.differ': 'Si dice che sia {said}; altri dicono che era {held} ({speakers}).',
  'claim.terms.disputed': 'Si dice che sia {said}; su questo testimoni di pari peso non concordano.',
  'claim.terms.nobody': 'Si dice che sia {said}; nessun altro dice a quali condizioni.',
  'claim.terms.giver-only': 'Lo dice anche, ma soltanto, chi dà ({speakers}); non può confermare se stesso.',
  'claim.terms.giver-says-gift':
    'Si dice che sia {said}; solo chi dà dice che era {held} ({speakers}), e questo non decide nulla.',
  'claim.terms.part-known': 'Si dice che sia {said}; altri parlano solo di una parte.',
  'claim.reply.self': '{speaker}, che l’ha detto, {stance}.',
  'claim.reply.own-side': '{speaker}, della stessa parte, {stance}.',
  'claim.reply.own-side-bare': '{speaker}, della stessa parte, {stance}.',
  'claim.reply.giver': '{speaker}, che dà, {stance}.',
  'claim.reply.giver-bare':
    '{speaker}, che dà, {stance}; la semplice smentita di una delle due parti non decide nulla.',
  'claim.reply.recipient': '{speaker}, che riceve, {stance}.',
  'claim.reply.recipient-bare':
    '{speaker}, che riceve, {stance}; la semplice smentita di una delle due parti non decide nulla.',
  'claim.reply.third-party': '{speaker}, che non ne è parte, {stance}.',
  'claim.reply.third-party-bare': '{speaker}, che non ne è parte, {stance}.',
  'claim.same-report': 'Si legge solo nello stesso articolo ({speakers}), che non può confermare se stesso.',
  'claim.denial': 'Ciò che nega è risultato: {verdict}.',
  'claim.pledge.nothing':
    '{pledged} annunciati; nessun altro riferisce di un arrivo, il che non significa che non sia arrivato nulla.',
  'claim.pledge.arrived': 'Annunciati: {pledged}. Arrivati al {asOf}: {arrived}.',
  'claim.pledge.not-due':
    'Annunciati: {pledged}. Arrivati al {asOf}: {arrived}; il giorno indicato non è ancora venuto.',
  'claim.pledge.change': 'La prova di altri arrivi.',
  'claim.stage.confirmed': 'Anche altri dicono che è arrivato allo stato «{stage}» ({speakers}).',
  'claim.stage.giver-only': 'Solo chi dà dice anche che è arrivato allo stato «{stage}» ({speakers}).',
  'claim.stage.nobody': 'Nessun altro dice che è arrivato allo stato «{stage}».',
  'claim.stage.change': 'Le parole di chi riceve, o di chi non ne è parte, su fin dove è arrivato.',
  'claim.date.agree': 'Anche altri indicano quel giorno: {day} ({speakers}).',
  'claim.date.differ':
    'Di questa dichiarazione altri dicono un altro giorno: {other}, non {day} ({speakers}).',
  'claim.date.nobody': 'Nessun altro indica quel giorno: {day}.',
  'claim.date.change': 'Una bolla di consegna o un altro resoconto che indichi il giorno.',
  'claim.ratio':
    '{numerator} diviso {denominator} fa {quotient}; la dichiarazione, arrotondata, ammette {claimed}.',
  'claim.ratio.no-terms': 'I due numeri del rapporto non sono entrambi agli atti.',
  'claim.ratio.change': 'Conteggi migliori per lo stesso giorno.',
  'claim.price.own': 'Le sue stesse cifre danno {price} {currency} al pezzo.',
  'claim.price.others': 'Le cifre di {speakers} danno {price} {currency} al pezzo.',
  'claim.price.others-converted':
    'Le cifre di {speakers} danno {price} {currency} al pezzo (tassi di cambio come limiti ampi, non confermati).',
  'claim.price.change': 'Il contratto o la fattura.',
  'claim.value.others': 'Secondo {speakers} la somma è {price} {currency}.',
  'claim.value.others-converted':
    'Secondo {speakers} la somma è {price} {currency} (tassi di cambio come limiti ampi, non confermati).',
  'claim.value.other-currency':
    'Dà una somma in {currency}, {speakers} in {other}; di quel mese non abbiamo un tasso di cambio, e non si confrontano.',
  'claim.value.nobody': 'Nessun altro indica una somma.',
  'claim.value.converted':
    'Come conversione di {original} {originalCurrency} è giusta ({converted} {currency}); nessun altro indica la somma stessa.',
  'claim.value.converted-wrong':
    '{original} {originalCurrency} erano {converted} {currency} ai cambi di quel mese (limiti ampi, non confermati).',
  'claim.bundle.mixed': '{count} conta cose diverse come un solo articolo: {names}.',
  'claim.bundle.as-one': '{count} è il conteggio di cose diverse insieme: {names}.',
  'claim.bundle.change': 'Un conteggio per ciascun tipo.',
  'claim.goods.agree': 'Anche altri indicano la merce come {product} ({speakers}).',
  'claim.goods.differ': 'Indica la merce come {product}; altri indicano altro ({speakers}).',
  'claim.goods.disputed': 'Indica la merce come {product}; gli altri non concordano tra loro ({speakers}).',
  'claim.goods.nobody': 'Nessun altro dice che la merce fosse {product}.',
  'claim.parties.agree': 'Anche altri dicono: {end} {party} ({speakers}).',
  'claim.parties.differ': 'Dice: {end} {party}; altri indicano un altro paese ({speakers}).',
  'claim.quality.agree': 'La merce è risultata: {verdict} ({speakers}).',
  'claim.quality.differ': 'La merce è risultata diversamente: {verdict} ({speakers}).',
  'claim.quality.nobody': 'Nessun altro dice quanto fosse buona la merce.',
  'claim.rule.in-force': 'La norma {rule} ({title}) era in vigore il {day}, secondo {sources}.',
  'claim.rule.not-in-force':
    'La norma {rule} ({title}) era in vigore dal {from} al {to}, non il {day} ({sources}).',
  'claim.rule.other-country': 'La norma {rule} ({title}) è di un altro paese ({sources}).',
  'claim.rule.unconfirmed':
    'La norma {rule} ({title}) risulta in vigore il {day}, senza conferma ({sources}).',
  'claim.rule.not-held': 'Le raccolte di norme non contengono la norma {rule}.',
  'claim.rule.change': 'Il testo della norma dalla stessa autorità.',
};
