import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { StartFault } from './start-fault.ts'

/** The key that encrypts all others. In the data folder it is made at the first start; a file one names must be there. */
export function readMasterKey({ keyFile, dataDir }: Pick<Config, 'keyFile' | 'dataDir'>): Buffer {
  const path = keyFile ?? join(dataDir, 'senty.key')
  if (keyFile === null) makeKey(path, dataDir)
  const mode = statSync(path).mode & 0o777
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new StartFault([
      `The key file ${path} can be read by others (mode ${mode.toString(8)}): chmod 600 it and start again.`,
    ])
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
  if (key.length !== 32) throw new StartFault([`The key file ${path} must hold 32 bytes in base64.`])
  return key
}

function makeKey(path: string, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    const file = openSync(path, 'wx', 0o600)
    writeSync(file, `${randomBytes(32).toString('base64')}\n`)
    fsyncSync(file)
    closeSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
