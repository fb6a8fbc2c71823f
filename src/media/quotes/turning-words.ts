// Words that turn what a sentence says, in the languages that sources come in. Each is matched as a whole word.

const one = (...lists: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${lists.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

const latin = {
  not: "not|no|never|none|nobody|nothing|neither|nor|without|cannot|\\p{L}+n't|non|né|mai|nessuno|nessuna|nessun|niente|nulla|senza|nicht|kein\\p{L}*|nie|niemals|niemand|nichts|weder|ohne|ne|pas|jamais|aucune?|rien|personne|sans|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|sin|tampoco|não|nem|nenhum\\p{L}*|ninguém|sem|niet|geen|nooit|niemand|niets|zonder|nie|nigdy|nikt|nic|bez|żad\\p{L}*",
  denied:
    'deny|denies|denied|denying|false|untrue|wrong|lie|lies|myth|nonsense|rumou?rs?|alleged\\p{L}*|claims?|claimed|doubt\\p{L}*|joke|joking|kidding|whether|falso|falsa|bugia|smentisc\\p{L}*|smentit\\p{L}*|scherz\\p{L}*|dicono che|si dice|falsch|gelogen|bestreit\\p{L}*|angeblich|ob|faux|fausse|mensonge|dément\\p{L}*|prétend\\p{L}*|mentira|falsas|niega\\p{L}*|niego|desmient\\p{L}*|some say|people say|they say|some people|i used to|es stimmt|presunt\\p{L}*|supuest\\p{L}*',
  condition:
    "if|unless|provided|assuming|suppose|supposing|only when|as long as|until|se|qualora|purché|a meno che|finché|solo quando|wenn|falls|sofern|solange|es sei denn|vorausgesetzt|si|s'il|s'ils|à condition|à moins|pourvu|tant que|a condición|siempre que|a menos que|salvo|mientras|once|in case|except|except for|tenzij|mits|indien|jeśli|jeżeli|chyba że|a menos que|desde que",
  may: 'may|might|could|would|should|must|can|will|shall|perhaps|maybe|possibly|probably|hopefully|possibly|potremmo|potrebbe|potrebbero|potrei|può|possono|forse|magari|vorremmo|dovrebbe|dovremmo|könnte|könnten|vielleicht|wohl|dürfte|würde|würden|sollte|müsste|pourrait|pourrions|peut-être|peut|pourraient|devrait|podría|podríamos|podrían|quizás?|tal vez|puede|debería|acaso',
  limit:
    'only|hardly|barely|scarcely|almost|nearly|some|few|most|half|part|partly|about|at least|at most|up to|solo|soltanto|quasi|appena|alcuni|pochi|metà|circa|nur|kaum|fast|einige|wenige|etwa|höchstens|mindestens|seulement|presque|à peine|quelques|peu|moitié|environ|sólo|solamente|casi|apenas|algunos|pocos|mitad|too|rather than|instead of',
  hedge:
    'as far as (?:i|we) (?:know|can tell)|to my knowledge|i think|i believe|i guess|i suppose|in my (?:view|opinion)|che io sappia|per quanto (?:ne )?so|credo|penso|secondo me|soweit (?:ich|wir) wei(?:ß|ss|ßen)|ich glaube|meines wissens|autant que je sache|à ma connaissance|je crois|je pense|que yo sepa|hasta donde sé|creo|pienso|a mi juicio|according to \\p{L}+|reportedly|apparently|a quanto pare|anscheinend|apparemment|al parecer',
};

const han = {
  not: /[不没未无非莫勿]|並無|沒/u,
  denied: /否认|谣言|假的|不实|据说|有人[讲说]|是否|所谓|谎/u,
  condition: /如果|假如|若|除非|只有|只要|倘若|要是|一旦|的话/u,
  may: /可能|也许|或许|大概|应该|能否|恐怕|会/u,
  limit: /仅|只|几乎|部分|大约|近|至少|最多|一些|一半/u,
  hedge: /据我所知|我认为|我想|我觉得|据悉/u,
};

const cyrillic = {
  not: one(
    'не',
    'нет',
    'ни',
    'никогда',
    'никто',
    'ничего',
    'нельзя',
    'без',
    'ніколи',
    'ніхто',
    'немає',
    'жодн\\p{L}*',
    'никак\\p{L}*',
  ),
  denied: one(
    'отрица\\p{L}*',
    'опроверг\\p{L}*',
    'ложь',
    'неправда',
    'якобы',
    'слух\\p{L}*',
    'говорят',
    'заперечу\\p{L}*',
    'нібито',
  ),
  condition: one('если', 'ли', 'пока', 'при условии', 'кроме', 'якщо', 'за умови', 'поки'),
  may: one(
    'может',
    'могут',
    'мог\\p{L}*',
    'возможно',
    'наверное',
    'вероятно',
    'должн\\p{L}*',
    'бы',
    'може',
    'можливо',
    'мабуть',
  ),
  limit: one(
    'только',
    'лишь',
    'почти',
    'некотор\\p{L}*',
    'часть',
    'половин\\p{L}*',
    'около',
    'едва',
    'тільки',
    'лише',
    'майже',
    'деякі',
  ),
  hedge: one(
    'насколько (?:я|мы) зна\\p{L}*',
    'я думаю',
    'по-моему',
    'наскільки (?:я|ми) зна\\p{L}*',
    'я вважаю',
  ),
};

const arabicWords = {
  not: one('لا', 'لم', 'لن', 'ليس', 'ليست', 'ما', 'غير', 'دون', 'سوى', 'بدون', 'لسنا', 'ولا', 'ولم', 'ولن'),
  denied: one('ينفي', 'نفى', 'ننفي', 'كذب', 'كاذب', 'شائعات?', 'إشاعة', 'يزعم', 'زعم', 'غير صحيح', 'يقال'),
  condition: one('إذا', 'إن', 'لو', 'ما لم', 'إلا', 'بشرط', 'شرط', 'شريطة', 'اذا'),
  may: one('قد', 'ربما', 'لعل', 'يمكن', 'عسى'),
  limit: one('فقط', 'بعض', 'نصف', 'حوالي', 'تقريبا', 'نحو'),
  hedge: one('حسب علمي', 'على حد علمي', 'أظن', 'أعتقد'),
};

export type Turning = keyof typeof latin;

const whole: Readonly<Record<Turning, RegExp>> = {
  not: one(latin.not),
  denied: one(latin.denied),
  condition: one(latin.condition),
  may: one(latin.may),
  limit: one(latin.limit),
  hedge: one(latin.hedge),
};

/** Whether a text has a word of the kind. */
export function hasTurning(text: string, ...kinds: readonly Turning[]): boolean {
  const even = text.normalize('NFC').replaceAll(/[’‘ʼ]/gu, "'").replaceAll(/\s+/gu, ' ');
  return kinds.some((kind) => [whole, han, arabicWords, cyrillic].some((words) => words[kind].test(even)));
}

/** Drawn or written, it says that the words are not meant. */
export const hasIrony = (text: string): boolean =>
  /[🙃😉😏🙄😂🤣😜🤡]|(?:^|\s)\/s\b|[([]\s*(?:laugh|ironic|sarcas|joking|ride|ironic|lach|rire|iron|risas|笑|讽刺|ضحك)/iu.test(
    text,
  );
