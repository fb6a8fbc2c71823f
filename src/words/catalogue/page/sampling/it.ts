import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'sampling.title': 'Quanti pezzi prelevare da un lotto',
  'sampling.lead':
    'Un piano dice quanti pezzi controllare, quanti difettosi sono troppi e che cosa si rischia. La risposta cambia mentre si scrive.',
  'sampling.form': 'Il lotto e il piano',
  'sampling.kind': 'Che cosa si controlla',
  'sampling.kind.once': 'Una spedizione che arriva una volta sola',
  'sampling.kind.series': 'Una serie di lotti dello stesso fabbricante',
  'sampling.kind.once.hint':
    'Esatto per questo lotto, secondo la qualità limite (LQ): la quota di difettosi che non deve passare.',
  'sampling.kind.series.hint': 'ISO 2859-1 per AQL. Protegge su molti lotti, non su uno solo.',
  'sampling.kind.stages': 'Un piano doppio o multiplo',
  'sampling.kind.stages.hint':
    'I numeri di un contratto o di un’altra tabella, con ciò che rischiano per questo lotto.',
  'sampling.kind.pieces': 'Pezzo per pezzo, finché si decide',
  'sampling.kind.pieces.hint':
    'Un piano sequenziale (Wald). In media il minor numero di pezzi, per prove costose.',
  'sampling.kind.measured': 'Per valori misurati',
  'sampling.kind.measured.hint': 'Valori distribuiti normalmente, contro un limite.',
  'sampling.stages': 'Campioni come n/Ac/Re',
  'sampling.stages.hint':
    'Uno dopo l’altro, per esempio 125/3/7 125/8/9: pezzi prelevati, numero di accettazione, numero di rifiuto.',
  'sampling.acceptableQuality': 'Qualità al rischio del produttore',
  'sampling.acceptableQuality.hint': 'La quota di difettosi che deve passare, per esempio 1%.',
  'sampling.producerRisk': 'Rischio del produttore',
  'sampling.producerRisk.hint': 'Quanto spesso tale merce è respinta, per uso 5%.',
  'sampling.sigma': 'Deviazione standard',
  'sampling.sigma.unknown': 'stimata dal campione',
  'sampling.sigma.known': 'nota',
  'sampling.lot': 'Pezzi nel lotto',
  'sampling.lot.hint': 'Per esempio 600000.',
  'sampling.limitingQuality': 'Qualità limite (LQ)',
  'sampling.limitingQuality.hint':
    'La quota di difettosi che un singolo lotto non deve avere, per esempio 5%.',
  'sampling.consumerRisk': 'Rischio del consumatore',
  'sampling.consumerRisk.hint': 'Quanto spesso un tale lotto passa, per uso 10%.',
  'sampling.accept': 'Numero di accettazione (Ac)',
  'sampling.accept.hint': 'Difettosi nel campione fino ai quali il lotto passa; con 0 bastano meno pezzi.',
  'sampling.aql': 'AQL, %',
  'sampling.aql.hint': 'Della serie preferita, per esempio 0.65 o 1.5.',
  'sampling.level': 'Livello di controllo',
  'sampling.severity': 'Severità',
  'sampling.severity.normal': 'Ordinaria',
  'sampling.severity.tightened': 'Rinforzata',
  'sampling.severity.reduced': 'Ridotta',
  'sampling.found': 'Difettosi trovati',
  'sampling.found.hint': 'Dopo il prelievo: accettare o rifiutare, e che cosa dice del lotto.',
  'sampling.problem': 'Trovato «{found}», atteso {expected}.',
  'sampling.expected.number': 'un numero come 600000, 0.65 o 5%',
  'sampling.wrong': 'Correggi ciò che è segnato e il piano compare qui.',
  'sampling.answer': 'Il piano',
  'sampling.print': 'Stampa',
  'sampling.curve': 'Che cosa lascia passare',
  'sampling.curve.lead':
    'Per ogni quota di difettosi, quanto spesso il piano lascia passare un tale lotto. Segnati: ciò che passa nel 95% dei casi e ciò che passa solo nel 10%.',
  'sampling.curve.label':
    'Curva caratteristica operativa: probabilità di accettazione per quota di difettosi',
  'sampling.curve.bad': 'Difettosi nel lotto',
  'sampling.curve.faults': 'Difetti per 100 unità',
  'sampling.curve.accepted': 'Probabilità di passare',
  'sampling.curve.sample': 'Pezzi controllati in media',
};
