import { countriesOfTheWorld, ukRegions, ukTowns } from '../../../reference/places.ts';
import { isCommonWord } from './names.ts';

/**
 * The words the rules know, folded to plain lower case: English first, then Welsh, Romanian, Polish, Portuguese and Spanish where notes mix
 * languages. Short lists that a worker could have written; each is named for what it tells.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** What a rule asks: is this folded word one of these? */
export type WordSet = { has: (word: string) => boolean };

/** A list, and the beginnings that inflected words of other languages share ("siostrą", "siostry"). No English word is one. */
const inflected = (text: string, stems: RegExp): WordSet => {
  const words = list(text);
  return { has: (word) => words.has(word) || (stems.test(word) && !isCommonWord(word)) };
};

/** Who a clause is about. */
export const survivorWords = list(
  'she shes her hers herself hersel survivor victim complainant informant lassie lass worker receptionist lady girl woman escort ea ei ona jej ela dela ella suya',
);
export const offenderWords = inflected(
  'he hes him his himself hisself himsel chap chaps gentleman gentlemen gent gents dude dudes geezer viewer viewers cabbie subject assailants attackers robbers intruders strangers drivers guys blokes fellas passengers callers man men guy bloke blokes punter punters client clients customer customers driver suspect suspects offender perpetrator ' +
    'attacker assailant fella fellow gent male males perp mugger intruder scammer blackmailer stalker stranger lad lads youth youths robber john ' +
    'perp perps accused guest guests regular regulars buyer visitor passenger pimp dealer trafficker loan-shark barbat barbatul barbati clientul clientului soferul el lui mezczyzna mezczyzny klient klienta klientem kierowca facet homem homens cliente hombre hombres tipo ferfi vendeg ele eles burre burri klienti shoferi',
  /^(?:barbat|clientul|clientil|individul|mezczyzn|klient|kierowc|facet|faceci|homen|homem|hombre|cliente|ferfi|soferu|napastni|agresor|dyn(?:ion)?$|tipul|typ(?:ek|a|em|owi)?$|gosc(?:iu|ia|iem)?$|gostek|kolesi|pasi(?:t|nak|val)?$|fickó|urge$|senhor$|rapaz|moco$|anglik|polak(?:iem)?$|litwin|szkot(?:em)?$|englez|neamt|bogat|baiatul$|chico$|tio$|muchacho|gwr$)/,
);
export const selfWords = list('i me my myself we us our mine');

