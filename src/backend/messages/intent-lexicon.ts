/**
 * What the words of customers stand for, in da nb sv de en and some nl. A stem matches the beginning of a word,
 * `=word` a whole word, `*stem` also the later part of a compound ("leveringsadresse").
 */
export const intentLexicon: Record<string, string> = {
  where: '=hvor =hvorhen =kor =var =vart =wo =wohin =where =wheres =waar locat',
  when: 'hvornår =når =när =wann =when =wanneer =eta =innen =inden =innan',
  how: 'hvordan =korleis =hur =wie =how =hows =hoe',
  what: '=hvad =hva =kva =vad =was =what =whats =wat',
  which: 'hvilke vilke vilka =vilken =welche =welcher =welches =welchen =which =welke',
  why: '=hvorfor =kvifor =varför =warum =wieso =weshalb =why =waarom',
  who: '=hvem =kven =vem =wer =who =wie',
  long: '=længe =lenge =länge =lange =long =soon =hurtigt =raskt =snabbt =schnell tid =tid =zeit =time',
  not: '=ikke =ikkje =ik =ej =inte =ej =icke =nicht =kein =keine =keinen =keiner =not =no =dont =cant =wont =didnt =doesnt =isnt =hasnt =havent =wasnt =wouldnt =couldnt =cannot =niet =geen =intet =ingenting =inget =ingen =nothing =none =nichts =without =uden =uten =utan =ohne =nobody =ingen =niemand',
  never: '=aldrig =aldri =nie =niemals =never =nooit',
  still:
    '=stadig =fortsat =endnu =enda =ennå =enno =fortfarande =fremdeles =fortsatt =ännu =än =noch =immer =still =yet =nog =seit =since =siden =sedan',
  already: '=allerede =redan =schon =bereits =already =længst =lengst =längst',
  want: '=vil =ville =gerne =gjerne =ønsker =ønske =vill =ville =skulle =gärna =önskar =möchte =möchten =will =würde =würden =hätte =gern =want =wanna =like =would =wish =need =needs =prefer =hellere =heller =hellre =lieber =rather =instead =graag =wil =brug =trenger =behöver =brauche =benötige =need =ber =bede',
  can: '=kan =kunne =kan =kann =können =könnt =könnten =can =could =may =må =får =darf =möglich =possible =muligt =mulig =möjligt =går =able =kunt',
  please: '=bitte =please =kindly =venligst =vennligst =vänligen =snälla =pls =plz =alstublieft',
  have: '=har =have =has =had =hab =habe =haben =habt =hat =hatte',
  order:
    '*ordre *order =orders ordren *bestilling bestilte bestilt *beställning beställt beställde *bestellung bestellt *bestelling =køb =købet købte =kjøp =kjøpet kjøpte =köp =köpet köpte gekauft =kauf =purchase =purchases bought ordered =oder =tinging =tinginga tinga',
  parcel:
    '*pakke *pakken *paket *paketet *pakket package parcel shipment *forsendelse *försändelse *sendung sending =sändningen =levering =leveringen =leverance leverans *lieferung delivery deliveries pakke =box =kassen =esken =karton =kasse =eske =kartong =deliver',
  item: '*vare =varen =varer =varene =vara =varan =varor =varorna *artikel ware =item =items *product *produkt =stuff =things =ting =sager =tingene *sakerna =goods article',
  status: 'status =update =updates progress =fremme =framme =nået opdatering oppdatering uppdatering behandling =under',
  track: 'track spor sporing spår spårning *verfolgung =link =trackingnummer',
  sent: 'sendt afsendt =sender =sendes =avsendt =skickat =skickad =skickats =skickas =skickade =skickar pakket =pakker packad packat =pakkes verschickt versandt versendet =raus =shipped =dispatched =dispatch =ship =ships =shipping =sent =verstuurd =versendt =afsted =avsted =iväg =unterwegs =way =vej =vei =väg afsendelse *versand *forsendelse',
  arrive:
    '=kommer =kommet =kom =komme =kjem =komst ankom arriv =kommt =kommen =kom =kommit =anländer anlänt =dukket =dykt =angekommen =ankommt =come =came =comes =fremme =framme =trifft =eintreffen =modtager =mottar =lands =here =gekommen =nå =når',
  delivered:
    'levere *leveret =levert levererat levererad zugestellt zustell geliefert =liefern =liefert =delivered =deliver =bezorgd afleveret =avlevert =lämnat =lämnats *lieferung =udleveret =utlevert abgegeben =leverte =liefer',
  received:
    'modtaget mottatt mottagit motteke =fået =fått =fik =fikk =fick erhalten =bekommen =bekam received =got =gotten =get =receive =ontvangen =får =receiving modtog mottok',
  late: 'forsinke forsink försen verspät =late delay =sen overdue =stuck =stille =still stillsteht stillestå =fast hänger fastnat =uge =uger =ugen =wochen =weeks =week =veckor =vecka =ukene =uker =uke =days =dage =dager =dagar =tage =tagen =month =months =måned =måneder =monat',
  lost: '=væk forsvund forsvunn försvunn =borte =borta bortkom verschwund verloren =lost missing stolen =stjålet stulen stulet gestohlen =mistet =weg =gone disappear stjålet',
  carrier:
    '=gls postnord =dao =bring =dhl =ups =dpd =fedex =hermes =instabox =budbee =posten =posten =post =postnl =helthjem =schenker =usps =evri =yodel carrier kurer kurier =courier =customs =tollen =tullen =zoll =terminal =terminalen',
  driver:
    'chauffør sjåfør chaufför =bud =buddet =budet fahrer zusteller zustellbot =driver postbud postbote =bote =klingelt geklingelt ringet',
  neighbour: '*nabo naboen =nabo *granne grannen grannar nachbar neighbo',
  door: '=dør =døren =døra =dörr =dörren *tür =door =doorstep =porch trappe trappen trappan =hæk =hækken =hekken =garage =carport =postkasse =brevlåda briefkasten =mailbox =gård',
  pickup:
    '*pakkeshop *paketshop utlämning hentested *ombud utlevering afhent *abhol *abhol =pickup =collect =pakkeboks =packstation *hent hentet hämta =locker =boks omdiriger umgeleitet redirect rerout',
  broken:
    'ødelag ødela knust knuste itu =stykker defekt defect =revnet =revne knæk brækket brukket ridse *krads skade skadet beskadig skadd sprukk sprekk ripe =rift flænge kaputt zerbroch beschädig zerkratz kratzer =riss gerissen abgebroch gebrochen =bruch trasig sönder sprick krossad skadad repa repig =hål =hul =hull =loch broken broke damag crack scratch shatter =torn =hole =dented =dent =bits smashed chipped bent =bule buckla bulk =beule =delle =snapped ripped knækket gesprungen splitter flosset gået fallit =istykker =kapot',
  faulty:
    'virker fungerer fungerar funkar funktioniert =geht works work =working drypper =lækker lekker läcker undicht tropft leak leaks drip =utæt =utett faulty malfunction =fejl =fejlen =feil =fel *fehler mangel mängel mangelhaft slukke blinker flacker flimr flicker smelter smeltet svedet overheat =varm =heiß =hot lugter lukter luktar riecht smell skimmel mould mögel schimmel =plet =pletter flekk fläck fleck stain fnuller nupper pilling misfarv verfärbt discolo afsmitter blegner reklam bleed died =stopped =døde =død =dead =holdt =slutat =sluttet loose =løs =løst =virket fungeret =defective starter charge lader =lader',
  wrong:
    '=forkert =forkerte feil feilaktig =fel =felaktig falsch falsche falschen falscher falsches =wrong =incorrect =mistake forveksl verwechsel =mixed =someone =anden =andet =anders =fremd fejlagtig =statt =anstatt =instead =stedet =stället',
  missing:
    'mangler manglet manglede saknas saknade fehlt fehlte fehlen =fehlte =missing mangla =incomplete =kun =kunde =bara =nur =only =halv =halve',
  part: '=del =dele =delen =deler =delar =skrue =skruer =skruv =skruvar schraube =screw =screws =ben =bein =bena =part =parts =piece =pieces =låg =lokk =lock =deckel =lid =henkel =hank =håndtag =håndtak =handtag =griff =handle =zipper =lynlås =glidelås =dragkedja dragkedjan reißverschluss =søm =sømmen =sömmen =naht =seam =bund =bunden =boden =bottom =sål =sålen =sulan =sohle =sole',
  open: 'åbnede åbnet åpnet åpna öppnade öppnat auspack ausgepackt geöffnet opened unpacked opening pakkede =udpakning =brug =bruk använd =gebrauch =uses wore first',
  photo: '=billede =billeder =bilde =bilder =bild =foto =fotos =photo =photos =picture =pictures',
  replace:
    'ombyt =ny =nyt =nye =nytt =ersatz =neue =neuen =neues =neuer =replacement replac erstat =anden =another =ersätt =nieuw',
  return:
    '*retur returner returnere *retour =tilbage =tilbake =tillbaka =zurück rückgabe rücksend zurückschick zurückgeb zurücksend return returns =back =terug returlabel fortryd *fortrydelse angre angrer ångra ångerrätt widerruf withdraw =sending =levere =lämna =envoy',
  exchange: 'bytte byttes byter byta byte ombytning umtausch tauschen tausch exchang swap =bytter ruilen =bytt',
  size: 'størrels storlek =str =størrelsen größe größer =size =sizes sizing =xl =xs =small =medium =large =nummer =numre =cm =maat lille =små =stor =store =stort =større =mindre =liten =stora =större =klein =groß =kleiner =big =bigger =smaller =tight =stram stramt =trang trång =trångt =eng =kort =kurz =short =lang =lange =loose =weit =løs',
  fits: 'passer passar passt passen =fit =fits =fitting sidder sitter sitzt =fallen =ausfall =run =runs =small klemmer',
  refund:
    'refund refus refunder *erstatt erstattung rückerstatt tilbagebetal tilbakebetal återbetal återbetalning reimburs rückzahl tilgodebevis tilgodelapp tillgodokvitto krediter kreditera gutschrift =repay rebate rembours restitu compensat erstatning ersättning entschädig terugbetal reinburs erstatten =reversal',
  money:
    '=penge =pengene =penger =pengar =pengarna =pengane =geld =money =cash =beløb =beløbet =belopp =beloppet =betrag =amount =amounts =sum kaufpreis =kr =kroner =kronor =kronerne =kronene =euro =dollars =dollar =pounds =udlæg utlägg',
  account:
    '*konto *kontoen *kontot =account =accounts =profil =profilen =profile =brugeren =bruger =bruker =användare benutzer =user =membership *medlem mitglied kundklubb kundeklub medlemskab kundenkonto =acount =accunt',
  bank: '=bank =banken =kort =kortet =karte =konto =card =kreditkort kreditkarte =credit',
  cancel:
    'annull cancel cancl canc kanseller avlys avlyst avbestill afbestil avbeställ avboka stornier storno stryk =streichen =fjern =droppe =dropp =drop =scrap =void =stoppe =stop =stopp =stoppa =stoppen =hæve =hæver =häver =häva =heve =hever rücktritt abbestell annuler =abort =abbrech =revoke =undo =call zurückzieh rückgängig fortryde =fortryder =ångrade =ångrat ombestemt ombestemte changed =omgjort =skip =withdraw makulera',
  anymore:
    '=længere =lenger =längre =mehr =anymore =alligevel =likevel =ändå =doch =allikevel =accident accidentally versehentlich =uheld =uhell misstag =fejl =mistake =twice =dobbelt =dubbelt =doppelt =duplicate =sindet =mind =meg =mig',
  change:
    'ændre ændres ændring endre endrer endring ändra ändrar ändring ändern änder geändert change changing chang modif edit amend alter updat opdater oppdater uppdatera rette rettet retter =ret =rett rätta korriger korrigier correct switch skift skifte =wechsel wechseln =omgøre =lave =make =wijzig tilrette anpass adjust',
  add: 'tilføj =tilføje =legg =legge =lægge =lagt =læg =oveni =ekstra =extra =tillägg =lägga =lägg hinzufüg dazu =zusätzlich =add =added =adding =include =plus glemte glömde vergessen forgot forgotten =tilsette gaveindpak gaveinnpak presentinslag geschenkverpack =gift =hilsen =hälsning =gruß =grußkarte =kort =giftwrap =toevoegen',
  remove:
    '=fjerne =fjern =fjerner =ta =tag =tage =remove removing =entfernen =entferne =bort =af =off =rausnehmen =delete deleting =raderas',
  amount:
    '=to =two =zwei =två =tre =three =drei =fire =four =antal =antall =anzahl quantity =stk =stykker =stück =pieces =én =en =one =eins =par =pair =paar =stedet =statt =six =fem =five',
  colour:
    'farve farge färg farbe colour color =sort =svart =schwarz =black =blå =blau =blue =rød =röd =rot =red =grøn =grön =grün =green =hvid =hvit =vit =weiß =white =grå =grau =grey =gray =beige =navy =brun =braun =brown =gul =gelb',
  address:
    '*adresse *adress address adress anschrift *hausnummer husnummer gatunummer postnummer postnr postleitzahl postcode zip =street =vej =vejen =gade =gate =gata =straße =strasse =road =adres *vejnavn =etage =lejlighed =leilighet =lägenhet =flat =apartment =opgang =husnr',
  moved:
    'flyttet flytter flytta flyttat umgezogen umzug umziehen =moved =moving verhuisd =gammel =gamle =gamla =alte =old',
  place:
    '=arbejde arbejdsplads =jobbet =jobb =arbetet =kontor =kontoret büro =büroanschrift =office =work =hytta =hytte =sommerhus =stuga =ferienhaus =cottage =home =hjem =hem =hause =hotel =hotell =mor =forældre =parents =søster =nabokommune =sted =ställe =ort',
  invoice:
    '*faktura *rechnung invoice invoices =bill =bills kvittering kvitto quittung receipt =bilag =beleg *bon bogholder bokför buchhalt regnskab accounting bookkeep =accounts factuur =moms =mva =mwst mehrwertsteuer =vat =ean =btw =cvr rykker mahnung betalningspåminnelse =inkasso purring ordrebekræftelse kontoutdrag',
  pay: 'betal betaling betalt bezahl zahl zahlung payment pay paying paid pays =checkout mobilepay =vipps =swish =klarna =paypal =viabill afbetaling avbetalning ratenzahlung =rate =rater instal =overført überwiesen =überweisung transaction =ideal =visa mastercard =debit =charge lastschrift =kassen =kassan =kasse',
  charged:
    'hævet trukket =trukket =trakk dragit drogs dragits =trak abgebucht charged =charge belastet =belastat =billed opkrævet reserver reserverad =reserved fees =fee =gebyr =avgift =gebühr debited declin afvist avvist nekas nekat abgelehnt rejected',
  twice: '=dobbelt =dubbelt =doppelt =twice =double =gange =ganger =gånger =zweimal =mal =times',
  stock:
    '*lager =lageret =stock =stocked vorrätig verfügbar availab =available =udsolgt =utsolgt =slutsåld =slut ausverkauft =hjem =inn =igen =igjen =igen =wieder =again =restock lieferbar =forhandler =fører =finns =fås =findes =finnes =gibt =carry =sell =back',
  property:
    'materiale material =lavet =laget =gjord =gemacht =made =solid =massiv =oak =eg =eik =ek =eiche =wool =uld =ull =wolle =bomuld =bomull =cotton =vejer =veier =väger =wiegt =weigh =weight =måler =mäter =mål =mått =maße =bred =breit =wide =høj =høy =hög =hoch =tall =dyb =deep dimension vandtæt vanntett vattentät wasserdicht waterproof batteri battery batterie =akku =pære =glödlampa =glühbirne =bulb =watt =volt vask vasket tvätta waschen waschbar wash tørretumbl tumble trockner stryg bügel iron opvaskemaskine spülmaschine dishwasher =ovn =ofen =oven induktion induction =ude =ute =udendørs utomhus draußen outdoor =vinter =winter tåler tåle tål verträgt hæld allergi allergy nikkel nickel vegan økologisk ekologisk organic =egnet =geeignet suitable lämplig kompatib compatib =holdbar =bæredygtig sustainable alder =år =years medfølger ingår inkluder inkl enthalten included =montage montering samle samling assembl aufbau manual vejledning bruksanvisning anleitung =care =pleje =oil =olje =farlig =blød =mjuk =weich =soft',
  use: 'bruges brukes användas benutzen verwenden =used =use =using =bruge =bruke =använda =tåle =stå',
  advice:
    'anbefal rekommend rekommender empfehl recommend forskel forskjell skillnad unterschied difference compar =bedst =best =bäst =beste =besten =choose =vælge =velge =välja =wählen guide størrelsesguide størrelsesskema storleksguide größentabelle =chart guidance =råd',
  opening:
    'åbningstid åpningstid öppettid öffnungszeit =åbent =åbne =åpent =öppet =öppna =geöffnet =open =opening =hours =butik =butikk =butiken =laden =store =shop =showroom =fysisk besøge besøke =sunday =weekend garanti garantie warranty =guarantee gavekort presentkort =giftcard reservedel reservdel ersatzteil spare tilbehør tillbehör zubehör accessor',
  country:
    '=island =iceland =norge =norway =norwegen =sverige =sweden =schweden =finland =finnland =schweiz =switzerland =österreich =austria =tyskland =germany =england =uk =usa =canada =grønland =færøerne =åland =svalbard =danmark =denmark =dänemark =nederland =polen =eu =abroad udlandet utlandet utomlands ausland international europe countr =land =länder',
  discount:
    '*rabat *rabatt discount =promo =kode =koden =code =codes kuponkode *kupon kupong coupon *voucher *gutschein =tilbud =tilbuddet erbjudande *angebot =sale =sales =udsalg =salg =rea =rean mellandagsrea ausverkauf black =friday =week kampagne kampanj kampanje =aktion nachlass =student studerende studenter prismatch =deal =deals =offer =offers =korting einlösen =indløse =løse =welcome =velkomst välkomst abonnentrabat',
  price:
    '*pris *priset *prisen =pris =price =prices =preis =preise =pricing =koster =kostar =kostet =kost =cost =costs =much =billigere =billigare =billiger =günstiger =cheaper =cheap =billig =dyrt =nedsat =nedsatt =nedsatte =reduziert =reduced =dropped =drop =sat =sänkt =gesunken difference differenz =forskellen =mellanskillnad fragtfri fraktfri versandkosten =fragt =frakt =mængderabat =mængde =storkøb bulk wholesale',
  angry:
    'skuffe skuffet skuffa besvik enttäusch disappoint utilfreds misfornøyd missnöjd unzufrieden dissatisf unhappy uacceptab uakseptab oacceptab inakzeptab unacceptab elendig =elendigt dårlig dårligt =ringe uselt usel =dålig =dåligt schlecht schlimm =bad =poor terrible awful horribl =worst =værste =verste =sämst sämsta schlechteste appalling shame skamme skämmas schäm rude uforskamm uhøflig uhøfleg oförskäm otrevlig unhöflig unverschämt frechheit pinlig vertröst ridicul joke =vred =sur =sint =arg =furious =angry =cross wütend sauer ärger annoy irriter frustr trött =træt =lei =fed =tired useless ubrugelig latterlig løjerlig =grin lächerlich =never =respect respektløs disgust =kaos =cirkus roder roter =spild waste upset elendighed unfair urimelig =unprofessional uprofessionel behandl behandler treated =løfter =lovet =lovede =lovat promised versproch',
  complain:
    'klage klager klag klagomål beschwer complain complaint compalint anmelde anmeldelse trustpilot forbrugerklage forbrukerråd forbrukertilsyn konsumentverk konsumentombud verbraucherzentrale =arn advokat anwalt lawyer =legal =manager =chef =sjef =sjefen =chefen vorgesetzt =leder =lederen supervisor =claim reclamation ombudsman öffentlich konsument',
  silent:
    '=svar =svare =svarer =svarar =antwort antwortet =answer =answered =reply =replied =response respond =hørt =hört =heard =hear =høre =kontakt =ringer =ringe =ringt =angerufen =ringa =called =call ignorer ignorier ignored mails =mail =mejl =emails =skrevet =skrivit =geschrieben =hotline =telefon =kø =venter =wartet =waiting =ventet =väntat',
  service:
    'kundeservice kundservice kundendienst kundenservice service =support personale personal medarbejder medarbeid mitarbeiter staff employee butikspersonale =oplevelse =opplevelse =upplevelse =erfahrung =experience behandling =treatment =shop =shopping =business',
  login:
    'login logge =logger =logget =logga =loggar innlogging inloggning indlogg anmelden einloggen signin signup =sign log =logging adgangskode *kode password passwort passord lösenord *passwort *password *key =pin =pwd =pass nulstil tilbakestill återställ zurücksetz reset locked låst gesperrt zugang zugangs adgang =access recover register registr regist aktiver aktivier activat oprette opprette =skapa anlegen verify verific =2fa wachtwoord =credentials',
  privacy:
    'gdpr dsgvo persondata personopplys personoplys personuppgift personenbezog datenschutz databeskyt dataskydd personvern privacy =data =oplysninger =opplysninger =uppgifter =uppgift =daten =information =info gemt lagret lagrade =sparat =sparade =gespeichert =stored registerutdrag innsyn indsigt auskunft samtykke samtycke einwilligung consent slette =slet =slett =sletter radera =lösch löschen löschung delete deletion erase =glemt cookie lukke =luk =avsluta avslut schließen close closing terminat',
  newsletter:
    'nyhedsbrev nyhetsbrev newsletter reklame =reklamer reklam werbung marketing markedsføring afmeld framel =frameldt avmeld meld avregistrer avprenumer abmelden abbestell unsubscrib subscri =spam verteiler =mailing =list =listen mailingliste maillist =sms nieuwsbrief corporate prenumer abonn',
  email:
    'e-mail *mail *mailadresse mejladress *mejl =email e-post epost mailadress mail-adresse telefonnummer telefon =phone =tlf =navn =navnet =navn =namn =name =efternavn =etternavn =efternamn nachname surname =details',
  thanks: '=tak =takk =tack =danke =dank =thanks =thank =cheers =thx tusind =tusen herzlich =bedankt appreciat',
  good: 'perfekt perfect super =fint =fine =fin =god =godt =good =great =bra =toppen =gut =schön wunderschön dejlig nydelig herlig underbar härlig fantastisk wonderful lovely brilliant awesome excellent =amazing großartig prima =klasse =klart =klar =bescheid =okay =ok =alright =glad =froh =happy =pleased =love =elsker =älskar =liebe nöjd fornøyd tilfreds zufrieden =weekend =helg =helgen =wochenende =abend =sorted =skøn =flot =passt =jättebra =jættefint =smuk =vidunderlig =nice =day =dag =venter =vet =ved =weiß =erledigt =løst',
  contact:
    'contact agent human =person =menneske =människa =mensch speak =speaking talk =talking =chat =tale =snakke =prata =sprechen customer assistance assistant operator hotline someone representative freephone',
  feedback:
    'feedback review reviews opinion bewerten bewertung anmeldelse recension omtale =rate rating comment testimonial survey',
  business:
    'samarbejd samarbeid samarbete kooperation zusammenarbeit partnership partner collab seo suchmaschin søgemaskine =google backlink linkbuild =link lenke =länk ranking =rank trafik traffic besøgende besucher visitors leverandør leverantör lieferant supplier manufactur hersteller produsent producent factory wholesale großhandel engros katalog catalog catalogue agentur agency bureau byrå =møde =møte =möte =meeting =termin =demo præsentere presentere präsentier blog influencer ansøgning søknad ansökan bewerbung stilling =job =jobb =cv application lebenslauf pressemedd pressmedd pressemitteil investor invest lån kredit =loan wiederverkäufer b2b virksomhed virksomheder =unternehmen bedrift företag e-handl onlineshop webshop websted =website =hjemmeside =nettside =hemsida =webseite =site leads konvertering conversion markedsføre digital ydelser tjenester tjänster dienstleistung services tilbyder tilbyr erbjuder bieten offers messe gæsteindlæg =kald =samtal crypto =sponsor',
  me: '=jeg =eg =jag =ich =mig =meg =mich =mir =min =mitt =mit =mine =mein =meine =meinen =meiner =mina =my =i =me =mijn =ik =vores =vår =våra =unser =our',
  we: '=vi =wir =we =us =os =oss =uns =unsere =unser =våre =vores',
  you: '=i =jer =jeres =dere =deres =ni =er =era =ert =ihr =ihre =ihren =ihnen =sie =euch =your =you =ur =u',
  buy: '=købe =køber =kjøpe =köpa =kaufen =buy =buying =acquire =shop =shopping =obtain =purchase purchasing =bestille =beställa =bestellen =place =placing =earn =get =handle =order',
  need: '=nødt =skal =ska =muss =müssen =must =should =have =skulle =mangler =braucht =needed',
  different:
    '=anden =andet =andre =annen =annet =annan =annat =andere =anderen =anderes =other =another =different =new =ny =neue =nye',
  option:
    'option method alternativ mulighed mulighet möjlighet möglichkeit choice metod =måder =måter =sätt =arten accept =tage =take =nehmen',
  policy:
    'policy policies politik =regler =regel bedingung betingelser villkor vilkår terms condition =penalty penalties withdrawal termination',
  problem: 'problem issue trouble error fejl =feil =fehler difficult bug =unable =failed',
}
