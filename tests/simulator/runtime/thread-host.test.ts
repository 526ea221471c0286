import { MessageChannel, Worker } from 'node:worker_threads'
import { expect, test } from '@jest/globals'
import { threadHost } from '../../../src/simulator/runtime/thread-host.ts'

/** The world's side: wakes the script for nothing, again and again, before it answers. */
const world = `
  const { parentPort, workerData: { port, flag } } = require('node:worker_threads')
  const pause = new Int32Array(new SharedArrayBuffer(4))
  port.on('message', ({ args }) => {
    for (let turn = 0; turn < 20; turn++) {
      Atomics.notify(flag, 0)
      Atomics.wait(pause, 0, 0, 1)
    }
    port.postMessage({ value: args + 1 })
    Atomics.store(flag, 0, 1)
    Atomics.notify(flag, 0)
  })
  parentPort.postMessage('ready')
`

test('a wake-up call without an answer does not end the wait', async () => {
  const { port1, port2 } = new MessageChannel()
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(world, { eval: true, workerData: { port: port2, flag }, transferList: [port2] })
  await new Promise((ready) => worker.once('message', ready))
  const host = threadHost({ port: port1, flag })
  try {
    expect([1, 2, 3].map((number) => host.call('add', number))).toEqual([2, 3, 4])
  } finally {
    port1.close()
    await worker.terminate()
  }
})
