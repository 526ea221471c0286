import type { IntentWords } from './intent-words.ts'

/** Bokmål, with the forms of Nynorsk that differ. */
export const norwegianIntents: IntentWords = {
  order_status:
    'hvor er .{0,20}(?:pakke|ordre|varer?|bestilling)|kor er .{0,20}(?:pakke|tinging)|' +
    'er (?:den|det|de|ordren|pakken|varen) .{0,12}(?:sendt|på vei|pakket)|' +
    'når (?:kommer|kjem|sendes|sender|blir .{0,20}(?:sendt|levert)|får jeg(?! peng)|er .{0,20}(?:klar|framme)|mottar)|' +
    'status på|leveringstid|komme(?:r)? .{0,20}(?:før|innen)|ikke hørt noe|spore|sporing|rekker den|' +
    'sendt ennå',
  delivery_problem:
    'levert .{0,40}men|naboen|' +
    'ikke mottatt|ikkje (?:fått|motteke)|ikke fått .{0,20}(?:pakke|vare|ordre|levert|sms)|' +
    'aldri (?:mottatt|kommet|dukket)|(?:pakke|ordre|vare).{0,20}(?:borte|forsvunnet|mangler)|' +
    'ikke (?:kommet|dukket opp|ankommet|levert)|markert (?:som )?levert|står (?:som|at den er) levert|' +
    'posten|postnord|bring|forsink|hentested|utlever|sjåfør|feil adresse|omdirigert|toll(?:en)? stopp',
  wrong_or_damaged_item:
    'defekt|ødela|knust|sprekk|ripe|skadet|skadd|feil (?:vare|størrelse|farge|produkt|modell)|feil på|' +
    'reklam|virker ikke|fungerer ikke|hull i|flekk|bulk|i (?:to|tre|fire|flere|mange) deler|istykker|' +
    'i stykker|mangler (?:en |et |det )?(?:del|skrue|lokk)|nytt(?:,| fat| eksemplar)|skifer|våt',
  return_or_exchange:
    'retur|bytte|byttes|angre|sende? .{0,30}tilbake|sendt .{0,30}tilbake|annen størrelse|større størrelse|' +
    'mindre størrelse|for (?:liten|stor|små|store)|returlapp|tollskjema|byte',
  refund:
    'penger?(?:ne|ane)? mine|mine penger|' +
    'refu[sn]|refunder|penger?(?:ne|ane)? (?:tilbake|på kontoen?|inn)|pengane|pengene|tilbakebetal|' +
    'får jeg det tilbake|tilgodelapp|krediter|erstatning',
  cancel_order:
    'kanseller|avbestill?|avlys|annuller|stopp(?:e)? (?:ordren|bestillingen)|heve? kjøpet|' +
    'angre? (?:ordren|bestillingen|kjøpet)',
  change_order:
    'endre? .{0,30}(?:ordre|bestilling|størrelse|farge|antall|produkt|vare|telefonnummer)|legge til|' +
    'skifte? (?:til|farge|størrelse)|heller (?:ha|en|et|den)|i stedet|istedenfor|gavehilsen|' +
    'gaveinnpakning',
  change_address:
    '(?:feil|rett|nytt) .{0,12}(?:husnummer|veinavn|postnummer|gate)|husnummer|' +
    '(?:endre?|rette?|bytte?|ny|feil|annen|oppdater\\w{0,3}) .{0,30}(?<!mail|e-post)(?:leverings)?adresse|flyttet|flytter|' +
    'leveringsadresse|levere(?:s)? til en annen|annet hentested',
  invoice_or_payment:
    'faktura|kvittering|betal|vipps|klarna|kort(?:et)? (?:er|ble|blir) (?:avvist|trukket|belastet)|' +
    'belastet|trukket|dobbelt|mva|valuta|beløp|regning|gavekort|purring|svindel',
  product_question:
    'på lager|lager|hvilken størrelse|hva (?:måler|veier)|størrelsesguide|passer (?:den|de|det)|' +
    'kan (?:den|de|det|man) .{0,40}(?:brukes|vaskes|tåle|kjøpe)|materiale|mål på|' +
    'er (?:den|de|det) .{0,25}(?:vanntett|laget|egnet)|batteri|reservedel|sender dere|leverer dere|' +
    'åpningstid|garanti|anbefal|forskjell|ull|modell|dette nytt|har dere',
  discount_or_price:
    'rabatt|tilbud|black (?:week|friday)|salg|prismatch|billigere|kampanje|rabattkode|prisen|koster|' + 'fraktfri',
  complaint:
    'klage|misfornøyd|skuffe|uakseptab|dårlig (?:service|opplevelse|kvalitet|behandling)|forbrukerråd|' +
    'forbrukartilsyn|advokat|trustpilot|elendig|sint|anmelde',
  account_or_privacy:
    '(?:min|kunde|bruker|slett\\w{0,3}|opprett\\w{0,3}) ?konto(?!nr)|kundeklubb|logge inn|innlogging|passord|' +
    'slett(?:e)? (?:min |mine )?(?:konto|data|opplysninger|profil)|gdpr|personopplysning|personvern|' +
    'innsyn|nyhetsbrev|meld(?:e)? .{0,12}av|e-postadresse|samtykke|fullmakt|telefonnummer|lagret om meg|' +
    'kopi av kvitteringen',
  thanks_or_other:
    'takk for (?:hjelp|rask|hurtig|den)|tusen takk for|perfekt|det er (?:fint|greit|supert)|nydelig|' +
    'da sier vi|høres bra',
  not_customer_mail: 'samarbeid|lenkebygging|seo|tilbyr vi|våre tjenester|avtale et møte|jobbsøknad|pressemelding',
}
