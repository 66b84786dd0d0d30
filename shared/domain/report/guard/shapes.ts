import { accounts, atSigns, type Contact, sites, spelledAddresses, usernames } from './account-shapes.ts';
import { isOffenders } from './known.ts';
import { companionWords, offenderWords, relativeWords, survivorWords } from './lexicon.ts';
import { isCommonWord, isName } from './names.ts';
import type { Page } from './page.ts';
import { phoneRuns } from './phones.ts';
import { herPlates, postcodes } from './plates.ts';
import type { Reading, Span } from './span.ts';
import type { Word } from './words.ts';

/** Phones, e-mails, account names and full postcodes by their shape. The offender's own stay. */
export function readContacts(page: Page): Reading {
  const { text, words, offset } = page;
  const contacts: Contact[] = [
    ...phoneRuns(text, words, offset).map(({ start, end }) => ({ start, end, kind: 'phone' as const })),
    ...atSigns(text, offset),
    ...spelledAddresses(words),
    ...accounts(words),
    ...usernames(words),
    ...sites(text, offset),
  ];
  const reading: Reading = { spans: [...postcodes(words), ...herPlates(words)], kept: [] };
  let before: Contact | null = null;
  for (const contact of contacts.sort((a, b) => a.start - b.start)) {
    const span = contactSpan(page, contact, before !== null && sameLine(page, before, contact));
    if (span) reading.spans.push(span);
    else reading.kept.push({ start: contact.start, end: contact.end });
    before = span ? null : contact;
  }
  return reading;
}

/** "withheld, then 07700 900833, also snap big_lee": one breath after another contact, with nobody named between. */
function sameLine({ words, sides }: Page, before: Contact, contact: Contact): boolean {
  const from = firstAt(words, before.end);
  const to = firstAt(words, contact.start);
  return (
    to - from < 8 &&
    words.slice(from, to).every((word, n) => sides[from + n] !== 'survivor' && !herCues.has(word.fold) && !relativeWords.has(word.fold))
  );
}

function contactSpan(page: Page, { start, end, kind }: Contact, afterHis: boolean): Span | null {
  const raw = page.text.slice(start - page.offset, end - page.offset);
  if (isOffenders(page.known, kind, raw)) return null;
  const whose = named(page, raw, start) ? ({ side: 'survivor', near: null } as const) : ownerOf(page, start, end);
  if (whose.side === 'offender' || (whose.side === null && afterHis)) return null;
  // Once her number is known, one that nothing ties to her or hers is the one she was rung from.
  if (whose.side === null && !whose.near && kind === 'phone' && page.known.numbers.length > 0) return null;
  const near = whose.near;
  const about = near !== null && /^(?:she|her|hers|i|my|me|us|we|our|ea|ei|ona|jej|ela|dela)$/i.test(near);
  return {
    start,
    end,
    kind,
    weight: near ? 'identifying' : 'doubtful',
    rank: near ? 60 : 40,
    why: about ? 'contact-hers' : near ? `${kind}-near` : kind,
    ...(near && !about ? { near } : {}),
    replacement: kind,
  };
}

/** An account that holds her own name is hers, unless it is said to be his. */
function named({ words, known }: Page, raw: string, start: number): boolean {
  const at = firstAt(words, start);
  const near = words.slice(Math.max(0, at - 5), at);
  if (near.some(({ fold }) => fold === 'his' || offenderWords.has(fold) || fold === 'username')) return false;
  return raw
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (part) =>
        part.length > 3 &&
        [...known.herNames, ...[...known.parts].flatMap(([word, { kind }]) => (kind === 'name' || kind === 'alias' ? [word] : []))].some(
          (name) => name.length > 3 && !isCommonWord(name) && part.startsWith(name),
        ),
    );
}

