import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeInBrowser, type LocalPage, openLocalPage, openMail } from './local-page.ts'

const hostile = (trap: string) => `From: Stranger <stranger@mailroom.example>
To: kundeservice@lampelys.example
Subject: A look at this
Date: Mon, 23 Nov 2026 10:00:00 +0100
Message-ID: <hostile@mailroom.example>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><head>
<script>parent.harmed = true; top.location = '${trap}/top'</script>
<link rel="stylesheet" href="${trap}/sheet.css"><style>@import url('${trap}/import.css'); p { background: url('${trap}/background.png') }</style>
<meta http-equiv="refresh" content="0; url=${trap}/refresh"><base href="${trap}/">
</head><body onload="parent.harmed = true">
<p id="seen">Please look at my order</p>
<img src="${trap}/pixel.gif" onerror="parent.harmed = true"><img src="x" onerror="parent.harmed = true">
<img srcset="${trap}/set.png 1x"><video poster="${trap}/poster.png" src="${trap}/film.mp4" autoplay></video>
<iframe src="${trap}/frame"></iframe><object data="${trap}/object"></object><embed src="${trap}/embed">
<form action="${trap}/form" method="post"><input name="password" autofocus><button>Sign in</button></form>
<a id="bad" href="javascript:parent.harmed=true">press</a><svg onload="parent.harmed=true"><image href="${trap}/svg.png"/></svg>
<div style="position:fixed;inset:0;background:url(${trap}/cover.png)">cover</div>
</body></html>
`

describeInBrowser('an HTML mail with scripts, remote content and forms', () => {
  const trapped: string[] = []
  const trap = createServer((request, response) => {
    trapped.push(request.url ?? '')
    response.end()
  })
  let local: LocalPage

  beforeAll(async () => {
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
    const mails = [address, 'https://trap.example'].map((origin, index) => ({
      bytes: Buffer.from(hostile(origin).replace('A look', `A look ${index}`).replace('<hostile', `<hostile${index}`)),
      file: `hostile-${index}.eml`,
    }))
    local = await openLocalPage(mails)
  }, 60_000)

  afterAll(async () => {
    await local?.close()
    trap.close()
  })

  test.each(['A look 0', 'A look 1'])(
    '"%s" is shown, and neither runs nor loads anything',
    async (subject) => {
      const { page } = local
      await page.getByRole('link', { name: 'Inbox' }).click()
      await openMail(page, subject)
      const frame = page.frameLocator('iframe')
      await frame.getByText('Please look at my order').waitFor()
      await page.getByText(/Remote content is off/).waitFor()
      expect(await frame.locator('script, form, input, button, iframe, object, embed, video, link, base').count()).toBe(
        0,
      )
      expect(await frame.locator('#bad').getAttribute('href')).toBeNull()
      expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
      expect(new URL(page.url()).hash).toMatch(/^#inbox\//)

      await page.getByRole('button', { name: 'Reply', exact: true }).click()
      const body = page.getByRole('textbox', { name: 'Message body' })
      await body.getByText('Please look at my order').waitFor()
      expect(await body.locator('script, form, input, button, iframe, style').count()).toBe(0)
      await page.getByRole('button', { name: 'Discard draft' }).click()
      await body.waitFor({ state: 'detached' })
      expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
      expect(trapped).toEqual([])
      expect(local.outside).toEqual([])
    },
    60_000,
  )

  test('the frame of a shown mail stays the same while other parts of the page change', async () => {
    const { page } = local
    await page.locator('iframe').evaluate((frame) => Object.assign(frame, { marked: true }))
    await page.getByRole('button', { name: 'Reply', exact: true }).click()
    await page.getByRole('textbox', { name: 'Message body' }).waitFor()
    await page.getByRole('button', { name: 'Simulator settings' }).click()
    await page.getByLabel('Language').selectOption('Dansk')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Discard draft' }).click()
    await page.getByText('Draft discarded').waitFor()
    expect(await page.locator('iframe').evaluate((frame) => 'marked' in frame)).toBe(true)
  }, 60_000)
})
