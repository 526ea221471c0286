/** Languages with a list of their own; Portuguese and Icelandic only so that they are not taken for a neighbour. */
export type Told = 'da' | 'nb' | 'nn' | 'sv' | 'de' | 'en' | 'nl' | 'fr' | 'es' | 'it' | 'fi' | 'pl' | 'pt' | 'is'

/** Small words that stand in one of the close languages and hardly in its neighbours; weight 2 for the surest. */
export const languageWords: Record<Told, { sure: string; likely: string }> = {
  da: {
    sure:
      'sendt af mig dig nogle nogen noget hvad jer jeres ej blevet måske endnu nu bliver hedder gennem uden kunne ' +
      'skulle ville ligger hvilken hvilket efter tilbage hvorfor mine også lige uge ugen pengene gået fået tage ' +
      'taget give lavet købt købe bedste tak venlig pakken udenfor ud op igen sådan mangler vedhæftet stadig ' +
      'imellem lidt kender ikk ik æ ska hej hejsa kære fordi bare nok mere flere hende hendes bestilte modtaget ' +
      'leveret refunderet returnere ombytte sidste sige spørgsmål blive kan man hvornår haft gode dage dag dansk ' +
      'bagefter forkert forkerte trøje beskadiget lagt deres værd fejl ved jeg godt alle størrelse bytte ' +
      'forsinket farve farven gør gøre varen siden anden andet andre lille ham sig dem derfor hvis så selv ' +
      'selvom både hverken heller altid aldrig ofte først sidst derefter ellers dog jo skal blot kun næsten ' +
      'ingen intet alt enhver hver hvert samme begge flest mindst mest nyt nye vores hans sin sit sine bliv ' +
      'været gjort sagt set lavede begyndte begynder fik fandt kom gik tog gav stod sad lå tid tiden år året i ' +
      'morgen aften nat hjælp hjælpe besked svar svare bestille leveringen adresse telefon nummer faktura ' +
      'kvittering rabat tilbud butik hjemmeside side billede billeder hjem hjemme bolig arbejde arbejder brug ' +
      'bruge bruges bog bøger mad køber sælger kroner gang gange mellem mod under over siger synes tror håber ' +
      'ønsker kigger ser lyder virker fungerer meget ganske helt virkelig faktisk egentlig hele halv stor stort ' +
      'store god bedre dårlig dårligt dårlige udsolgt følgende indtil ifølge samt herunder desuden fordele ' +
      'sikkerhed forskellige mulighed udvikling erfaring kvalitet undersøgelse uddannelse samarbejde ' +
      'medarbejdere gælder findes kræver anvendes benytte således hvordan hvem ligesom imod bag foran rigtig ' +
      'tidligere kommende nærmere længere lang højere høj ung gammel gerne skrev spise drikke løbe købte vågne ' +
      'vækker vækkeur sæt tænd sluk afspil indstil påmind påmindelse vejr vejret fredag lørdag søndag tirsdag ' +
      'onsdag torsdag mandag',
    likely: 'og ikke jeg er det den til på med har som for en at der vi de om kan hvor min mit din dit fra var være',
  },
  nb: {
    sure:
      'sendt meg deg noen noe hva dere deres blitt kanskje ennå nå blir heter gjennom uten hvilken hvilket hvorfor uke ' +
      'uken pengene gått fått ta tatt gi laget kjøpt kjøpe beste takk vennlig pakken ute ut opp igjen sånn ' +
      'mangler vedlagt fortsatt mellom litt hei kjære fordi bare mer flere henne hennes bestilte mottatt levert ' +
      'refundert bytte siste si spørsmål fra av etter tilbake vet genser skjerf feil skadet bestilling ' +
      'bestillingen leveringen hvordan hvor farge størrelse legge fikk hadde skulle kunne ville ødelagt posten ' +
      'mitt går an ifra prøvd prøve leker leke bruke likevel egen egne ganske sammen annen annet andre liten ' +
      'lille ham seg dem derfor hvis så selv om både verken heller alltid aldri ofte først sist deretter ellers ' +
      'jo skal kun nesten ingen ingenting alt enhver hver hvert samme begge flest minst mest nytt nye vår våre ' +
      'hans sin sitt sine vært gjort sagt sett begynte begynner fant kom gikk tok ga sto satt lå tid tiden år ' +
      'året dag i morgen kveld natt hjelp hjelpe beskjed svar svare bestille adressen telefon nummer faktura ' +
      'kvittering rabatt tilbud butikk nettside side bilde bilder hjem hjemme bolig arbeid jobber arbeider bruk ' +
      'brukes bok bøker mat kjøper selger kroner gang ganger mot under over ved sier synes tror håper ønsker ser ' +
      'høres virker fungerer veldig meget helt virkelig faktisk egentlig hele halv stor stort store god godt ' +
      'gode bedre dårlig dårlige utsolgt følgende inntil ifølge samt herunder dessuten fordeler sikkerhet ' +
      'forskjellige mulighet utvikling erfaring kvalitet undersøkelse utdanning samarbeid ansatte gjelder finnes ' +
      'krever benyttes dermed når hvem slik som imot bak foran riktig tidligere kommende nærmere lenger lang ' +
      'høyere høy ung gammel gjerne spise drikke løpe kjøpte våkne vekker alarm slå skru spill påminn påminnelse ' +
      'vær været fredag lørdag søndag tirsdag onsdag torsdag mandag også få får gjøre gjør mye ikke hvilke bli ' +
      'ble videre viktig finner oss',
    likely: 'og ikke jeg er det den til på med har som for en at vi de om kan min din var være',
  },
  nn: {
    sure:
      'eg ikkje kva korleis kvifor kven kvar dykk dykkar meg seg frå vere noko nokon nokre berre mykje dei desse ' +
      'kor ho hjå vart vorte blei blitt skal skulle ynskjer ønskjer tinginga tinging bestillinga pakka pengane ' +
      'ein eit eitt mine mi òg også no fekk gjer gjere kjem kome sidan enno nett fleire alle kvarandre heile ' +
      'meir tilbake skreiv veit etter gong gongar hadde ville kunne korleis kvart skjer helsing tenkjer høyrer ' +
      'seier sjølv sjølve utan framleis andre nye ynskje kunnskap gjennom gjort mellom vere vore tida åra vegen ' +
      'dagen barna kommunen annan anna liten lita han difor dersom viss slik sjølvsagt båe korkje heller alltid ' +
      'aldri ofte fyrst først sist deretter elles likevel jo nesten ingen inkje alt same begge flest minst mest ' +
      'nytt vår våre deira hans sin sitt sine sagt sett laga byrja byrjar fann kom gjekk tok gav stod sat låg ' +
      'tid år året dag morgon kveld natt hjelp hjelpe svar svare tinga adressa bilete heim heime bustad arbeid ' +
      'arbeider bruk bruka brukar bok bøker mat kjøper sel kroner mot under over ved synest trur håpar ser ' +
      'verkar veldig ganske heilt verkeleg faktisk eigentleg halv stor stort store god godt gode betre dårleg ' +
      'dårlege følgjande inntil ifølgje samt dessutan fordelar tryggleik ulike moglegheit utvikling erfaring ' +
      'kvalitet undersøking utdanning samarbeid tilsette gjeld finst krev når som imot bak framfor rett ' +
      'tidlegare komande nærare lenger lang høgare høg ung gammal gjerne ete drikke springe kjøpte vakne vekkjer ' +
      'måndag tysdag onsdag torsdag fredag laurdag sundag få får vidare viktig finn oss einskild mange denne ' +
      'dette både born norsk kyrkja skule skulen folk land landet verda noreg arbeidet vil kan må har ha vera',
    likely: 'og er det den til på med har som for at vi om kan min din var',
  },
  sv: {
    sure:
      'skickat skickad skickar och inte jag är för att av mig dig någon något några vad er ert era blivit kanske ännu nu blir heter ' +
      'genom utan vilken vilket varför mina också veckan pengarna fått ta tagit ge gjort köpt köpa tack vänliga ' +
      'paketet ut upp igen sådan saknas bifogad fortfarande mellan lite hej kära eftersom bara mer fler henne ' +
      'hennes beställde mottagit levererat återbetalning byta sista säga fråga frågor från efter tillbaka vet ' +
      'tröja fel skadad beställning beställningen leveransen hur var när färg storlek lägga hade skulle kunde ' +
      'ville trasig posten mitt går som på den det har till med om ni vi får finns ska hemsidan tusen varan ' +
      'fungerar behöver istället snälla ett annan annat andra liten lilla honom sig dem därför så själv även ' +
      'både varken heller alltid aldrig ofta först sist därefter annars dock ju skall endast nästan ingen inget ' +
      'allt varje samma båda flest minst mest nytt nya vår våra deras hans sin sitt sina varit sagt sett började ' +
      'börjar fick fann kom gick tog gav stod satt låg tid tiden år året dag idag morgon kväll natt hjälp hjälpa ' +
      'svar svara beställa adressen telefon nummer faktura kvitto rabatt erbjudande butik hemsida sida bild ' +
      'bilder hem hemma bostad arbete arbetar bruk användas använda bok böcker mat köper säljer kronor gång ' +
      'gånger mot under över vid säger tycker tror hoppas önskar ser låter verkar mycket ganska helt verkligen ' +
      'faktiskt egentligen hela halv stor stort stora god gott goda bättre dålig dåliga slut följande tills ' +
      'enligt samt dessutom fördelar säkerhet olika möjlighet utveckling erfarenhet kvalitet undersökning ' +
      'utbildning samarbete anställda gäller kräver används därmed vem liksom emot bakom framför riktig tidigare ' +
      'kommande närmare längre lång högre hög ung gammal gärna äta dricka springa köpte vakna väcker ' +
      'väckarklocka ställ slå spela påminn påminnelse väder vädret fredag lördag söndag tisdag onsdag torsdag ' +
      'måndag eller hos inom blev bland där här vara oss han hon ej sedan mera sade kunna detta denna dessa ' +
      'sådana',
    likely: 'en de man kan min din',
  },
  de: {
    sure:
      'ich nicht ist und der die das ein eine einen mit für auf wie was wann wo wir ihr sie haben habe hat wurde ' +
      'bestellung paket bitte danke hallo noch schon kann können sind nach bei zu von dem den des im am aber ' +
      'auch wenn mein meine meiner mir uns euch es ob möchte guten tag liebe grüße sehr geehrte artikel rechnung ' +
      'geld zurück',
    likely: 'in an um so als man da war',
  },
  en: {
    sure:
      'the and is are you your i my it that this with have has not what when where how can could would please ' +
      'order package hello thanks thank was were be been for of to on from do does did will there they them ' +
      'which who why we our us an or if but so no yes any as at by about me get got still ship delivery refund ' +
      'return its just',
    likely: 'in a he she am all up out',
  },
  nl: {
    sure:
      'ik niet het een en van de voor met op dat die wat waar wanneer hoe wij jullie u uw mijn heb heeft hebben ' +
      'bestelling pakket graag alstublieft dank bedankt hallo nog al kan kunnen zijn naar bij te maar ook als ' +
      'mij ons of wil zou worden werd goedemorgen goedemiddag goedendag groet factuur geld terug bent is geen ' +
      'deze dit',
    likely: 'in om er aan zo dan was',
  },
  fr: {
    sure:
      'le la les des un une et est que qui pas pour dans sur avec vous nous je il elle ce cette mon ma mes votre ' +
      'vos au aux du ne plus sont être avoir été fait bonjour merci commande colis livraison retour où quand ' +
      'comment pourquoi combien très bien tout tous leur leurs mais ou donc par son sa ses même comme aussi peut',
    likely: 'de en a on se y',
  },
  es: {
    sure:
      'el la los las un una y es que no por para con su sus se lo le del al como más pero mi mis yo usted ' +
      'ustedes está están ser son fue hay muy hola gracias pedido paquete envío dónde cuándo cómo qué todo todos ' +
      'esta este estos entre sin sobre también ya desde hasta cuando donde porque puede tiene años si me te nos',
    likely: 'de en a o e',
  },
  it: {
    sure:
      'il lo la i gli le un una e è che non per con su del della dei delle al alla nel nella di da in come più ' +
      'ma mio mia io lei sono ho ha hanno essere stato ciao grazie ordine pacco spedizione dove quando perché ' +
      'quanto molto tutto tutti questo questa questi anche si ci vi mi ti se o dal dalla sul può suo sua loro',
    likely: 'a',
  },
  fi: {
    sure:
      'ja on ei se että en olen ole oli mutta tai kun niin myös minun minä sinä hän me te he tämä tämän mitä ' +
      'missä milloin miten miksi tilaus paketti kiitos hei terve voi voin voiko saa ovat jo vielä vain hyvin sen ' +
      'joka jotka kuin kanssa mukaan sekä jos ole olla nyt',
    likely: 'en',
  },
  pl: {
    sure:
      'i w na nie się z do że to jest jak ale za po od mam mój moja moje czy gdzie kiedy jaki zamówienie paczka ' +
      'dziękuję dzień dobry proszę o co tak już jeszcze przez dla był była są być może tym tego ich jego oraz ze ' +
      'ten ta te którą który które tylko bardzo',
    likely: 'a u',
  },
  pt: {
    sure:
      'o os as um uma e é que não por para com seu sua seus se do da dos das no na nos nas ao mais mas meu minha ' +
      'eu você está estão ser são foi há muito olá obrigado obrigada pedido pacote onde quando como tudo todos ' +
      'esta este entre sem sobre também já até porque pode tem anos pelo pela à',
    likely: 'de em a',
  },
  is: {
    sure:
      'og er að ekki ég það sem við með þetta þú hann hún eru var fyrir til frá um eða hvað hvar hvernig hvenær ' +
      'takk pöntun pakki hef hefur þarf vil góðan daginn minn mín mitt á í af þess þeir þær verið vera upp út ' +
      'inn líka þegar svo',
    likely: 'en',
  },
}
