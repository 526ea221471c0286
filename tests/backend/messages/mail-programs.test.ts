import { expect, test } from '@jest/globals'
import { splitReply } from '../../../src/backend/messages/split-reply.ts'
import { visibleText } from '../../../src/backend/messages/visible-text.ts'
import { words } from './mails.ts'

const own = '<div>Ja tak, den gr&oslash;nne.</div>'

/** The mail program, its markup, and what it or the writer signs with. */
const mails: [string, string, string][] = [
  [
    'Gmail',
    `<div dir="ltr">${own}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Den fre. 20. nov. 2026 kl. 10.12 skrev Havblik &lt;<a href="mailto:hej@havblik.example">hej@havblik.example</a>&gt;:<br></div><blockquote class="gmail_quote"><div>Hej Ida</div></blockquote></div>`,
    '',
  ],
  [
    'a forward by Gmail',
    `<div dir="ltr">${own}<br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Fra: <b>Havblik</b> <span>&lt;hej@havblik.example&gt;</span><br>Date: fre. 20. nov. 2026 kl. 10.12<br>Subject: Lampe<br>To: Ida<br></div>Hej Ida</div></div>`,
    '',
  ],
  [
    'Outlook',
    `<div class=WordSection1><p class=MsoNormal>Ja tak, den grønne.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>Fra:</b> Havblik &lt;hej@havblik.example&gt; <br><b>Sendt:</b> 20. november 2026 10:12<br><b>Til:</b> Ida<br><b>Emne:</b> SV: Lampe</p></div><p>Hej Ida</p></div>`,
    '',
  ],
  [
    'Outlook on the web',
    `${own}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><font><b>Från:</b> Havblik &lt;hej@havblik.example&gt;<br><b>Skickat:</b> den 20 november 2026 10:12<br><b>Till:</b> Ida<br><b>Ämne:</b> Sv: Lampa</font></div><div>Hej Ida</div>`,
    '',
  ],
  [
    'Outlook on a telephone',
    `${own}<div><br></div><div id="ms-outlook-mobile-signature">Hent <a href="https://aka.ms/o">Outlook til iOS</a></div><hr><div><b>From:</b> Havblik &lt;h@h.example&gt;<br><b>Sent:</b> Friday, November 20, 2026 10:12:00 AM<br><b>To:</b> Ida<br><b>Subject:</b> Re: x</div><div>Hej</div>`,
    'Hent Outlook til iOS (https://aka.ms/o)',
  ],
  [
    'Outlook, its header a table',
    `${own}<table><tr><td><b>Von:</b></td><td>Havblik &lt;h@h.example&gt;</td></tr><tr><td><b>Gesendet:</b></td><td>Freitag, 20. November 2026 10:12</td></tr><tr><td><b>An:</b></td><td>Ida</td></tr><tr><td><b>Betreff:</b></td><td>AW: x</td></tr></table><p>Hallo</p>`,
    '',
  ],
  [
    'Mail on an iPhone',
    `<html><body>${own}<br><div><br>Sendt fra min iPhone</div><div><br><blockquote type="cite">Den 20. nov. 2026 kl. 10.12 skrev Havblik &lt;hej@havblik.example&gt;:<br><br></blockquote></div><blockquote type="cite"><div>Hej Ida</div></blockquote></body></html>`,
    'Sendt fra min iPhone',
  ],
  [
    'Mail on a Mac',
    `${own}<div><br><blockquote type="cite"><div>On 20 Nov 2026, at 10:12, Havblik &lt;h@h.example&gt; wrote:</div><br><div>Hi</div></blockquote></div>`,
    '',
  ],
  [
    'Thunderbird',
    `<p>Ja tak, den grønne.</p><div class="moz-cite-prefix">Den 20.11.2026 10.12, skrev Havblik:<br></div><blockquote type="cite"><p>Hej Ida</p></blockquote>`,
    '',
  ],
  [
    'a forward by Thunderbird',
    `<p>Ja tak, den grønne.</p><div class="moz-forward-container"><br><br>-------- Videresendt meddelelse --------<table><tr><th>Emne:</th><td>Lampe</td></tr><tr><th>Dato:</th><td>20 Nov 2026</td></tr><tr><th>Fra:</th><td>Havblik</td></tr></table><br>Hej</div>`,
    '',
  ],
  [
    'Yahoo',
    `${own}<div class="yahoo_quoted"><div>On Friday, November 20, 2026 at 10:12:00 AM GMT+1, Havblik &lt;h@h.example&gt; wrote:</div><div>Hi Ida</div></div>`,
    '',
  ],
  [
    'Proton Mail',
    `${own}<div class="protonmail_signature_block">Sent with <a href="https://proton.me/mail/home">Proton Mail</a> secure email.</div><div class="protonmail_quote">On Friday, November 20th, 2026 at 10:12 AM, Havblik &lt;h@h.example&gt; wrote:<br><blockquote type="cite">Hi</blockquote></div>`,
    'Sent with Proton Mail (https://proton.me/mail/home) secure email.',
  ],
  [
    'Samsung',
    `${own}<div><br></div><div>Sendt fra min Galaxy</div><div><br></div><div>-------- Oprindelig meddelelse --------</div><div>Fra: Havblik &lt;h@h.example&gt;</div><div>Dato: 20.11.2026 10.12 (GMT+01:00)</div><div>Til: Ida</div><div>Emne: Lampe</div><div>Hej</div>`,
    'Sendt fra min Galaxy',
  ],
]

test.each(mails)('the quote of %s ends the own words', (_, html, signature) => {
  const split = splitReply(visibleText(html).text, ['Ida', 'Holm'])
  expect([split.replyText, words(split.signature)]).toEqual(['Ja tak, den grønne.', signature])
  expect(split.quotedText).toContain('Havblik')
})

test('answers between quotes are own words', () => {
  const html = '<blockquote>Hvilken farve?</blockquote><div>Grøn</div><blockquote>Str?</blockquote><div>M</div>'
  expect(words(splitReply(visibleText(html).text, ['Ida']).replyText)).toBe('Grøn M')
})

test('a journey is no header of a mail', () => {
  const text = 'Kan I sende den videre?\n\nFra: Odense\nTil: Aarhus\nDato: 3. december\n\nDet haster.'
  expect(splitReply(text, ['Ida']).replyText).toBe(text)
})
