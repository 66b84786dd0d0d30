import type { Wording } from './wording.ts';

/** Albanian. */
export const sq: Wording = {
  language: 'sq',
  name: 'Shqip',
  direction: 'ltr',
  check: 'native-check-needed',
  version: 1,
  texts: {
    'question.record': 'A mund ta ruajmë atë që na tregove?',
    'words.record':
      'Shkruajmë çfarë ndodhi dhe e mbajmë të kyçur në këtë laptop. Vetëm ata që punojnë në këtë projekt mund ta lexojnë. Asgjë nuk i dërgohet askujt nëse nuk thua po në pyetjet që vijnë. Mund të thuash po tani dhe të ndryshosh mendje.',
    'question.alert': 'A mund t’i paralajmërojmë të tjerët?',
    'words.alert':
      'Qendra mund të shkruajë një paralajmërim nga ajo që na tregove: çfarë bëri ai person, si duket, si ra në kontakt. Lëmë jashtë emrin tënd, vendin ku punon dhe çdo gjë që tregon te ti. Shkon te punonjësit e seksit dhe te projektet e zonës. Mund të ndryshosh mendje; një paralajmërim që ka dalë nuk mund të kthehet mbrapsht.',
    'question.checker': 'A mund ta dinë të tjerët që ky numër është raportuar?',
    'words.checker':
      'Njerëzit mund të kontrollojnë një numër telefoni ose një makinë para një takimi. Nëse kontrollojnë këtë, u thuhet që është raportuar. Nuk u thuhet nga kush, ku apo kur. Mund të ndryshosh mendje dhe atëherë hiqet.',
    'question.policeIntelligence': 'A mund ta dijë policia çfarë ndodhi, pa e ditur që ishe ti?',
    'words.policeIntelligence':
      'Mund të tregojmë çfarë bëri ai person dhe si duket. Lëmë jashtë emrin tënd, vendin ku punon dhe çdo gjë që tregon te ti. Policia mund ta përdorë për ta vëzhguar. Policia nuk mund të të kontaktojë. Nëse gjen një lidhje, na pyet ne, ne të pyesim ty dhe ti vendos. Mund të ndryshosh mendje; ajo që ka shkuar nuk mund të kthehet mbrapsht.',
    'question.scas': 'A mund ta krahasojë një ekip kombëtar i policisë me sulme të tjera, pa emrin tënd?',
    'words.scas':
      'Një ekip analistësh kërkon njerëz që sulmojnë më shumë se një herë. Krahason si u bë: çfarë u tha, çfarë u përdor, si iku ai person. Nuk e marrin emrin tënd dhe nuk mund të të kontaktojnë. Mund të ndryshosh mendje; ajo që ka shkuar nuk mund të kthehet mbrapsht.',
    'question.callBack': 'Nëse policia gjen një lidhje, a mund të të kontaktojmë?',
    'words.callBack':
      'Policia mund të zbulojë që i njëjti person ka dëmtuar dikë tjetër. Na pyet ne, kurrë ty. Të kontaktojmë vetëm në mënyrën që na the se është e sigurt dhe të pyesim çfarë do. Edhe atëherë mund të thuash jo.',
    'question.statistics': 'A mund ta numërojmë?',
    'words.statistics':
      'Numërojmë sa shpesh ndodh kjo, çfarë lloji dhe në cilën pjesë të vendit. Një shifër nuk ka emra dhe nuk ka histori. Ndihmon të tregojmë çfarë po ndodh dhe të kërkojmë ndihmë më të mirë.',
    'question.isva': 'A do të doje të flisje me një ISVA?',
    'words.isva':
      'ISVA është këshilltar i pavarur për njerëz që janë përdhunuar ose dëmtuar seksualisht. Nuk është polici. Punon për ty, është falas dhe nuk je i detyruar të raportosh asgjë. Mund të jetë me ty sa kohë të duash.',
    'question.formalReport': 'A do ta raportosh në polici me emrin tënd?',
    'words.formalReport':
      'Atëherë policia e di kush je. Do të dojë ta dëgjojë nga ti dhe mund të kërkojë një deklaratë. Dikush nga këtu mund të jetë me ty. Mund të ndalosh në çdo kohë, por policia mund ta mbajë atë që i ke thënë. Nuk ke pse të vendosësh sot.',
    yes: 'Po',
    no: 'Jo',
    later: 'Jo tani',
    'receipt.title': 'Shënimi yt',
    'receipt.code': 'Kodi yt',
    'receipt.words': 'Me këtë kod mund të ndryshosh mendje në çdo projekt. Tregoja kodin dikujt që punon aty. Nuk ke pse të thuash arsyen.',
    'receipt.keep': 'Mund ta hedhësh këtë shënim. Mund të kërkosh një tjetër.',
    'form.title': 'Për çfarë kam rënë dakord',
    'form.change':
      'Mund ta ndryshosh çdo përgjigje, sot ose më vonë. Një «jo» nuk ndryshon asgjë në ndihmën që merr. Ajo që ka shkuar nuk mund të kthehet mbrapsht.',
    'form.sign': 'Nënshkrimi',
    'form.day': 'Data',
    'form.witness': 'Përkthyes ose dëshmitar',
    'form.open': 'Pa vendosur',
    'form.until': 'Deri më',
    'form.somebody': 'E tha dikush tjetër për mua',
    'form.another-only': 'Dikush tjetër tha po. Duhet përgjigjja ime',
    'form.wording': 'Teksti',
  },
};
