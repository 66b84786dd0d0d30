import { makes } from './lexicon.ts';
import type { Word } from './words.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Makes and models of cars, vans, lorries, bikes and tractors that are no ordinary words: a description of a vehicle, never somebody's name. */
const models = list(
  'abarth aixam alfa aprilia arona arteca aston ateca aygo beetle bipper cadillac captur cayenne ceed chevrolet chevy chrysler cinquecento civic ' +
    'cr-v crossland cx-3 cx-5 d-max daf daihatsu doblo dodge ducato ecosport forester fortwo formentor ftr glc gle grandland hiace hilux honda-jazz hummer hymer isuzu iveco ' +
    'i10 i20 i30 ix35 jimny jcb kadjar karoq kawasaki kodiaq koleos l200 lambretta lancia landcruiser landrover land-rover maserati massey mgf mokka mustang mx-5 multivan navara nemo niro ' +
    'outlander pajero pathfinder picanto primastar proace ptcruiser qashqai rav4 rangerover range-rover saxo scania scirocco scorpio seicento sandero shogun sorento ' +
    'sportka stilo tarraco terrano tigra tipo transporter trabant tourneo twingo t-roc t-cross urvan vanette viano voyager wrangler x-trail xsara yeti ypsilon z4 zoe x1 x3 x5 q3 q5 q7 a1 a3 a4 a5 a6 a8 ' +
    'harley suzuki husqvarna ktm royal-enfield cybertruck polestar byd cupra dfsk ldv maxus bongo hijet foden erf leyland daewoo datsun ferrari lamborghini infiniti ssangyong proton perodua rolls-royce mclaren',
);

const colours = list(
  'black white silver grey gray red blue green yellow orange brown gold golden beige cream maroon purple pink turquoise navy bronze burgundy mustard lime champagne gunmetal ' +
    'dark light metallic matt old older new newish battered rusty dirty vintage tatty knackered shiny little small big low lowered flatbed soft-top convertible blak wite sylver ' +
    'negru neagra alb alba rosu albastru gri verde czarny czarna czarne bialy biala czerwony niebieski srebrny srebrne szary zielony preto preta branco branca azul cinza prata vermelho vermelha negro blanca blanco rojo roja gris plateado fekete feher szurke piros kek zold ezust sotet ' +
    'masina auto samochod carro coche autoja',
);

/** Colours with the endings of Polish, Romanian, Portuguese, Spanish and Hungarian. */
const coloursAbroad =
  /^(?:czarn|bial(?:y|a|e|ym|ego)|czerwon|niebiesk|srebrn|szar(?:y|a|e|ym|ego)|zielon|zolt|granatow|ciemn|negr[ua]|albastr|rosi[ue]|verd[eu]|pret[oa]|branc|vermelh|cinzent|blanc|roj[oa]|azul|prate|plate|feher|feket|piros|szurk|sotet|ezust)/;

/** Whether a folded word is the make or the model of a vehicle. */
export function isVehicle(word: string): boolean {
  if (makes.has(word) || models.has(word)) return true;
  // "Passata", "Focus-szal": with an ending of its language.
  return word.length > 5 && ending.test(word) && makes.has(word.replace(ending, ''));
}

const ending = /-?(?:szal|szel|val|vel|em|a|y)$/;

/** "a brown Hilux", "some battered old Xantia": a capital straight after a colour or a car's condition is what was driven. */
export function coloured(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const left = words[at - 1];
  const before = words[at - 2];
  if (
    !word?.capital ||
    word.opens ||
    word.gap !== ' ' ||
    !left ||
    left.capital ||
    !(colours.has(left.fold) || coloursAbroad.test(left.fold))
  )
    return false;
  return /^(?:little|small|big|old|new|older|dark|light|low|auto)$/.test(left.fold)
    ? before !== undefined && (colours.has(before.fold) || /^(?:drives|driving|drove)$/.test(words[at - 3]?.fold ?? ''))
    : true;
}

/** The letters of a plate written apart from its head: "QQ11 WES", "QQ 58 MOR". */
export function inPlate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const left = words[at - 1];
  if (!word || word.opens || !left || word.gap !== ' ') return /^q{2}\d{2}[a-z]{0,3}$/.test(word?.fold ?? '') || heads(words, at);
  if (/^[A-Z]{1,3}$/.test(word.text))
    return (
      /^[a-z]{2}\d{2}$/.test(left.fold) ||
      (/^\d{2}$/.test(left.fold) && /^[A-Z]{2}$/.test(words[at - 2]?.text ?? '') && left.gap === ' ') ||
      heads(words, at)
    );
  return false;
}

function heads(words: readonly Word[], at: number): boolean {
  return (
    /^[A-Z]{2}$/.test(words[at]?.text ?? '') &&
    /^\d{2}$/.test(words[at + 1]?.fold ?? '') &&
    words[at + 1]?.gap === ' ' &&
    /^[A-Z]{3}$/.test(words[at + 2]?.text ?? '')
  );
}