/** Relatives whose mere mention tells something, and companions who only do with a name. */
export const relativeWords = inflected(
  'mum mums mam mams mom mammy mummy mother dad dads da daddy da father parents parent stepmum stepdad stepmother stepfather stepson stepdaughter ' +
    'brother brothers bro sister sisters sis half-sister half-brother stepbrother stepsister son sons daughter daughters kid kids child children baby babies bairn bairns wean weans ' +
    'toddler twins teenager teenagers nan nans nana nanna nannan nanny gran grans granny grandma grandmother grandad granddad grandpa grandfather grandparents granda grandson ' +
    'granddaughter grandkids grandchildren grandchild cousin cousins aunt aunts auntie aunty uncle uncles niece nieces nephew nephews husband wife hubby missus ex ' +
    'ex-husband ex-wife ex-partner ex-boyfriend partner boyfriend girlfriend fiance fiancee mother-in-law father-in-law sister-in-law brother-in-law ' +
    'son-in-law daughter-in-law in-laws godmother godson goddaughter ' +
    'mamgu nain taid tadcu chwaer brawd merch ' +
    'mama mamei tata tatal sora surorii fratele frate fiica fiul copii copilul copiii bunica bunicul matusa unchiul verisoara varul sotul sotia iubitul prietenul ' +
    'matka matke matki mamie ojciec siostra siostry siostre siostra brat brata corka corke corki syn syna dzieci dziecko babcia babci dziadek ciocia ciocia ' +
    'wujek kuzynka kuzyn maz meza zona chlopak ' +
    'mae pai irma irmao filha filho filhos avo tia tio prima primo marido esposa namorado sogra ' +
    'madre padre hermana hermano hija hijo hijos abuela abuelo esposo novio suegra sobrina sobrino ' +
    'motra motren vellai vellain nena nenes babai vajza djali gjyshja kushuriri ' +
    "newborn stepkids stepdaughters widow widower fella's nonna babushka apa anya anyja nover novere huga hugom lanya fia ferje nagymama nagyanyja unokatestver baratno",
  // Romanian, Polish, Portuguese, Spanish, Hungarian, cut before their endings.
  /^(?:sor(?:a|ei|ii|mea)$|sori(?:i|lor)$|fratel|fiic|fiul|copil|bunic|matus|unchi|fetit|baiet|baiat|verisoar|verisor|sotul|sotie|iubit|mamei$|tatal|cumnat|nepoat|gemen|siostr|sistrzen|matk|matce|ojc|cor[ck](?:a|e|i|ka)|synk|synow|synem|bratem|bratan|babci|dziadk|ciot|wujk|kuzyn|mezem|mezow|zonie|dzieci|dzieck|chlopak|narzecz|tesciow|blizniak|irma(?:s|os|zinha)?$|filh|sobrinh|primas?$|av[oo]s$|cunhad|sogr|marid|namorad|espos|herman|hij[oa]s?$|hijit|abuel|niet[oa]|ti[oa]s$|suegr|sobrin|cunad|nover|nagyma|gyerek|lany[aa]|fiam|ferjem|anyuk|anyja|apja|testver)/,
);
export const companionWords = list(
  'friend friends mate mates flatmate housemate roommate neighbour neighbor pal landlord landlady officer support-worker carer keyworker key-worker support-worker social-worker caseworker worker ' +
    'midwife counsellor therapist tutor teacher boss manager colleague colleagues solicitor nurse doctor gp adviser advisor driver housekeeper cleaner maid ' +
    'sponsor probation priest pastor vicar imam receptionist resident prietena kolezanka kolega przyjaciolka amiga amigo vizinha vecina',
);
export const ownerWords = list(
  'her my their our hers your lui ei mea meu meus minha sua seu su mi moja moj moje mojej mojego jej swojej dela',
);

/** Said before a name. */
export const titles = list(
  'mr mrs ms miss mx dr doctor prof professor sister father rev reverend auntie aunty aunt uncle nurse sir lady capt captain sgt pc dc domnul doamna doamnei pan pani dona senhor senhora sra sr srta don',
);
/** Said after a name by one who writes down what somebody told. */
export const tellingVerbs = list(
  'says said say told tells reports reported report states stated disclosed discloses describes described rang rings phoned phones called texted texts messaged emailed came comes attended ' +
    'went goes was is has had met meets accepted got gets gave asks asked wants wanted thinks believes knows works worked lives stays stayed sleeps confirmed confirms ' +
    'explained mentioned noticed remembers heard saw sees took takes feels felt did does would will could can cannot agreed declined refused contacted woke left ran ' +
    'managed tried needs needed lost thinks helped helps answered opened let lets sells advertises organises heard brought read noted flagged spoke speaks moved ' +
    "runs walks walked sings cleans drives studies teaches helps phones walked travelled charges charged declined finished fled escaped arrived booked has'nt hasn't isn't wasn't won't didn't doesn't zice spune powiedziala mowi disse diz dijo dice",
);

export const streetWords = list(
  'street st road rd avenue ave lane ln close drive court crescent cres terrace place square sq gardens gdns row mews way walk grove hill rise vale parade wharf ' +
    'quay gate alley passage yard green view garth bank embankment broadway mount croft dene wynd brae loan heights villas buildings estate park cottages cottage ' +
    'crossing bridge viaduct underpass subway roundabout precinct arcade heol stryd ffordd lon',
);
/** Street words that are safe in small letters after a name ("pellow street"). */
export const plainStreetWords = list(
  'street st road rd avenue ave lane crescent terrace mews gardens grove parade close drive court square row wharf estate place heol stryd ffordd',
);
/** Said before the street's name. */
export const foreignStreetWords = list(
  'strada str strazii bulevardul bulevard bd aleea soseaua calea piata cartierul cartier ulica ul ulicy ulice aleja alei aleje osiedle osiedlu plac placu rynek rua bairro barrio avenida travessa praca largo calle plaza paseo avda heol stryd ffordd',
);

