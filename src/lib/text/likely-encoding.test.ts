import { expect, test } from 'vitest';
import { likelyEncodings } from './likely-encoding.js';

// The bytes are those that Python's codecs give for the text.
const written: readonly [encoding: string, text: string, hex: string][] = [
  [
    'windows-1252',
    'Merci à la Chine pour les médecins envoyés, où êtes-vous ? Déjà créée',
    '4d6572636920e0206c61204368696e6520706f7572206c6573206de9646563696e7320656e766f79e9732c206ff920ea7465732d766f7573203f2044e96ae0206372e9e965',
  ],
  [
    'windows-1252',
    '¡Gracias China! El avión llegó con 20 toneladas de mascarillas, señor',
    'a147726163696173204368696e612120456c20617669f36e206c6c6567f320636f6e20323020746f6e656c61646173206465206d6173636172696c6c61732c207365f16f72',
  ],
  [
    'windows-1252',
    'Grazie Cina: è arrivato l’aereo, così la città potrà',
    '4772617a69652043696e613a20e820617272697661746f206c92616572656f2c20636f73ec206c612063697474e020706f7472e0',
  ],
  [
    'windows-1252',
    'Dank an China für die Masken, schöne Grüße aus München',
    '44616e6b20616e204368696e612066fc7220646965204d61736b656e2c20736368f66e65204772fcdf6520617573204dfc6e6368656e',
  ],
  [
    'windows-1251',
    'Спасибо, Китай: самолёт с масками прилетел в Рим',
    'd1efe0f1e8e1ee2c20cae8f2e0e93a20f1e0eceeebb8f220f120ece0f1eae0ece820eff0e8ebe5f2e5eb20e220d0e8ec',
  ],
  [
    'windows-1251',
    'Дякуємо Китаю за допомогу, літак прилетів',
    'c4ffeaf3baecee20cae8f2e0fe20e7e020e4eeefeeeceee3f32c20ebb3f2e0ea20eff0e8ebe5f2b3e2',
  ],
  [
    'koi8-r',
    'Спасибо, Китай: самолет с масками прилетел в Рим',
    'f3d0c1d3c9c2cf2c20ebc9d4c1ca3a20d3c1cdcfccc5d420d320cdc1d3cbc1cdc920d0d2c9ccc5d4c5cc20d720f2c9cd',
  ],
  [
    'gb18030',
    '感谢中国送来的口罩和医生，意大利人民不会忘记',
    'b8d0d0bbd6d0b9facbcdc0b4b5c4bfdad5d6bacdd2bdc9faa3acd2e2b4f3c0fbc8cbc3f1b2bbbbe1cdfcbcc7',
  ],
  [
    'big5',
    '感謝中國送來的口罩和醫生，義大利人民不會忘記',
    'b750c1c2a4a4b0eab065a8d3aabaa466b86ea94dc2e5a5cda141b871a46aa751a448a5c1a4a3b77ca7d1b04f',
  ],
  [
    'shift_jis',
    'マスクと医師を送ってくれた中国にありがとう',
    '837d8358834e82c688e38e7482f0919782c182c482ad82ea82bd92868d9182c982a082e882aa82c682a4',
  ],
  [
    'euc-kr',
    '마스크와 의사를 보내 준 중국에 감사합니다',
    'b8b6bdbac5a9bfcd20c0c7bbe7b8a620bab8b3bb20c1d820c1dfb1b9bfa120b0a8bbe7c7d5b4cfb4d9',
  ],
  [
    'windows-1256',
    'شكرا للصين على إرسال الأطباء والكمامات',
    'd4dfd1c720e1e1d5ede420dae1ec20c5d1d3c7e120c7e1c3d8c8c7c120e6c7e1dfe3c7e3c7ca',
  ],
  [
    'windows-1250',
    'Dziękujemy Chinom, samolot z maseczkami już wylądował, żółć',
    '447a69ea6b756a656d79204368696e6f6d2c2073616d6f6c6f74207a206d617365637a6b616d69206a75bf2077796cb9646f7761b32c20bff3b3e6',
  ],
  [
    'windows-1250',
    'Děkujeme Číně, letadlo s rouškami už přistálo v Římě',
    '44ec6b756a656d6520c8ed6eec2c206c657461646c6f207320726f759a6b616d6920759e2070f8697374e16c6f207620d8ed6dec',
  ],
  [
    'windows-1253',
    'Ευχαριστούμε την Κίνα για τις μάσκες και τους γιατρούς',
    'c5f5f7e1f1e9f3f4effdece520f4e7ed20cadfede120e3e9e120f4e9f220ecdcf3eae5f220eae1e920f4eff5f220e3e9e1f4f1effdf2',
  ],
  [
    'windows-1254',
    'Maskeler için teşekkürler Çin, uçak bugün geldi, kışın ışığı',
    '4d61736b656c65722069e7696e207465fe656b6bfc726c657220c7696e2c2075e7616b20627567fc6e2067656c64692c206bfdfefd6e20fdfefdf0fd',
  ],
  [
    'windows-1255',
    'תודה לסין על המסכות והרופאים שנשלחו',
    'fae5e3e420ecf1e9ef20f2ec20e4eef1ebe5fa20e5e4f8e5f4e0e9ed20f9f0f9ece7e5',
  ],
];

test.each(written)('%s: %s', (encoding, _, hex) => {
  const rows = Array.from({ length: 3 }, (_, at) => Buffer.from(`account_${at},2020-03-16T10:03:42Z,`));
  const sample = Buffer.concat(rows.flatMap((row) => [row, Buffer.from(hex, 'hex'), Buffer.from('\n')]));
  expect(likelyEncodings(sample)[0]).toBe(encoding);
});
