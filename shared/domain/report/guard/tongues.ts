/**
 * Small words of the languages in which notes are partly written: Romanian, Polish, Portuguese, Spanish, Hungarian, Welsh, Albanian, and Scots spelling.
 * Never anybody's name, though some are in a dictionary of names ("Mae", "Anda", "Dan", "De"). Folded to plain lower case.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const romanian = list(
  'a ai al ale am ar are as asa asta asta au avea avut azi barbat ca cam ce cea cel care carei catre chiar ci cine cu cum cand da dar de deci deja departe deasupra despre din dintre doar doi dupa e ea ei el ele era erau este eu fara fata fi foarte fost ' +
    'iar ii il imi in inca intr intre isi iti l la langa le li lor lui m ma mai mea mei mele meu mi mie mine mult n ne nici noi nostru nu o ori pana pe pentru prea prin s sa sau se si sub sunt suntem ta tau te ti toata tot toti trei tu un una unde unei unii unor unu unul va vrea vreo vrut zi zice zis ' +
    'acasa acolo acum aici alt alta altul atunci bine buna cineva doamna domnul femeia fetei fetele ieri maine mereu numai nimeni nimic noaptea poate seara spus stie stim suna timp ultima venit vine vorbit zisa tipul baiatul prietena luat lovit fugit platit refuzat amenintat intrat iesit dat facut vazut',
);
const polish = list(
  'a aby ale ani az bardzo bez bo byc byl byla bylo byli chce choc ci co czy do dla dlaczego dlatego go i ich ile im inny inna ja jak jako jakis jakas je jeden jedna jego jej jest jestem jeszcze jesli juz kazal kazda kiedy kto ktora ktory ktore ktorej lub ma maja mam mi mial miala mnie moj moja moje ' +
    'moze mu my na nad nam nas nasz nasza nia nic nich nie niech niej niego nim niz no o od ok on ona oni ono oraz po pod poza pan pani pana panią przed przez przy raz razem sa sam sama sie soba sobie swoj swoja ta tak taki taka tam te tego tej ten tez to tu tutaj twoj ty tylko tym u w we wiec wlasnie wszyscy wszystko z za zaraz ze zeby znow zrobil ' +
    'bylem bylam dzis dzisiaj wczoraj jutro rano wieczorem nocy noca potem teraz zawsze nigdy hej czesc tel telefon numer klient facet typ mowi powiedziala powiedzial kobieta dziewczyna rozmowa opis prosi prosila wyszedl wyszla zabral zabrala uderzyl zgwalcil rozpoczal rozmawialam zadzwonila przyszla przyszedl',
);
const portuguese = list(
  'a ai ainda algo alguem algum alguma ali ao aos apenas aqui as assim ate atras bem boa bom cada casa com como da dai das de dela dele deles depois desde dessa desse deste dia disse do dois dos duas e ela ele eles em era essa esse esta estao estar estava este eu faz fez foi fora ha hoje ir isso isto ja la lhe logo mais mas me mesmo meu ' +
    'minha moca muito muita na nada nao nas nela nele nem nenhum no noite nome nos nossa nosso num numa o onde ontem os ou outra outro para pela pelo per perto pessoa po pois por porque pra pro quando que quem quer sabe se sei sem semana senhora ser seu si sim so sobre sou sua tambem tarde te tem tenho ter teve ti tinha todo todos tao trabalha tu tudo ' +
    'um uma uns va vai vem vez veio voce anda andava oi ola cliente homem mulher tipo cara rapaz falou bateu levou pagou roubou ligou chegou saiu entrou agarrou telefona numero depois quis queria ficou deu',
);
const spanish = list(
  'a al algo ahi ahora ante antes aqui asi aun aunque bien cada casa como con cual cuando cuenta da de del desde despues dia dice dicho dijo donde dos e el ella ellas ellos en entonces era es esa ese eso esta estaba estan este esto estoy fue gran ha habia hace hacia han hasta hay hola hoy iba ir la las le les lo los luego mas me menos mi mia mio mis mucho muy ' +
    'nada ni no noche nos nosotras nuestra nunca o otra otro para pero por porque pues puede que quien quiere sabe se sea ser si sin sobre solo somos son soy su sus tal tambien tan tanto te tenia tengo tiene todo todos tras tu tuvo un una unas uno unos va vez vino vive vivo voy y ya yo hombre mujer chica chico cliente tipo senora numero mensaje voz llego salio pego llevo robo pago entro llamo',
);
const hungarian = list(
  'a abban addig ahol ahogy akar akarta akart aki akkor aki ala alatt ami amig amikor amit ara arra az azert azon azonban azt azzal be bele benne bocsanat csak de e ebben eddig egy egyik egesz el elment elott elotte elvette en engem ennek eppen erre es ev ez ezert ezt fel fele felett ferfi fiu fog fogja foglalt ha hanem hat hiv hivott hivta hogy hol hozza ide ig igen igy ill is itt ' +
    'jar jo jol jott keves ket ki kell kellett kerem keri kert kesobb kivul kozben kozel kozott le lany lanyok lassan lehet lesz lett ma mar maga magat majd masik meg megint megutotte mellett mert mi mikor mind mindig mint mit mivel mondta most mutatkozott nagy nagyon ne neki neve nekem nelkul nem nev neven nincs no o ok oket olyan on ot ott ota pedig penz penzt rendor rendorseg rola sajat sem semmi senki sok szerint szerintem tegnap tehat ' +
    'tobb tud tudja tul ugy ugyan ujra utan utana vagy vagyok valaki valami van vele vett vissza volt volna szombat este reggel tegnapelott delutan ejjel auto kocsi lakasban utca utcan',
);
const welsh = list(
  'a ac aeth ag ai am ambell ar arall arni aros at ba bach bellach ble bod bore bydd byddai byw chi chwarae cyn da daeth dan dau dechrau dim dod dros dwedodd dwy dwyn dydd dyma dyn dynes dywedodd eang ef efallai efo ei eich ein eisiau ers eto eu fe fel felly ffon ffoniodd fi fo fod fore fu fyny fan galw galwad galwodd galwyd gan ganddi ganddo ganolfan gartref ' +
    'ger gwahanol gweithio gwely gwraig gwrthod gyda gydai gyrrodd hefyd hi hithau hoffai holl hon honno hun hunan hwn hyd hyn i iawn iddi iddo ie lan lawr le lle llaw llawer lliw llwyd mae mai main maen mam math mewn mi mis mor nad nai nawr neb neu ni nid nol nos noson o oddi oedd oed oherwydd ond ono os pan pawb pe pedair pen peth plant pobl pump pwy r rhaid rhif rhoddodd rhyw rydw roedd sa sais sawl ' +
    'siarad sydd sy syn tal tan taro tri tu tua tuag tynnu un unwaith uwch wedi wedyn wrth wrthi wyth y ydy yma yn yna yno yr ystafell cloiodd stopiodd gwnaeth gwelodd heb oi ani gadael merch menyw heddlu unrhyw prynhawn dod aethon pwysau wnaeth',
);
const albanian = list(
  'a ai ajo ata atij asaj burri c cfare cila dhe dhjete dy duke e eshte ka kam kane kemi kete kishte ku kur me mire mua nga nje ne nuk per pas pastaj po por qe quhej quhem quhet se si sot dje te tha tij tim time i im ime ishte isha jam jane jeton jetoj ju keq edhe ose une vajza vetem saj punon punoj shtepi grua gruaja makine klient klienti telefon numri numrin',
);
const scots = list(
  'ae aff afore ain aboot auld awa aye bairn ben bide bides bonnie cam cannae canny cried cry didnae dinnae doon doun efter fae folk frae gaun gie gied haud hasnae havenae hame hersel himsel hingin hoose isnae ken kent lassie ma mair masel mibbe mither naebody naw nae no nooadays oan oor oot ower roon sair skelpt tae telt thon toon wan wasnae weans wee weel wi widnae wisnae wouldnae wis wid yer yin youse',
);

/** Whether a folded word is a small word of one of these languages, and no name. */
export function isSmallWord(word: string): boolean {
  return (
    romanian.has(word) ||
    polish.has(word) ||
    portuguese.has(word) ||
    spanish.has(word) ||
    hungarian.has(word) ||
    welsh.has(word) ||
    albanian.has(word) ||
    scots.has(word)
  );
}

const tongues = [romanian, polish, portuguese, spanish, hungarian, welsh, albanian] as const;

/**
 * Whether a text, or a sentence of it, is written mostly in one of these languages: a third of its words are small words of one of them and
 * at least `fewest` of those are no English words. English shares too many short ones to be told by one or two.
 */
export function isAbroad(folds: readonly string[], isEnglish: (word: string) => boolean, fewest = 3): boolean {
  return tongues.some((tongue) => {
    const small = folds.filter((word) => tongue.has(word));
    return small.length * 4 >= folds.length && small.filter((word) => !isEnglish(word)).length >= fewest;
  });
}
