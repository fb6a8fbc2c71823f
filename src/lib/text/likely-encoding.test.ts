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

// Short and long, as a list or an export of posts has them; the bytes are those of iconv 2.
const longer: readonly (readonly [encoding: string, hex: string])[] = [
  // 透析套件
  ['gb18030', 'cdb8cef6ccd7bcfe'],
  // 血液透析套件,6000,套,已签收
  ['gb18030', 'd1aad2bacdb8cef6ccd7bcfe2c363030302cccd72cd2d1c7a9cad5'],
  // 质量怎么样；有检测报告吗 #谢谢海河医疗 😂
  ['gb18030', 'd6cac1bfd4f5c3b4d1f9a3bbd3d0bcecb2e2b1a8b8e6c2f02023d0bbd0bbbaa3bad3d2bdc1c6209439fc38'],
  // 我妈在棉兰做透析，没看到新套件，医院收货的记录里也查不到发票与检验报告
  [
    'gb18030',
    'ced2c2e8d4dac3dec0bcd7f6cdb8cef6a3acc3bbbfb4b5bdd0c2ccd7bcfea3acd2bdd4bacad5bbf5b5c4bcc7c2bcc0efd2b2b2e9b2bbb5bdb7a2c6b1d3ebbcecd1e9b1a8b8e6',
  ],
  // 醫院收到透析耗材六千套，檢驗報告與發票均未附上
  ['big5', 'c2e5b07ca6aca8ecb37aaa52afd3a7f7a4bba464ae4da141c0cbc5e7b3f8a769bb50b56fb2bca7a1a5bcaafea457'],
  // Спасибо
  ['koi8-r', 'f3d0c1d3c9c2cf'],
  // больница получила шесть тысяч комплектов для диализа, документов о качестве нет
  [
    'koi8-r',
    'c2cfccd8cec9c3c120d0cfccd5dec9ccc120dbc5d3d4d820d4d9d3d1de20cbcfcdd0ccc5cbd4cfd720c4ccd120c4c9c1ccc9dac12c20c4cfcbd5cdc5ced4cfd720cf20cbc1dec5d3d4d7c520cec5d4',
  ],
  // Спасибо
  ['windows-1251', 'd1efe0f1e8e1ee'],
  // больница получила шесть тысяч комплектов для диализа, документов о качестве нет
  [
    'windows-1251',
    'e1eeebfcede8f6e020efeeebf3f7e8ebe020f8e5f1f2fc20f2fbf1fff720eaeeecefebe5eaf2eee220e4ebff20e4e8e0ebe8e7e02c20e4eeeaf3ece5edf2eee220ee20eae0f7e5f1f2e2e520ede5f2',
  ],
  // 病院は透析用品六千個を受領、検査報告書なし
  ['shift_jis', '9561894082cd93a790cd97709569985a90e78cc282f08ef397cc81418c9f8db895f18d908f9182c882b5'],
  // L’hôpital a reçu six mille unités, la qualité n’est pas certifiée
  [
    'windows-1252',
    '4c9268f4706974616c2061207265e77520736978206d696c6c6520756e6974e9732c206c61207175616c6974e9206e92657374207061732063657274696669e965',
  ],
  // استلم المستشفى ستة آلاف مجموعة لغسيل الكلى دون شهادة
  [
    'windows-1256',
    'c7d3cae1e320c7e1e3d3cad4ddec20d3cac920c2e1c7dd20e3cce3e6dac920e1dbd3ede120c7e1dfe1ec20cfe6e420d4e5c7cfc9',
  ],
  // 병원은 투석 세트 육천 개를 받았으나 검사 보고서는 없었다
  [
    'euc-kr',
    'bab4bff8c0ba20c5f5bcae20bcbcc6ae20c0b0c3b520b0b3b8a620b9debed2c0b8b3aa20b0cbbbe720bab8b0edbcadb4c220bef8befab4d9',
  ],
];

test.each(longer)('%s by what a list or posts hold', (encoding, hex) => {
  expect(likelyEncodings(Buffer.from(hex, 'hex'))[0]).toBe(encoding);
});
