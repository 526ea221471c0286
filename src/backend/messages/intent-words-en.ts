import type { IntentWords } from './intent-words.ts'

export const englishIntents: IntentWords = {
  order_status:
    'locat\\w{0,3} .{0,25}(?:order|purchase|parcel|package|item|oder)|(?:order|purchase|parcel|shipment|oder).{0,30}status|(?:going to|gonna) arrive|when .{0,20}(?:my|the) .{0,25}(?:arriv|deliver|come)|' +
    "where(?:'s| is| are)? .{0,25}(?:order|package|parcel|item|stuff|purchase|delivery)|" +
    'has (?:this|it|my order|my parcel) .{0,12}(?:shipped|been sent|left)|' +
    'when (?:will|is|are|does|do|can) .{0,40}(?:arrive|come|ship|deliver|get|be here)|' +
    'will it (?:be here|arrive|come)|order status|status of|track|eta|on its way|' +
    'how long .{0,40}(?:take|deliver|ship|arrive)|delivery (?:time|period|date)|label created|shipped yet|' +
    'arrive by|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|estimated|how soon',
  delivery_problem:
    '(?:says?|was|shows?) .{0,50}delivered|nothing (?:came|arrived)|neighbou?rs?|' +
    "(?:not|never|hasn't|haven't|didn't|n't) .{0,12}(?:arrived|received|got|come|delivered|turned up)|" +
    '(?:package|parcel|order|delivery).{0,20}(?:lost|missing|stolen|stuck)|marked as delivered|' +
    'says delivered|late|delayed|courier|left it|wrong address|redirected|where my neighbour|' +
    'failed delivery|customs hold',
  wrong_or_damaged_item:
    'damaged|broken|defective|faulty|cracked|scratch|torn|wrong (?:item|size|colou?r|product|one|model)|' +
    "doesn't work|does not work|not working|stopped working|hole in|stain|" +
    'missing (?:a |the )?(?:part|piece|screw|lid)|meant to bleed|turned .{0,60}(?:orange|pink|red)|dented|' +
    'leak|defect',
  return_or_exchange:
    'return|exchange|swap|send .{0,20}back|sent .{0,20}back|another size|bigger size|smaller size|' +
    'too (?:small|big|large|tight|loose)|return label|withdraw',
  refund:
    'my money|' + 'refund|money back|reimburse|repay|get .{0,15}my money|compensat|store credit|rebate|restitution',
  cancel_order:
    '(?:termination|withdrawal|exit|cancel\\w{0,8}) .{0,4}(?:fee|charge|penalt|cost)|canc|afford|' +
    "cancel|cancell|call off|stop (?:my |the )?order|don't want (?:it|the order|my order) any ?more|" +
    'undo (?:my |the )?(?:order|purchase)',
  change_order:
    '(?:chang|modif|edit|alter|amend|updat|correct|switch|swap|remov|delet|add)\\w{0,3} .{0,45}(?:order|purchase|oder)|(?:miss|forgot)\\w{0,3} .{0,25} (?:in|on|to|of) .{0,6}(?:order|purchase)|' +
    '(?:change|modify|edit|alter|amend|update|correct) .{0,30}(?:order|purchase|size|colou?r|quantity|item|product)|' +
    'add .{0,30}(?:to|item|product|gift)|remove .{0,20}(?:from|item|product)|swap .{0,20}(?:item|product)|' +
    'gift (?:wrap|message|note)|instead of|switch .{0,20}(?:item|product|order)',
  change_address:
    'house number|street number|post ?code|' +
    '(?:chang|updat|edit|modif|correct|switch|alter|enter|submit)\\w{0,3} .{0,45}(?<!e-?mail )address|(?<!e-?mail )(?:address|adress)\\w{0,2} .{0,20}(?:chang|updat|modif|correct|edit)|' +
    '(?:change|update|edit|modify|correct|new|different|wrong|set ?up|enter|submit|add|another|switch|alter) .{0,40}address|' +
    'address .{0,30}(?:change|update|wrong|incorrect|set ?up)|change the delivery|moved house|have moved|' +
    'delivery address|shipping address|deliver .{0,20}to another|redirect',
  invoice_or_payment:
    'invoice|receipt|payment|pay |pay\\?|paid|paypal|charged|credit card|' +
    'card (?:was|is|got) (?:declined|rejected)|billed|bill|vat|customs charges|owe|double charge|checkout|' +
    'transaction|bank account',
  product_question:
    '(?:deliver|ship|shipping|shipment|delivery) .{0,12}(?:option|method|choice)|(?:option|method)s? .{0,20}(?:deliver|ship)|ship\\w{0,5} to|(?:acquir|shop|obtain|purchas|buy|order)\\w{0,3} .{0,25}(?:some|several|few|product|article|item)|order from|(?:compare|difference)|' +
    'in stock|available|availability|which size|what size|sizing|size (?:chart|guide)|' +
    'does (?:it|this) (?:fit|work|come)|compatible|can (?:it|this|i) .{0,40}(?:washed|wash|use)|material|' +
    'dimensions|waterproof|battery|spare part|do (?:you|u) (?:ship|deliver|sell|have)|ship(?:ping)? to|' +
    'deliver(?:y)? to|opening hours|warranty|recommend|difference between|made of|washing|guidance|buy|' +
    'purchase|order (?:some|several|a few|this|products|items)|place an order|include the|' +
    'between (?:s|m|l|xl)\\b',
  discount_or_price:
    'discount|promo|coupon|voucher|sale|black (?:week|friday)|price|cheaper|how much|cost|offer|' + 'price match|deal',
  complaint:
    'complain|complaint|dissatisf|unhappy|disappoint|unacceptable|bad (?:service|experience|quality)|' +
    'poor (?:service|quality)|terrible|awful|worst|lawyer|trustpilot|trading standards|reclamation|claim|' +
    'consumer|manager|good humour|furious|appalling|ridiculous',
  account_or_privacy:
    'sign[- ]?ups?|(?:open|creat|delet|clos|terminat|remov|switch|chang|cancel)\\w{0,3} .{0,30}(?:account|user|profile)|' +
    'account|log ?in|sign ?in|sign ?up|password|profile|regist|' +
    'delete (?:my |all )?(?:account|data|profile)|gdpr|personal (?:data|information|info)|privacy|' +
    'newsletter|unsubscribe|subscri|e-?mail address|saved card|marketing profiles|user |pin code|' +
    'access key|confirm the value',
  thanks_or_other:
    'thank(?:s| you) (?:for|so much for) (?:your|the|all|helping|quick)|perfect|all good|sounds good|' +
    "that's great|appreciate|speak (?:to|with)|talk (?:to|with)|human|agent|" +
    'customer (?:service|support|assistance|care)|contact|review|feedback|more than fair|one more thing|' +
    'broken link|link is broken|hotline|call you|opinion',
  not_customer_mail:
    'partnership|backlink|link building|seo|we offer|our services|schedule a (?:call|meeting|demo)|' +
    'guest post|job application|press release|increase your (?:sales|traffic)|rank on google|' +
    'unsubscribe below',
}