export const homeWords = list(
  'house flat room bedsit caravan apartment basement studio maisonette bungalow cottage lodgings digs squat annexe tent boat barge address bloc casa apartamentul mieszkanie mieszkaniu apartamento piso ' +
    'place block tower houseboat narrowboat camper campervan garage lock-up houseshare shared-house halls bedsitter penthouse chalet cabin camp lakas lakasban haz hazban garsoniera camera kamienica kamienicy bloku',
);
/** Said of where somebody lives, sleeps or works from; what follows is an address. */
export const dwellingVerbs = list(
  'lives live living lived stays stay staying sleeps sleep sleeping slept resides residing rents renting lodges lodging lodged housed squatting dosses dossing kips kipping bunks ' +
    'locuieste locuiesc stau sta mieszka mieszkam mieszkaja mora moro moram vive vivo viven lakik lakom',
);

export const venueWords = inflected(
  'hotel hostel lodge inn guesthouse b&b bnb sauna spa parlour parlor massage club nightclub bar pub tavern brewery cafe restaurant bistro takeaway kebab bakery ' +
    'shop store salon barbers barber hairdresser hairdressers bookies bookmaker casino arcade gym rooms suites studio studios villa palace house arms travelodge agency escorts bingo ' +
    'shelter refuge day-centre drop-in church mosque temple gurdwara synagogue chapel cathedral library market supermarket garage station warehouse factory mill yard theatre cinema ' +
    'tattooist tattooists laundrette launderette florist butcher butchers newsagent newsagents carwash depot stall chippy offie caffi tafarn gwesty ' +
    'hotelul magazinul biserica sklep kosciol loja igreja tienda iglesia hotelu kebabu hall centre center hub museum court stadium ' +
    "tattooist's newsagent's chemist's baker's butcher's barber's offlicence off-licence superstore greengrocer fishmonger pawnbroker pawnshop pawnbrokers undertaker undertakers undertaker's florists vets vet's " +
    'kitchen diner canteen workshop nailbar nails laundry carvery steakhouse pizzeria chinese-takeaway gallery studio-flats snooker cattery kennels stables farm allotments marina nursery-home care-home',
  /^(?:hotelu|restauran|cafenea|piekarn|sklep|kosciol|kosciel|cerkw|fryzjer|kwiaciarn|magazin|biseric|brutari|coafor|frizeri|padari|igrej|mercead|mercad|cabeleireir|panader|peluquer|igles|tiend|restaurant|lanchonet|szallod|templom|pekseg|fodrasz|etterm)/,
);
/** Places that say how somebody lives: of the survivor they identify, of the offender they describe. */
export const institutionWords = inflected(
  'school primary academy college university uni sixth-form nursery playgroup creche kindergarten hospital infirmary clinic surgery practice pharmacy chemist chemists hospice sarc ' +
    "rehab detox a&e ward maternity gum dentist dentists opticians jobcentre day-centre foodbank food-bank children's ysgol ysbyty meddygfa coleg " +
    'scoala spital spitalul spitalului clinica policlinica farmacia gradinita liceu szkola szkole szkoly szpital szpitalu szpitala przychodnia przychodni apteka apteka przedszkole ' +
    'przedszkola escola hospital creche faculdade colegio escuela instituto farmacia guarderia consultorio cmht camhs midwifery antenatal counselling ' +
    'juniors infants physio podiatrist dialysis oncology optician foodbank walk-in polyclinic madrasa seminary maternidade iskola ovoda korhaz rendelo gyogyszertar patika',
  /^(?:scoal|spital|clinic[aiu]|policlinic|farmaci|gradinit|liceu|cabinet|maternitat|szkol|szpital|przychodn|aptec|aptek|przedszkol|zlobk|uczeln|escol|hospita|faculd|farmac|creche|colegi|escuel|institut|guarder|consultor|ambulator|iskol|ovod|korhaz|rendelo|egyetem|univers(?:id|yt|itat))/,
);
export const jobWords = list(
  'teacher nurse student students barmaid waitress waiter cleaner carer hairdresser beautician secretary treasurer councillor supervisor assistant solicitor paralegal accountant ' +
    'apprentice trainee barista cashier chef cook driver dancer model actress singer teaching nursing trainer physio dentist doctor midwife lecturer librarian researcher tutor childminder nanny ' +
    'governor volunteer volunteers job jobs shift shifts employer employed employee manageress seamstress ' +
    'asistenta profesoara pielegniarka nauczycielka sprzataczka studentka enfermeira professora faxineira estudante enfermera profesora limpiadora estudiante',
);

