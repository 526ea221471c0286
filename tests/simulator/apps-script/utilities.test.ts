import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createUtilities } from '../../../src/simulator/apps-script/utilities.ts'

const utilities = createUtilities()
const { Charset, DigestAlgorithm, MacAlgorithm } = utilities
const hex = (bytes: number[]) => bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('')
const utf8 = (text: string) => utilities.newBlob(text).getBytes()

test('bytes are signed', () => {
  expect(utf8('æ')).toEqual([-61, -90])
  expect(utilities.base64Decode('/wA=')).toEqual([-1, 0])
})

test('base64 of both alphabets goes there and back, padding kept', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const signed = Array.from(Int8Array.from(bytes))
      expect(utilities.base64Decode(utilities.base64Encode(signed))).toEqual(signed)
      const safe = utilities.base64EncodeWebSafe(signed)
      expect(safe).toMatch(/^[A-Za-z0-9_-]*={0,2}$/)
      expect(utilities.base64DecodeWebSafe(safe)).toEqual(signed)
    }),
  )
  expect(utilities.base64EncodeWebSafe([-5, -1])).toBe('-_8=')
  expect(utilities.base64Encode('æ', Charset.UTF_8)).toBe('w6Y=')
  expect(() => utilities.base64Decode('not base64!')).toThrow(/Could not decode/)
})

test('digests and signatures are those of the standards', () => {
  expect(hex(utilities.computeDigest(DigestAlgorithm.SHA_256, 'abc'))).toMatch(/^ba7816bf8f01cfea/)
  expect(hex(utilities.computeDigest(DigestAlgorithm.MD5, 'abc'))).toBe('900150983cd24fb0d6963f7d28e17f72')
  const mac = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  expect(hex(utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))).toBe(mac)
  const key = utf8('Jefe')
  const value = utf8('what do ya want for nothing?')
  expect(hex(utilities.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, value, key))).toBe(mac)
  const withCharset = utilities.computeDigest(DigestAlgorithm.SHA_1, 'æ', Charset.UTF_8)
  expect(utilities.computeDigest(DigestAlgorithm.SHA_1, utf8('æ'))).toEqual(withCharset)
})

const summer = new Date('2026-07-05T22:04:09.007Z')

test.each([
  ['yyyy-MM-dd HH:mm:ss.SSS', 'Europe/Copenhagen', '2026-07-06 00:04:09.007'],
  ["EEEE d. MMMM yyyy 'kl.' H:mm", 'Europe/Copenhagen', 'Monday 6. July 2026 kl. 0:04'],
  ['EEE, dd MMM yy hh:mm a', 'America/New_York', 'Sun, 05 Jul 26 06:04 PM'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Copenhagen', '2026-07-06T00:04:09+02:00'],
  ['Z X XX z', 'GMT+5:30', '+0530 +05 +0530 GMT+05:30'],
  ['z zzzz', 'Europe/Copenhagen', 'CEST Central European Summer Time'],
  ['XXX z', 'GMT', 'Z GMT'],
  ["h 'o''clock' ''", 'UTC', "10 o'clock '"],
  ['D w W F u k K', 'UTC', '186 28 2 1 7 22 10'],
])('formatDate writes %s in %s', (pattern, zone, written) => {
  expect(utilities.formatDate(summer, zone, pattern)).toBe(written)
})

test('the week at the turn of the year belongs to the new one', () => {
  expect(utilities.formatDate(new Date('2026-12-28T12:00:00Z'), 'UTC', "YYYY-'W'ww")).toBe('2027-W01')
})

test('formatDate refuses what it cannot take', () => {
  expect(() => utilities.formatDate(summer, 'Europe/Atlantis', 'yyyy')).toThrow(/Atlantis/)
  expect(() => utilities.formatDate(summer, 'UTC', 'yyyy-bb')).toThrow(/Illegal pattern character 'b'/)
  expect(() => utilities.formatDate('2026-07-05' as never, 'UTC', 'yyyy')).toThrow(/Date/)
})

test('parseDate reads what formatDate writes', () => {
  const patterns = [
    'yyyy-MM-dd HH:mm:ss.SSS',
    'd MMMM yyyy hh:mm:ss.SSS a',
    'yyyyMMddHHmmssSSS Z',
    'EEE d MMM yy H:m:s.S X',
  ]
  const zones = fc.constantFrom('Europe/Copenhagen', 'America/New_York', 'UTC', 'GMT-3')
  const dates = fc.date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(dates, zones, fc.constantFrom(...patterns), (date, zone, pattern) => {
      const written = utilities.formatDate(date, zone, pattern)
      const read = utilities.parseDate(written, zone, pattern)
      expect(utilities.formatDate(read, zone, pattern)).toBe(written)
    }),
  )
  expect(() => utilities.parseDate('soon', 'UTC', 'yyyy-MM-dd')).toThrow(/Unparseable date/)
})

test('a blob holds bytes, a type and a name', () => {
  const blob = utilities.newBlob('Smørrebrød', 'text/html', 'menu.html')
  expect([blob.getDataAsString(), blob.getContentType(), blob.getName()]).toEqual([
    'Smørrebrød',
    'text/html',
    'menu.html',
  ])
  expect(utilities.newBlob([72, 105]).getDataAsString()).toBe('Hi')
  expect(utilities.newBlob([-23]).getDataAsString('ISO-8859-1')).toBe('é')
  expect(utilities.newBlob('a').getContentType()).toBe('text/plain')
  expect(
    utilities
      .newBlob([1], null as never, 'a.png')
      .setContentTypeFromExtension()
      .getContentType(),
  ).toBe('image/png')
  const copy = blob.copyBlob().setDataFromString('other')
  expect([blob.getDataAsString(), copy.getDataAsString()]).toEqual(['Smørrebrød', 'other'])
  expect(utilities.ungzip(utilities.gzip(blob)).getDataAsString()).toBe('Smørrebrød')
  expect(() => utilities.zip([blob])).toThrow(/not available/)
})

test('parseCsv keeps quoted delimiters, quotes and line ends', () => {
  expect(utilities.parseCsv('a,"b, c","d ""e""\nf"\r\n1,,3\n')).toEqual([
    ['a', 'b, c', 'd "e"\nf'],
    ['1', '', '3'],
  ])
  expect(utilities.parseCsv('a;b', ';')).toEqual([['a', 'b']])
})

test('formatString fills its places', () => {
  expect(utilities.formatString('%s has %d of %05.1f%% (%-4s|%x)', 'Ann', 3.9, 12.345, 'ab', 255)).toBe(
    'Ann has 3 of 012.3% (ab  |ff)',
  )
})

test('sleep blocks, and every id is new', () => {
  const before = performance.now()
  utilities.sleep(20)
  expect(performance.now() - before).toBeGreaterThanOrEqual(15)
  expect(utilities.getUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
  expect(utilities.getUuid()).not.toBe(utilities.getUuid())
  expect(() => utilities.sleep(300_001)).toThrow(/milliseconds/)
})
