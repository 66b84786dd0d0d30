import type { refusal as english } from '../en/refusal.ts';
import type { Translation } from '../translation.ts';

/** What happened, what is safe, what to do: one sentence or two for every refusal. */
export const refusal: Translation<typeof english> = {
  'refusal.vault/none-here': 'Does dim cist ar y gliniadur hwn eto. Gwnewch un i ddechrau.',
  'refusal.vault/already-here': 'Mae cist ar y gliniadur hwn eisoes. Datglowch hi yn lle hynny.',
  'refusal.vault/damaged':
    'Mae ffeil y gist wedi’i difrodi ac ni chafodd ei hagor. Does dim wedi’i ddileu. Peidiwch ag ysgrifennu drosti; gofynnwch am help gyda’r cyfeirnod isod.',
  'refusal.vault/from-newer-version':
    'Defnyddiwyd y gist hon ddiwethaf gan Streetlight mwy newydd. Does dim wedi newid. Diweddarwch y rhaglen, wedyn agorwch hi eto.',
  'refusal.vault/in-use': 'Mae Streetlight eisoes ar agor ar y gliniadur hwn. Defnyddiwch y ffenestr honno, neu caewch hi yn gyntaf.',
  'refusal.vault/disk-full':
    'Mae’r ddisg yn llawn, felly doedd dim modd cadw hwn. Mae’r hyn a gadwyd o’r blaen yn ddiogel. Gwnewch le a rhowch gynnig arall arni.',
  'refusal.session/locked': 'Mae’r gist wedi’i chloi. Datglowch hi i fwrw ymlaen; mae popeth wedi’i gadw.',
  'refusal.session/wrong-passphrase':
    'Dydy’r cyfrinymadrodd hwnnw ddim yn agor y gist hon. Does dim wedi newid. Gwiriwch Caps Lock a rhowch gynnig arall arni.',
  'refusal.session/wait': 'Gormod o gynigion anghywir. Arhoswch {seconds, plural, other {# eiliad}} a rhowch gynnig arall arni.',
  'refusal.session/wrong-recovery-key':
    'Dydy’r allwedd adfer honno ddim yn agor y gist hon. Gwiriwch bob grŵp yn erbyn y dudalen wedi’i hargraffu.',
  'refusal.session/weak-passphrase': 'Gallai rhywun ddyfalu’r cyfrinymadrodd hwnnw. Ychwanegwch fwy o eiriau; yr hyd sy’n cyfrif fwyaf.',
  'refusal.worker/name-taken':
    'Mae gan rywun ar y gliniadur hwn yr enw hwnnw eisoes. Dewiswch un arall er mwyn gallu gweld y gwahaniaeth rhyngoch.',
  'refusal.worker/not-found': 'All neb o’r enw hwnnw agor y gliniadur hwn.',
  'refusal.permission/not-your-role': 'Chaiff eich rôl chi ddim gwneud hyn. Gofynnwch i gydweithiwr sy’n cael.',
  'refusal.draft/not-found': 'Dydy’r drafft hwn ddim yma mwyach. Cafodd ei gadw fel cofnod neu ei daflu.',
  'refusal.draft/unreadable':
    'Does dim modd darllen y dudalen hon: cafodd ei difrodi, neu fersiwn mwy newydd o’r rhaglen a’i hysgrifennodd. Does dim byd arall wedi’i effeithio. Mae’n aros yma nes bod rhywun yn ei thaflu.',
  'refusal.draft/changed-elsewhere':
    'Newidiwyd y dudalen hon yn rhywle arall tra oedd ar agor yma. Cedwir y ddau fersiwn, eich un chi hefyd. Agorwch hi eto i weld y ddau fersiwn.',
  'refusal.draft/nothing-said':
    'Dewiswch beth ddigwyddodd neu ysgrifennwch ychydig eiriau yn gyntaf. Mae popeth a deipiwyd hyd yma wedi’i gadw.',
  'refusal.draft/concern-stands':
    'Mae dau weithiwr yn sefyll dros bryder am y nodyn hwn, felly does dim modd ei daflu. Does dim wedi’i dynnu. Cadwch e fel cofnod yn lle hynny.',
  'refusal.incident/not-found': 'Dydy’r cofnod hwn ddim yn y gist.',
  'refusal.person/not-found': 'Dydy’r person hwn ddim yn y gist hon. Efallai bod y cofnod wedi’i ddileu.',
  'refusal.person/same': 'Mae’r ddau hyn eisoes yn un cofnod. Dewiswch berson arall.',
  'refusal.person/name-differs': 'Nid yr enw a deipioch chi yw enw gwaith y cofnod hwn. Does dim wedi’i ddileu.',
  'refusal.person/in-a-draft':
    'Mae drafft, neu rywbeth y mae cydweithiwr yn ei deipio, yn enwi’r person hwn. Gorffennwch e neu taflwch e yn gyntaf. Does dim wedi’i ddileu.',
  'refusal.person/still-named':
    'Mae {count, plural, one {# lle arall yn enwi} other {# lle arall yn enwi}}’r person hwn. Edrychwch ar bob un yn gyntaf. Does dim wedi’i ddileu.',
  'refusal.person/not-merged': 'Mae’r ddau gofnod hyn ar wahân eisoes. Does dim wedi newid.',
  'refusal.case/not-found': 'Does dim achos ar agor ar gyfer y person hwn. Agorwch un yn gyntaf.',
  'refusal.case/already-open': 'Mae achos eisoes ar agor ar gyfer y person hwn.',
  'refusal.case/two-open': 'Mae mwy nag un achos ar agor ar gyfer y person hwn. Dewiswch ar y trosolwg pa un sy’n mynd ymlaen.',
  'refusal.case/wrong-worker': 'Dim ond ISVA neu reolwr all fod yn gyfrifol am achos. Dewiswch gydweithiwr arall.',
  'refusal.appointment/not-found': 'Dydy’r apwyntiad hwn ddim yn y gist hon.',
  'refusal.referral/not-found': 'Dydy’r atgyfeiriad hwn ddim yn y gist hon.',
  'refusal.referral/no-such-step':
    'All y cam hwn ddim dilyn o ble mae’r atgyfeiriad yn sefyll. Darllenwch e eto; efallai bod cydweithiwr wedi’i symud ymlaen.',
  'refusal.referral/no-consent':
    'Does dim cydsyniad i adroddiad ffurfiol am bob digwyddiad yn yr atgyfeiriad hwn. Gofynnwch yn gyntaf, a nodwch yr ateb gyda’r digwyddiad.',
  'refusal.referral/changed-since-shown':
    'Mae’r cofnod wedi newid ers i’r pecyn gael ei ddangos. Does dim wedi gadael. Edrychwch ar y pecyn eto.',
  'refusal.request/not-found': 'Dydy’r cais hwn ddim yn y gofrestr.',
  'refusal.request/already-decided': 'Mae penderfyniad wedi’i wneud ar y cais hwn. Mae cais newydd yn cael llinell newydd.',
  'refusal.request/duty-not-met':
    'Chaiff dim ei drosglwyddo eto: dydy’r dyletswyddau ers 12 Ionawr 2026 ddim i gyd wedi’u cyflawni. Mae’r ffurflen yn dweud pa rai.',
  'refusal.request/changed-since-shown': 'Mae’r cofnod wedi newid ers dangos yr ateb. Does dim wedi gadael. Edrychwch ar yr ateb eto.',
  'refusal.request/undecided': 'Mae geiriau wedi’u marcio yn yr ateb i’w penderfynu o hyd. Does dim wedi gadael.',
  'refusal.request/not-decided': 'Dydy’r cais hwn ddim wedi’i benderfynu eto. Penderfynwch arno’n gyntaf.',
  'refusal.task/not-found': 'Dydy’r dasg hon ddim yn y gist hon.',
  'refusal.attachment/not-found': 'Dydy’r atodiad hwn ddim yn y gist.',
  'refusal.attachment/missing':
    'Mae ffeil yr atodiad hwn wedi mynd o’r gliniadur hwn. Mae’r hyn sy’n hysbys amdani yma o hyd. Edrychwch mewn copi wrth gefn.',
  'refusal.attachment/damaged':
    'Cafodd ffeil yr atodiad hwn ei newid neu ei difrodi. Dydy hi ddim yn cael ei dangos, am nad dyna a gyrhaeddodd. Edrychwch mewn copi wrth gefn.',
  'refusal.attachment/too-many': 'Mae sawl ffeil yn cyrraedd eisoes. Arhoswch nes eu bod i mewn, wedyn ychwanegwch hon.',
  'refusal.attachment/not-arriving': 'Chyrhaeddodd y ffeil hon ddim yn gyfan. Does dim ohoni wedi’i gadw. Ychwanegwch hi eto.',
  'refusal.attachment/out-of-order': 'Chyrhaeddodd y ffeil hon ddim mewn un darn. Does dim ohoni wedi’i gadw. Ychwanegwch hi eto.',
  'refusal.file/not-saved': 'Doedd dim modd ysgrifennu’r ffeil yno. Mae’r gwreiddiol yn ddiogel yn y gist. Dewiswch le arall.',
  'refusal.safeguarding/not-found': 'Dydy’r pryder hwn ddim yn y gist.',
  'refusal.safeguarding/same-person': 'Rhaid i ail berson gadarnhau. Gofynnwch i gydweithiwr deipio eu cyfrinymadrodd eu hunain yma.',
  'refusal.safeguarding/already-confirmed': 'Mae ail berson wedi cadarnhau hyn eisoes.',
  'refusal.safeguarding/not-confirmed': 'Rhaid i ail weithiwr gadarnhau’r pryder hwn cyn i neb gael gwybod. Does dim wedi’i nodi.',
  'refusal.safeguarding/no-why': 'Dywedwch mewn ychydig eiriau pam mae’n cael ei ddweud heb gydsyniad. Does dim wedi’i nodi.',
  'refusal.report/no-consent': 'Chaiff dim ei anfon: does dim cydsyniad i gadw cofnod ac i un ffordd o’i rannu.',
  'refusal.report/undecided': 'Mae angen penderfyniad ar rai geiriau wedi’u marcio o hyd. Does dim wedi’i anfon.',
  'refusal.report/changed-since-shown':
    'Newidiodd yr adroddiad ar ôl iddo gael ei ddangos. Does dim wedi’i anfon. Edrychwch arno eto, wedyn anfonwch.',
  'refusal.report/already-sent': 'Mae’r adroddiad hwn wedi’i anfon eisoes.',
  'refusal.report/not-enrolled': 'Dydy’r gliniadur hwn ddim wedi ymuno â’r ganolfan eto. Mae’r cofnod wedi’i gadw yma; ymunwch i’w anfon.',
  'refusal.report/not-found': 'Dydy’r adroddiad hwn ddim yn y gist.',
  'refusal.receipt/unreadable': 'Nid cod yw hwn, neu mae un nod ohono’n anghywir. Does dim wedi newid. Darllenwch e eto, nod wrth nod.',
  'refusal.consent/day-passed':
    'Mae’r diwrnod hwnnw wedi mynd heibio. Does dim ateb wedi’i nodi. Dewiswch heddiw neu ddiwrnod diweddarach.',
  'refusal.alert/not-found': 'Dydy’r rhybudd hwn ddim yn y gist.',
  'refusal.alert/full-number':
    'Mae rhif, plât neu gyfeiriad e-bost cyfan yn y testun: “{text}”. Dydy rhybudd byth yn cario un. Byrhewch e i’r ddau nod olaf.',
  'refusal.alert/no-consent':
    'Chytunodd y goroeswr ddim i rybuddio eraill o adroddiad {reference}. Chaiff e ddim ei ddefnyddio ar gyfer rhybudd. Mae’n aros yma ar gyfer yr hyn y cytunwyd iddo.',
  'refusal.alert/same-person': 'Rhaid i ail berson gymeradwyo. Gofynnwch i gydweithiwr agor y rhybudd hwn.',
  'refusal.alert/changed-since-approved': 'Newidiodd y testun ar ôl iddo gael ei gymeradwyo. Rhaid ei gymeradwyo eto.',
  'refusal.alert/not-approved': 'Dydy’r rhybudd hwn ddim wedi’i gymeradwyo eto.',
  'refusal.alert/expired': 'Mae’r dyddiad gorffen wedi mynd heibio. Dewiswch un diweddarach.',
  'refusal.alert/already-published': 'Mae’r rhybudd hwn wedi’i gyhoeddi eisoes.',
  'refusal.alert/withdrawn':
    'Tynnwyd y cydsyniad i rybuddio eraill o adroddiad {reference} yn ôl. Chaiff dim ohono fynd allan. Dim ond canslo’r hyn aeth eisoes sy’n bosibl.',
  'refusal.alert/not-published': 'Dydy’r rhybudd hwn ddim allan, felly does dim i’w ganslo. Gadewch e heb ei gyhoeddi.',
  'refusal.alert/cancel-not-proposed': 'Does neb wedi cynnig canslo’r rhybudd hwn. Mae un person yn cynnig, ac un arall yn canslo.',
  'refusal.alert/false-signature':
    'Cyrhaeddodd rhybudd na lofnododd y ganolfan. Cafodd ei wrthod a dydy e ddim yn cael ei ddangos. Dywedwch wrth y ganolfan.',
  'refusal.invite/unreadable': 'Nid gwahoddiad yw hwn, neu mae rhan ohono ar goll. Copïwch y llinell gyfan a rhowch gynnig arall arni.',
  'refusal.invite/used': 'Defnyddiwyd y gwahoddiad hwn. Gofynnwch i’r ganolfan am un newydd. Does dim effaith ar eich cofnodion.',
  'refusal.invite/expired': 'Mae’r gwahoddiad hwn wedi dod i ben. Gofynnwch i’r ganolfan am un newydd. Does dim effaith ar eich cofnodion.',
  'refusal.invite/unknown': 'Dydy’r gweinydd ddim yn adnabod y gwahoddiad hwn. Gofynnwch i’r ganolfan am un newydd.',
  'refusal.enrolment/already': 'Mae’r gliniadur hwn wedi ymuno eisoes.',
  'refusal.enrolment/not-central': 'Dim ond y ganolfan all wneud hyn.',
  'refusal.membership/chain-broken':
    'Dydy’r rhestr aelodau o’r gweinydd ddim yn cyd-fynd â’r allwedd wraidd. Does dim wedi’i anfon. Dywedwch wrth y ganolfan.',
  'refusal.membership/conflict': 'Newidiodd rhywun arall y rhestr aelodau ar yr un pryd. Rhowch gynnig arall arni.',
  'refusal.setup/wrong-code': 'Nid y cod gosod hwnnw mae’r gweinydd yn ei ddangos.',
  'refusal.setup/already-founded': 'Mae’r gweinydd hwn eisoes yn perthyn i gynllun.',
  'refusal.server/away':
    'Does dim modd cyrraedd y gweinydd. Mae popeth wedi’i gadw ar y gliniadur hwn ac yn mynd pan fydd y rhwydwaith yn ôl.',
  'refusal.server/slow': 'Atebodd y gweinydd ddim mewn pryd. Mae popeth wedi’i gadw ar y gliniadur hwn; bydd cynnig arall.',
  'refusal.server/nonsense': 'Rhoddodd y gweinydd ateb nad yw’n gwneud synnwyr. Does dim wedi’i gymryd ohono; bydd cynnig arall.',
  'refusal.server/busy': 'Mae’r gweinydd yn brysur. Bydd cynnig arall.',
  'refusal.server/insecure':
    'Dydy cyfeiriad y gweinydd hwn ddim yn dechrau â https. Does dim wedi’i anfon. Gofynnwch i’r ganolfan am y cyfeiriad iawn.',
  'refusal.sync/failed':
    'Stopiodd yr anfon a’r nôl oherwydd camgymeriad yn y rhaglen hon, sydd wedi’i nodi. Mae popeth wedi’i gadw ar y gliniadur hwn; bydd cynnig arall.',
  'refusal.device/unknown': 'Dydy’r gweinydd ddim yn adnabod y gliniadur hwn. Ymunwch eto gyda gwahoddiad newydd.',
  'refusal.device/revoked': 'Tynnwyd y gliniadur hwn o’r cynllun. Mae eich cofnodion yma o hyd. Siaradwch â’r ganolfan.',
  'refusal.device/clock': 'Mae cloc y gliniadur hwn yn anghywir, felly gwrthododd y gweinydd e. Gosodwch y dyddiad a’r amser.',
  'refusal.envelope/bad-signature': 'Doedd neges dan sêl ddim wedi’i llofnodi gan y gliniadur mae’n ei enwi. Cafodd ei gwrthod.',
  'refusal.envelope/too-large':
    'Mae’r adroddiad hwn yn rhy fawr i’w anfon ar unwaith. Mae wedi’i gadw yma. Byrhewch y stori yn yr adroddiad.',
  'refusal.envelope/damaged': 'Cyrhaeddodd neges dan sêl wedi’i difrodi. Cafodd ei rhoi o’r neilltu a bydd yn cael ei nôl eto.',
  'refusal.stream/not-yours': 'Gwrthododd y gweinydd y gliniadur hwn ar gyfer y blwch hwnnw.',
  'refusal.member/address-unusable': 'Does dim modd defnyddio’r cyfeiriad e-bost hwn. Gwiriwch am fylchau a rhannau coll.',
  'refusal.member/already': 'Mae’r cyfeiriad hwn eisoes yn cael rhybuddion.',
  'refusal.member/not-found': 'Dydy’r aelod hwn ddim ar y rhestr.',
  'refusal.search/view-name-taken': 'Mae gennych olwg o’r enw hwnnw yma. Rhowch enw arall i hon, neu tynnwch y gyntaf.',
  'refusal.search/view-not-found': 'Dydy’r olwg hon ddim yma mwyach. Does dim o’r hyn roedd hi’n ei ddangos wedi’i dynnu.',
  'refusal.print/failed': 'Doedd dim modd gwneud y dudalen. Does dim wedi’i golli. Rhowch gynnig arall arni, neu cadwch hi fel PDF.',
  'refusal.link/refused': 'Chafodd y cyfeiriad hwn ddim ei agor. Dim ond cyfeiriadau https sy’n agor yn y porwr.',
  'refusal.worker/role-not-yours':
    'Chafodd neb ei ychwanegu. Rheolwr prosiect sy’n ychwanegu gweithwyr allgymorth, ISVAs a rheolwyr; gweinyddwr y ganolfan sy’n ychwanegu adolygwyr, cyhoeddwyr a gweinyddwyr.',
  'refusal.incident/no-such-version':
    'Mae rhywun wedi dewis neu ysgrifennu o’r newydd yn y cyfamser. Does dim wedi’i newid. Edrychwch ar y fersiynau eto.',
  'refusal.incident/cannot-be':
    '{part, select, when {Ni all yr amser y digwyddodd} where {Ni all y lle} other {Ni all diwrnodau’r galwadau a’r negeseuon}} fod yn gywir fel y mae, felly ni newidiwyd dim yn y cofnod. Mae’r hyn a deipioch yma o hyd; mae’r maes yn dweud beth i’w gywiro.',
  'refusal.day/cannot-be':
    '{fault, select, future {Mae’r diwrnod hwnnw eto i ddod.} early {Mae’r diwrnod hwnnw cyn yr hyn y mae’n ei ddilyn, neu’n rhy bell yn ôl.} other {Mae’r ail ddiwrnod cyn y cyntaf.}} Ni newidiwyd dim. Cywirwch y diwrnod a rhowch gynnig arall arni.',
  'refusal.place/unknown-force': 'Nid yw’r heddlu hwn yn rhestr y rhaglen hon. Ni newidiwyd dim. Dewiswch un o’r rhestr.',
  'refusal.incident/not-seen':
    'Mae rhywbeth wedi’i ysgrifennu yma am bwy ddywedodd wrthym nad ydych wedi’i weld. Mae’n aros fel y mae. Dangoswch ef yn gyntaf a rhowch reswm, yna newidiwch ef.',
  'refusal.person/not-seen':
    'Mae rhywbeth wedi’i ysgrifennu yno nad ydych wedi’i weld. Mae’n aros fel y mae. Dangoswch ef yn gyntaf a rhowch reswm, yna newidiwch ef.',
  'refusal.incident/linked': 'Mae’r digwyddiad hwn wedi’i gysylltu â pherson. Mae’n cael ei gadw a’i ddileu gyda chofnod y person hwnnw.',
  'refusal.incident/concern-stands':
    'Mae dau weithiwr yn sefyll dros bryder am y cofnod hwn, felly dim ond rheolwr sy’n ei ddileu. Does dim wedi’i dynnu. Cadwch e a dywedwch pam, neu gofynnwch i reolwr.',
  'refusal.consent/not-refused': 'Does dim “na” i gadw’r cofnod hwn mwyach. Does dim wedi’i newid. Darllenwch yr atebion eto.',
  'refusal.referral/nothing-agreed': 'Ticiwch yr hyn y caniateir ei drosglwyddo. Heb un rhan does dim i gytuno iddo.',
  'refusal.referral/not-agreed': 'Dydy un rhan o’r pecyn hwn ddim ymhlith y rhai y cytunwyd iddyn nhw. Does dim wedi gadael.',
  'refusal.referral/undecided': 'Mae geiriau wedi’u marcio yn y pecyn i’w penderfynu o hyd. Does dim wedi gadael.',
};
