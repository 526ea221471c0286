import { createCacheService } from '../apps-script/cache.ts'
import { createCardService } from '../apps-script/card-service.ts'
import type { Execution } from '../apps-script/execution.ts'
import { createGmailApp } from '../apps-script/gmail-app.ts'
import { createLockService } from '../apps-script/lock.ts'
import { createConsole, createLogger } from '../apps-script/logger.ts'
import { createPropertiesService } from '../apps-script/properties.ts'
import { createScriptApp } from '../apps-script/script-app.ts'
import { createSession } from '../apps-script/session.ts'
import { createUrlFetchApp } from '../apps-script/url-fetch.ts'
import { createUtilities } from '../apps-script/utilities.ts'
import type { Host } from './host.ts'
import type { LogLine } from './script-message.ts'

/** The globals of Apps Script that the simulator has. Any other service is missing, as a script of ours must expect. */
export function createServices(host: Host, execution: Execution, log: (line: LogLine) => void) {
  const utilities = createUtilities()
  return {
    CacheService: createCacheService(host),
    CardService: createCardService(),
    console: createConsole(log),
    GmailApp: createGmailApp(host, execution),
    LockService: createLockService(host),
    Logger: createLogger(log),
    PropertiesService: createPropertiesService(host),
    ScriptApp: createScriptApp(host, execution),
    Session: createSession(host, execution),
    UrlFetchApp: createUrlFetchApp(host, execution, utilities),
    Utilities: utilities,
  }
}
