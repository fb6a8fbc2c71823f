export const it = {
  'footage.unreadable':
    '{file}: non contiene filmati, suoni o immagini leggibili. Atteso: un file multimediale intero, per esempio MP4, Matroska, WebM, MP3, PNG o JPEG; gli elenchi che rimandano ad altri file non vengono aperti.',
  'footage.no-decoder':
    'Qui manca un programma che decodifichi filmati e suoni: installare il pacchetto npm node-av (npm install node-av) e riprovare.',
  'footage.picture-too-large':
    '{file}: l’immagine ha più di 64 milioni di pixel, più di quanti se ne decodifichino.',
  'footage.too-long': '{file}: la decodifica ha superato {seconds} s ed è stata fermata.',
  'footage.too-much-memory': '{file}: la decodifica ha superato la memoria concessa ed è stata fermata.',
  'footage.too-much': '{file}: ne esce più di quanto si accetti; la decodifica è stata fermata.',
};
