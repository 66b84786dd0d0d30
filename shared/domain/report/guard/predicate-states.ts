import { looksWords, nationalities, numberWords, originWords } from './lexicon.ts';
import { isHealth } from './medical.ts';
import { isCommonWord } from './names.ts';
import { aged } from './personal-numbers.ts';
import type { Statement } from './predicate-sense.ts';
import type { Word } from './words.ts';

export const skipped = new Set(
  'also now still currently usually normally often always sometimes mainly mostly only just really since recently previously never then already formerly both herself originally'.split(
    ' ',
  ),
);
export function skipTo(words: readonly Word[], at: number): number {
  let to = at;
  while (words[to] && !words[to]?.opens && skipped.has(words[to]?.fold ?? '') && words[to]?.fold !== 'originally') to += 1;
  return to;
}

const states = new Set(
  (
    'engaged married divorced separated widowed homeless estranged allergic dependent pregnant expecting breastfeeding left-handed banned barred registered enrolled training studying retraining qualified known related waiting due ' +
    'under on from originally carrying undergoing recovering awaiting open named listed originally claiming sofa-surfing staying living sharing renting based lodging sleeping employed signed sanctioned sectioned doing deaf blind partially'
  ).split(' '),
);

/** After "she is". */
export function state(words: readonly Word[], at: number): Statement | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.opens) return null;
  if (word.fold === 'on')
    return next && !next.opens && !/^(?:the|her|a|edge|camera|cam|site|shift|leave|and|hold|foot|guard)$/.test(next.fold)
      ? { from: at, needs: false }
      : null;
  if (
    word.fold === 'in' &&
    words
      .slice(at + 1, at + 5)
      .some(
        ({ fold, opens }) =>
          !opens &&
          /^(?:accommodation|care|hostel|refuge|halls|hospital|rehab|prison|foster|choir|band|navy|army|custody|recovery|temp)$/.test(fold),
      )
  )
    return { from: at, needs: false };
  if (/^(?:not|no)$/.test(word.fold)) return next?.fold === 'out' || next?.fold === 'allowed' ? { from: at, needs: false } : null;
  if (/^(?:from|under|open|known|named|due|carrying|doing)$/.test(word.fold)) return { from: at, needs: true };
  if (looksWords.has(word.fold) && !/^(?:heavily|medium|big|light|dark|spots)$/.test(word.fold) && next && !next.opens)
    return { from: at, needs: false };
  // "is 17 weeks gone", "is six foot two".
  if (
    (word.digit || numberWords.has(word.fold) || isCount(word.fold)) &&
    next &&
    !next.opens &&
    /^(?:weeks?|months?|days?|years?|foot|ft|feet|stone)$/.test(next.fold)
  )
    return { from: at, needs: false };
  if (word.fold === 'one' && next?.fold === 'of') return { from: at, needs: false };
  if (word.fold === 'the' && next?.fold === 'one' && /^(?:with|who|from|in)$/.test(words[at + 2]?.fold ?? ''))
    return { from: at, needs: false };
  if (/^(?:the|a|an)$/.test(word.fold)) return role(words, at) ? { from: at, needs: true } : null;
  if (aged(words, at) || nationalities.has(word.fold) || originWords.has(word.fold) || isHealth(word.fold))
    return { from: at, needs: false };
  if (/^(?:coming|nearly|almost|just|only|barely|now)$/.test(word.fold) && [1, 2].some((n) => aged(words, at + n)))
    return { from: at, needs: false };
  if (states.has(word.fold)) return { from: at, needs: /^(?:staying|living|sleeping|waiting|registered|known|based)$/.test(word.fold) };
  return fleeting.has(word.fold) || /ly$/.test(word.fold) ? null : { from: at, needs: true };
}

/** States of a moment: how she feels, where she is just now, what she is about to do. */
const fleeting = new Set(
  (
    'upset scared shaken fine ok okay safe well unwell aware happy unhappy worried sure unsure adamant afraid frightened anxious angry tired sore bruised home back here there in at by with out off up down away alone outside inside still very too so quite rather now then ' +
    'going coming trying hoping looking asking wanting thinking saying telling crying bleeding shaking feeling willing unwilling able unable ready keen reluctant clear certain calm distressed tearful traumatised devastated embarrassed ashamed ' +
    'concerned convinced consenting agreed happy glad grateful relieved gone left taken seen met asked told given being getting having making taking wearing walking standing sitting hurt injured safe better worse more less as to for of about after before if that this it all both ' +
    'not no the one who what why how where when unharmed uninjured and but or me him her us them his my your our their a an wary careful nervous terrified petrified alright right wrong free busy available nowhere working talking speaking'
  ).split(' '),
);

