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
  })

  test.each([
    ['200,000 boxes in each other', '<div>'.repeat(190_000), 'Hej Ida'],
    ['50,000 lists in each other', '<ul><li>'.repeat(50_000), '- Hej Ida'],
    ['80,000 boxes that are closed again', `${'<div>'.repeat(80_000)}${'</div>'.repeat(80_000)}`, 'Hej Ida'],
  ])('is found at once below %s', (_, markup, text) => {
    const before = process.cpuUsage()
    expect(visibleText(`${markup}Hej Ida`).text).toBe(text)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(4_000)
  })

  test('below many hidden boxes stays hidden, and an empty entry of a list is no line', () => {
    const hidden = `<div style="display:none">${'<div>'.repeat(3_000)}SECRET`
    expect(visibleText(`<p>Hej</p>${hidden}`)).toEqual({ text: 'Hej', hidden: 'SECRET' })
    expect(visibleText('<ul><li></li><li>kop</li></ul><p>Hilsen</p>').text).toBe('- kop\n\nHilsen')
  })

  test('of quotes within quotes without end stays short', () => {
    const html = `${'<blockquote>'.repeat(900)}${'x<br>'.repeat(20_000)}`
    expect(visibleText(html).text.length).toBeLessThan(1_000_001)
  })
})
