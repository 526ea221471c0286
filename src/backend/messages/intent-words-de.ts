import type { IntentWords } from './intent-words.ts'

export const germanIntents: IntentWords = {
  order_status:
    'wo (?:ist|bleibt|bleiben|sind) .{0,20}(?:paket|bestellung|ware|sendung|lieferung|artikel)|' +
    'wann (?:kommt|kommen|wird .{0,30}(?:geliefert|verschickt|versandt)|bekomme|erhalte|trifft)|status|' +
    'lieferzeit|schon (?:verschickt|versandt|unterwegs)|sendungsverfolgung|' +
    'noch (?:vor|bis) .{0,20}(?:an|da)\\b|liefertermin',
  delivery_problem:
    '(?:zugestellt|geliefert) .{0,40}aber|nachbar|' +
    'nicht (?:erhalten|angekommen|geliefert|da)|nie (?:erhalten|angekommen)|' +
    '(?:paket|sendung|lieferung).{0,20}(?:weg|verschwunden|verloren|fehlt)|als zugestellt|' +
    'zugestellt (?:markiert|angezeigt)|verspät|zusteller|abholstation|falsche adresse|paketshop|' +
    'umgeleitet',
  wrong_or_damaged_item:
    'defekt|kaputt|zerbrochen|riss|kratzer|beschädig|' +
    'falsche[rns]? (?:artikel|größe|farbe|produkt|modell|ware)|reklam|funktioniert nicht|geht nicht|' +
    'loch in|fleck|leuchtet nur|fehlt (?:ein|eine|die|der|das)|mangel|mängel|nur zur hälfte',
  return_or_exchange:
    'rücksend|retour|rückgabe|umtausch|tauschen|widerruf|zurück(?:schick|send|geb)|andere größe|' +
    'zu (?:klein|groß|eng|weit)|rücksendeetikett',
  refund:
    'mein geld|geld .{0,20}(?:zurück|erhalten|da)(?![\\p{L}])|' +
    'erstatt|rückerstatt|geld (?:zurück|wieder)|rückzahlung|wann kommt das geld|gutschrift|schadensersatz',
  cancel_order:
    'stornier|storno|abbestell|bestellung .{0,20}(?:löschen|abbrechen|zurückziehen)|rückgängig machen|' + 'rücktritt',
  change_order:
    'ändern .{0,30}(?:bestellung|größe|farbe|anzahl)|(?:bestellung|größe|farbe|anzahl) .{0,20}ändern|' +
    'hinzufügen|lieber (?:haben|ein|eine|den|die|in)|stattdessen|geschenkverpackung|grußkarte|' +
    'da wächst er|ja bitte',
  change_address:
    'hausnummer|postleitzahl|' +
    '(?:ändern|neue|andere|falsche|aktualisier\\w{0,3}) .{0,30}(?:liefer)?adresse|' +
    '(?:liefer)?adresse .{0,20}ändern|umgezogen|umzug|lieferadresse|an eine andere adresse',
  invoice_or_payment:
    'rechnung|quittung|beleg|bezahl|zahle|zahlung|paypal|klarna|lastschrift|abgebucht|doppelt|' +
    'mehrwertsteuer|mwst|betrag|mahnung|kreditkarte',
  product_question:
    'auf lager|verfügbar|welche größe|wie (?:groß|schwer|lang)|größentabelle|passt (?:der|die|das)|' +
    'kann man .{0,40}(?:waschen|benutzen|kaufen)|material|maße|wasserdicht|batterie|akku|ersatzteil|' +
    'liefern sie|liefert ihr|versendet ihr|öffnungszeit|garantie|empfehl|unterschied|modell|' +
    'gibt es .{0,20}(?:auch|noch)|habt ihr|haben sie .{0,20}(?:auch|noch)',
  discount_or_price:
    'rabatt|angebot|black (?:week|friday)|gutschein|preis|günstiger|aktion|kostet|versandkosten|nachlass',
  complaint:
    'beschwer|unzufrieden|enttäusch|inakzeptab|schlechte[rns]? (?:service|erfahrung|qualität)|' +
    'verbraucherzentrale|anwalt|trustpilot|frechheit|unverschämt|ohne ein wort|ärger|unmöglich|bodenlos',
  account_or_privacy:
    'konto|kundenkonto|einloggen|anmelden|passwort|lösch(?:en|ung) .{0,20}(?:konto|daten)|' +
    'daten .{0,20}lösch|dsgvo|personenbezogen|datenschutz|auskunft|newsletter|abmelden|e-mail-adresse|' +
    'berichtigung|nachname',
  thanks_or_other:
    'danke für (?:die|ihre|eure|schnelle)|vielen dank für|perfekt|alles (?:gut|klar|bestens)|' +
    'hat sich erledigt|passt so',
  not_customer_mail:
    'kooperation|linkaufbau|seo|bieten wir|unsere dienstleistungen|termin vereinbaren|bewerbung|' + 'pressemitteilung',
}
