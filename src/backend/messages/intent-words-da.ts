import type { IntentWords } from './intent-words.ts'

export const danishIntents: IntentWords = {
  order_status:
    'hvor er .{0,20}(?:pakke|ordre|varer?|ting|bestilling)|' +
    'er (?:den|det|de|min ordre|pakken|varen) .{0,12}(?:sendt|afsendt|på vej|pakket)|' +
    'hvornår (?:kommer|ankommer|sender|bliver .{0,20}(?:sendt|leveret)|får jeg(?! (?:mine |de )?penge)|er .{0,20}(?:klar|fremme)|modtager)|' +
    'status på|leveringstid|forventes|komme(?:r)? .{0,20}(?:før|inden|til tiden)|ikke hørt (?:noget|fra)|' +
    'mangler jeg at høre|track|når den frem|kan den nå|afsendt|forudbestil|hvor langt er|sendt endnu',
  delivery_problem:
    'leveret .{0,40}men|intet (?:kommet|modtaget)|naboen|' +
    'ikke modtaget|ikke fået .{0,20}(?:pakke|vare|ordre|leveret|sms)|' +
    'aldrig (?:modtaget|kommet|ankommet|dukket)|' +
    '(?:pakke|ordre|vare).{0,20}(?:væk|forsvundet|bortkommet|mangler)|' +
    'ikke (?:kommet|dukket op|ankommet|leveret)|markeret (?:som )?leveret|' +
    'står (?:som|til at være) leveret|postnord|carport|stillet (?:den|pakken|kassen)|forsinke|pakkeshop|' +
    'afhentning|chauffør|buddet|omdirigeret|forkert adresse|udleveret|hent selv|sms',
  wrong_or_damaged_item:
    'defekt|i stykker|gået i stykker|ødelagt|knust|revne|ridse|beskadiget|' +
    'forkert (?:vare|størrelse|farve|produkt|model)|fejl på|en fejl|reklam|virker ikke|hul(?:let)? i|plet|bule|' +
    'fnuller|våd|smeltet|brunt mærke|varm|stavefejl|står der .{0,40} i stedet for|' +
    'mangler (?:en |et |der |i )?(?:del|skrue|låg|pakken|kassen)|tyverialarm|itu|ny (?:til|i stedet)|' +
    'holdt op med|fejlen|gennemblødt|batch|manglede',
  return_or_exchange:
    'retur|returner|bytte|byttes|ombyt|fortryd|sende? .{0,30}tilbage|sendt .{0,30}tilbage|' +
    'sender .{0,12}tilbage|anden størrelse|større størrelse|mindre størrelse|for (?:lille|stor|små|store)|' +
    'returlabel|returseddel|skal den .{0,30}sendes ind',
  refund:
    '(?:mine|de) penge|penge igen|' +
    'refu[sn]|refunder|penge(?:ne)? (?:tilbage|retur|ind)|tilbagebetal|få(?:r|et)? .{0,20}pengene|' +
    'tilgodebevis|pengene|krediter|erstatning|forsikring',
  cancel_order:
    'annuller|afbestil|slet(?:te)? (?:min )?(?:ordre|bestilling)|stop(?:pe)? (?:min |ordren|bestillingen)|' +
    'fortryde? (?:min )?(?:ordre|bestilling|køb)|ophæve? (?:købet|ordren)|hæver? købet|' +
    'ikke (?:have|bruge) .{0,20}alligevel',
  change_order:
    'ændre? .{0,30}(?:ordre|bestilling|størrelse|farve|antal|produkt|vare)|tilføje|' +
    'skifte? (?:til|farve|størrelse)|i stedet for .{0,30}(?:på ordren|i bestillingen)|' +
    'hellere (?:have|en|et|den|ville)|bestilte (?:ved en fejl|forkert)|hilsen på|gavekort til|kortet må|' +
    'gaveindpak|pris på sedlen|rette (?:min )?(?:ordre|bestilling)|læg(?:ge)? .{0,20} (?:til|oveni)|' +
    'samle ordre|gave(?:hilsen|seddel)',
  change_address:
    '(?:forkert|rigtige?|nyt|rette?) .{0,12}(?:husnummer|vejnavn|postnummer|gade|vej|nummer|by(?![\\p{L}]))|husnummer|' +
    '(?:ændre?|rette?|skifte?|ny|forkert|anden|opdater\\w{0,3}) .{0,30}(?<!mail|e-post)(?:leverings)?adresse|flyttet|' +
    'flytter|postnr er|leveringsadresse|sende(?:s)? til en anden adresse|levere(?:s)? til en anden|' +
    'anden pakkeshop',
  invoice_or_payment:
    'faktura|kvittering|betal|betaling|mobilepay|viabill|klarna|' +
    'kortet? (?:er|bliver|blev) (?:afvist|trukket)|trukket (?:to gange|dobbelt|penge)|dobbelt|moms|ean|' +
    'rate|afbetaling|beløb|regning|gavekort|opkræv|rykker|afvist',
  product_question:
    'på lager|lager|hvilken (?:størrelse|str)|hvad (?:størrelse|str|måler|vejer)|størrelsesguide|' +
    'passer (?:den|de|det)|kan (?:den|de|det|man) .{0,40}(?:bruges|vaskes|tåle|købe|tørretumbles|hentes)|' +
    'må .{0,30}(?:tørretumbles|vaskes|stryges)|tørretumbl|vaske(?:s|anvis)|materiale|mål på|' +
    'er (?:den|de|det|batteriet|jakken) .{0,25}(?:vandtæt|indbygget|allergi|lavet|egnet)|batteri|' +
    'reservedel|løst|kan I (?:sende|levere) .{0,40}til|leverer I|sender I|åbningstid|åbent|garanti|' +
    'produktnummer|normalt|hvad gør man|anbefal|forskel|uld|model|fås|kommer .{0,20}igen|medlem|point|' +
    'forhandler|føre(?:r)? I',
  discount_or_price:
    'rabat|tilbud|black (?:week|friday)|udsalg|prismatch|billigere|kampagne|rabatkode|kuponkode|' +
    'hvad kan I gøre på prisen|prisen|koster|mængderabat|fragtfri|moms(?:en)? fra|nedsat',
  complaint:
    'klage|utilfreds|skuffe|uacceptab|dårlig (?:service|oplevelse|kvalitet|behandling)|forbrugerklagenævn|' +
    'forbrugerråd|advokat|trustpilot|anmelde(?:lse)?|under al kritik|elendig|pinligt|horribel|vred|rystet|' +
    'har tænkt jer at gøre|spild af|sur over|hvad gør I ved|langmodig|uhørt|rimeligt',
  account_or_privacy:
    '(?:min|kunde|bruger|vores|slet\\w{0,3}|luk\\w{0,2}|opret\\w{0,3}) ?konto(?!nr)|kundeklub|login|logge ind|adgangskode|password|' +
    'slet(?:te)? (?:min |mine |alle )?(?:konto|data|oplysninger|profil)|gdpr|persondata|personoplysning|' +
    'databeskyttelse|indsigt|nyhedsbrev|afmeld|mailadresse|e-mail(?:adresse)? på|gemt om mig|læst af|' +
    'registreret|medlem af|mine oplysninger|cpr|adresse og telefon|profil',
  thanks_or_other:
    'tak for (?:hjælp|hurtig|den gode|jeres)|tusind tak for|perfekt|det er (?:fint|i orden|super)|' +
    'så siger vi|alt er godt|modtaget,? tak|dejligt|super service|lyder godt',
  not_customer_mail:
    'samarbejde|linkbuilding|seo|tilbyder vi|vores ydelser|book et møde|leads|investering|jobansøgning|' +
    'uopfordret ansøgning|pressemeddelelse|nyhedsbrev fra|gæsteindlæg',
}
