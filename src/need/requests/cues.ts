// Words that say what a number or a thing stands for, in the folded writing of seven languages. Chinese and Arabic are
// found wherever they stand; the others at the beginning of a word.
const cue = (latin: string, other: string): RegExp => new RegExp(`(?<![a-z])(?:${latin})|${other}`, 'u');

export const needs = cue(
  'need|require|request|send|urgent|asap|please|lack|missing|short of|shortage|run(?:ning)? out|out of|without|could you|can you|can we (?:have|get)|would like|order|serv[eoi]|servono|servirebb|ci serv|bisogno|manca|mancano|urgen|mand|invia|richied|chied|finit[ei]|senza|esaurit|necesit|falta|faltan|urge|envi|solicit|pedimos|por favor|agotad|sin |besoin|manqu|envoy|svp|demand|il nous faut|il faut|plus de|rupture|brauch|benotig|fehl|bitte|dringend|precis',
  '需|缺|急|求|请|要|申请|短缺|告急|用完|نحتاج|يحتاج|بحاجه|نريد|مطلوب|ارسل|ارسال|ينقص|ناقص|نفد|نفذ|عاجل|محتاج|الرجاء|يرجى',
);

export const urgent = cue(
  'urgent|asap|immediat|right away|subito|con urgenza|urgen|cuanto antes|al piu presto|au plus vite|dringend|sofort|emergenc|emergenz',
  '急|尽快|马上|立刻|عاجل|فورا|ضروري|🚨|🆘|‼',
);

export const hasEnough = cue(
  "ne abbiamo|abbiamo (?:ancora|gia)|abbastanza|a posto|siamo copert|a sufficienza|have (?:enough|some|plenty|still)|still have|we'?re (?:ok|fine|good)|(?:are|is) (?:ok|fine|good|covered)|covered|enough|tenemos (?:suficient|bastant|todavia|aun)|aun tenemos|todavia tenemos|suficient|de sobra|nous en avons|nous avons (?:encore|assez)|assez|suffis|haben (?:noch|genug)|genug|temos",
  '够|充足|还有|尚有|足够|不缺|يكفي|كافي|متوفر|لدينا ما',
);

export const notNeeded = cue(
  "non (?:ci |ne |mi )?(?:serv|occorr)|non abbiamo (?:piu )?bisogno|no (?:longer )?need|don'?t need|do not need|not needed|no longer|no necesit|ya no|n'avons (?:pas|plus) besoin|plus besoin|pas besoin|brauchen (?:wir )?(?:kein|nicht)|niente |nessun",
  '不需要|不用|无需|不要|لا نحتاج|لم نعد|ليس هناك حاجه',
);

export const cancels = cue(
  'cancel|annull|disdic|ritir|anul|retir|annul|disregard|ignore|scratch that|stornier|nichts mehr',
  '取消|撤销|撤回|作废|الغاء|الغوا|الغي|نلغي',
);

export const corrects = cue(
  'correct|correzion|correg|rettific|errata|scus|sbagliat|sorry|i meant|meant|mistake|typo|intend|volevo dire|anzi|corrij|correccion|quise decir|perdon|me equivoque|error|je voulais dire|erreur|pardon|correction|korrektur|ich meinte|instead|update|aggiorn|make (?:it|that)|rather',
  '更正|改为|改成|说错|纠正|修改|تصحيح|اقصد|قصدت|خطا',
);

/** Before a number: it is the one that was wrong. */
export const wrongNumber =
  /(?:(?<![a-z])(?:not|non|no|pas|nicht|instead of|invece di|anziche|en lugar de|en vez de|au lieu de|rather than|statt)|不是|而不是|وليس|ليس|بدلا من) *$/u;

export const more =
  /(?:(?<![a-z])(?:another|more|additional|extra|further|altr[ei]|ancora|in piu|otr[oa]s|mas|adicional\w*|autres|encore|weitere|zusatzlich)|再|另外|另|追加|还要|اضافي\w*|اخرى) *$/u;
export const mentionsMore =
  /(?<![a-z])(?:another|\d+ more|additional|altr[ei]|otr[oa]s|autres|weitere)(?![a-z])|再|另外|追加|اضافي/u;
export const moreBehind = /^ *(?:more|extra|additional|in piu|mas|de plus|اضافي|اخرى)(?![a-z])/u;

export const stockBefore = cue(
  "down to|only (?:have|has)|(?:have|has) only|just have|still have|we have|have left|we'?ve got|there (?:are|is)|abbiamo|ne restano|restano|resta|rimang|rimast|nos quedan|quedan|queda|tenemos|il (?:nous )?reste|reste|nous avons|haben|noch|stock|in magazzino|giacenza",
  '还剩|只剩|仅剩|剩下|剩|现有|库存|只有|尚有|لدينا|متبقي|تبقى|بقي|باقي|عندنا|لم يتبق',
);
export const stockBehind =
  /^(?: [^\s,.]+){0,4}? ?(?:left|remaining|in stock|on hand|rimast[ei]|in magazzino|disponibili|restantes|en stock|restants|ubrig|剩余|في المخزن|متبقيه?)/u;

export const dailyBehind =
  /^(?: [^\s,.]+){0,2}? ?(?:a day|per day|\/ ?day|\/ ?d(?![a-z])|daily|each day|every day|al giorno|ogni giorno|\/ ?giorno|al di|giornalier|al dia|por dia|diari|cada dia|par jour|\/ ?jour|pro tag|am tag|taglich|\/天|每天|一天|يوميا|في اليوم|كل يوم)/u;
export const dailyBefore =
  /(?:per day|daily use|consumo giornaliero|ogni giorno(?: ne)? (?:usiamo|consumiamo)|al giorno(?: ne)? (?:usiamo|consumiamo)|每天(?:大?约?要?)?(?:用|消耗|使用|需要)?|每日(?:用|消耗|使用)?|نستهلك يوميا|يوميا)[^,.、]{0,8}$/u;

const asksWho =
  /(?<![a-z])(?:who|whom|where|when|how|what|which|do you|does anyone|any news|is there|are there|chi|dove|quando|come|avete|qualcuno|c'e|ci sono|quien|donde|cuando|como|hay|teneis|tienen|qui|ou|quand|comment|avez|wer|wo|wann|wie|habt)(?![a-z])|谁|哪|什么时候|怎么|吗|有没有|اين|متى|كيف|هل/u;
const asksFor =
  /(?<![a-z])(?:send|need|get|have (?:some|more|\d)|mand|invia|portar|envi|serv|necesit|besoin|envoy|brauch|schick|potete|podeis|pueden|pouvez|could|can (?:you|we|i))|需|送|寄|给|نحتاج|ارسال|ترسل/u;

/** A sentence that asks something and asks for nothing. */
export const isQuestion = (sentence: string): boolean =>
  /[?؟]\s*$/.test(sentence) && asksWho.test(sentence) && !asksFor.test(sentence);
