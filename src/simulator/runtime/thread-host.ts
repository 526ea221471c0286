import { receiveMessageOnPort } from 'node:worker_threads'
import type { Host } from './host.ts'
import type { HostAnswer, HostQuestion, ThreadData } from './script-message.ts'

/** Asks the main thread and sleeps until it has answered: Apps Script's services are synchronous. */
export function threadHost({ port, flag }: Pick<ThreadData, 'port' | 'flag'>): Host {
  return {
    call(operation, args) {
      Atomics.store(flag, 0, 0)
      port.postMessage({ operation, args } satisfies HostQuestion)
      // A late wake-up call of the answer before may come: only the flag says that this one is there.
      while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0)
      const answer = receiveMessageOnPort(port)?.message as HostAnswer
      if ('error' in answer) throw new Error(answer.error)
      return answer.value
    },
  }
}
