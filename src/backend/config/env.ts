import { existsSync } from 'node:fs'

export type Environment = Record<string, string | undefined>

/** The variables this process was started with, those of a file `.env` in its folder added; the shell wins. */
export function environment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return { ...process.env }
}
