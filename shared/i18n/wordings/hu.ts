import type { Wording } from './wording.ts';

/** Hungarian. */
export const hu: Wording = {
  language: 'hu',
  name: 'Magyar',
  direction: 'ltr',
  check: 'native-check-needed',
  version: 1,
  texts: {
    'question.record': 'Megőrizhetjük, amit elmondtál?',
    'words.record':
      'Leírjuk, mi történt, és elzárva tartjuk ezen a laptopon. Csak az olvashatja, aki ennél a projektnél dolgozik. Senkinek nem küldünk el semmit, ha a következő kérdésekre nem mondasz igent. Most mondhatsz igent, és meggondolhatod magad.',
    'question.alert': 'Figyelmeztethetünk másokat?',
    'words.alert':
      'A központ figyelmeztetést írhat abból, amit elmondtál: mit tett az illető, hogyan néz ki, hogyan keresett meg. Kihagyjuk a nevedet, a munkahelyedet és mindent, ami rád utal. A környék szexmunkásaihoz és projektjeihez jut el. Meggondolhatod magad; a már kiment figyelmeztetést nem lehet visszahívni.',
    'question.checker': 'Megtudhatják mások, hogy ezt a számot bejelentették?',
    'words.checker':
      'Az emberek találkozó előtt ellenőrizhetnek egy telefonszámot vagy autót. Ha ezt ellenőrzik, megtudják, hogy bejelentették. Azt nem tudják meg, ki, hol és mikor. Meggondolhatod magad, és akkor kivesszük.',
    'question.policeIntelligence': 'Megtudhatja a rendőrség, mi történt, anélkül hogy tudná, hogy rólad van szó?',
    'words.policeIntelligence':
      'Továbbadhatjuk, mit tett az illető és hogyan néz ki. Kihagyjuk a nevedet, a munkahelyedet és mindent, ami rád utal. A rendőrség figyelhet rá. A rendőrség nem kereshet meg téged. Ha kapcsolatot talál, minket kérdez, mi téged kérdezünk, és te döntesz. Meggondolhatod magad; ami már kiment, azt nem lehet visszahívni.',
    'question.scas': 'Összevetheti egy országos rendőrségi csoport más támadásokkal, a neved nélkül?',
    'words.scas':
      'Elemzők csoportja olyanokat keres, akik többször is támadnak. Azt vetik össze, hogyan történt: mit mondtak, mit használtak, hogyan távozott az illető. Nem kapják meg a nevedet, és nem kereshetnek meg. Meggondolhatod magad; ami már kiment, azt nem lehet visszahívni.',
    'question.callBack': 'Ha a rendőrség kapcsolatot talál, megkereshetünk téged?',
    'words.callBack':
      'A rendőrség rájöhet, hogy ugyanaz a személy mást is bántott. Minket kérdez, téged soha. Csak úgy keresünk meg, ahogyan azt biztonságosnak mondtad, és megkérdezzük, mit szeretnél. Akkor is mondhatsz nemet.',
    'question.statistics': 'Beleszámolhatjuk a statisztikába?',
    'words.statistics':
      'Megszámoljuk, milyen gyakran történik ilyesmi, milyen fajta és az ország melyik részén. A számban nincs név és nincs történet. Segít megmutatni, mi zajlik, és jobb segítséget kérni.',
    'question.isva': 'Szeretnél beszélni egy ISVA-val?',
    'words.isva':
      'Az ISVA független tanácsadó azoknak, akiket megerőszakoltak vagy szexuálisan bántottak. Nem rendőr. Neked dolgozik, ingyenes, és nem kell semmit bejelentened. Addig lehet melletted, ameddig szeretnéd.',
    'question.formalReport': 'Szeretnéd a neveddel bejelenteni a rendőrségen?',
    'words.formalReport':
      'Akkor a rendőrség tudja, ki vagy. Tőled akarja majd hallani, és vallomást kérhet. Valaki innen veled lehet. Bármikor abbahagyhatod, de a rendőrség megtarthatja, amit elmondtál neki. Nem kell ma döntened.',
    yes: 'Igen',
    no: 'Nem',
    later: 'Most nem',
    'receipt.title': 'A cédulád',
    'receipt.code': 'A kódod',
    'receipt.words':
      'Ezzel a kóddal bármelyik projektnél meggondolhatod magad. Mondd meg a kódot valakinek, aki ott dolgozik. Nem kell megmondanod, miért.',
    'receipt.keep': 'Ezt a cédulát kidobhatod. Kérhetsz másikat.',
    'form.title': 'Amihez hozzájárultam',
    'form.change':
      'Bármelyik választ megváltoztathatod, ma vagy később. A „nem” semmit sem változtat a segítségen, amit kapsz. Ami már kiment, azt nem lehet visszahívni.',
    'form.sign': 'Aláírás',
    'form.day': 'Dátum',
    'form.witness': 'Tolmács vagy tanú',
    'form.open': 'Nincs eldöntve',
    'form.until': 'Érvényes eddig',
    'form.somebody': 'Más mondta helyettem',
    'form.another-only': 'Más mondott igent. Az én saját válaszom kell',
    'form.wording': 'Szöveg',
  },
};
