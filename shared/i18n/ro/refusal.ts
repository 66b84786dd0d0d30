import type { refusal as english } from '../en/refusal.ts';
import type { Translation } from '../translation.ts';

/** What happened, what is safe, what to do: one sentence or two for every refusal. */
export const refusal: Translation<typeof english> = {
  'refusal.vault/none-here': 'Încă nu există un seif pe acest laptop. Fă unul ca să începi.',
  'refusal.vault/already-here': 'Acest laptop are deja un seif. Deblochează-l pe acela.',
  'refusal.vault/damaged':
    'Fișierul seifului este stricat și nu a fost deschis. Nu s-a șters nimic. Nu scrie peste el; cere ajutor cu referința de mai jos.',
  'refusal.vault/from-newer-version':
    'Acest seif a fost folosit ultima oară de un Streetlight mai nou. Nu s-a schimbat nimic. Actualizează aplicația, apoi deschide-l din nou.',
  'refusal.vault/in-use': 'Streetlight este deja deschis pe acest laptop. Folosește acea fereastră sau închide-o mai întâi.',
  'refusal.vault/disk-full':
    'Discul este plin, așa că nu s-a putut păstra. Ce s-a salvat înainte este în siguranță. Eliberează spațiu și încearcă din nou.',
  'refusal.session/locked': 'Seiful este blocat. Deblochează-l ca să continui; totul s-a păstrat.',
  'refusal.session/wrong-passphrase':
    'Această frază de acces nu deschide seiful. Nu s-a schimbat nimic. Verifică tasta Caps Lock și încearcă din nou.',
  'refusal.session/wait':
    'Prea multe încercări greșite. Așteaptă {seconds, plural, one {# secundă} few {# secunde} other {# de secunde}} și încearcă din nou.',
  'refusal.session/wrong-recovery-key': 'Această cheie de recuperare nu deschide seiful. Verifică fiecare grupă cu pagina tipărită.',
  'refusal.session/weak-passphrase':
    'Această frază de acces ar putea fi ghicită. Adaugă mai multe cuvinte; lungimea contează cel mai mult.',
  'refusal.worker/name-taken': 'Cineva de pe acest laptop are deja acest nume. Alege altul, ca să se știe cine este cine.',
  'refusal.worker/role-not-yours':
    'Nu s-a adăugat nimeni. Cine coordonează un proiect adaugă persoane pentru teren, ISVA și coordonare; cine administrează centrul adaugă persoane pentru evaluare, publicare și administrare.',
  'refusal.worker/not-found': 'Nimeni cu acest nume nu poate deschide acest laptop.',
  'refusal.permission/not-your-role': 'Rolul tău nu permite asta. Roagă pe cineva din echipă care poate.',
  'refusal.draft/not-found': 'Această ciornă nu mai este aici. A fost păstrată ca fișă sau aruncată.',
  'refusal.draft/unreadable':
    'Această pagină nu poate fi citită: s-a stricat sau a scris-o o versiune mai nouă a aplicației. Nimic altceva nu este afectat. Rămâne aici până o aruncă cineva.',
  'refusal.draft/changed-elsewhere':
    'Cineva a schimbat pagina aceasta în altă parte cât era deschisă aici. Ambele versiuni sunt păstrate, și a ta. Deschide-o din nou ca să vezi ambele versiuni.',
  'refusal.draft/concern-stands':
    'Doi oameni din echipă răspund pentru o îngrijorare despre această notă, așa că nu poate fi aruncată. Nu s-a șters nimic. Păstreaz-o ca fișă.',
  'refusal.draft/nothing-said': 'Alege mai întâi ce s-a întâmplat sau scrie câteva cuvinte. Tot ce s-a scris până acum se păstrează.',
  'refusal.incident/no-such-version': 'Între timp cineva a ales sau a scris din nou. Nimic nu s-a schimbat. Uită-te din nou la versiuni.',
  'refusal.incident/cannot-be':
    '{part, select, when {Momentul în care s-a întâmplat} where {Locul} other {Perioada apelurilor și mesajelor}} nu poate fi corect așa cum este, deci nu s-a schimbat nimic în fișă. Ce ai scris este încă aici; câmpul spune ce trebuie corectat.',
  'refusal.day/cannot-be':
    '{fault, select, future {Acea zi nu a venit încă.} early {Acea zi este înaintea celei după care urmează sau prea de demult.} other {A doua zi este înaintea primei.}} Nu s-a schimbat nimic. Corectează ziua și încearcă din nou.',
  'refusal.place/unknown-force': 'Această poliție nu este în lista aplicației. Nu s-a schimbat nimic. Alege una din listă.',
  'refusal.incident/not-seen':
    'Aici scrie despre cine ne-a spus ceva ce nu ai văzut. Rămâne așa cum este. Arată întâi ce scrie și dă un motiv, apoi schimbă.',
  'refusal.person/not-seen': 'Acolo scrie ceva ce nu ai văzut. Rămâne așa cum este. Arată întâi ce scrie și dă un motiv, apoi schimbă.',
  'refusal.incident/linked': 'Acest incident este legat de o persoană. Se păstrează și se șterge odată cu fișa acelei persoane.',
  'refusal.incident/concern-stands':
    'Doi oameni din echipă răspund pentru o îngrijorare despre această fișă, așa că o șterge doar cine coordonează proiectul. Nu s-a șters nimic. Păstreaz-o și spune de ce, sau întreabă coordonarea.',
  'refusal.consent/not-refused': 'Nu mai există un „nu” la păstrarea acestei fișe. Nimic nu s-a schimbat. Citește din nou răspunsurile.',
  'refusal.incident/not-found': 'Această fișă nu este în seif.',
  'refusal.person/not-found': 'Această persoană nu este în seif. Poate că fișa a fost ștearsă.',
  'refusal.person/same': 'Acestea două sunt deja o singură fișă. Alege altă persoană.',
  'refusal.person/name-differs': 'Numele scris nu este numele de lucru al acestei fișe. Nu s-a șters nimic.',
  'refusal.person/in-a-draft':
    'O ciornă, sau ce scrie acum cineva din echipă, vorbește despre această persoană. Termin-o sau arunc-o mai întâi. Nu s-a șters nimic.',
  'refusal.person/still-named':
    '{count, plural, one {Încă # loc numește} few {Încă # locuri numesc} other {Încă # de locuri numesc}} această persoană. Uită-te mai întâi la fiecare. Nu s-a șters nimic.',
  'refusal.person/not-merged': 'Aceste două fișe sunt deja separate. Nu s-a schimbat nimic.',
  'refusal.case/not-found': 'Nu este deschis niciun caz pentru această persoană. Deschide unul mai întâi.',
  'refusal.case/already-open': 'Este deja deschis un caz pentru această persoană.',
  'refusal.case/two-open': 'Pentru această persoană sunt deschise mai multe cazuri. Alege la vedere generală care merge mai departe.',
  'refusal.case/wrong-worker': 'De un caz se poate ocupa doar un ISVA sau cine coordonează proiectul. Alege pe altcineva.',
  'refusal.appointment/not-found': 'Această programare nu este în seif.',
  'refusal.referral/not-found': 'Această trimitere nu este în seif.',
  'refusal.referral/no-such-step':
    'Acest pas nu poate urma după stadiul în care este trimiterea. Citește-o din nou; poate că altcineva a dus-o mai departe.',
  'refusal.referral/no-consent':
    'Nu există un „da” la plângere pentru fiecare incident al acestei trimiteri. Întreabă mai întâi și notează răspunsul la incident.',
  'refusal.referral/changed-since-shown': 'Fișa s-a schimbat de când a fost arătat pachetul. Nu a plecat nimic. Uită-te din nou la pachet.',
  'refusal.referral/nothing-agreed': 'Bifează ce se poate preda. Fără nicio parte nu este nimic de acceptat.',
  'refusal.referral/not-agreed': 'O parte din acest pachet nu este printre cele acceptate. Nu a plecat nimic.',
  'refusal.referral/undecided': 'Despre unele cuvinte marcate din pachet încă trebuie decis. Nu a plecat nimic.',
  'refusal.request/not-found': 'Această cerere nu este în registru.',
  'refusal.request/already-decided': 'Această cerere a fost decisă. O cerere nouă primește un rând nou.',
  'refusal.request/duty-not-met':
    'Deocamdată nu se poate preda nimic: nu sunt împlinite toate obligațiile de la 12 ianuarie 2026. Formularul spune care.',
  'refusal.request/changed-since-shown':
    'Fișa s-a schimbat de când a fost arătat răspunsul. Nu a plecat nimic. Uită-te din nou la răspuns.',
  'refusal.request/undecided': 'Despre unele cuvinte marcate din răspuns încă trebuie decis. Nu a plecat nimic.',
  'refusal.request/not-decided': 'Cererea aceasta nu este decisă încă. Decide mai întâi.',
  'refusal.task/not-found': 'Acest lucru de făcut nu este în seif.',
  'refusal.attachment/not-found': 'Acest fișier atașat nu este în seif.',
  'refusal.attachment/missing':
    'Fișierul atașat nu mai este pe acest laptop. Ce se știe despre el a rămas aici. Caută într-o copie de rezervă.',
  'refusal.attachment/damaged':
    'Fișierul atașat a fost schimbat sau stricat. Nu se arată, pentru că nu este cel care a sosit. Caută într-o copie de rezervă.',
  'refusal.attachment/too-many': 'Deja sosesc mai multe fișiere. Așteaptă până se termină, apoi adaugă-l pe acesta.',
  'refusal.attachment/not-arriving': 'Acest fișier nu a sosit întreg. Nu s-a păstrat nimic din el. Adaugă-l din nou.',
  'refusal.attachment/out-of-order': 'Acest fișier nu a sosit dintr-o bucată. Nu s-a păstrat nimic din el. Adaugă-l din nou.',
  'refusal.file/not-saved': 'Fișierul nu a putut fi scris acolo. Originalul este în siguranță în seif. Alege alt loc.',
  'refusal.safeguarding/not-found': 'Această îngrijorare nu este în seif.',
  'refusal.safeguarding/same-person':
    'Trebuie să confirme o a doua persoană. Roagă pe altcineva din echipă să scrie aici propria frază de acces.',
  'refusal.safeguarding/already-confirmed': 'O a doua persoană a confirmat deja.',
  'refusal.consent/day-passed': 'Acea zi a trecut. Nu s-a notat niciun răspuns. Alege ziua de azi sau una mai târzie.',
  'refusal.safeguarding/not-confirmed':
    'O a doua persoană din echipă trebuie să confirme această îngrijorare înainte să i se spună cuiva. Nu s-a notat nimic.',
  'refusal.safeguarding/no-why': 'Scrie în câteva cuvinte de ce se spune fără un „da”. Nu s-a notat nimic.',
  'refusal.report/no-consent': 'Nu se poate trimite nimic: lipsește un „da” la păstrarea fișei și la un fel de a o transmite.',
  'refusal.report/undecided': 'Unele cuvinte marcate trebuie încă decise. Nu s-a trimis nimic.',
  'refusal.report/changed-since-shown':
    'Raportul s-a schimbat după ce a fost arătat. Nu s-a trimis nimic. Uită-te din nou la el, apoi trimite.',
  'refusal.report/already-sent': 'Acest raport a fost deja trimis.',
  'refusal.report/not-enrolled': 'Acest laptop nu este încă înscris la centru. Fișa se păstrează aici; înscrie-l ca s-o trimiți.',
  'refusal.report/not-found': 'Acest raport nu este în seif.',
  'refusal.receipt/unreadable':
    'Acesta nu este un cod sau un semn din el este greșit. Nu s-a schimbat nimic. Citește-l din nou, semn cu semn.',
  'refusal.alert/not-found': 'Această avertizare nu este în seif.',
  'refusal.alert/full-number':
    'Textul conține un număr de telefon, un număr de mașină sau o adresă de e-mail întreagă: „{text}”. O avertizare nu poartă niciodată așa ceva. Scurtează la ultimele două semne.',
  'refusal.alert/no-consent':
    'Persoana supraviețuitoare nu a acceptat avertizarea altora din raportul {reference}. Nu poate fi folosit pentru o avertizare. Rămâne aici pentru ce s-a acceptat.',
  'refusal.alert/same-person': 'Trebuie să aprobe o a doua persoană. Roagă pe altcineva din echipă să deschidă această avertizare.',
  'refusal.alert/changed-since-approved': 'Textul s-a schimbat după aprobare. Trebuie aprobat din nou.',
  'refusal.alert/not-approved': 'Această avertizare nu a fost încă aprobată.',
  'refusal.alert/expired': 'Data de sfârșit a trecut. Alege una mai târzie.',
  'refusal.alert/already-published': 'Această avertizare este deja publicată.',
  'refusal.alert/withdrawn':
    'Acordul de a-i avertiza pe alții din raportul {reference} a fost retras sau s-a încheiat. Nimic din el nu mai poate pleca. Ce a plecat deja se poate doar anula.',
  'refusal.alert/not-published': 'Această avertizare nu a plecat, deci nu este nimic de anulat. Las-o nepublicată.',
  'refusal.alert/cancel-not-proposed': 'Nimeni nu a propus anularea acestei avertizări. O persoană propune, alta anulează.',
  'refusal.alert/false-signature': 'A sosit o avertizare pe care centrul nu a semnat-o. A fost refuzată și nu se arată. Anunță centrul.',
  'refusal.invite/unreadable': 'Aceasta nu este o invitație sau îi lipsește o parte. Copiază tot rândul și încearcă din nou.',
  'refusal.invite/used': 'Această invitație a fost folosită. Cere centrului una nouă. Fișele tale nu sunt afectate.',
  'refusal.invite/expired': 'Această invitație a expirat. Cere centrului una nouă. Fișele tale nu sunt afectate.',
  'refusal.invite/unknown': 'Serverul nu cunoaște această invitație. Cere centrului una nouă.',
  'refusal.enrolment/already': 'Acest laptop este deja înscris.',
  'refusal.enrolment/not-central': 'Doar centrul poate face asta.',
  'refusal.membership/chain-broken':
    'Lista membrilor primită de la server nu se verifică cu cheia rădăcină. Nu s-a trimis nimic. Anunță centrul.',
  'refusal.membership/conflict': 'Altcineva a schimbat lista membrilor în același moment. Încearcă din nou.',
  'refusal.setup/wrong-code': 'Acest cod de pornire nu este cel arătat de server.',
  'refusal.setup/already-founded': 'Acest server aparține deja unui program.',
  'refusal.server/away': 'Serverul nu poate fi găsit. Totul se păstrează pe acest laptop și pleacă atunci când revine internetul.',
  'refusal.server/slow': 'Serverul nu a răspuns la timp. Totul se păstrează pe acest laptop; se va încerca din nou.',
  'refusal.server/nonsense': 'Serverul a dat un răspuns fără sens. Nu s-a preluat nimic din el; se va încerca din nou.',
  'refusal.server/busy': 'Serverul este ocupat. Se va încerca din nou.',
  'refusal.server/insecure': 'Această adresă de server nu începe cu https. Nu s-a trimis nimic. Cere centrului adresa corectă.',
  'refusal.sync/failed':
    'Trimiterea și primirea s-au oprit din cauza unei greșeli din această aplicație, care a fost notată. Totul se păstrează pe acest laptop; se va încerca din nou.',
  'refusal.device/unknown': 'Serverul nu cunoaște acest laptop. Înscrie-l din nou cu o invitație nouă.',
  'refusal.device/revoked': 'Acest laptop a fost scos din program. Fișele tale sunt în continuare aici. Vorbește cu centrul.',
  'refusal.device/clock': 'Ceasul acestui laptop este greșit, așa că serverul l-a refuzat. Potrivește data și ora.',
  'refusal.envelope/bad-signature': 'Un mesaj sigilat nu era semnat de laptopul pe care îl numește. A fost refuzat.',
  'refusal.envelope/too-large':
    'Acest raport este prea mare ca să fie trimis dintr-o dată. Se păstrează aici. Scurtează povestea din raport.',
  'refusal.envelope/damaged': 'Un mesaj sigilat a sosit stricat. A fost pus deoparte și va fi luat din nou.',
  'refusal.stream/not-yours': 'Serverul a refuzat acestui laptop acea căsuță.',
  'refusal.member/address-unusable': 'Această adresă de e-mail nu poate fi folosită. Verifică dacă are spații sau părți lipsă.',
  'refusal.member/already': 'Această adresă primește deja avertizări.',
  'refusal.member/not-found': 'Acest membru nu este pe listă.',
  'refusal.search/view-name-taken': 'Ai deja aici o vedere cu acest nume. Dă-i acesteia alt nume sau scoate-o pe prima.',
  'refusal.search/view-not-found': 'Această vedere nu mai este aici. Nu s-a șters nimic din ce arăta.',
  'refusal.print/failed': 'Pagina nu a putut fi făcută. Nu s-a pierdut nimic. Încearcă din nou sau salveaz-o ca PDF.',
  'refusal.link/refused': 'Această adresă nu a fost deschisă. Doar adresele https se deschid în browser.',
};
