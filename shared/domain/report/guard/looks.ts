import { looksWords, nationalities, numberWords } from './lexicon.ts';
import { isVehicle } from './vehicles.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** More of what a man, his clothes and his car look like: enough of it in one sentence and the sentence is a description. */
const more = list(
  'braces belt trilby fedora beanie turban keffiyeh balaclava mask bandana scarf mac parka anorak cagoule puffer puffa fleece gilet waistcoat blazer cardigan jumper sweater sweatshirt polo rugby football top tee vest overalls boiler dungarees ' +
    'uniform hi-vis vis hiviz visibility tie bowtie cufflinks trousers trackies tracksuits trackie chinos shorts cargo combats leggings sandals sliders crocs slippers brogues loafers wellies wellingtons socks trainers sneakers reeboks ' +
    'signet bracelet bangle necklace pendant crucifix medallion stud studs piercing piercings earrings earring nose lip eyebrow eyebrows brow brows lashes cheeks cheek chin jaw forehead freckles freckled pockmarked dimple dimples wrinkles wrinkled ' +
    'spectacles specs rimless bifocals sunglasses shades tash tache moustached bearded unshaven stubbly sideburns quiff mohawk mullet undercut crewcut crop cropped buzzcut skinhead shaven-headed shaved-head baldy slick slicked bleached dyed highlights fringe plaits braids braided cornrows afro ' +
    "receding widow's-peak pot-bellied potbelly belly paunch gut beer-belly lanky wiry burly hench portly stout tubby plump podgy rotund overweight obese solid broad broad-shouldered shouldered thickset thick-set set chunky scrawny gangly petite " +
    'tremor hands nails knuckles thumb finger fingers missing crooked gapped gap gold-tooth braces dentures stained yellow yellowed bad breath bo aftershave cologne perfume lynx fags cigarettes cigars weed diesel petrol sweat stinks stank stinking reeks reeked smells smelled smelly ' +
    'spoken softly-spoken soft-spoken well-spoken posh gruff husky deep squeaky voiced southern northern local irish scottish welsh brummie scouse geordie cockney mancunian glaswegian brogue twang lilt drawl ' +
    "foot ft feet inches inch tallish shortish six-foot five-foot 6ft 5ft 6'1 6'2 6'3 ish fiftyish sixtyish thirtyish fortyish fifty-ish thirty-ish forty-ish sixty-ish 30s 20-something thirty-something thirty forty fifty sixty seventy eighty twenty middle-aged elderly youngish oldish young younger older smart scruffy neat tidy " +
    'ic1 ic2 ic3 ic4 ic5 ic6 pale-skinned dark-skinned olive skinned skin complexioned ruddy red-faced florid rosy weathered leathery leather denim corduroy tweed wool woolly cotton nylon camouflage camo tartan checked striped plain patterned ' +
    'red blue green orange brown golden beige cream maroon purple pink turquoise navy bronze burgundy mustard khaki dark-blue light-blue pinstripe ' +
    'roof rack towbar tow-bar alloys spoiler exhaust sticker stickers ladder ladders boot bonnet headlight headlights taillight mirror hubcap hubcaps wing panel registered seats upholstery pickup pick-up minibus lorry truck wagon trailer caravan motorbike moped scooter bike tractor ' +
    'inalt slab gras chel barba ochelari tuns brunet blond roscat ani vreo cicatrice geaca sapca blugi adidasi gri negru neagra alb alba rosu albastru verde ochi ' +
    'wysoki niski gruby lysy okulary brodaty lat okolo wlosy wlosami kurtka czapce dresie dresy czarna czarnej niebieskie siwy broda akcent ' +
    'alto baixo gordo magro careca cabelo oculos barba branco negro moreno loiro camisa calcas bone tenis cerca anos uns mais menos casaco ' +
    'alto bajo calvo pelo gafas pecas joven rubio moreno chaqueta camiseta zapatillas ' +
    'magas alacsony sovany kover kopasz szakallas szemuveges bajuszos haju oves eves korul ruhaban kabat sapka tetovalas ' +
    'gjate flake floke mjeker rreth vjec',
);

/** Looks that say more than an age or a nationality, which could be anybody's. */
export function tellsLooks(fold: string): boolean {
  return (
    describes(fold) &&
    !nationalities.has(fold) &&
    !numberWords.has(fold) &&
    !/^\d+$|^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?$/.test(fold)
  );
}

/** Whether a folded word says how somebody or a vehicle looks, sounds or smells. */
export function describes(fold: string): boolean {
  return (
    looksWords.has(fold) ||
    more.has(fold) ||
    numberWords.has(fold) ||
    nationalities.has(fold) ||
    isVehicle(fold) ||
    /^\d\d?s$|^[4-6]'\d+|^[a-z]{2}\d{2}(?:[a-z]{3})?$|^(?:blk|wht|gry|slv|w\/m|ic\d)$/.test(fold) ||
    (fold.includes('-') && fold.split('-').some((part) => looksWords.has(part) || more.has(part)))
  );
}
