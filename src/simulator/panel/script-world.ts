import type { ScriptWorld, ScriptWorldOptions } from './world.ts'

export declare function createScriptWorld(options: ScriptWorldOptions): Promise<ScriptWorld>
