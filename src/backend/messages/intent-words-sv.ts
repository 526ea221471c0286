import type { IntentWords } from './intent-words.ts'

export const swedishIntents: IntentWords = {
  order_status:
    'var är .{0,20}(?:paket|order|vara|beställning)|' +
    'är (?:den|det|de|ordern|paketet|varan) .{0,12}(?:skickad|skickat|på väg|packad)|' +
    'när (?:kommer|skickas|skickar|blir .{0,20}(?:skickad|levererad)|får jag(?! .{0,12}peng)|är .{0,20}(?:klar|framme))|' +
    'status på|leveranstid|komma? .{0,20}(?:före|innan)|inte hört något|spåra|spårning|hinner den|' +
    'skickats än',
  delivery_problem:
    'levererad?t? .{0,40}men|grannen|' +
    'inte (?:fått|mottagit)|inte kommit|aldrig (?:fått|kommit|dykt)|' +
    '(?:paket|order|vara).{0,20}(?:borta|försvunnit|saknas)|inte (?:dykt upp|anlänt|levererad|levererats)|' +
    'markerad som levererad|står som levererad|postnord|instabox|budbee|försena|ombud|utlämning|chaufför|' +
    'fel adress|omdirigera|skulle vara här|är på väg',
  wrong_or_damaged_item:
    'defekt|trasig|krossad|spricka|repa|skadad|fel (?:vara|storlek|färg|produkt|modell)|fel på|reklam|' +
    'fungerar inte|funkar inte|hål i|fläck|buckla|sönder|gått sönder|' +
    'saknas (?:en |ett )?(?:del|skruv|lock)|fel på',
  return_or_exchange:
    'retur|byta|byte|ångra|ångerrätt|skicka .{0,30}tillbaka|skickat .{0,30}tillbaka|lämna tillbaka|' +
    'annan storlek|storlek större|storlek mindre|för (?:liten|stor|små|stora)|retursedel|på lappen|' +
    'skickar .{0,12}:?or',
  refund:
    'mina pengar|' +
    'återbetal|refund|pengar(?:na)? (?:tillbaka|åter|på)|pengarna|tillgodokvitto|kreditera|ersättning|' +
    'tillbaka .{0,20}kronor',
  cancel_order:
    'avbeställ|annuller|avboka|stryk|makulera|häver|häva|ångra (?:min )?(?:order|beställning|köp)|' +
    'stoppa (?:ordern|beställningen)',
  change_order:
    'ändra .{0,30}(?:order|beställning|storlek|färg|antal|produkt|vara)|lägga till|' +
    'hellre (?:ha|en|ett|den)|presentinslagning|gratulationskort',
  change_address:
    '(?:fel|rätt|nytt) .{0,12}(?:husnummer|gatunummer|postnummer|gata)|husnummer|' +
    '(?:ändra|byta|ny|fel|annan|uppdatera) .{0,30}(?:leverans)?adress|flyttat|flyttar|leveransadress|' +
    'annat ombud .{0,10}istället',
  invoice_or_payment:
    'faktura|kvitto|betal|swish|klarna|kort(?:et)? (?:är|blev|blir) (?:nekat|avvisat)|dragit|dragits|' +
    'dubbelt|moms|belopp|räkning|presentkort .{0,20}(?:betala|fungerar)|påminnelse',
  product_question:
    'i lager|lager|vilken storlek|vad (?:mäter|väger)|storleksguide|passar (?:den|de|det)|' +
    'kan (?:den|de|det|man) .{0,40}(?:användas|tvättas|tåla|köpa|ha den)|material|mått på|' +
    'är (?:den|de|det) .{0,25}(?:vattentät|gjord|mjuk|lämplig)|batteri|reservdel|skickar ni|levererar ni|' +
    'öppettid|garanti|rekommender|skillnad|ull|modell|presentkort|finns .{0,12}kvar',
  discount_or_price:
    'rabatt|erbjudande|black (?:week|friday)|rea|prismatch|billigare|kampanj|rabattkod|priset|kostar|' + 'fraktfri',
  complaint:
    'klag|missnöjd|besvik|oacceptab|dålig (?:service|upplevelse|kvalitet)|konsument(?:verk|råd)|' +
    'allmänna reklamationsnämnden|arn|advokat|trustpilot|nog nu|får det vara nog|vem har bestämt|uselt|' +
    'arg|varje gång jag ringer',
  account_or_privacy:
    'konto(?!nr)|kundklubb|logga in|inloggning|lösenord|' +
    'radera? (?:mitt |mina )?(?:konto|data|uppgifter|profil)|gdpr|personuppgift|dataskydd|registerutdrag|' +
    'nyhetsbrev|avregistrera|mejladress|e-postadress',
  thanks_or_other:
    'tack för (?:hjälp|snabb|den)|tusen tack för|perfekt|det är (?:bra|lugnt|okej)|då säger vi|låter bra',
  not_customer_mail: 'samarbete|länkbygg|seo|erbjuder vi|våra tjänster|boka ett möte|jobbansökan|pressmeddelande',
}
