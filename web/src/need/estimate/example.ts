/** Three messages and a count, invented. */
export const example = {
  sites: 'San Rocco | SR: Terapia intensiva | UTI; Pronto soccorso\nVilla Iris',
  messages: `[03/11/2026, 08:12:04] Ada: Buongiorno, San Rocco UTI: servono 300 mascherine chirurgiche e 2 scatole di guanti M entro domani
[03/11/2026, 08:40:10] Ugo: San Rocco terapia intensiva, ci servono 300 mascherine
[13/11/2026, 09:05:31] Lia: Villa Iris: abbiamo ancora 120 camici, ne usiamo 60 al giorno`,
  on: '2026-11-13',
};