export const healthWords = list(
  'hiv hep hepatitis epilepsy epileptic diabetes diabetic asthma asthmatic cancer chemo chemotherapy methadone subutex buprenorphine script prescription meds medication tablets ' +
    'insulin inhaler antidepressants sertraline antipsychotic psychosis psychotic bipolar schizophrenia depression depressed ptsd adhd autism autistic anxiety ocd anorexia bulimia ' +
    'pregnant pregnancy trimester miscarriage miscarried abortion termination antenatal dialysis kidney liver scan biopsy surgery operation transplant hysterectomy mastectomy ' +
    "stoma lupus sickle endometriosis fibromyalgia arthritis crohn's crohns colitis ms cerebral palsy stroke seizure seizures fits pacemaker wheelchair crutches prosthetic amputee " +
    'amputated deaf blind hearing-aid sighted dyslexic learning-disability disability disabled alcoholic addiction addict detox rehab withdrawal sober sectioned ' +
    'cmht cpn camhs pick-up overdose breakdown infection infections bloods ward infusions infusion sarc epipen clozapine steroids crutch colostomy paralysed self-harm self-harms transition hormones hrt ' +
    'epilepsie sarcina insarcinata gravida diabet seropozitiva ciaza ciazy ciezarna padaczka cukrzyca cukrzyce padaczke ciazy gravida diabetes epilepsia embarazada ostomy lymphoma leukaemia tumour thalassaemia',
);
/** Facts about where somebody comes from and their standing here. */
export const originWords = list(
  'overstayer overstayed stateless asbo non-molestation injunction tag bail probation passports court-date asylum refugee visa passport papers leave home-office deported undocumented trafficked nrm settled pre-settled limited-leave migrant sponsor traveller roma gypsy ' +
    "care-leaver care foster fostered adopted convert muslim catholic jewish sikh hindu witness jehovah's mormon pentecostal",
);
export const nationalities = list(
  'afghan albanian algerian american angolan argentinian armenian australian austrian bangladeshi belarusian belgian bolivian brazilian british bulgarian cameroonian canadian ' +
    'chilean chinese colombian congolese croatian cuban czech danish dominican dutch ecuadorian egyptian english eritrean estonian ethiopian filipino filipina finnish french gambian georgian german ghanaian ' +
    'greek guinean hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kenyan korean kosovan kurdish latvian lebanese ' +
    'liberian libyan lithuanian macedonian malawian malaysian maltese mauritian mexican moldovan mongolian montenegrin moroccan namibian nepali nepalese nigerian norwegian ' +
    'pakistani palestinian paraguayan peruvian polish portuguese romanian russian rwandan scottish senegalese serbian sierra-leonean singaporean slovak slovakian slovenian somali ' +
    'spanish sudanese swedish swiss syrian taiwanese tanzanian thai tibetan trinidadian tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni ' +
    'zambian zimbabwean african asian european caribbean mediterranean arab arabic black white mixed latina latino hispanic eastern western northern southern middle ' +
    'trini bajan guyanese haitian puerto-rican bosnian kosovar azerbaijani kazakh kyrgyz burmese cambodian laotian pinay emirati saudi omani kuwaiti botswanan malian togolese beninese malagasy tigrayan igbo yoruba hausa punjabi gujarati ' +
    'bengali tamil kurd catalan basque scots aussie kiwi canadian honduran guatemalan salvadoran nicaraguan panamanian bahamian fijian luxembourgish gibraltarian rroma romani sinti sylheti pashtun somalilander ruthenian belarussian chechen armenian uighur uyghur ' +
    'romanca moldoveanca unguroaica bulgaroaica ucraineanca rusoaica tiganca ukrainka bialorusinka rosjanka litwinka slowaczka czeszka wegierka bulgarka niemka angielka brytyjka ' +
    'peruana venezolana cubana mexicana boliviana ecuatoriana dominicana chilena paraguaya espanola francesa inglesa italiana ucraniana rusa angolana mocambicana cabo-verdiana paraguaia polonesa baiana mineira carioca paulista magyar szlovak ' +
    'asiatic chinezoaica romanca poloneza polka rumunka brasileira romena portuguesa polaca rumana brasilena colombiana',
);
/** Facts that single somebody out. */
export const rareWords = list(
  'only trans transgender transsexual non-binary nonbinary intersex twin triplet twins conjoined dwarfism albino albinism birthmark glass-eye prosthesis famous well-known known tattooed lesbian bisexual queer transexual travesti',
);

