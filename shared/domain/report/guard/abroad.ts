import { institutionWords, isLargePlace, nationalities, originWords, relativeWords, venueWords } from './lexicon.ts';
import { isHealth } from './medical.ts';
import { isTownAbroad } from './names.ts';
import type { Page } from './page.ts';
import { sortOf } from './predicate-sense.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** To be and to have, and verbs of living, working, learning and being ill, third person and first: Romanian, Polish, Portuguese, Spanish, Hungarian, Welsh. */
const lasting = list(
  'asteapta czeka aguarda espera var este e are sunt am era vine provine sufera ia invata lucreaza lucrez studiaza sta stau locuieste locuiesc doarme munceste ' +
    'jest jestem ma mam bierze uczy studiuje choruje cierpi pracuje pracuja mieszka mieszkam pochodzi spi sypia leczy chodzi nosi karmi ' +
    'esta tem sou estou tenho sofre toma estuda estudo trabalha trabalho mora moro vive vivo dorme cuida frequenta faz usa vem ' +
    'es tiene soy estoy tengo sufre estudia trabaja trabajo vive viene cuida lleva padece duerme ' +
    'van vannak vagyok szed szedek tanul tanulok dolgozik dolgozom jar jarok lakik lakom szenved ' +
    'mae ganddi byw dioddef gweithio astudio ' +
    'jam eshte kam ka jetoj jeton punoj punon',
);
const negations = /^(?:nu|nie|nao|não|no|nem|nunca|nigdy|niciodata|nincs|ddim|dim|sem|se|si|i|sa|ca|l|le|ii|o)$/;

/** Beginnings of words for work, papers and whatever else tells who somebody is. */
const telling =
  /^(?:student|studi|pielegniar|nauczyc|sprzata|kelner|opiekun|fryzjer|kosmetycz|kucha|asistent|profesoar|menajer|ospata|bucatar|infirmier|ingriji|educatoar|enfermeir|professor|faxineir|limpez|cozinheir|garconet|cuidador|manicur|cabeleirei|enfermer|limpiador|camarer|cociner|peluquer|takarit|szakacs|apolo|tanar|diak|egyetem|pincer|nyrs|myfyr|athro|azil|asil|azyl|viza$|vizei|visto|wiz[aeyę]|visad|papele|papier|papiery|acte$|actele|permis|menedek|vizum|tartozkod|romă$|roma$|rroma|cigan|tigan|cygan|cyga|wyrok|sentinta|condenad|wiezi|inchisoar|presa$|prison|carcel|transsex|transgen|trans$|niebinarn|nebinar|veuv|vaduv|wdow|viuva|viuda|ozvegy|divort|rozwied|divorciad|elvalt|casada|casad|mezatk|zamezn|maritat|mulheres|leworecz|adopt|orfa|huerfan|sierot|arva$|gemen|bliznia|geme|ikrek|ikertestver|corul|chor(?:ze|u)|coro$|biseric|igreja|iglesi|koscio|templom|capel|eglwys|cabelo|pelo$|parul|wlosy|haja|gwallt|tatua|tatuaj|tetoval|cicatri|blizn|lat$|ani$|anos$|eves|oed$|miesiac|luna$|luni$|meses|honap|mis$|copi|fii$|dzieci|filh|hij[oa]|gyerek|gyermek|plant|babi|bebe|bebelus|niemowl)/;

const stops = list(
  'iar dar si pentru ca deci nu ale bo wiec nie ze zeby ktory ktora mas porque que quando nao pero cuando si no hogy mert amikor aki ond achos pan and but so because when she he',
);
const keepsGoing = /^(?:si|i|e|y|es|ac|a|and)$/;

/** What sentences in other languages say of the survivor as lasting: "jest studentką pielęgniarstwa", "tem dois filhos no Funchal", "are astm". */
export function abroadSpans(page: Page): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const word = page.words[at];
    if (!word || !page.abroad.has(word.sentence)) continue;
    const found = stated(page, at) ?? standing(page, at);
    if (!found) continue;
    spans.push(found.span);
    at = Math.max(at, found.to - 1);
  }
  return spans;
}

function ours({ sides }: Page, at: number): boolean {
  return sides[at] !== 'offender' && sides[at] !== 'looks';
}

/** A name is read as a name: "mam na imię", "mă cheamă". */
const introducing = /^(?:imie|imieniu|cheama|numesc|numele|chamo|chamo-me|nome|llamo|nombre|nevem|enw)$/;

