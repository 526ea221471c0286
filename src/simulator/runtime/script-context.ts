import vm from 'node:vm'
import { createMembrane } from './membrane.ts'
import type { ScriptFile } from './script-message.ts'

export type ScriptContext = {
  /** Loads the files: their top-level code runs. */
  load(): void
  isFunction(name: string): boolean
  /** Calls a global function as Gmail does; what comes back are our services' own objects. */
  call(name: string, event: unknown): unknown
  /** What a thrown value of the script stands for: our service's error, or the script's own. */
  thrown(error: unknown): unknown
}

const dottedName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u

/** A stack tells of the script's own files only. */
const ownStack = `Error.prepareStackTrace = (error, frames) => [
  String(error),
  ...frames.filter((frame) => !/^(node:|file:|Gmail$)/.test(frame.getFileName() ?? 'node:')).map((frame) => '    at ' + frame),
].join('\\n')`

const compiled = new Map<ScriptFile, vm.Script>()

/** A context of its own with ECMAScript and the given services, nothing else. */
export function createScriptContext(files: ScriptFile[], services: Record<string, unknown>): ScriptContext {
  const context = vm.createContext({}, { name: 'Apps Script', microtaskMode: 'afterEvaluate' })
  vm.runInContext(ownStack, context)
  const membrane = createMembrane(context)
  for (const [name, service] of Object.entries(services))
    Object.defineProperty(context, name, {
      value: membrane.inward(service),
      writable: true,
      configurable: true,
      enumerable: false,
    })

  function isFunction(name: string): boolean {
    return (
      dottedName.test(name) &&
      vm.runInContext(`(() => { try { return typeof ${name} } catch {} })()`, context) === 'function'
    )
  }

  return {
    load() {
      for (const file of files) script(file).runInContext(context, { displayErrors: false })
    },
    isFunction,
    call(name, event) {
      if (!isFunction(name)) throw new Error(`Script function not found: ${name}`)
      const source = `${name}(JSON.parse(${JSON.stringify(JSON.stringify(event))}))`
      return membrane.outward(vm.runInContext(source, context, { filename: 'Gmail', displayErrors: false }))
    },
    thrown: (error) => membrane.outward(error),
  }
}

function script(file: ScriptFile): vm.Script {
  const known = compiled.get(file) ?? new vm.Script(file.source, { filename: file.name })
  compiled.set(file, known)
  return known
}
