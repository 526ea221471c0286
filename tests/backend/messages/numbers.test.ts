import { describe, expect, test } from '@jest/globals'
import { orderNumbers } from '../../../src/backend/messages/order-numbers.ts'
import { containsCard, containsCpr } from '../../../src/backend/messages/sensitive-numbers.ts'
import { trackingNumbers } from '../../../src/backend/messages/tracking-numbers.ts'
import { havblik } from './mails.ts'

const numbersOf = (own: string, subject = '') => orderNumbers({ subject, own, quoted: '' }, havblik)

describe('an order number', () => {
  test.each([
    ['Min ordre 51234 er ikke kommet', ['51234']],
    ['Ordrenr.: 51 234 og 51235', ['51234', '51235']],
    ['bestilling nr 51.234', ['51234']],
    ['Order no. #1007', ['1007']],
    ['Meine Bestellnummer ist 778812', ['778812']],
    ['angående beställning 778812', ['778812']],
    ['HB51234 mangler', ['51234']],
    ['Bestellung: 305-1190462-7748299', ['305-1190462-7748299']],
  ])('is found in %j', (text, expected) => expect(numbersOf(text)).toEqual(expected))

  test.each([
    ['a phone number', 'Ring på 12 34 56 78 eller +45 87654321'],
    ['a civil number', 'mit cpr er 010203-1234'],
    ['a company number', 'CVR 12345678'],
    ['a postcode', 'Jeg bor i 12345 Berlin, PLZ 12345'],
    ['a price', 'Den kostede 12345 kr. og 23456,00'],
    ['a date', 'bestilt den 12.11.2026, ordre 2026'],
    ['an account', 'konto 12345 og IBAN DK5000400440116243'],
    ['a customer number', 'Mit kundenr. 12345'],
    ['an article number', 'varenr 12345, EAN 5712345678901'],
    ['a card', 'kortet 4111 1111 1111 1111'],
    ['a ticket of another shop', 'Vi har modtaget din henvendelse [#12345]'],
  ])('is not %s', (_, text) => expect(numbersOf(text)).toEqual([]))

  test('without a label counts only in the range of the shop', () => {
    const profile = { orderNumbers: [{ length: 6, low: 500_000, high: 510_000 }] }
    const find = (own: string) => orderNumbers({ subject: '', own, quoted: '' }, profile)
    expect(find('Det gælder 504321, ikke 904321 eller 12345')).toEqual(['504321'])
  })
})

describe('a tracking number', () => {
  test.each([
    ['RR123456785DK', 'postnord'],
    ['1Z999AA10123456784', 'ups'],
  ])('with a check digit is found without context: %s', (number, carrier) => {
    expect(trackingNumbers(`Kvitteringen siger ${number}.`)).toMatchObject([{ number, carrier }])
  })

  test('without a check digit needs words about a parcel', () => {
    expect(trackingNumbers('GLS pakkenummer 44100391299')).toMatchObject([{ number: '44100391299', carrier: 'gls' }])
    expect(trackingNumbers('Jeg har tallet 44100391299')).toEqual([])
  })

  test('with a wrong check digit is none', () => {
    expect(trackingNumbers('Track RR123456786DK or 1Z999AA10123456785')).toEqual([])
  })
})

test('civil and card numbers are noticed, look-alikes are not', () => {
  expect(containsCpr('cpr: 0102031234')).toBe(true)
  expect(containsCpr('311299-4321')).toBe(true)
  expect(containsCpr('ordre 3112994321, 401299-4321')).toBe(false)
  expect(containsCard('5555 5555 5555 4444')).toBe(true)
  expect(containsCard('5555 5555 5555 4445')).toBe(false)
})