const hisCues = new Set(
  (
    'blocked avoid beware warning timewaster timewasters answer ganddo od lui jego dele telefona pisal pisze dzwonil scris sunat escribio llamo ligou escreveu hivott irt z numeru-jego desde blocked saved showed from rang rung rings ringing called calls calling texted texting messaged messages messaging booked booking bookings used uses using contacted withheld caller he him his himself account named name payment sent writes ' +
    'wrote posted username written'
  ).split(' '),
);
const herCues = new Set(
  'her she hers my me own landline mobile contact contactable reach reached safe back texted ph tel nok ring number phone leave text call txt emailed inbox us works advertises jej ei ea dela numarul numero numer telefon'.split(
    ' ',
  ),
);
const strongHers = new Set(
  'niej nia ganddi moj mój mea minha szamom fy rhif dela szama her she hers my me own landline safe nok reach reached contactable inbox jej ei dela us'.split(
    ' ',
  ),
);

/** Whose number or address it is, by the nearest word that says so: "her mobile is" against "he rang from". */
function ownerOf(page: Page, start: number, end: number): { side: 'offender' | 'survivor' | null; near: string | null } {
  const { words, sides } = page;
  const at = firstAt(words, start);
  const after = firstAt(words, end);
  const following = after === -1 ? [] : words.slice(after, after + 6).filter((_, n, all) => all.slice(0, n + 1).every((one) => !one.opens));
  if (/^(?:which|is|that's|thats)$/.test(following[0]?.fold ?? '') && following.some(({ fold }) => /^(?:her|my)$/.test(fold)))
    return { side: 'survivor', near: 'her' };
  if (
    following.slice(0, 4).some((word) => word.fold === 'his' || (word.possessive && offenderWords.has(word.fold))) &&
    /^(?:is|was|being|that|thats|which|belongs)$/.test(following[0]?.fold ?? '')
  )
    return { side: 'offender', near: null };
  if (/^(?:rol|szamrol|szamarol)$/.test(following[0]?.fold ?? '')) return { side: 'offender', near: null };
  // "07700 900775 - time waster, aggressive": what is said of a number by itself.
  if (
    following
      .slice(0, 5)
      .some(({ fold }) =>
        /^(?:timewaster|waster|wasters|aggressive|abusive|dangerous|violent|avoid|blocked|scammer|withheld|rude|threatening|drunk|robbed|raped|bad)$/.test(
          fold,
        ),
      ) &&
    !following.slice(0, 5).some(({ fold }) => survivorWords.has(fold))
  )
    return { side: 'offender', near: null };
  if (/^(?:date|punter|client)$/.test(words[at - 1]?.fold ?? '') && /^(?:bad|ugly|dodgy)$/.test(words[at - 2]?.fold ?? ''))
    return { side: 'offender', near: null };
  const belongs = following.slice(0, 4);
  if (
    /^(?:which|is|was|belongs|for)$/.test(belongs[0]?.fold ?? '') &&
    belongs.some(({ fold, possessive }) => possessive || /^(?:she|hers|friend)$/.test(fold))
  )
    return { side: 'survivor', near: belongs[0]?.text ?? null };
  let ours: string | null = null;
  for (let back = 1; back <= 12; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens) break;
    const left = words[at - back - 1];
    // "number on the side of the wagon".
    if (/^(?:van|wagon|lorry|truck|cab|taxi|trailer|side|flyer|leaflet)$/.test(word.fold) && left?.fold !== 'her')
      return { side: 'offender', near: null };
    if (/^(?:account|name|number|messages|message)$/.test(word.fold) && left && /^(?:own|her|my|leave|left)$/.test(left.fold)) {
      return { side: 'survivor', near: word.text };
    }
    if (strongHers.has(word.fold) || (page.survivorIsHe && word.fold === 'his')) {
      // "rang her from", "texts her on": the verb before says whose.
      if (
        /^(?:her|me|us)$/.test(word.fold) &&
        left &&
        /^(?:rung|rang|rings|ringing|texted|texts|texting|messaged|messages|called|calls|contacted|contacts|emailed|emails|sent|sends|booked)$/.test(
          left.fold,
        )
      ) {
        // "rings her on": the number he rings is hers; "rang her from" is his.
        return words[at - 1]?.fold === 'on' && /^(?:ring|rang|rung|call|text|phon|messag)/.test(left.fold)
          ? { side: 'survivor', near: word.text }
          : { side: 'offender', near: null };
      }
      return { side: 'survivor', near: word.text };
    }
    if (word.fold === 'from' && herCall(words, at - back)) return { side: 'survivor', near: word.text };
    if (hisCues.has(word.fold) || offenderWords.has(word.fold)) {
      if (/^(?:texted|called|messaged|contacted|used)$/.test(word.fold) && left && /^(?:be|she|being|works|is)$/.test(left.fold))
        return { side: 'survivor', near: word.text };
      if (
        word.fold === 'from' &&
        left &&
        sides[at - back] !== 'offender' &&
        /^(?:report|email|wrote|message|call|e-mail|us|me|inbox|line)$/.test(left.fold)
      )
        return { side: 'survivor', near: left.text };
      if (left?.fold === 'she' && !offenderWords.has(word.fold)) return { side: 'survivor', near: left.text };
      return { side: 'offender', near: null };
    }
    if (herCues.has(word.fold) && (ours === null || (/^number$/i.test(ours) && asking.has(word.fold)))) ours = word.text;
  }
  // Who the sentence before was about says nothing of a number that stands by itself.
  const sentence = words[at]?.sentence;
  const spoken = sides[at] ?? null;
  let own = false;
  for (let back = 0; words[at - back]?.sentence === sentence && back < 40; back++) own ||= offenderWords.has(words[at - back]?.fold ?? '');
  if (
    relativeBefore(page, at) ||
    /^(?:ask|safe|leave|only|anytime|evenings|mornings|mornings|after|before)$/.test(following[0]?.fold ?? '')
  )
    return { side: 'survivor', near: ours ?? following[0]?.text ?? null };
  const side = spoken === 'offender' && !own && askedFor(words, at) ? null : spoken;
  if (side === 'offender' || side === 'looks') return { side: 'offender', near: null };
  if (ours && !/^number$/i.test(ours)) return { side: 'survivor', near: ours };
  if (following.some(({ fold }) => fold === 'name') || /^number$/i.test(ours ?? ''))
    return { side: ours && side === 'survivor' ? null : 'offender', near: null };
  return { side: null, near: null };
}

/** "her sister, 07700 …", "(mum 07700 …)": theirs. */
function relativeBefore({ words, survivorIsHe }: Page, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens) return false;
    if (relativeWords.has(word.fold) || companionWords.has(word.fold)) return survivorIsHe || words[at - back - 1]?.fold !== 'his';
  }
  return false;
}

