/** Openings of a sign-off line that stand for nothing else. */
export const strongClosings = [
  'mvh|m.v.h|vh|v.h|bh|kh|dbh|hilsen|hilsner|hilsener|venlig hilsen|venlige hilsner|venligst',
  'med venlig hilsen|med venlige hilsner|med vennlig hilsen|vennlig hilsen|beste hilsen',
  'de bedste hilsner|bedste hilsner|bedste hilsen|mange hilsner|mange hilsener|kærlig hilsen|kærligst',
  'knus|kram|kh fra|varme hilsner|på forhånd tak|god dag|helsing|helsingar|beste helsing|venleg helsing',
  'med venleg helsing|klem|alt godt|med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar',
  'vänlig hälsning|vänligen|hälsningar|hälsning|många hälsningar|bästa hälsningar|allt gott|ha det fint',
  'ha det bra|ha en fin dag|ha det godt|hav en god dag|fortsat god dag|mit freundlichen grüßen',
  'mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|mfg|freundliche grüße',
  'freundliche grüsse|viele grüße|viele grüsse|liebe grüße|liebe grüsse|beste grüße|herzliche grüße',
  'schöne grüße|grüße|gruß|grüsse|gruss|lg|vg|danke und grüße|hochachtungsvoll|mit besten grüßen',
  'best regards|kind regards|warm regards|regards|best wishes|best|all best|all the best|sincerely',
  'yours sincerely|yours truly|yours faithfully|yours|cheers|cordially|respectfully|warmly|br|rgds|kr',
  'with kind regards|with best regards|have a nice day|have a great day|many thanks and best regards',
  'thanks and regards|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet',
  'vriendelijke groeten|groetjes|groeten|groet|mvg|cordialement|bien cordialement|bonne journée',
  'salutations|un saludo|saludos|atentamente|cordiali saluti|distinti saluti|saluti',
  'ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|z powazaniem|serdecznie pozdrawiam',
  'pozdrowienia|parhain terveisin|ystavallisin terveisin|bien à vous|sincères salutations',
  'un cordial saludo|saludos cordiales|cordiales saludos|un saluto|med vanlig halsning',
  'med vanliga halsningar|halsningar|mit freundlichen gruessen|mit lieben grüßen|viele gruesse',
  'liebe gruesse|gruesse|kaerlig hilsen',
].flatMap((row) => row.split('|'))
/** Thanks that also open a sentence: a sign-off only when a name follows. */
export const weakClosings = [
  'tak|tusind tak|mange tak|takk|tusen takk|mange takk|på forhånd tak|på forhånd mange tak',
  'takk på forhånd|tack|tack så mycket|tack på förhand|danke|vielen dank|besten dank|danke im voraus',
  'thanks|thank you|many thanks|thx|ty|thanks in advance|thanks a lot|thank you so much|bedankt',
  'alvast bedankt|dank je wel|merci|gracias|grazie|kiitos|dziękuję|love|xoxo|xx',
].flatMap((row) => row.split('|'))
