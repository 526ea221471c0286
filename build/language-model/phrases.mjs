/** What customers write to a shop, in our own words; `*` stands for each thing of the list. */
const written = {
  da: {
    things:
      'lampen,kjolen,bogen,stolen,jakken,trøjen,tasken,varen,skærmen,dynen,gaven,cyklen,kaffemaskinen,skoene,puderne',
    texts: `Hej, jeg har bestilt * hos jer, men har ikke hørt noget endnu|Hvornår bliver * sendt?|Er * sendt af sted?
Jeg vil gerne have pengene tilbage for *|Kan jeg bytte * til en anden størrelse?|Hvordan returnerer jeg *?
Jeg modtog * i går, men den er gået i stykker|Desværre passer * ikke|* mangler i pakken|I har sendt den forkerte farve af *
Jeg kan ikke finde min ordrebekræftelse|Hvad koster det at få * leveret?|Har I * på lager igen snart?
Kan I ændre leveringsadressen, inden I sender *?|Jeg fortryder mit køb af * og vil gerne annullere ordren
Der er trukket penge to gange på mit kort|Jeg mangler en faktura på *|Rabatkoden virker ikke, når jeg lægger * i kurven
Hvornår får jeg svar?|Det er anden gang jeg skriver til jer|Jeg synes, det er for dårligt, at ingen svarer
Tusind tak for hjælpen, jeg er glad for *|Mange hilsner|Med venlig hilsen|God weekend|På forhånd tak|Bare luk sagen
Jeg har været nede på posthuset, men de kender ikke noget til pakken|Skal jeg selv betale for returfragten?
Er det muligt at hente * i butikken i stedet for?|Vil I være søde at slette mine oplysninger?|Hvem skal jeg ringe til?
Pakken ligger ikke der, hvor buddet siger|Ifølge sporingen er den afleveret, men jeg har ikke fået noget|Hvad gør jeg nu?
Jeg sendte * retur for to uger siden og har stadig ikke fået mine penge|Kan man købe * uden ledning?|Passer den også udendørs?
Nå, men så må vi jo vente|Det lyder godt, tak|Nej tak, jeg beholder den bare|Skynd jer lidt, det er en fødselsdagsgave`,
  },
  nb: {
    things:
      'lampen,kjolen,boken,stolen,jakken,genseren,vesken,varen,skjermen,dynen,gaven,sykkelen,kaffetrakteren,skoene,putene',
    texts: `Hei, jeg har bestilt * hos dere, men har ikke hørt noe ennå|Når blir * sendt?|Er * sendt av gårde?
Jeg vil gjerne ha pengene tilbake for *|Kan jeg bytte * i en annen størrelse?|Hvordan returnerer jeg *?
Jeg mottok * i går, men den har gått i stykker|Dessverre passer ikke *|* mangler i pakken|Dere har sendt feil farge på *
Jeg finner ikke ordrebekreftelsen min|Hva koster det å få * levert?|Får dere inn * på lager igjen snart?
Kan dere endre leveringsadressen før dere sender *?|Jeg angrer på kjøpet av * og vil gjerne kansellere bestillingen
Det er trukket penger to ganger fra kortet mitt|Jeg mangler en faktura på *|Rabattkoden virker ikke når jeg legger * i handlekurven
Når får jeg svar?|Det er andre gang jeg skriver til dere|Jeg synes det er for dårlig at ingen svarer
Tusen takk for hjelpen, jeg er glad for *|Mange hilsener|Med vennlig hilsen|God helg|På forhånd takk|Bare lukk saken
Jeg har vært nede på posten, men de vet ikke noe om pakken|Må jeg selv betale for returfrakten?
Er det mulig å hente * i butikken i stedet?|Kan dere være snille å slette opplysningene mine?|Hvem skal jeg ringe til?
Pakken ligger ikke der budet sier|Ifølge sporingen er den levert, men jeg har ikke fått noe|Hva gjør jeg nå?
Jeg sendte * i retur for to uker siden og har fortsatt ikke fått pengene mine|Kan man kjøpe * uten ledning?|Passer den også utendørs?
Ja ja, da får vi vel vente|Det høres bra ut, takk|Nei takk, jeg beholder den bare|Skynd dere litt, det er en bursdagsgave`,
  },
  nn: {
    things:
      'lampa,kjolen,boka,stolen,jakka,genseren,veska,vara,skjermen,dyna,gåva,sykkelen,kaffitraktaren,skorne,putene',
    texts: `Hei, eg har tinga * hos dykk, men har ikkje høyrt noko enno|Når vert * send?|Er * send av garde?
Eg vil gjerne ha pengane att for *|Kan eg byte * i ein annan storleik?|Korleis returnerer eg *?
Eg fekk * i går, men ho har gått sund|Diverre passar ikkje *|* manglar i pakka|De har sendt feil farge på *
Eg finn ikkje ordrestadfestinga mi|Kva kostar det å få * levert?|Får de inn * på lager igjen snart?
Kan de endre leveringsadressa før de sender *?|Eg angrar på kjøpet av * og vil gjerne avbestille
Det er trekt pengar to gonger frå kortet mitt|Eg manglar ein faktura på *|Rabattkoden verkar ikkje når eg legg * i korga
Når får eg svar?|Det er andre gongen eg skriv til dykk|Eg tykkjer det er for dårleg at ingen svarar
Tusen takk for hjelpa, eg er glad for *|Mange helsingar|Med venleg helsing|God helg|På førehand takk|Berre lukk saka
Eg har vore nede på posten, men dei veit ikkje noko om pakka|Må eg sjølv betale for returfrakta?
Er det mogleg å hente * i butikken i staden?|Kan de vere så snille å slette opplysingane mine?|Kven skal eg ringje til?
Pakka ligg ikkje der bodet seier|Ifølgje sporinga er ho levert, men eg har ikkje fått noko|Kva gjer eg no?
Eg sende * i retur for to veker sidan og har framleis ikkje fått pengane mine|Kan ein kjøpe * utan leidning?|Passar ho òg utandørs?
Ja ja, då får vi vel vente|Det høyrest bra ut, takk|Nei takk, eg held på ho|Skund dykk litt, det er ei fødselsdagsgåve`,
  },
  sv: {
    things:
      'lampan,klänningen,boken,stolen,jackan,tröjan,väskan,varan,skärmen,täcket,presenten,cykeln,kaffebryggaren,skorna,kuddarna',
    texts: `Hej, jag har beställt * hos er men har inte hört något än|När skickas *?|Är * skickad?
Jag vill gärna ha pengarna tillbaka för *|Kan jag byta * mot en annan storlek?|Hur returnerar jag *?
Jag fick * i går men den har gått sönder|Tyvärr passar inte *|* saknas i paketet|Ni har skickat fel färg på *
Jag hittar inte min orderbekräftelse|Vad kostar det att få * levererad?|Får ni in * i lager igen snart?
Kan ni ändra leveransadressen innan ni skickar *?|Jag ångrar köpet av * och vill avbeställa ordern
Det har dragits pengar två gånger från mitt kort|Jag saknar en faktura på *|Rabattkoden fungerar inte när jag lägger * i varukorgen
När får jag svar?|Det är andra gången jag skriver till er|Jag tycker det är för dåligt att ingen svarar
Tusen tack för hjälpen, jag är glad över *|Många hälsningar|Med vänlig hälsning|Trevlig helg|Tack på förhand|Stäng bara ärendet
Jag har varit nere på posten men de vet ingenting om paketet|Måste jag själv betala för returfrakten?
Går det att hämta * i butiken i stället?|Kan ni vara snälla och radera mina uppgifter?|Vem ska jag ringa?
Paketet ligger inte där budet säger|Enligt spårningen är den levererad men jag har inte fått något|Vad gör jag nu?
Jag skickade * i retur för två veckor sedan och har fortfarande inte fått mina pengar|Kan man köpa * utan sladd?|Passar den även utomhus?
Ja ja, då får vi väl vänta|Det låter bra, tack|Nej tack, jag behåller den bara|Skynda er lite, det är en födelsedagspresent`,
  },
  de: {
    things: 'die Lampe,das Kleid,das Buch,den Stuhl,die Jacke,den Pullover,die Tasche,den Artikel,das Geschenk',
    texts: `Hallo, ich habe * bei Ihnen bestellt, aber noch nichts gehört|Wann verschicken Sie *?|Haben Sie * schon verschickt?
Ich möchte mein Geld für * zurück|Kann ich * in einer anderen Größe haben?|Wie schicke ich * zurück?
Ich habe * gestern bekommen, leider kaputt|Ich finde meine Bestellbestätigung nicht|Haben Sie * bald wieder auf Lager?
Bitte ändern Sie die Lieferadresse, bevor Sie * losschicken|Der Gutschein funktioniert nicht|Mir fehlt noch die Rechnung
Vielen Dank für die Hilfe|Mit freundlichen Grüßen|Schönes Wochenende|Was soll ich jetzt machen?|Das Paket ist nie angekommen
Wer zahlt die Rücksendung?|Kann ich * auch im Laden abholen?|Ich schreibe Ihnen nun schon zum zweiten Mal|Nein danke, ich behalte es`,
  },
  en: {
    things: 'the lamp,the dress,the book,the chair,the jacket,the jumper,the bag,the item,the gift',
    texts: `Hi, I ordered * from you but have not heard anything yet|When will you ship *?|Have you sent * yet?
I would like my money back for *|Can I swap * for another size?|How do I send * back?
I got * yesterday and it is broken|I can't find my order confirmation|Will you have * back in stock soon?
Please change the delivery address before you ship *|The discount code does not work|I still need an invoice
Thanks a lot for your help|Kind regards|Have a nice weekend|What should I do now?|The parcel never turned up
Who pays for the return?|Could I pick up * in the store instead?|This is the second time I am writing to you|No thanks, I will keep it`,
  },
}

/** Language -> phrases. */
export const phrases = Object.fromEntries(
  Object.entries(written).map(([language, { things, texts }]) => [
    language,
    texts
      .split(/[|\n]/)
      .flatMap((text) => (text.includes('*') ? things.split(',').map((thing) => text.replace('*', thing)) : [text])),
  ]),
)