/** Words of looks and cars: a sentence of these and no more describes the offender. */
export const looksWords = list(
  'white black asian mixed race eastern european african caribbean tall short slim skinny thin heavy heavily stocky build built medium average muscular athletic fat chubby large big small hair haired ' +
    'bald balding shaved shaven beard moustache stubble goatee clean-shaven glasses eyes eyed accent scar scars tattoo tattoos tattooed forties thirties twenties fifties sixties seventies teens ' +
    '20s 30s 40s 50s 60s 70s early mid late aged tracksuit hoodie hoody jacket coat jeans trainers cap hat suit shirt t-shirt boots gloves scarf joggers ring chain watch earring teeth ' +
    'tooth smell smelt voice stutter limp lisp dark light brown blond blonde ginger grey gray greying silver curly dreadlocks locs ponytail complexion tanned pale spots acne wearing wore dressed ' +
    'alto alta magro magra gordo gorda careca barba barbudo cicatriz tatuagem loiro moreno bigode inalt inalta slab gras chel tuns tatuaj tatuat mustata accent cicatrice wysoki niski gruby chudy lysy szczuply tatuaz broda wasy wasami blizna blizne akcent akcentem kurtka kurtce bluza czapka sotaque acento casaco jaqueta geaca gluga magas alacsony kover szakall ' +
    'car van saloon estate hatchback taxi plate reg registration colour wheels windscreen bumper dent tinted',
);
export const makes = list(
  'audi astra bmw bentley berlingo brava cactus caddy citroen clio corolla corsa cupra dacia defender discovery duster evoque fabia fiat fiesta focus ford freelander galaxy golf honda hyundai ' +
    'ibiza insignia jaguar jazz jeep juke kangoo ka kia kuga leon lexus mazda megane mercedes merc micra mini mitsubishi mondeo movano nissan note octavia opel partner passat peugeot picasso polo porsche prius ' +
    'punto qashqai range ranger rover renault saab scenic scudo seat sharan skoda smart sprinter sportage subaru suzuki tesla tiguan toledo touran toyota trafic transit transporter tucson ' +
    'up vauxhall vectra vito vivaro volkswagen vw volvo yaris zafira xc90 xc60 a-class c-class e-class land cruiser uber bolt yamaha kawasaki ducati vespa piaggio',
);
/** Capitalised words that are nobody's name. */
export const capitalWords = list(
  'gog hwntw spaniard pole turk scot dane swede finn brit frenchman irishman englishman welshman scotsman dutchman briton serb croat londoner yorkshireman cumbrian cornish cornishman devonian lancastrian liverpudlian bristolian aberdonian dubliner ulsterman southerner northerner sgowsar sais glesga anglik niemiec szkot francuz litwin rosjanin ' +
    'barclays natwest lloyds hsbc santander halifax nationwide tsb amazon ikea dhl dpd hermes evri yodel argos currys screwfix wickes matalan superdrug wetherspoons spoons subway dominos nandos ladbrokes betfred coral arsenal chelsea spurs everton celtic rangers villa ' +
    'deus dios dumnezeu doamne boze duw isten queen king pope leaf ' +
    'wener sadwrn sul llun mawrth mercher iau fawrth fercher lun ddydd nos wrecsam caerdydd abertawe casnewydd gwener zoll poniedzialek wtorek sroda czwartek piatek sobota niedziela luni marti miercuri joi vineri sambata duminica segunda terca quarta quinta sexta sabado domingo lunes martes miercoles jueves viernes hetfo kedd szerda csutortok pentek szombat vasarnap monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'christmas easter halloween ramadan eid diwali xmas english welsh polish romanian spanish portuguese brummie scouse scouser geordie cockney glaswegian mackem mancunian manc yorkie boro smoggie dundonian jock paddy ' +
    'whatsapp facebook instagram insta telegram snapchat twitter tiktok onlyfans viber signal skype zoom google gmail hotmail outlook paypal revolut monzo bitcoin vivastreet adultwork tinder grindr ' +
    'badoo airbnb uber deliveroo tesco asda lidl aldi sainsburys sainsbury morrisons boots greggs mcdonalds kfc costa starbucks primark nike adidas puma reebok north face lacoste berghaus stone ' +
    'island superdry carhartt rolex apple iphone samsung android nokia huawei num ugly mugs police cctv isva sarc gp nhs hiv dna pin atm tv ok okay id uk dob dwp cps mash marac idva iom crb pcso pc ' +
    'cid fsa nrm gum std sti bbc itv ppe pep dv sw vw bmw god jesus allah islam christian muslim catholic hindu sikh jewish bible koran quran pm am mon m62 m6 m1 a1 a19 ' +
    'brexit covid lockdown premier league united city rovers albion wanderers fc stoke england facetime punternet client punter female male man woman report caller worker incident number stanley audi',
);

