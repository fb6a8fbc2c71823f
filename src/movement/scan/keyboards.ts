import { largest } from '../../lib/lists/index.js';

/**
 * A scanner that plays a keyboard presses keys by their place on a US board; a computer set to another board writes what
 * stands there. Rows as on the board, left to right and top to bottom, each without and with shift.
 */
const us = [
  "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
  '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
] as const;

const boards: Readonly<Record<string, readonly [string, string]>> = {
  'fr-FR': [
    '²&é"\'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!',
    '~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§',
  ],
  'fr-BE': [
    '²&é"\'(§è!çà)-azertyuiop^$µqsdfghjklmùwxcvbn,;:=',
    '³1234567890°_AZERTYUIOP¨*£QSDFGHJKLM%WXCVBN?./+',
  ],
  'de-DE': [
    '^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-',
    '°!"§$%&/()=?`QWERTZUIOPÜ*\'ASDFGHJKLÖÄYXCVBNM;:_',
  ],
  'de-CH': [
    "§1234567890'^qwertzuiopü¨$asdfghjklöäyxcvbnm,.-",
    '°+"*ç%&/()=?`QWERTZUIOPè!£ASDFGHJKLéàYXCVBNM;:_',
  ],
  'it-IT': [
    "\\1234567890'ìqwertyuiopè+ùasdfghjklòàzxcvbnm,.-",
    '|!"£$%&/()=?^QWERTYUIOPé*§ASDFGHJKLç°ZXCVBNM;:_',
  ],
  'es-ES': [
    "º1234567890'¡qwertyuiop`+çasdfghjklñ´zxcvbnm,.-",
    'ª!"·$%&/()=?¿QWERTYUIOP^*ÇASDFGHJKLÑ¨ZXCVBNM;:_',
  ],
  'pt-PT': [
    "\\1234567890'«qwertyuiop+´~asdfghjklçºzxcvbnm,.-",
    '|!"#$%&/()=?»QWERTYUIOP*`^ASDFGHJKLÇªZXCVBNM;:_',
  ],
  'sv-SE': [
    "§1234567890+´qwertyuiopå¨'asdfghjklöäzxcvbnm,.-",
    '½!"#¤%&/()=?`QWERTYUIOPÅ^*ASDFGHJKLÖÄZXCVBNM;:_',
  ],
  'en-GB': [
    "`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./",
    '¬!"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?',
  ],
  'cs-CZ': [
    ';+ěščřžýáíé=´qwertzuiopú)¨asdfghjklů§yxcvbnm,.-',
    '°1234567890%ˇQWERTZUIOP/(\'ASDFGHJKL"!YXCVBNM?:_',
  ],
  'hu-HU': [
    '0123456789öüóqwertzuiopőúűasdfghjkléáyxcvbnm,.-',
    '§\'"+!%/=()ÖÜÓQWERTZUIOPŐÚŰASDFGHJKLÉÁYXCVBNM?:_',
  ],
  'tr-TR': [
    '"1234567890*-qwertyuıopğü,asdfghjklşizxcvbnmöç.',
    "é!'^+%&/()=?_QWERTYUIOPĞÜ;ASDFGHJKLŞİZXCVBNMÖÇ:",
  ],
  'ru-RU': [
    'ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.',
    'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
  ],
  'uk-UA': [
    "'1234567890-=йцукенгшщзхї\\фівапролджєячсмитьбю.",
    '₴!"№;%:?*()_+ЙЦУКЕНГШЩЗХЇ/ФІВАПРОЛДЖЄЯЧСМИТЬБЮ,',
  ],
  'el-GR': [
    "`1234567890-=;ςερτυθιοπ[]\\ασδφγηξκλ΄'ζχψωβνμ,./",
    '~!@#$%^&*()_+:΅ΕΡΤΥΘΙΟΠ{}|ΑΣΔΦΓΗΞΚΛ¨"ΖΧΨΩΒΝΜ<>?',
  ],
  'he-IL': [
    ";1234567890-=/'קראטוןםפ][\\שדגכעיחלךף,זסבהנמצתץ.",
    '~!@#$%^&*)(_+QWERTYUIOP}{|ASDFGHJKL:"ZXCVBNM><?',
  ],
  'ar-101': [
    'ذ 1 2 3 4 5 6 7 8 9 0 - = ض ص ث ق ف غ ع ه خ ح ج د \\ ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ',
    'ّ ! @ # $ % ^ & * ) ( _ + َ ً ُ ٌ لإ إ ‘ ÷ × ؛ < > | ِ ٍ ] [ لأ أ ـ ، / : " ~ ْ } { لآ آ ’ , . ؟',
  ],
};

const keysOf = (row: string): string[] => (row.includes(' ') ? row.split(' ') : [...row]);

const maps = Object.entries(boards).map(([board, rows]) => {
  const pairs = rows.flatMap((row, shift) => {
    const to = [...(us[shift] ?? '')];
    return keysOf(row).map((key, at) => [key, to[at] ?? key] as const);
  });
  return { board, key: new Map(pairs), longest: largest(pairs.map(([key]) => key.length)) };
});

export type Retyped = { readonly board: string; readonly text: string };

/** What the scanner had read, for each board on which the keys it pressed would write this text otherwise. */
export function retyped(text: string): Retyped[] {
  return maps.flatMap(({ board, key, longest }) => {
    let typed = '';
    for (let at = 0; at < text.length; ) {
      const lengths = Array.from({ length: longest }, (_, less) => longest - less);
      const length = lengths.find((each) => key.has(text.slice(at, at + each))) ?? 1;
      typed += key.get(text.slice(at, at + length)) ?? text.slice(at, at + length);
      at += length;
    }
    return typed === text ? [] : [{ board, text: typed }];
  });
}