export function isCount(word: string): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(word);
}

/** "is the daughter of", "is a teller at": a role, not "a bit shaken" or "a regular". */
function role(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    !next.opens &&
    !/^(?:bit|little|lot|mess|victim|survivor|regular|worker|witness|nervous|wreck|good|very|male|female|reliable|friend|member|few|sex|street|strong|new|long|same|state|first|one|woman|girl|lady|target)$/.test(
      next.fold,
    )
  );
}

/** Injuries, evidence and plans: "has a cut lip", "has the messages". */
export const passingThings = new Set(
  (
    'appointment follow-up meeting referral interview session cut cuts bruise bruises bruising bruised black swollen sore broken split graze grazes scratch scratches mark marks bump lump headache burn burns screenshot screenshots photo photos picture pictures recording message messages ' +
    'number description name idea feeling plan right record panic alarm doubt chance choice word words problem problems question questions safe way go reason copy text texts video voicemail voice dashcam receipt list fear no nothing ' +
    'not never seen met told asked given heard had been since stopped blocked changed kept saved reported agreed decided said done gone left made taken to client clients regular regulars dna'
  ).split(' '),
);

/** Past forms after "she has", and what comes with it in any story. */
const doneAlready = new Set(
  (
    'got had put cut hit met let set read lost left kept felt found sent held told said paid bought brought thought caught taught fought heard made run come become begun won spent slept ' +
    'contact access support help evidence proof pain time space money nowhere somewhere someone nobody everything anything something plans concerns issues it this that these him her them us me to some any more many other'
  ).split(' '),
);

/** After "she has". */
export function having(words: readonly Word[], at: number): Statement | null {
  let to = skipTo(words, at);
  const first = words[to];
  if (!first || first.opens) return null;
  if (first.fold === 'been') {
    const next = words[to + 1];
    if (
      /^(?:stalking|harassing|threatening|following|messaging|texting|calling|ringing|hitting|beating|watching|filming|abusing|blackmailing|stalked|harassed|followed|threatened)$/.test(
        next?.fold ?? '',
      )
    )
      return null;
    return next &&
      !next.opens &&
      /^(?:\w+ing|in|on|granted|refused|evicted|rehoused|discharged|sectioned|diagnosed|homeless|clean|sober|under|with|off|trafficked|living|staying|sleeping)$/.test(
        next.fold,
      )
      ? { from: to, needs: true }
      : null;
  }
  // "has pink dreads".
  if (
    words
      .slice(to, to + 4)
      .some(
        ({ fold, opens }, n) =>
          (n === 0 || !opens) &&
          /^(?:dreads|dreadlocks|braids|locs|afro|mohican|freckles|vitiligo|birthmark|piercings|plaits|extensions)$/.test(fold),
      )
  )
    return { from: to, needs: false };
  if (/^(?:moved|lost)$/.test(first.fold)) return { from: to, needs: true };
  const start = to;
  for (let n = 0; n < 3; n++, to++) {
    const word = words[to];
    if (!word || (n > 0 && (word.opens || /[,;:()]/.test(word.gap)))) break;
    if (passingThings.has(word.fold)) return null;
  }
  if (
    /^(?:a|an|the|her|his|one|two|three|four|five|six|no|limited|indefinite|\d+|chronic|severe|type)$/.test(first.fold) ||
    !isCommonWord(first.fold) ||
    isHealth(first.fold)
  )
    return { from: start, needs: first.fold === 'the' || first.fold === 'no' };
  // "has emphysema", "has lupus": a thing without an article that one has is an illness more often than not; a past form is none.
  if (/^(?:learning|hearing|eating|sleeping|bleeding|seeing|walking|breathing)$/.test(first.fold)) return { from: start, needs: false };
  return /(?:ed|en|ing|ly|wn)$/.test(first.fold) || doneAlready.has(first.fold) ? null : { from: start, needs: true };
}
