declare module 'mbox-reader' {
  export function mboxReader(source: import('node:stream').Readable): AsyncGenerator<{ content: Uint8Array }>
}
