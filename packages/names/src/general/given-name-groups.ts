/**
 * Spellings of one name in different transliterations of one language, which rules of sounds do not join. Not translations: John and Jean
 * are two names. Also a few family names whose letters have no settled Latin form.
 */
const GROUPS = [
  "mohammed muhammad mohamed mohammad mohamad muhammed mahomed muhamad mohamud", "ahmed ahmad ahmet ahmat",
  "hussein husayn hossein hussain husain hosein hoessein hussien", "abdullah abdallah abdulla abdoullah",
  "yusuf youssef yousef yusef yousuf youssouf", "khalid khaled", "said saeed sayeed sayid saïd", "omar umar oumar",
  "osman othman uthman usman ousmane", "ibrahim ebrahim", "mahmoud mahmud mahmood", "mustafa mustapha moustafa moustapha", "ali aly",
  "hassan hasan hassen", "salman selman salmane", "faisal faysal feisal fayçal", "rashid rasheed rachid rascheed", "karim kareem",
  "abdel abdul abd abdal abdoul", "fatah fattah", "sisi sissi", "gaddafi qaddafi kadhafi gadhafi qadhafi ghaddafi", "bashar baschar bachar",
  "assad asad", "zayed zayid zaid", "nahyan nahayan", "tamim tameem", "nasser nasir naser", "erdogan erdoğan", "raisi raïssi raissi",
  "pezeshkian pezechkian peseschkian", "khamenei chamenei", "abbas abas", "amir ameer emir", "victor виктор віктор viktor wiktor", "maria мария марія mariya marija mariia",
  "sukarno soekarno", "suharto soeharto", "netanyahu netanjahu nétanyahou netanyahou", "soleimani solejmani suleimani", "shigeru sigeru",
  "luís luis luiz", "jong chong", "hyun hyeon", "young yeong", "lee rhee", "park bak pak", "choi choe",
];

/** The same of Slavic names; one of them in a name shows that Slavic transliteration is at work. */
const SLAVIC_GROUPS = [
  "alexander александр олександр аляксандр aleksandr alexandr alexandre aleksander alexandar aleksandar oleksandr oleksander aliaksandr",
  "dmitry дмитрий дмитро dmitri dmitriy dmitrij dimitri dmitrii dimitrij dmytro", "sergey сергей сергій sergei sergej sergueï serguei serhiy serhij",
  "alexei алексей олексій alexey aleksei aleksey aleksej alexej oleksiy oleksii alexeï alekseï", "nikolai николай микола nikolay nikolaj nicolai nikolaï mykola",
  "mikhail михаил михайло michail mikhaïl mijaíl mijail mihail mychajlo mykhailo", "yevgeny евгений євген evgeny evgenii yevgeni jewgeni evgueni evgeniy yevgeniy jevgeni",
  "yuri юрий юрій yury iouri juri jurij yuriy iuri joeri yurii", "andrei андрей андрій andrey andrej andriy andrii andrij andreï andréi",
  "volodymyr володимир wolodymyr volodimir volodimyr", "vladimir владимир wladimir vladímir władimir", "natalia наталья наталія nataliya natalja nataliia natalya",
  "valery valeri valeriy waleri valerij", "vitaly vitali witali vitaliy vitalij", "anatoly anatoli anatolij anatoliy", "lavrov lawrow lavrow",
  "lukashenko лукашенко лукашэнка lukaschenko lukashenka loukachenko loekasjenko łukaszenka lukaszenka lukachenko",
  "zelensky zelenskyy zelenskiy zelenski selenskyj zelenskyi selenski", "oleg олег oleh", "igor игорь ігор ihor", "pavel pavlo pawel pawlo", "denys denis",
  "oksana oxana", "svetlana swetlana svitlana", "ruslan rouslan", "boris borys", "petro петр петро пётр piotr pyotr pjotr petr",
  "vyacheslav viacheslav wjatscheslaw viatcheslav vjatsjeslav", "yulia ioulia yuliya yuliia", "ivan iwan", "konstantin constantin kostyantyn",
  "maxim maksim maksym", "kassym kasym kassim", "zhomart jomart schomart",
];

/** Folded spelling → number of its group. */
export const GIVEN_NAME_GROUPS: ReadonlyMap<string, number> = new Map([...GROUPS, ...SLAVIC_GROUPS].flatMap((group, index) => group.split(" ").map((name) => [name, index] as const)));

/** True for the number of a group of Slavic names. */
export function isSlavicGroup(group: number): boolean {
  return group >= GROUPS.length;
}
