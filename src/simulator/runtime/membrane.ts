import vm from 'node:vm'

type Callable = (...args: unknown[]) => unknown

type Realm = {
  object: object
  array: unknown[]
  error(message: string, name: string): object
  callable(): Callable
  proxy(target: object, handler: ProxyHandler<object>): object
}

const realmSource = `({
  get object() { return {} },
  get array() { return [] },
  error(message, name) { const error = new Error(message); error.name = name; return error },
  callable: () => () => {},
  proxy: (target, handler) => new Proxy(target, handler),
})`

export type Membrane = {
  /** our value as the script may see it */
  inward(value: unknown): unknown
  /** the script's value as our services may see it */
  outward(value: unknown): unknown
}

/**
 * Stands between our services and the script, so that the script meets only objects of its own context: an error of a
 * service is an `Error` there, a list an `Array`, and no object leads back to Node. Services get their own objects.
 */
export function createMembrane(context: vm.Context): Membrane {
  const realm = vm.runInContext(realmSource, context) as Realm
  const inner = new WeakMap<object, object>()
  const outer = new WeakMap<object, object>()

  function pair(ours: object, theirs: object): object {
    inner.set(ours, theirs)
    outer.set(theirs, ours)
    return theirs
  }

  function inward(value: unknown): unknown {
    if (!isObject(value)) return value
    if (outer.has(value)) return value
    const known = inner.get(value)
    if (known) return known
    if (value instanceof Error)
      return pair(value, realm.error(value.message, value.name === 'Error' ? 'Exception' : value.name))
    if (Array.isArray(value) || ArrayBuffer.isView(value)) return list(value as ArrayLike<unknown>)
    if (value instanceof Date) return vm.runInContext(`new Date(${value.getTime()})`, context)
    if (Object.getPrototypeOf(value) === Object.prototype && !Object.isFrozen(value) && isData(value))
      return record(value)
    return pair(value, realm.proxy(typeof value === 'function' ? realm.callable() : realm.object, handlerOf(value)))
  }

  function list(values: ArrayLike<unknown>): unknown[] {
    const copy = realm.array
    for (let index = 0; index < values.length; index++) copy.push(inward(values[index]))
    return copy
  }

  function record(value: object): object {
    const copy = realm.object as Record<string, unknown>
    for (const [key, field] of Object.entries(value)) copy[key] = inward(field)
    return copy
  }

  function outward(value: unknown, seen = new Map<object, unknown>()): unknown {
    if (!isObject(value)) return value
    const ours = outer.get(value) ?? seen.get(value)
    if (ours) return ours
    const kind = Object.prototype.toString.call(value)
    if (kind === '[object Date]') return new Date(Number(value))
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>)
    const isList = Array.isArray(value)
    if (!isList && (typeof value === 'function' || kind !== '[object Object]')) return value
    const copy: Record<string, unknown> | unknown[] = isList ? [] : {}
    seen.set(value, copy)
    for (const [key, field] of Object.entries(value)) (copy as Record<string, unknown>)[key] = outward(field, seen)
    return copy
  }

  function handlerOf(ours: object): ProxyHandler<object> {
    return {
      get: (target, key) =>
        shows(ours, key) ? inward(guarded(() => Reflect.get(ours, key))) : Reflect.get(target, key),
      has: (target, key) => shows(ours, key) || key in target,
      set: () => false,
      deleteProperty: () => false,
      defineProperty: () => false,
      ownKeys: () => Reflect.ownKeys(ours).filter((key) => shows(ours, key)),
      getOwnPropertyDescriptor(_target, key) {
        if (!Object.hasOwn(ours, key) || !shows(ours, key)) return undefined
        return { value: inward(Reflect.get(ours, key)), enumerable: true, configurable: true, writable: false }
      },
      apply: (_target, self, args) =>
        inward(
          guarded(() =>
            Reflect.apply(
              ours as Callable,
              outward(self),
              args.map((arg) => outward(arg)),
            ),
          ),
        ),
    }
  }

  function guarded(act: () => unknown): unknown {
    try {
      return act()
    } catch (error) {
      throw inward(error)
    }
  }

  return { inward, outward }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

/** Methods and values of a service's own classes, but nothing of Node's Object and Function. */
function shows(ours: object, key: PropertyKey): boolean {
  if (key === 'constructor' || key === 'prototype' || key === '__proto__') return false
  for (let at: object | null = ours; at && !isBase(at); at = Object.getPrototypeOf(at))
    if (Object.hasOwn(at, key)) return true
  return false
}

function isBase(prototype: object): boolean {
  return prototype === Object.prototype || prototype === Function.prototype
}

function isData(value: object): boolean {
  return Object.values(value).every((field) => typeof field !== 'function')
}