function stated(page: Page, at: number): { span: Span; to: number } | null {
  const { words } = page;
  const verb = words[at];
  const next = words[at + 1];
  if (!verb || !next || next.opens || next.gap !== ' ' || !lasting.has(verb.fold) || !ours(page, at)) return null;
  // "e" is "and" more often than "is"; "é" never.
  if (verb.text === 'e') return null;
  // "Am vorbit cu": what was done, and nothing that lasts.
  if (
    /^(?:am|are|a|au)$/.test(verb.fold) &&
    /(?:at|it|ut|fost|is|us|ns|rs|pt)$/.test(next.fold) &&
    next.fold.length > 3 &&
    !isHealth(next.fold)
  )
    return null;
  const before = words[at - 1];
  if (before && !verb.opens && negations.test(before.fold) && !/^(?:e|i|o|se)$/.test(before.fold)) return null;
  let to = at + 1;
  while (to < words.length && to - at < 12) {
    const word = words[to];
    if (!word || word.opens || /[,;:()–—"“”.]/.test(word.gap) || !ours(page, to)) break;
    if (stops.has(word.fold) && !keepsGoing.test(word.fold)) break;
    if (
      keepsGoing.test(word.fold) &&
      !lasting.has(words[to + 1]?.fold ?? '') &&
      !tells(words[to + 1]) &&
      !(/^(?:un|o|uma|um|una)$/.test(words[to + 1]?.fold ?? '') && tells(words[to + 2]))
    )
      break;
    to += 1;
  }
  const inside = words.slice(at + 1, to);
  if (!inside.some(tells) || [verb, ...inside].some(({ fold }) => introducing.test(fold))) return null;
  return made(words, at, to, sortOf(words, at, to));
}

function tells(word: Word | undefined): boolean {
  if (!word) return false;
  const { fold } = word;
  return (
    (word.capital && !word.opens) ||
    (word.digit && fold.length < 4) ||
    isHealth(fold) ||
    telling.test(fold) ||
    nationalities.has(fold) ||
    originWords.has(fold) ||
    relativeWords.has(fold) ||
    institutionWords.has(fold) ||
    venueWords.has(fold) ||
    isTownAbroad(fold) ||
    isLargePlace(fold)
  );
}

const relations =
  /^(?:langa|deasupra|vizavi|spatele|obok|nad|naprzeciwko|naprzeciw|kolo|przy|pod|za|perto|cima|atras|lado|frente|encima|cerca|detras|junto|mellett|felett|mogott|szemben|ger|uwchben|wrth|hotelul|hotelu|hotel|sauna|saunie|pensiunea|pensjonat|pensao|apartament|mieszkaniu|lakasban|camera|pokoj|quarto|habitacion|szoba|piso|strada|ulicy|rua|calle|parada|przystanek|przystanku|paragem|statia|megallo|megallonal|buszmegallonal|parafii|parohia|paroquia)$/;
const things =
  /^(?:gar[aă]|gari|statie|statia|dworz|przystan|sklep|meczet|moschee|mesquita|mezquita|kosciol|koscie|most$|mostem|park|poczt|cmentar|estac|parag|ponte|puente|padari|delicat|farmac|mercad|igreja|cemiter|iglesi|dentist|peluquer|panader|allomas|megall|hid$|bolt|templom|lampa|haz$|hazn|kocsm|frizeri|coafor|brutari|magazin|biseric|scoal|spital|piat|pod(?:ul|ului)$|turc|polsk|polone|romanesc|portugues|capel|eglwys|siop|ysgol|ysbyty|tafarn)/;

/** "lângă gara veche din Northampton", "rua da delicatessen portuguesa", "el piso de encima del dentista, Lansdell Road": where it stands. */
function standing(page: Page, at: number): { span: Span; to: number } | null {
  const { words } = page;
  const head = words[at];
  const next = words[at + 1];
  if (!head || !next || next.opens || !ours(page, at) || !relations.test(head.fold)) return null;
  let to = at + 1;
  while (to < words.length && to - at < 9) {
    const word = words[to];
    if (!word || word.opens || /[;:()–—"“”.]/.test(word.gap) || !ours(page, to)) break;
    if (word.gap.includes(',') && !(word.capital || word.digit || relations.test(word.fold))) break;
    if (
      /^(?:si|i|y|es|e|iar|dar|ale|mas|pero|unde|gdzie|onde|donde|ahol|lle|ca|ze|que|hogy|cand|kiedy|quando|ele|el|ea|ela|ona|on)$/.test(
        word.fold,
      )
    )
      break;
    to += 1;
  }
  const inside = words.slice(at, to);
  if (!inside.some((word) => things.test(word.fold) || (word.capital && !word.opens && !isLargePlace(word.fold)))) return null;
  return made(words, at, to, { kind: 'landmark', why: 'landmark', replacement: 'place' });
}

function made(
  words: readonly Word[],
  from: number,
  to: number,
  what: Pick<Span, 'kind' | 'why' | 'replacement' | 'near'>,
): { span: Span; to: number } | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  return { span: { start: first.start, end: last.end, weight: 'doubtful', rank: 31, ...what }, to };
}