const asking = new Set('contact safe back leave ring call text reach landline'.split(' '));

/** "She rang from", "Carla texted us from": the caller is the survivor, unless "she was rung from". */
function herCall(words: readonly Word[], from: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const verb = words[from - back];
    if (!verb) return false;
    if (
      /^(?:rang|rings|called|calls|texted|texts|phoned|phones|messaged|messages|emailed|wrote|writes|reported|reports|spoke|contacted|calling|ringing|texting)$/.test(
        verb.fold,
      )
    ) {
      const object = words[from - back + 1]?.fold ?? '';
      const subject = words[from - back - 1];
      if (
        (/^(?:us|me)$/.test(object) || (object === 'in' && /^(?:rang|rings|called|phoned|texted)$/.test(verb.fold))) &&
        !offenderWords.has(subject?.fold ?? '')
      )
        return true;
      return (
        subject !== undefined &&
        !verb.opens &&
        (/^(?:she|i|who)$/.test(subject.fold) || (subject.capital && isName(subject.fold))) &&
        !/^(?:her|him)$/.test(object)
      );
    }
    if (verb.opens) return false;
  }
  return false;
}

/** "Ring on", "ph", "text": somebody is to be reached. */
function askedFor(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 6; back++) {
    const word = words[at - back];
    if (!word) return false;
    if (/^(?:ring|text|txt|call|contact|reach|leave|ph|tel|phone|message|msg|safe|best)$/.test(word.fold))
      return !/^(?:phone|contact|tel)$/.test(word.fold) || word.fold === 'ph' || back > 1;
    if (words[at - back + 1]?.opens) return word.opens && back === 1;
  }
  return false;
}

/** The index of the word that stands at an offset, found by halving. */
function firstAt(words: readonly Word[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
