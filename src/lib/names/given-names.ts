// Usual given names of those who speak for hospitals, ministries and charities in the languages that are read. A name that
// is as often a place or a word ("Florence", "Grace", "Victoria") is left out.
const given = new Set(
  `ada agnes agnese ahmed aisha alain alan alberto alejandra alejandro alessandra alessandro alex alexander alexandre ali alice
  amina amit ana anders andrea andreas andrew andrzej angela angelo anita anna anne annette antoine anton antonella antonio
  arjun arturo astrid barbara beatrice beatriz ben benedetta bernard bernd birgit bjorn brian bruno camila camille carla carlo
  carlos carmen caroline catherine cecilia celine chiara chris christian christiane christine christophe clara claire claudia
  claudio cristina daniel daniela daniele david deborah denis diana diego dieter dirk dmitri dominique donald eduardo elena
  elisa elisabeth elisabetta elizabeth emeka emilia emma emmanuel enrico eric erik ernesto esther eva fabio fatima fatou
  federica federico felix fernando filippo fiona florian francesca francesco francisco franck frank franz friedrich gabriel
  gabriela gabriele george georg gerard gerhard giacomo gianni gilles giorgio giovanni giulia giuseppe gonzalo grigori guido
  guillaume hanna hannah hans hassan heidi heinrich heinz helen helene helga helmut henri henry hugo hussein ibrahim ignacio
  ines ingrid irene isabel isabella isabelle isla ivan jack jacques james jan jane javier jean jennifer jens joan joanna
  joachim joao johan johannes john jonas jorge jose josef joseph josephine juan julia julian julie julien jurgen karin karl
  katarina kate katharina katja kenji kevin klaus kofi kristina lara lars laura laurent lea lena leon leonardo liam lidia linda
  lisa lorena lorenzo louis louise luc luca lucas lucia luigi luis lukas maddalena manfred manuel manuela marc marcel marcela
  marcello marco marcos margaret maria marie marina mario marion marta martha martin martina mary massimo mathieu matteo
  matthew matthias maurizio mauro max michael michel michela michele miguel mikhail mohamed mohammed monica monika moussa
  nadia natalia nathalie nele nicola nicolas nikolai nina noor nora olaf oleg olga oliver olivier omar oscar pablo paola paolo
  pascal patricia patrick paul paula pedro peter petra philip philippe pierre pietro piotr priya rachel rafael raffaele rahul
  raj rajesh ralf ramon raul rebecca renate ricardo riccardo richard rita robert roberta roberto rodrigo roger rosa rosario
  roberta ruben ruth sabine samuel sandra sara sarah sebastian serena serge sergei sergio silvia simon simona simone sofia
  sophie stefan stefania stefano stephan stephane steven sunita susan susana susanne sven sylvie tatiana teresa thomas thorsten
  tim tobias tom tomas ulrich ursula uwe valentina valeria valerie veronica vincent vincenzo vladimir walter werner wilhelm
  william wolfgang yann yasmin yuki yusuf yves`.split(/\s+/),
);

const fold = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Whether a word is a usual given name: "Marco", "Ana". */
export const isGivenName = (word: string): boolean => given.has(fold(word));

const titled =
  /^(?:dr|dott|dott\.ssa|dra?|prof|professor|professeur|mr|mrs|ms|mme|sr|sra|sir|lady|suor|don|fra|père|padre|sister|father|schwester|herr|frau|signora?)\.? \p{Lu}/iu;
const family =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const hanTitled =
  /^(?:\p{Script=Han}{1,2})(?:先生|女士|教授|博士|医生|医师|主任|院长|部长|局长|书记|会长|处长|科长)$/u;

/** Whether a name is that of a person, by a title or a usual given name: "Dr Mary Otieno", "Marco Riva". */
export function isPersonName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const [first = '', ...others] = words;
  if (titled.test(name.trim()) || hanTitled.test(name.trim())) return true;
  return (
    isGivenName(first.split('-')[0] ?? '') &&
    others.length > 0 &&
    others.length < 4 &&
    others.every((word) =>
      /^(?:\p{Lu}[\p{L}.'’-]*|de|del|della|la|los|las|di|von|van|der|da|dos|bin|al)$/u.test(word),
    )
  );
}

/** Two or three signs that begin with one of the hundred usual family names: 王芳. Many places and firms do so too. */
export const mayBeHanPerson = (name: string): boolean =>
  new RegExp(`^[${family}]\\p{Script=Han}{1,2}$`, 'u').test(name.trim());
