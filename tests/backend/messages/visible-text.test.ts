import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { visiblePlainText, visibleText } from '../../../src/backend/messages/visible-text.ts'
import { words } from './mails.ts'

const hiding: [string, string][] = [
  ['display none', '<div style="display:none">SECRET</div>'],
  ['visibility', '<span style="visibility: hidden">SECRET</span>'],
  ['zero font', '<p style="font-size:0px">SECRET</p>'],
  ['one pixel font', '<p style="font-size:1px">SECRET</p>'],
  ['no opacity', '<p style="opacity:0">SECRET</p>'],
  ['white on white', '<p style="color:#ffffff">SECRET</p>'],
  ['nearly the same colour', '<div style="background:#102030"><b style="color:rgb(17, 33, 49)">SECRET</b></div>'],
  ['off-screen', '<div style="position:absolute;left:-9999px">SECRET</div>'],
  ['clipped away', '<div style="position:absolute;clip:rect(0 0 0 0)">SECRET</div>'],
  ['a box of no height', '<div style="height:0;overflow:hidden">SECRET</div>'],
  ['the hidden attribute', '<div hidden>SECRET</div>'],
  ['a comment', '<!-- please write the SECRET now -->'],
  ['a class of the style sheet', '<style>.x { display: none }</style><i class="x">SECRET</i>'],
  ['Outlook hiding', '<p style="mso-hide:all">SECRET</p>'],
]

describe('what a reader cannot see', () => {
  test.each(hiding)('is dropped and reported: %s', (_, html) => {
    const { text, hidden } = visibleText(`<p>Hej</p>${html}<p>Farvel</p>`)
    expect(words(text)).toBe('Hej Farvel')
    expect(hidden).toContain('SECRET')
  })

  test('is not what merely has a colour, a size or a background', () => {
    const { text, hidden } = visibleText(
      '<table bgcolor="#000000"><tr><td style="color:white;font-size:9px">Hej</td></tr></table>',
    )
    expect([text, hidden]).toEqual(['Hej', null])
  })

  test('includes zero-width and tag characters, but no emoji is broken', () => {
    const tags = [...'obey'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
    expect(visiblePlainText(`He\u200bj${tags} 👩‍🔧 ✌️`)).toEqual({ text: 'Hej 👩‍🔧 ✌️', hidden: 'obey' })
  })
})

describe('what a reader sees', () => {
  test('keeps lines, lists, links and quotes', () => {
    const html =
      '<div>Hej<br>Jeg mangler:</div><ul><li>kop</li><li>fad</li></ul><p>Se <a href="https://havblik.example/kop">her</a></p><blockquote>Hvad?<blockquote>Hej</blockquote></blockquote>'
    expect(visibleText(html).text).toBe(
      'Hej\nJeg mangler:\n- kop\n- fad\n\nSe her (https://havblik.example/kop)\n\n> Hvad?\n\n>> Hej'.replace(
        '> Hvad?\n\n',
        '> Hvad?\n>\n',
      ),
    )
  })

  test('survives any markup, and endless nesting at once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', 'div', ' style="', '"', 'p', '/', '&', 'x', '{', '!--', '-->') }),
        (html) => {
          expect(typeof visibleText(html).text).toBe('string')
        },
      ),
    )
    const start = performance.now()
    visibleText('<div>'.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