export const months = list(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ianuarie februarie martie aprilie mai iunie iulie septembrie octombrie noiembrie decembrie stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia ' +
    'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro enero febrero marzo mayo junio septiembre octubre noviembre diciembre',
);
export const numberWords = list(
  'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty-one ' +
    'thirty-two thirty-three thirty-four thirty-five thirty-six thirty-seven thirty-eight thirty-nine forty-one forty-two forty-three forty-four forty-five forty-six forty-seven forty-eight forty-nine ' +
    'fifty-one fifty-two fifty-three fifty-four fifty-five',
);
/** Words that end a phrase: what comes after them is another thing. */
export const phraseStops = list(
  'and but so because when while who which that as if or then than after before until since though although where how what why she he they i we it is was are were has had will would ' +
    'says said told asked did do does not iar dar pentru ca si i ale bo e mas porque y pero porque',
);
export const articles = list('the a an this that these those some another');
export const placePrepositions = list(
  'at in on by near behind outside opposite over above below under beside off past round around from inside beyond towards to along between next la lang langa din pe w na obok przy kolo em na no perto en cerca junto',
);

/** A place large enough to be named. */
export function isLargePlace(word: string): boolean {
  if (word.length > 6 && /(?:ban|ben|bol|nak|nek)$/.test(word) && ukTowns.has(word.slice(0, -3))) return true;
  return ukTowns.has(word) || ukRegions.has(word) || countriesOfTheWorld.has(word);
}
