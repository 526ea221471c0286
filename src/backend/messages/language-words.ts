/** Small words that stand in one of the close languages and hardly in its neighbours; weight 2 for the surest. */
export const languageWords: Record<'da' | 'nb' | 'nn' | 'sv' | 'de' | 'en' | 'nl', { sure: string; likely: string }> = {
  da: {
    sure: 'af mig dig nogle nogen noget hvad jer jeres ej blevet måske endnu nu bliver hedder gennem uden kunne skulle ville ligger hvilken hvilket efter tilbage hvorfor mine også lige uge ugen pengene gået fået tage taget give lavet købt købe bedste tak venlig pakken udenfor ud op igen sådan mangler vedhæftet stadig imellem lidt kender ikk ik æ ska hej hejsa kære fordi bare nok mere flere hende hendes bestilte modtaget leveret refunderet returnere ombytte sidste sige spørgsmål blive kan man hvornår haft gode dage dag dansk bagefter forkert forkerte trøje beskadiget lagt deres værd fejl ved jeg godt alle størrelse bytte forsinket farve farven gør gøre varen siden',
    likely: 'og ikke jeg er det den til på med har som for en at der vi de om kan hvor min mit din dit fra var være',
  },
  nb: {
    sure: 'meg deg noen noe hva dere deres blitt kanskje ennå nå blir heter gjennom uten hvilken hvilket hvorfor uke uken pengene gått fått ta tatt gi laget kjøpt kjøpe beste takk vennlig pakken ute ut opp igjen sånn mangler vedlagt fortsatt mellom litt hei kjære fordi bare mer flere henne hennes bestilte mottatt levert refundert bytte siste si spørsmål fra av etter tilbake vet genser skjerf feil skadet bestilling bestillingen leveringen hvordan hvor farge størrelse legge fikk hadde skulle kunne ville ødelagt posten mitt går an ifra prøvd prøve leker leke bruke likevel egen egne ganske sammen',
    likely: 'og ikke jeg er det den til på med har som for en at vi de om kan min din var være',
  },
  nn: {
    sure: 'eg ikkje kva korleis kvifor kven kvar dykk dykkar meg seg frå vere noko nokon nokre berre mykje dei desse kor ho hjå vart vorte blei blitt skal skulle ynskjer ønskjer tinginga tinging bestillinga pakka pengane ein eit eitt mine mi òg også no fekk gjer gjere kjem kome sidan enno nett fleire alle kvarandre heile meir tilbake skreiv veit etter gong gongar hadde ville kunne korleis kvart skjer helsing tenkjer høyrer seier sjølv sjølve utan framleis andre nye ynskje kunnskap gjennom gjort mellom vere vore tida åra vegen dagen barna kommunen',
    likely: 'og er det den til på med har som for at vi om kan min din var',
  },
  sv: {
    sure: 'och inte jag är för att av mig dig någon något några vad er ert era blivit kanske ännu nu blir heter genom utan vilken vilket varför mina också veckan pengarna fått ta tagit ge gjort köpt köpa tack vänliga paketet ut upp igen sådan saknas bifogad fortfarande mellan lite hej kära eftersom bara mer fler henne hennes beställde mottagit levererat återbetalning byta sista säga fråga frågor från efter tillbaka vet tröja fel skadad beställning beställningen leveransen hur var när färg storlek lägga hade skulle kunde ville trasig posten mitt går som på den det har till med om ni vi får finns ska hemsidan tusen varan fungerar behöver istället snälla ett',
    likely: 'en de man kan min din',
  },
  de: {
    sure: 'ich nicht ist und der die das ein eine einen mit für auf wie was wann wo wir ihr sie haben habe hat wurde bestellung paket bitte danke hallo noch schon kann können sind nach bei zu von dem den des im am aber auch wenn mein meine meiner mir uns euch es ob möchte guten tag liebe grüße sehr geehrte artikel rechnung geld zurück',
    likely: 'in an um so als man da war',
  },
  en: {
    sure: 'the and is are you your i my it that this with have has not what when where how can could would please order package hello thanks thank was were be been for of to on from do does did will there they them which who why we our us an or if but so no yes any as at by about me get got still ship delivery refund return its just',
    likely: 'in a he she am all up out',
  },
  nl: {
    sure: 'ik niet het een en van de voor met op dat die wat waar wanneer hoe wij jullie u uw mijn heb heeft hebben bestelling pakket graag alstublieft dank bedankt hallo nog al kan kunnen zijn naar bij te maar ook als mij ons of wil zou worden werd goedemorgen goedemiddag goedendag groet factuur geld terug bent is geen deze dit',
    likely: 'in om er aan zo dan was',
  },
}
