import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { replyHtml } from '../../../src/backend/writing/reply-html.ts'

test('paragraphs, line breaks, lists, emphasis and links', () => {
  expect(
    replyHtml('Hej Maja\nTak\n\nDu skal:\n- åbne **siden**\n- se *her*: https://a.example/x?a=1&b=2.\n\n1. en\n2. to'),
  ).toBe(
    [
      '<p>Hej Maja<br>Tak</p>',
      '<p>Du skal:</p>',
      '<ul><li>åbne <strong>siden</strong></li><li>se <em>her</em>: <a href="https://a.example/x?a=1&amp;b=2">https://a.example/x?a=1&amp;b=2</a>.</li></ul>',
      '<ol><li>en</li><li>to</li></ol>',
    ].join('\n'),
  )
})

test.each([
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['http://a.example javascript:x', '<p>http://a.example javascript:x</p>'],
  ['https://a@b.example', '<p>https://a@b.example</p>'],
  ['3 * 4 * 5 and 2 ** 8', '<p>3 * 4 * 5 and 2 ** 8</p>'],
  ['', ''],
])('%s', (text, html) => {
  expect(replyHtml(text)).toBe(html)
})

test('whatever the text, only the few elements come out', async () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '**',
      '*',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      'https://a.example/',
      '<a href=',
      'x',
    ),
  )
  await fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const rest = replyHtml(pieces.join(''))
        .replace(/<a href="https:\/\/[^"<>]*">/g, '')
        .replace(/<\/?(?:p|ul|ol|li|strong|em|a)>|<br>/g, '')
      expect(rest).not.toMatch(/[<>]/)
    }),
    { numRuns: 1_000 },
  )
})
