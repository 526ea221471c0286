import { describe, expect, test } from '@jest/globals'
import { createCacheService } from '../../../src/simulator/apps-script/cache.ts'
import { createPropertiesService } from '../../../src/simulator/apps-script/properties.ts'
import type { Host } from '../../../src/simulator/runtime/host.ts'
import { createStoredState } from '../../../src/simulator/runtime/stored-state.ts'

/** The stored state without the thread between. */
function openState() {
  const clock = { time: new Date('2026-11-24T10:00:00Z').getTime() }
  const state = createStoredState(() => new Date(clock.time))
  const hostOf = (agent: string): Host => ({
    call: (operation, args) => structuredClone(state.calls(agent)[operation]?.(structuredClone(args) as never)),
  })
  return {
    clock,
    state,
    properties: (agent = 'freja') => createPropertiesService(hostOf(agent)),
    caches: (agent = 'freja') => createCacheService(hostOf(agent)),
  }
}

describe('properties', () => {
  test('a value outlives the run, for the agent who set it', () => {
    const world = openState()
    world.properties().getUserProperties().setProperty('a', '1').setProperties({ b: '2' })
    expect(world.properties().getUserProperties().getProperties()).toEqual({ a: '1', b: '2' })
    expect(world.properties('jonas').getUserProperties().getProperty('a')).toBeNull()
    world.state.reset()
    expect(world.properties().getUserProperties().getKeys()).toEqual([])
  })

  test('those of the script are shared, those of a document are missing', () => {
    const world = openState()
    world.properties().getScriptProperties().setProperty('a', '1')
    expect(world.properties('jonas').getScriptProperties().getProperty('a')).toBe('1')
    expect(world.properties().getDocumentProperties()).toBeNull()
  })

  test('they can be replaced and deleted', () => {
    const store = openState().properties().getUserProperties()
    store.setProperties({ a: '1', b: '2' }).setProperties({ c: '3' }, true)
    expect(store.getProperties()).toEqual({ c: '3' })
    store.setProperty('d', '4').deleteProperty('c')
    expect(store.getKeys()).toEqual(['d'])
    expect(store.deleteAllProperties().getKeys()).toEqual([])
  })

  test('a value holds 9 KB and a store 500 KB', () => {
    const store = openState().properties().getUserProperties()
    store.setProperty('a', 'x'.repeat(9 * 1024))
    expect(() => store.setProperty('b', 'æ'.repeat(5 * 1024))).toThrow('Argument too large: value')
    for (let count = 0; count < 55; count++) store.setProperty(`key${count}`, 'x'.repeat(9 * 1000))
    expect(() => store.setProperty('last', 'x'.repeat(9 * 1000))).toThrow('exceeded the property storage quota')
    expect(store.getProperty('last')).toBeNull()
  })
})

describe('caches', () => {
  test('a value lives for ten minutes, or as long as asked', () => {
    const world = openState()
    const cache = world.caches().getUserCache()
    cache.put('a', '1')
    cache.put('b', '2', 21_600)
    world.clock.time += 599_000
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' })
    world.clock.time += 2_000
    expect(cache.get('a')).toBeNull()
    expect(cache.get('b')).toBe('2')
  })

  test('users have caches of their own, a document has none', () => {
    const world = openState()
    world.caches().getUserCache().put('a', '1')
    world.caches().getScriptCache().put('b', '2')
    expect(world.caches('jonas').getUserCache().get('a')).toBeNull()
    expect(world.caches('jonas').getScriptCache().get('b')).toBe('2')
    expect(world.caches().getDocumentCache()).toBeNull()
  })

  test('keys, values and times have limits', () => {
    const cache = openState().caches().getUserCache()
    expect(() => cache.put('k'.repeat(251), '1')).toThrow('Argument too large: key')
    expect(() => cache.put('k', 'x'.repeat(100 * 1024 + 1))).toThrow('Argument too large: value')
    expect(() => cache.put('k', '1', 21_601)).toThrow('expirationInSeconds')
    expect(() => cache.put('k', '1', 0)).toThrow('expirationInSeconds')
    cache.put('k'.repeat(250), 'x'.repeat(100 * 1024), 1)
  })

  test('beyond a thousand entries those that live longest stay', () => {
    const cache = openState().caches().getScriptCache()
    for (let count = 0; count < 1001; count++) cache.put(`k${count}`, 'x', 1000 + count)
    const kept = Object.keys(cache.getAll(Array.from({ length: 1001 }, (_, count) => `k${count}`)))
    expect(kept).toHaveLength(900)
    expect(kept).not.toContain('k100')
    expect(kept).toContain('k101')
  })

  test('entries can be removed', () => {
    const cache = openState().caches().getUserCache()
    cache.putAll({ a: '1', b: '2', c: '3' })
    cache.remove('a')
    cache.removeAll(['b'])
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' })
  })
})
